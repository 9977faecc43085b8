//! The operation that the crate's documentation calls in its sample code.

use std::cmp::Reverse;

use quote::quote;

use super::literal::ident;
use super::member::in_new;
use super::value::Expressions;
use crate::print::statements;
use crate::service::{Crate, Operation, Service};

/// What the sample code imports beside the request.
const TAKEN: [&str; 6] = [
    "Client",
    "Credentials",
    "Error",
    "InProcess",
    "Transport",
    "TransportError",
];

/// What operations are called that put an end to something.
const ENDS: [&str; 14] = [
    "Delete",
    "Remove",
    "Cancel",
    "Stop",
    "Destroy",
    "Clear",
    "Purge",
    "Erase",
    "Drop",
    "Terminate",
    "Release",
    "Revoke",
    "Reset",
    "Disable",
];

/// Where a crate lists no region at all.
const NO_REGION: &str = "region-1";

/// What the sample code is made of.
pub(crate) struct Guide {
    /// The service's module.
    pub(crate) module: String,
    /// The service's feature.
    pub(crate) feature: String,
    /// A region to call it in.
    pub(crate) region: String,
    /// Whether the service lists regions.
    pub(crate) has_regions: bool,
    /// The operation's method.
    pub(crate) method: String,
    /// Whether its result comes in pages.
    pub(crate) has_pages: bool,
    /// Paths below the crate's root that the request names.
    pub(crate) uses: Vec<String>,
    /// The request, as an expression.
    pub(crate) request: String,
    /// The method of the service's trait that answers it.
    pub(crate) answering: String,
    /// The types of the request and the response.
    pub(crate) operation: String,
    pub(crate) response: String,
    /// Whether a response can be built of nothing.
    pub(crate) has_empty_response: bool,
}

/// Picks an operation and writes its request; none if the crate has no operation.
pub(crate) fn guide(krate: &Crate) -> Option<Guide> {
    let all = krate.services.iter();
    let all = all.flat_map(|service| {
        let modules = service.modules.iter();
        modules.map(move |module| (service, module, &module.operation))
    });
    let (service, page, operation) = all.min_by_key(|(_, _, operation)| rank(operation))?;
    let module = ident(&service.module).to_string();
    let mut expressions = Expressions::new(service).of_request(operation);
    let mut request = expressions.build(&operation.name, &operation.request, |_, _| None);
    let clashes = expressions.types.iter().any(|name| TAKEN.contains(name));
    if clashes {
        expressions = Expressions::new(service).of_request(operation);
        expressions.qualifier = Some(ident(&service.module));
        request = expressions.build(&operation.name, &operation.request, |_, _| None);
    }
    let request = statements(&quote!(#request;)).join("\n");
    let types: Vec<_> = expressions
        .types
        .iter()
        .map(|name| ident(name).to_string())
        .collect();
    let uses = expressions.root.iter().map(|name| (*name).to_owned());
    let uses = uses.chain([match types.as_slice() {
        _ if clashes => module.clone(),
        [one] => format!("{module}::{one}"),
        several => format!("{module}::{{{}}}", several.join(", ")),
    }]);
    Some(Guide {
        region: region(krate, service),
        has_regions: !service.regions.is_empty(),
        feature: service.module.clone(),
        method: operation.method.clone(),
        has_pages: operation.paging.is_some(),
        uses: uses.collect(),
        request: request.trim_end_matches(';').to_owned(),
        answering: ident(&page.name).to_string(),
        operation: ident(&operation.name).to_string(),
        response: ident(&operation.response_name).to_string(),
        has_empty_response: operation.alternatives.is_empty()
            && !operation.response.members.iter().any(in_new),
        module,
    })
}

/// What makes a good example, the best first: it reads, comes in pages, and needs little.
fn rank(operation: &Operation) -> impl Ord + use<> {
    let begins = |words: &[&str]| words.iter().any(|word| operation.name.starts_with(word));
    let holds = |words: &[&str]| words.iter().any(|word| operation.name.contains(word));
    let kind = match operation.method.as_str() {
        "GET" => 0,
        "DELETE" => 5,
        // Services also read, delete and stop things by `POST`.
        "POST" if begins(&["List", "Show", "Query", "Get", "Search", "Count"]) => 1,
        _ if holds(&ENDS) => 5,
        "POST" if begins(&["Create", "Add", "Upload"]) => 2,
        "POST" => 3,
        _ => 4,
    };
    let arguments = operation.request.iter().filter(|member| in_new(member));
    let deprecated = operation.deprecated.is_some();
    (
        deprecated,
        kind,
        Reverse(operation.paging.is_some()),
        arguments.count(),
    )
}

/// A region of the service, or else of the crate.
fn region(krate: &Crate, service: &Service) -> String {
    let others = krate.services.iter().flat_map(|service| &service.regions);
    let mut regions = service.regions.iter().chain(others);
    let plain = |region: &&String| {
        region
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let region = regions.find(plain);
    region.map_or_else(|| NO_REGION.to_owned(), Clone::clone)
}
