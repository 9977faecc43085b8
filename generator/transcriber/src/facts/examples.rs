//! A page's examples as a spec has them: requests with their line, bodies as JSON, secrets scrubbed.

mod failure;
mod json;
mod lines;

use std::cmp::Ordering;

use failure::{failure, holds_error};
use generator::page::Location;
use json::body;
pub(crate) use lines::is_of;
use lines::{clean_title, request_line};

use super::page_facts::{PageFacts, RowFacts, TableFacts};
use super::secrets::scrubbed_line;
use crate::read::{Doubt, Example, Operation, ReferencePage, Side};

/// An example request.
#[derive(Clone, Debug)]
pub(crate) struct ExampleRequest {
    pub(crate) line: usize,
    pub(crate) doc: String,
    pub(crate) uri: String,
    pub(crate) body: Option<String>,
    /// What of the tables it contradicts.
    pub(crate) contradicts: Option<String>,
}

/// An example response.
#[derive(Clone, Debug)]
pub(crate) struct ExampleResponse {
    pub(crate) line: usize,
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) contradicts: Option<String>,
}

/// What could be taken over.
#[derive(Clone, Debug, Default)]
pub(crate) struct Examples {
    pub(crate) requests: Vec<ExampleRequest>,
    pub(crate) responses: Vec<ExampleResponse>,
    /// Bodies of failures of which the page does not say the status, by their lines. Each is a doubt, too.
    pub(crate) failures: Vec<(usize, String)>,
    pub(crate) doubts: Vec<Doubt>,
}

/// The examples of one operation of a page.
pub(crate) fn of(page: &ReferencePage, facts: &PageFacts) -> Examples {
    let mut found = Examples::default();
    let operation = &facts.operation;
    let mut line: Option<&Example> = None;
    let examples: Vec<Example> = page
        .examples
        .iter()
        .map(|example| with_line(example, operation))
        .collect();
    for example in &examples {
        match example
            .role
            .or(example.side)
            .or_else(|| side(example, facts))
        {
            Some(Side::Response) => found.response(example, facts),
            Some(Side::Request) => {
                let body = body(example);
                match (&example.request_line, body) {
                    // A line whose body may come as an example of its own.
                    (Some(_), None) => {
                        if let Some(before) = line.replace(example) {
                            found.request(before, before, None, page, operation);
                        }
                    }
                    (Some(_), Some(body)) => {
                        if let Some(before) = line.take() {
                            found.request(before, before, None, page, operation);
                        }
                        found.request(example, example, Some(body), page, operation);
                    }
                    (None, Some(body)) => {
                        let with = line
                            .take()
                            .filter(|with| with.section == example.section)
                            .unwrap_or(example);
                        found.request(example, with, Some(body), page, operation);
                    }
                    (None, None) => found.doubt(
                        example,
                        "the example is neither a request line nor JSON; it was left out",
                    ),
                }
            }
            None => found.doubt(
                example,
                "neither request nor response; the example was left out",
            ),
        }
    }
    if let Some(before) = line {
        found.request(before, before, None, page, operation);
    }
    found
}

/// An example that begins with its address alone, with the method of the operation before it.
fn with_line(example: &Example, operation: &Operation) -> Example {
    let address = example.raw.lines().next().unwrap_or_default().trim();
    let is_address = address.starts_with('/') || address.contains("://");
    let line = format!("{} {address}", operation.method);
    let own = example.request_line.is_none()
        && is_address
        && !address.contains(char::is_whitespace)
        && is_of(operation, &line);
    Example {
        request_line: example.request_line.clone().or_else(|| own.then_some(line)),
        role: example.role.or_else(|| own.then_some(Side::Request)),
        ..example.clone()
    }
}

