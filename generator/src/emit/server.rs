//! The other side of a service: a trait with a method for each operation, and the table of its routes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::{ident, text};
use super::markdown::{Docs, code, escape};
use super::{Item, Module, Table, doc_attributes, spaced};
use crate::service::{Operation, Service};

/// An operation, and the name of its method, which is that of its module.
type Method<'a> = (&'a str, &'a Operation);

/// Whether the service has anything to answer.
pub(crate) fn is_needed(service: &Service) -> bool {
    service.operations().next().is_some()
}

/// The module `server` of a service.
pub(crate) fn module(service: &Service) -> Module {
    let modules = service.modules.iter();
    let methods: Vec<Method<'_>> = modules
        .map(|module| (module.name.as_str(), &module.operation))
        .collect();
    let mut docs = Docs::at_column(0);
    docs.prose(&format!(
        "The other side of {}: what those who provide the service write, and the routes that lead there.",
        service.title
    ));
    // Always there, so that the first operation that is deprecated moves nothing here.
    let mut items = vec![Item::Tokens(quote! {
        #![allow(deprecated, reason = "who provides a service still has the operations that callers should not use")]
    })];
    items.extend(imports(&methods));
    items.push(api(service, &methods));
    items.push(Item::Table(routes(service, &methods)));
    Module {
        docs: docs.lines(),
        items,
    }
}

/// One line for each type, so that an operation that comes or goes moves no line of another.
fn imports(methods: &[Method<'_>]) -> [Item; 3] {
    let operations = methods.iter();
    let names: BTreeSet<&String> = operations
        .flat_map(|(_, operation)| [&operation.name, &operation.response_name])
        .collect();
    let names = names.into_iter().map(|name| ident(name));
    [
        Item::Tokens(quote!(
            use std::future::Future;
        )),
        Item::Tokens(quote! {
            use huaweicloud_runtime::routes;
            use huaweicloud_runtime::server::{ApiError, Call, not_implemented};
        }),
        Item::Tokens(quote!(#(use super::#names;)*)),
    ]
}

/// The trait.
fn api(service: &Service, methods: &[Method<'_>]) -> Item {
    let mut docs = Docs::at_column(0);
    docs.prose(&format!(
        "The operations of {}, as those who provide the service answer them.",
        service.title
    ));
    docs.markdown(
        "Implementations write `async fn`. An operation that they leave out is answered with status 501, so \
         one that is added here breaks none of them. What arrives has been held against the documentation, as \
         far as the router does so; what the caller did not set is absent. `request.with_defaults()` fills in \
         what is documented for that, and `request.without_ignored()` clears what has no effect beside another \
         member, and so was not looked at.",
    );
    let docs = doc_attributes(&docs.lines());
    let methods = methods.iter().map(|(name, operation)| {
        let docs = doc_attributes(&method_docs(operation));
        let name = ident(name);
        let request = ident(&operation.name);
        let response = ident(&operation.response_name);
        quote! {
            #docs
            fn #name(
                &self,
                call: Call,
                request: #request,
            ) -> impl Future<Output = Result<#response, ApiError>> + Send {
                not_implemented(call, request)
            }
        }
    });
    let methods = spaced(methods, &TokenStream::new());
    Item::Tokens(quote! {
        #docs
        pub trait Api: Send + Sync + 'static { #methods }
    })
}

fn method_docs(operation: &Operation) -> Vec<String> {
    let mut docs = Docs::at_column(4);
    docs.markdown(&escape(&operation.doc));
    let uri = code(&format!("{} {}", operation.method, operation.path));
    docs.markdown(&format!("{uri}."));
    docs.lines()
}

/// The table of the routes: how the service refuses parameters, and with which status each success comes.
fn routes(service: &Service, methods: &[Method<'_>]) -> Table {
    let invalid = service.invalid_parameter.as_ref().map(|invalid| {
        let (code, message) = (text(&invalid.code), text(&invalid.message));
        format!(", invalid({code}, {message})")
    });
    let operations = methods.iter().map(|(name, operation)| {
        let mut line = format!("{} = {}", ident(name), ident(&operation.name));
        let status = operation.response.statuses.first();
        if let Some((status, _)) = status.filter(|(status, _)| *status != 200) {
            line += &format!(", status({status})");
        }
        line + ";"
    });
    Table {
        name: "routes",
        head: format!("Api{}", invalid.unwrap_or_default()),
        lines: operations.collect(),
    }
}
