//! Compares example requests and responses: lines as written, bodies as JSON.
//!
//! What the spec has scrubbed is taken for whatever stands there on the page.

mod scrubbed;

use std::collections::BTreeMap;

use generator::diagnostic::{Code, Diagnostic};
use generator::page::{CrateInfo, ExampleRequest, ExampleResponse, Spec};
use generator::resolve;
use generator::source::{Place, Placed};
use serde_json::Value;

use super::compare::Compare;
use super::difference::{Key, Position};
use super::report::Kind;
use super::subject::Subject;
use crate::facts::examples;
use scrubbed::{SCRUBBED, is_scrubbed};

/// An example of either side, and where it stands.
struct Example<P> {
    /// Which of its side it is.
    index: usize,
    place: P,
    line: Option<String>,
    status: Option<u16>,
    json: Option<Value>,
}

impl<P> Example<P> {
    fn request(index: usize, place: P, line: String, body: Option<&str>) -> Self {
        Self {
            index,
            place,
            line: Some(line),
            status: None,
            json: body.and_then(|body| serde_json::from_str(body).ok()),
        }
    }

    fn response(index: usize, place: P, status: u16, body: &str) -> Self {
        Self {
            index,
            place,
            line: None,
            status: Some(status),
            json: serde_json::from_str(body).ok(),
        }
    }
}

impl Compare<'_> {
    pub(super) fn examples(&mut self) {
        let spec = self.spec;
        let said = examples::of(&self.saved.page, self.facts);
        let requests = said.requests.into_iter().enumerate();
        let requests = requests.map(|(index, example)| {
            Example::request(index, example.line, example.uri, example.body.as_deref())
        });
        let written = spec.example_requests.iter().enumerate();
        let written = written.map(|(index, example)| {
            let body = example.body.as_ref().map(|body| body.value.as_str());
            let line = format!("{} {}", example.method, example.uri.value);
            Example::request(index, example.uri.place, line, body)
        });
        self.pair("request", requests.collect(), written.collect());
        let responses = said.responses.iter().enumerate();
        let responses = responses.map(|(index, example)| {
            Example::response(index, example.line, example.status, &example.body)
        });
        let written = spec.example_responses.iter().enumerate();
        let written = written.map(|(index, example)| {
            Example::response(
                index,
                example.body.place,
                example.status.value,
                &example.body.value,
            )
        });
        let mut written: Vec<Example<Place>> = written.collect();
        // A person may know the status of a failure.
        let mut held = Vec::new();
        for (line, body) in &said.failures {
            let json = serde_json::from_str(body).ok();
            if let Some(at) = written.iter().position(|written| written.json == json) {
                written.remove(at);
                held.push(*line);
                self.counts.add(Kind::Example, true);
            }
        }
        for doubt in said.doubts.iter().filter(|it| !held.contains(&it.line)) {
            let what = format!("an example that the spec cannot hold: {}", doubt.why);
            self.look(doubt.line, what);
        }
        self.pair("response", responses.collect(), written);
    }

    /// Equal examples first; what is left over differs, in its order.
    fn pair(
        &mut self,
        what: &'static str,
        mut said: Vec<Example<usize>>,
        mut written: Vec<Example<Place>>,
    ) {
        let subject = Subject::page(self.facts, self.spec);
        let on_page = |said: &Example<usize>| Key::Example(what, Position::OnPage(said.index));
        said.retain(|said| {
            let same = written
                .iter()
                .position(|written| difference(said, written).is_none());
            if let Some(at) = same {
                written.remove(at);
                self.counts.add(Kind::Example, true);
            }
            same.is_none()
        });
        let help =
            format!("copy it from the page; write `{SCRUBBED}` for keys, tokens and signatures");
        let mut written = written.into_iter();
        for said in said {
            let Some(written) = written.next() else {
                // Like what is no JSON, the spec cannot hold it: it is not counted.
                if let Some(why) = self.contradiction(&said) {
                    let what = format!(
                        "an example that contradicts the page's tables, and is not in the spec: {why}"
                    );
                    self.look(said.place, what);
                    continue;
                }
                self.counts.add(Kind::Example, false);
                let message = format!("the page has an example {what} that the spec does not have");
                let problem = Diagnostic::new(Code::Lost, self.spec.operation.place, message);
                let ledger =
                    "what the tables lack of it is for the ledger, as `add_rows` or `add_options`";
                let problem = problem.help(&help).help(ledger);
                self.differ(&subject, on_page(&said), said.place, problem);
                continue;
            };
            self.counts.add(Kind::Example, false);
            let difference = difference(&said, &written).unwrap_or_default();
            let message = format!("the example {what} differs: {difference}");
            let problem = Diagnostic::new(Code::Different, written.place, message).help(&help);
            self.differ(&subject, on_page(&said), said.place, problem);
        }
        for written in written {
            self.counts.add(Kind::Example, false);
            let message = format!("the spec has an example {what} that the page does not have");
            let problem = Diagnostic::new(Code::Invented, written.place, message).help("delete it");
            let key = Key::Example(what, Position::InSpec(written.index));
            self.differ(&subject, key, self.facts.operation.line, problem);
        }
    }
}

