//! Example responses of a page, as tests of the generated crate: decoded and encoded again.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::example::{fence, pretty};
use super::literal::ident;
use super::markdown::Docs;
use super::{Item, Module};
use crate::service::{self, Crate, Operation, Service};

/// The tests of one page; none if it shows no response.
pub(crate) fn page(krate: &Crate, service: &Service, module: &service::Module) -> Option<Module> {
    let operation = module.operation.as_ref()?;
    if operation.example_responses.is_empty() {
        return None;
    }
    let title = module.page.as_ref().map_or("", |page| &page.title);
    let mut items = vec![Item::Tokens(imports(krate, service, operation))];
    let mut seen: HashMap<u16, usize> = HashMap::new();
    for (status, json) in &operation.example_responses {
        let count = seen.entry(*status).or_default();
        *count += 1;
        let name = match count {
            1 => format_ident!("status_{status}"),
            count => format_ident!("status_{status}_{count}"),
        };
        let ty = match status {
            200..300 => ident(&operation.response_name),
            _ => ident("ErrorBody"),
        };
        let json = raw(&pretty(json));
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

fn imports(krate: &Crate, service: &Service, operation: &Operation) -> TokenStream {
    let root = ident(&krate.library());
    let module = ident(&service.module);
    let any = |succeeds: bool| {
        let mut statuses = operation.example_responses.iter();
        statuses.any(|(status, _)| (200..300).contains(status) == succeeds)
    };
    let response = any(true).then(|| {
        let name = ident(&operation.response_name);
        quote!(use #root::#module::#name;)
    });
    let body = any(false).then(|| quote!(use #root::ErrorBody;));
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
            .prose(&format!("Example responses of {}.", service.title))
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

fn raw(text: &str) -> TokenStream {
    let fence = fence(text);
    let literal: Result<Literal, _> = format!("r{fence}\"{text}\"{fence}").parse();
    literal.map_or_else(|_| quote!(#text), |literal| quote!(#literal))
}
