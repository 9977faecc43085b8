//! The responses of an operation, by status: what each means, its headers and body.

use generator::page::Location;

use super::Reader;
use super::objects::Owner;
use super::tree::Node;
use crate::facts::{ResponseFacts, RowFacts};
use crate::read::StatusCode;

impl<'a> Reader<'a> {
    /// The responses, by status.
    pub(super) fn responses(&mut self, node: &'a Node, operation: &str) {
        let owner = Owner::operation(operation, &format!("{operation}Response"));
        let responses = node.get("responses").map_or(&[][..], Node::entries);
        for (key, response) in responses.iter().filter(|(key, _)| !key.starts_with("x-")) {
            let status = key
                .parse::<u16>()
                .ok()
                .filter(|status| (100..600).contains(status));
            let Some(status) = status else {
                let why = "a spec tells responses by their status; this one was left out";
                self.doubt(response, &format!("response {key}"), why);
                continue;
            };
            let response = match response.text_at("$ref") {
                None => response,
                Some(reference) => match self.followed(response, reference) {
                    Some(target) => target,
                    None => continue,
                },
            };
            let owner = Owner {
                shown: if (200..300).contains(&status) {
                    owner.shown.clone()
                } else {
                    format!("{}{status}", owner.shown)
                },
                ..owner.clone()
            };
            let facts = self.response(status, node, response, &owner);
            self.page.status_codes.push(StatusCode {
                code: status.to_string(),
                description: facts.prose.clone(),
            });
            self.facts.responses.push(facts);
        }
        self.settle_success();
        self.facts.responses.sort_by_key(|response| response.status);
    }

    fn response(
        &mut self,
        status: u16,
        node: &Node,
        response: &'a Node,
        owner: &Owner,
    ) -> ResponseFacts {
        let mut tables = Vec::new();
        let headers = response.get("headers").map_or(&[][..], Node::entries);
        let mut rows: Vec<RowFacts> = Vec::new();
        for (name, header) in headers {
            let header = match header.text_at("$ref") {
                None => Some(header),
                Some(reference) => self.followed(header, reference),
            };
            // How the body is written is not for callers.
            let Some(header) = header.filter(|_| !name.eq_ignore_ascii_case("Content-Type")) else {
                continue;
            };
            if rows.iter().any(|row| row.name.eq_ignore_ascii_case(name)) {
                self.doubt(
                    header,
                    name,
                    "there is another header of this name; the first was taken",
                );
                continue;
            }
            rows.push(self.parameter(header, name, Location::Header, owner));
        }
        if !rows.is_empty() {
            let table = self.table(rows, None);
            tables.push((Location::Header, table));
        }
        tables.extend(self.response_body(status, node, response, owner));
        ResponseFacts {
            status,
            prose: response
                .text_at("description")
                .unwrap_or_default()
                .trim()
                .to_owned(),
            tables,
        }
    }

    /// A definition that names no status of success has one all the same.
    fn settle_success(&mut self) {
        let mut statuses = self.facts.responses.iter().map(|response| response.status);
        if !statuses.any(|status| (200..300).contains(&status)) {
            self.facts.responses.push(ResponseFacts {
                status: 200,
                ..ResponseFacts::default()
            });
            self.say("responses", "no status of success is named; 200 was taken");
        }
    }
}
