//! What stands above the pages: the crate's root and each service's module.

use quote::quote;

use super::markdown::{Docs, code};
use super::member::ident;
use super::{Item, Module, doc_attributes};
use crate::service::{Crate, Service};

/// The crate's root.
pub(crate) fn root(krate: &Crate, docs: &str) -> Module {
    let allow = quote! {
        #![allow(
            clippy::fn_params_excessive_bools,
            clippy::iter_not_returning_iterator,
            clippy::just_underscores_and_digits,
            clippy::many_single_char_names,
            clippy::module_inception,
            clippy::pub_underscore_fields,
            clippy::should_implement_trait,
            clippy::similar_names,
            clippy::struct_excessive_bools,
            clippy::too_many_arguments,
            clippy::too_many_lines,
            clippy::type_complexity,
            clippy::used_underscore_binding,
            confusable_idents,
            mixed_script_confusables,
            uncommon_codepoints,
            reason = "the pages decide how many members there are and what they are called"
        )]
    };
    let mut items = vec![
        Item::Tokens(allow),
        Item::Tokens(quote! {
            #[rustfmt::skip]
            pub use huaweicloud_runtime::{
                CommaSeparated, CompactTime, DecodeError, Destination, DestinationError, Error, ErrorBody, Json, List, Map, Object,
                Operation, Problem, RequestError, Response, Rfc3339Time, Secret, ServiceError, SignedUrl, TimeError,
                Unrecognized, Violation, Violations, http, jiff, serde_json,
            };
        }),
    ];
    for service in &krate.services {
        let module = ident(&service.module);
        let feature = &service.module;
        items.push(Item::Tokens(quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }));
    }
    Module {
        docs: docs.lines().map(str::to_owned).collect(),
        items,
    }
}

/// A service's module: its address, and everything that its pages declare.
pub(crate) fn service(service: &Service) -> Module {
    let mut lines = Docs::at_column(0);
    lines.prose(&format!("{} ({}).", service.title, service.name));
    lines.prose(&service.doc);
    let mut items = Vec::new();
    let modules: Vec<_> = service.modules.iter().map(|m| ident(&m.name)).collect();
    if !modules.is_empty() {
        items.push(Item::Tokens(quote!(#(mod #modules;)*)));
        items.push(Item::Tokens(quote!(#(pub use #modules::*;)*)));
    }
    let regions = &service.regions;
    items.push(Item::Tokens(quote! {
        /// The regions that the official SDKs list. Others may exist.
        pub const REGIONS: &[&str] = &[#(#regions),*];
    }));
    let format = &service.endpoint;
    let address = code(&service.endpoint);
    let doc = Docs::at_column(0)
        .markdown(&format!("The service's address in a region: {address}."))
        .lines();
    let doc = doc_attributes(&doc);
    items.push(Item::Tokens(quote! {
        #doc
        pub fn endpoint(region: &str) -> String {
            format!(#format)
        }
    }));
    Module {
        docs: lines.lines(),
        items,
    }
}
