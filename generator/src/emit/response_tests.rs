//! Example responses of a page, as tests of the generated crate: decoded and encoded again.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::example::pretty;
use super::literal::{ident, quoted};
use super::markdown::Docs;
use super::{Item, Module};
use crate::sentence;
use crate::service::{self, Crate, Operation, Service};

/// The tests of one page; none if it shows no response.
pub(crate) fn page(krate: &Crate, service: &Service, module: &service::Module) -> Option<Module> {
    let operation = &module.operation;
    let examples = operation.example_responses.iter();
    let examples: Vec<_> = examples
        .filter(|(status, json)| {
            response_type(operation, *status).is_some() || is_error_body(*status, json)
        })
        .collect();
    if examples.is_empty() {
        return None;
    }
    let title = &module.page.title;
    let mut items = vec![Item::Tokens(imports(krate, service, operation, &examples))];
    let mut seen: HashMap<u16, usize> = HashMap::new();
    for (status, json) in &examples {
        let count = seen.entry(*status).or_default();
        *count += 1;
        let name = match count {
            1 => format_ident!("status_{status}"),
            count => format_ident!("status_{status}_{count}"),
        };
        let ty = ident(response_type(operation, *status).unwrap_or(ERROR_BODY));
        let json = quoted(&pretty(json));
        items.push(Item::Tokens(quote! {
            #[test]
            fn #name() {
                let json = #json;
                __example::response::<#ty>(json);
            }
        }));
    }
    Some(Module {
        docs: Docs::at_column(0)
            .prose(&format!("Example responses of the page {title}."))
            .lines(),
        items,
    })
}

/// What failures are decoded as.
const ERROR_BODY: &str = "ErrorBody";

/// The struct that holds a response of success.
fn response_type(operation: &Operation, status: u16) -> Option<&str> {
    if !(200..300).contains(&status) {
        return None;
    }
    let mut alternatives = operation.alternatives.iter();
    match alternatives.find(|it| it.status == status) {
        Some(alternative) => alternative.name.as_deref(),
        None => Some(&operation.response_name),
    }
}

/// Whether there is a type that holds all of a failure: there is one for what nearly all services say.
fn is_error_body(status: u16, json: &str) -> bool {
    let json: Value = serde_json::from_str(json).unwrap_or_default();
    let known = |(name, value): (&String, &Value)| {
        ["error_code", "error_msg"].contains(&name.as_str())
            && (value.is_string() || value.is_null())
    };
    !(200..300).contains(&status) && json.as_object().is_some_and(|it| it.iter().all(known))
}

fn imports(
    krate: &Crate,
    service: &Service,
    operation: &Operation,
    examples: &[&(u16, String)],
) -> TokenStream {
    let root = ident(&krate.library());
    let module = ident(&service.module);
    let types: BTreeSet<&str> = examples
        .iter()
        .filter_map(|(status, _)| response_type(operation, *status))
        .collect();
    let names: Vec<_> = types.into_iter().map(ident).collect();
    let response = match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(use #root::#module::#name;),
        names => quote!(use #root::#module::{#(#names),*};),
    };
    let error_body = ident(ERROR_BODY);
    let mut failures = examples.iter();
    let fails = failures.any(|(status, _)| response_type(operation, *status).is_none());
    let body = fails.then(|| quote!(use #root::#error_body;));
    quote! {
        #body
        use #root::__example;
        #response
    }
}

/// The pages of a service that show responses.
pub(crate) fn service(service: &Service, pages: &[String]) -> Module {
    let pages = pages.iter().map(|name| ident(name));
    Module {
        docs: Docs::at_column(0)
            .prose(&sentence::ended(format!(
                "Example responses of {}",
                service.title
            )))
            .lines(),
        items: vec![Item::Tokens(quote!(#(mod #pages;)*))],
    }
}

/// The services whose pages show responses.
pub(crate) fn root(services: &[String]) -> Module {
    let services = services.iter().map(|name| {
        let module = ident(name);
        quote!(#[cfg(feature = #name)] #[rustfmt::skip] mod #module;)
    });
    Module {
        docs: vec!["Example responses of the pages, decoded and encoded again.".to_owned()],
        items: vec![Item::Tokens(quote!(#(#services)*))],
    }
}