/// Whose an example is of which nothing says so: of the body that has most of its members.
fn side(example: &Example, facts: &PageFacts) -> Option<Side> {
    let members = example.json.as_ref()?.as_object()?;
    let described = |tables: &[(Location, TableFacts)]| {
        let rows = bodies(tables);
        rows.filter(|row| members.contains_key(&row.name)).count()
    };
    let sent = described(&facts.request);
    let received = facts
        .responses
        .iter()
        .map(|response| described(&response.tables));
    let received = received.max().unwrap_or_default();
    match sent.cmp(&received) {
        Ordering::Greater => Some(Side::Request),
        Ordering::Less => Some(Side::Response),
        Ordering::Equal => None,
    }
}

impl Examples {
    fn doubt(&mut self, example: &Example, why: &str) {
        let first = example.raw.lines().next().unwrap_or_default();
        let read: String = first.chars().take(100).collect();
        self.doubts.push(Doubt::new(example.line, read, why));
    }

    fn request(
        &mut self,
        example: &Example,
        with: &Example,
        body: Option<String>,
        page: &ReferencePage,
        operation: &Operation,
    ) {
        // An example may list the lines of several operations.
        let lines = with
            .request_line
            .iter()
            .map(String::as_str)
            .chain(with.raw.lines());
        let lines: Vec<String> = lines
            .take_while(|line| !line.trim_start().starts_with('{'))
            .filter_map(request_line)
            .collect();
        let own = lines.iter().find(|uri| is_of(operation, uri));
        let uri = match own.or(lines.first()) {
            Some(uri) if own.is_some() => uri.clone(),
            // It stands in the draft of its own operation.
            Some(uri) if page.operations.iter().any(|other| is_of(other, uri)) => return,
            Some(uri) => {
                self.doubt(
                    with,
                    &format!("the example is of another operation, `{uri}`; it was left out"),
                );
                return;
            }
            None => format!("{} {}", operation.method, operation.path),
        };
        let title = example.title.clone().or_else(|| with.title.clone());
        let doc = title
            .map(|title| clean_title(&title))
            .filter(|title| !title.is_empty());
        self.requests.push(ExampleRequest {
            line: example.line,
            doc: doc.unwrap_or_else(|| "Example request.".to_owned()),
            uri: scrubbed_line(&uri),
            body,
            contradicts: None,
        });
    }

    fn response(&mut self, example: &Example, facts: &PageFacts) {
        let Some(body) = body(example) else {
            self.doubt(example, "the example response is not JSON; it was left out");
            return;
        };
        let success = facts
            .responses
            .iter()
            .filter(|response| (200..300).contains(&response.status))
            // Where another has a body, the example is of that.
            .min_by_key(|response| response.tables.is_empty())
            .map(|response| response.status);
        let written = example
            .status
            .as_deref()
            .and_then(|status| status.trim().get(..3)?.parse().ok());
        let failed = written.is_none() && holds_error(example, facts);
        let failure = failed.then(|| failure(facts));
        if failure == Some(None) {
            let why = "the example is of a failure, and the page does not say with which status; it was left out";
            self.doubt(example, why);
            self.failures.push((example.line, body));
            return;
        }
        let status = written.or(failure.flatten()).or(success).unwrap_or(200);
        if facts
            .responses
            .iter()
            .any(|response| response.status == status)
        {
            self.responses.push(ExampleResponse {
                line: example.line,
                status,
                body,
                contradicts: None,
            });
        } else {
            self.doubt(
                example,
                &format!(
                    "an example of status {status}, which is not in the spec; it was left out"
                ),
            );
        }
    }
}

/// What is wrong with an example, the first few of many.
pub(crate) fn in_one_line<'w>(whys: impl Iterator<Item = &'w str>) -> String {
    const SHOWN: usize = 3;
    let whys: Vec<&str> = whys.collect();
    let mut shown: Vec<String> = whys.iter().take(SHOWN).map(|&why| why.to_owned()).collect();
    if let Some(more @ 1..) = whys.len().checked_sub(SHOWN) {
        shown.push(format!("and {more} more"));
    }
    shown.join("; ")
}

/// The rows of bodies.
fn bodies(tables: &[(Location, TableFacts)]) -> impl Iterator<Item = &RowFacts> {
    let tables = tables.iter().filter(|(location, _)| location.is_body());
    tables.flat_map(|(_, table)| &table.rows)
}