impl Compare<'_> {
    /// Why the spec cannot hold an example of the page: what the generator would have to say to it.
    fn contradiction(&self, said: &Example<usize>) -> Option<String> {
        let place = self.spec.operation.place;
        let text = |value: String| Placed { value, place };
        let body = said.json.as_ref().map(|json| text(json.to_string()));
        let mut page = self.spec.clone();
        page.example_requests.clear();
        page.example_responses.clear();
        match (&said.line, said.status) {
            (Some(line), _) => {
                let (method, uri) = line.split_once(' ')?;
                page.example_requests.push(ExampleRequest {
                    doc: String::new(),
                    method: method.to_owned(),
                    uri: text(uri.to_owned()),
                    body,
                    contradicts: None,
                });
            }
            (None, status) => page.example_responses.push(ExampleResponse {
                status: Placed {
                    value: status?,
                    place,
                },
                body: body?,
                contradicts: None,
            }),
        }
        let mut service = self.service.clone();
        let mut pages = service.pages.iter_mut();
        *pages.find(|known| known.path == self.spec.path)? = page;
        let krate = CrateInfo {
            name: String::new(),
            description: String::new(),
        };
        let mut problems = Vec::new();
        resolve::resolve(
            Spec {
                krate,
                services: vec![service],
                words: BTreeMap::new(),
            },
            &mut problems,
        );
        let problems = problems.iter();
        let of_example =
            problems.filter(|problem| matches!(problem.code, Code::Example | Code::ExampleMember));
        let why = examples::in_one_line(of_example.map(|problem| problem.message.as_str()));
        Some(why).filter(|why| !why.is_empty())
    }
}

/// Where two examples differ.
fn difference(said: &Example<usize>, written: &Example<Place>) -> Option<String> {
    if let (Some(said), Some(written)) = (said.status, written.status)
        && said != written
    {
        return Some(format!("the page says status {said}, the spec {written}"));
    }
    if let (Some(said), Some(written)) = (&said.line, &written.line)
        && !is_scrubbed(written, said)
    {
        return Some(format!("the page says `{said}`, the spec `{written}`"));
    }
    match (&said.json, &written.json) {
        (None, None) => None,
        (Some(_), None) => Some("the page has a body, the spec has none".to_owned()),
        (None, Some(_)) => Some("the spec has a body, the page has none".to_owned()),
        (Some(said), Some(written)) => in_json("body", said, written),
    }
}

/// The path at which two JSON values differ, and how.
fn in_json(path: &str, said: &Value, written: &Value) -> Option<String> {
    match (said, written) {
        (Value::Object(said), Value::Object(written)) => {
            let lost = said.keys().find(|key| !written.contains_key(*key));
            let invented = written.keys().find(|key| !said.contains_key(*key));
            if let Some(key) = lost {
                return Some(format!("the page has `{path}.{key}`, the spec does not"));
            }
            if let Some(key) = invented {
                return Some(format!("the spec has `{path}.{key}`, the page does not"));
            }
            said.iter()
                .find_map(|(key, said)| in_json(&format!("{path}.{key}"), said, written.get(key)?))
        }
        (Value::Array(said), Value::Array(written)) if said.len() == written.len() => {
            let mut pairs = said.iter().zip(written).enumerate();
            pairs.find_map(|(index, (said, written))| {
                in_json(&format!("{path}[{index}]"), said, written)
            })
        }
        (Value::String(said), Value::String(written)) if is_scrubbed(written, said) => None,
        (said, written) if said == written => None,
        (said, written) => Some(format!(
            "the page has {} as `{path}`, the spec {}",
            short(said),
            short(written)
        )),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}
