//! `service.yaml` → [`ServiceSpec`]: an endpoint that a host can have, regions that it can name.

use super::super::fields::Reader;
use super::super::{InvalidParameter, ServiceSpec, keys};
use super::uri::path_fault;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Spot;
use crate::yaml::Node;

const LIKE: &str = "write it like `https://vod.{region}.myhuaweicloud.com`";

impl Reader<'_> {
    pub(crate) fn service(&mut self, node: &Node, service: &mut ServiceSpec) -> Option<()> {
        let fields = self.fields(node, "`service.yaml`", keys::SERVICE)?;
        service.place = fields.place;
        let name = self.required_text(&fields, "service");
        let title = self.required_text(&fields, "title");
        let doc = self.required_text(&fields, "doc");
        let endpoint = self.required_text(&fields, "endpoint");
        if let Some(node) = fields.get("regions") {
            service.regions = self.different_texts(node, "`regions`");
        }
        for region in &service.regions {
            if !is_label(&region.value) {
                let message = format!("`{}` cannot be a region", region.value);
                let help =
                    "a region is a part of the host: letters, digits and `-`, like `cn-north-4`";
                self.report(Diagnostic::new(Code::Malformed, region.place, message).help(help));
            }
        }
        if let Some(node) = fields.get("invalid_parameter") {
            service.invalid_parameter = self.invalid_parameter(node);
        }
        service.endpoint = endpoint?;
        if let Some((message, word)) = endpoint_fault(&service.endpoint.value) {
            let place = service.endpoint.place;
            let spot = word.map_or(place.into(), |word| Spot::Word(place, word));
            self.report(Diagnostic::new(Code::Malformed, spot, message).help(LIKE));
        }
        service.name = name?.value;
        service.title = title?.value;
        service.doc = doc?.value;
        Some(())
    }

    fn invalid_parameter(&mut self, node: &Node) -> Option<InvalidParameter> {
        let fields = self.fields(node, "`invalid_parameter`", keys::INVALID_PARAMETER)?;
        let code = self.required_text(&fields, "code");
        let message = self.required_text(&fields, "message");
        Some(InvalidParameter {
            code: code?.value,
            message: message?.value,
        })
    }
}

/// What is wrong with an endpoint, and the part of it that is meant.
fn endpoint_fault(endpoint: &str) -> Option<(String, Option<String>)> {
    let Some(("https" | "http", rest)) = endpoint.split_once("://") else {
        let message = "the endpoint must begin with `https://` or `http://`";
        return Some((message.to_owned(), None));
    };
    let templated = endpoint.replacen("{region}", "", 1);
    if templated == endpoint || templated.contains(['{', '}']) {
        let message = "the endpoint must have `{region}` once, and no other braces";
        return Some((message.to_owned(), None));
    }
    if let Some(at) = rest.find(['?', '#']) {
        let message = "the endpoint has a query or a fragment; requests would lose it";
        return Some((message.to_owned(), Some(rest[at..].to_owned())));
    }
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    if let Some((user, _)) = authority.rsplit_once('@') {
        let message = "the endpoint has a user name; credentials are given to the client";
        return Some((message.to_owned(), Some(format!("{user}@"))));
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    if !host.contains("{region}") {
        let message = "`{region}` must be in the host of the endpoint";
        return Some((message.to_owned(), None));
    }
    let host = host.replace("{region}", "a");
    if !host.split('.').all(is_label) || port.parse::<u16>().is_err() {
        let message = format!("no host can have the name `{authority}`");
        return Some((message, Some(authority.to_owned())));
    }
    // The path of the operation follows.
    let fault = path_fault(path.trim_end_matches('/'))?;
    Some((fault.message, Some(fault.word)))
}

/// Whether a text can be one part of a host's name.
fn is_label(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (1..=63).contains(&text.len())
        && text.chars().all(plain)
        && !text.starts_with('-')
        && !text.ends_with('-')
}
