//! The crate's root module, and one module per service.

use std::collections::BTreeSet;

use quote::quote;

use super::literal::ident;
use super::markdown::{Docs, code};
use super::types::runtime_names;
use super::{Item, Module, doc_attributes};
use crate::service::{Crate, Service, Type};

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
    let mut items = vec![Item::Tokens(allow)];
    items.extend(exports());
    let mut formats = formats(krate);
    if krate.has_nullable() {
        formats.insert("Nullable");
    }
    if !formats.is_empty() {
        let names = formats.iter().map(|name| ident(name));
        items.insert(
            2,
            // One line for each, so that another one moves none of them.
            Item::Tokens(quote!(#(pub use huaweicloud_runtime::#names;)*)),
        );
    }
    items.push(Item::Tokens(quote! {
        #[doc(hidden)]
        pub use huaweicloud_runtime::__example;
    }));
    for service in &krate.services {
        let module = ident(&service.module);
        let feature = &service.module;
        items.push(Item::Tokens(quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }));
    }
    if krate.has_discrepancies() {
        items.push(Item::Tokens(quote! {
            // For readers of the documentation only.
            #[cfg(doc)]
            #[doc = include_str!("../DISCREPANCIES.md")]
            pub mod discrepancies {}
        }));
    }
    Module {
        docs: docs.lines().map(str::to_owned).collect(),
        items,
    }
}

/// What every crate has of the runtime.
fn exports() -> [Item; 7] {
    [
        Item::Tokens(quote! {
            #[rustfmt::skip]
            pub use huaweicloud_runtime::{
                AsOperation, Binary, CommaSeparated, CompactTime, CredentialsError, DecodeError, Destination, DestinationError, Drift,
                Error, ErrorBody, Json, List, Map, Object, Operation, Paged, Problem, ProjectId, RequestError, Response,
                Rfc3339Time, Secret, Service, ServiceError, SignedUrl, Surprise, TimeError, TransportError,
                TransportErrorKind, UnknownValueError, Unrecognized, Violation, Violations, bytes, http, jiff, serde_json,
            };
        }),
        Item::Tokens(quote! {
            #[cfg(feature = "client")]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::{
                AccessKey, Attempt, BuildError, Call, Client, ClientBuilder, Credentials, Endpoints, Failure, InProcess, Items,
                OperationName, PageError, Pages, PagingError, Reply, Retry, Timeout, Transport, Wait, WaitError, credentials, signing,
            };
        }),
        Item::Tokens(quote! {
            #[cfg(feature = "reqwest")]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::Reqwest;
        }),
        Item::Tokens(quote! {
            #[cfg(any(feature = "reqwest", feature = "blocking"))]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::reqwest;
        }),
        Item::Tokens(quote! {
            #[cfg(feature = "tower")]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::{Layered, TransportService};
        }),
        Item::Tokens(quote! {
            #[cfg(feature = "blocking")]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::blocking;
        }),
        Item::Tokens(quote! {
            #[cfg(feature = "server")]
            #[rustfmt::skip]
            pub use huaweicloud_runtime::server;
        }),
    ]
}

/// The types of values that few pages have, where one has them, and their errors.
fn formats(krate: &Crate) -> BTreeSet<&'static str> {
    // These stand among the others.
    const OF_EVERY_CRATE: [&str; 7] = [
        "Binary",
        "CommaSeparated",
        "CompactTime",
        "Json",
        "Rfc3339Time",
        "Secret",
        "SignedUrl",
    ];
    let members = krate.services.iter().flat_map(Service::members);
    let mut names = BTreeSet::new();
    for mut ty in members.map(|member| &member.ty) {
        while let Type::Array(items) | Type::Map(items) = ty {
            ty = items;
        }
        names.extend(runtime_names(ty));
    }
    names.retain(|name| !OF_EVERY_CRATE.contains(name));
    if names.contains("Decimal") {
        names.insert("DecimalError");
    }
    names
}

/// A service's module: its endpoint, and everything that its pages declare.
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
    if !service.types.is_empty() {
        items.push(Item::Tokens(quote!(
            mod types;
        )));
        items.push(Item::Tokens(quote!(
            pub use types::*;
        )));
    }
    if super::server::is_needed(service) {
        items.push(Item::Tokens(quote! {
            #[cfg(feature = "server")]
            mod server;
        }));
        items.push(Item::Tokens(quote! {
            #[cfg(feature = "server")]
            pub use server::{Api, operations, router, routes};
        }));
    }
    let (name, endpoint, regions) = (&service.name, &service.endpoint, &service.regions);
    let address = code(&service.endpoint);
    let listed = match regions.as_slice() {
        [] => "",
        _ => " and the regions that the official SDKs list; others may exist",
    };
    let doc = Docs::at_column(0)
        .markdown(&format!(
            "The service: its name, its endpoint {address}{listed}."
        ))
        .lines();
    let doc = doc_attributes(&doc);
    items.push(Item::Tokens(quote! {
        #doc
        pub const SERVICE: huaweicloud_runtime::Service =
            huaweicloud_runtime::Service::new(#name, #endpoint, &[#(#regions),*]);
    }));
    Module {
        docs: lines.lines(),
        items,
    }
}
