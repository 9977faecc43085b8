//! The section `examples` → [`ExampleRequest`] and [`ExampleResponse`].

use super::super::fields::Reader;
use super::super::{ExampleRequest, ExampleResponse, Page, keys};
use super::uri::split_uri;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Placed;
use crate::yaml::Node;

impl Reader<'_> {
    pub(super) fn examples(&mut self, node: &Node, page: &mut Page) -> Option<()> {
        let fields = self.fields(node, "`examples`", keys::EXAMPLES)?;
        if let Some(node) = fields.get("requests") {
            for node in self.list(node, "`requests`") {
                let Some(fields) = self.fields(node, "an example request", keys::EXAMPLE_REQUEST)
                else {
                    continue;
                };
                let doc = self.required_text(&fields, "doc");
                let uri = self.required_text(&fields, "uri");
                let body = self.optional_text(&fields, "body");
                let contradicts = self.optional_text(&fields, "contradicts");
                let (Some(doc), Some(uri)) = (doc, uri) else {
                    continue;
                };
                let Some((method, address)) = split_uri(&uri.value) else {
                    let message = format!("`{}` is no method and address", uri.value);
                    self.report(
                        Diagnostic::new(Code::Malformed, uri.place, message)
                            .help("write them like `GET /v1.0/{project_id}/asset/info?page=0`"),
                    );
                    continue;
                };
                page.example_requests.push(ExampleRequest {
                    doc: doc.value,
                    method: method.to_owned(),
                    uri: Placed {
                        value: address.to_owned(),
                        place: uri.place,
                    },
                    body,
                    contradicts,
                });
            }
        }
        if let Some(node) = fields.get("responses") {
            for node in self.list(node, "`responses`") {
                let Some(fields) = self.fields(node, "an example response", keys::EXAMPLE_RESPONSE)
                else {
                    continue;
                };
                let status = self
                    .required_text(&fields, "status")
                    .and_then(|status| self.status(&status));
                let body = self.required_text(&fields, "body");
                let contradicts = self.optional_text(&fields, "contradicts");
                if let (Some(status), Some(body)) = (status, body) {
                    page.example_responses.push(ExampleResponse {
                        status,
                        body,
                        contradicts,
                    });
                }
            }
        }
        Some(())
    }
}
