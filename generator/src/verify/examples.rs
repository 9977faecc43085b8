//! Example requests and responses: lines as they are written, bodies as JSON. What the spec has scrubbed is taken for
//! whatever stands there on the page.

use serde_json::Value;

use super::compare::Compare;
use super::report::Kind;
use crate::diagnostic::{Code, Diagnostic};
use crate::reference::{Example, Side};
use crate::source::Place;

/// What the spec writes in place of a key, token or signature.
const SCRUBBED: &str = "SCRUBBED";

/// An example of the spec.
struct Written {
    place: Place,
    line: Option<String>,
    status: Option<u16>,
    json: Option<Value>,
}

/// An example of the page.
struct Said {
    place: usize,
    line: Option<String>,
    status: Option<u16>,
    json: Option<Value>,
}

impl Compare<'_> {
    pub(super) fn examples(&mut self) {
        let (requests, responses) = self.said();
        let spec = self.spec;
        let written = spec.example_requests.iter().map(|example| Written {
            place: example.uri.place,
            line: Some(format!("{} {}", example.method, example.uri.value)),
            status: None,
            json: example
                .body
                .as_ref()
                .and_then(|body| serde_json::from_str(&body.value).ok()),
        });
        self.pair("request", requests, written.collect());
        let written = spec.example_responses.iter().map(|example| Written {
            place: example.body.place,
            line: None,
            status: Some(example.status.value),
            json: serde_json::from_str(&example.body.value).ok(),
        });
        self.pair("response", responses, written.collect());
    }

    /// The examples of the page that a spec can hold.
    fn said(&mut self) -> (Vec<Said>, Vec<Said>) {
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        let saved = self.saved;
        for example in &saved.page.examples {
            let of_response = example.role == Some(Side::Response);
            let body = body(example);
            let line = example.request_line.as_deref().map(one_line);
            let odd = match &example.json {
                Some(Value::Object(_)) => false,
                Some(_) => true,
                None => !body.trim().is_empty() || line.is_none() || of_response,
            };
            if odd {
                self.look(
                    example.line,
                    "an example that is no JSON object, which the spec cannot hold".to_owned(),
                );
                continue;
            }
            let said = Said {
                place: example.line,
                line,
                status: example
                    .status
                    .as_deref()
                    .and_then(|status| status.parse().ok()),
                json: example.json.clone(),
            };
            if of_response {
                responses.push(said)
            } else {
                requests.push(said)
            }
        }
        (requests, responses)
    }

    /// Equal examples first; what is left over differs, in its order.
    fn pair(&mut self, what: &str, mut said: Vec<Said>, mut written: Vec<Written>) {
        said.retain(|said| {
            match written
                .iter()
                .position(|written| difference(said, written).is_none())
            {
                Some(at) => {
                    written.remove(at);
                    self.counts.add(Kind::Example, true);
                    false
                }
                None => true,
            }
        });
        let mut written = written.into_iter();
        for said in said {
            self.counts.add(Kind::Example, false);
            let Some(written) = written.next() else {
                let message = format!("the page has an example {what} that the spec does not have");
                let problem =
                    Diagnostic::new(Code::Lost, self.spec.operation.place, message).help(format!(
                        "copy it to `examples:`; write `{SCRUBBED}` for keys, tokens and signatures"
                    ));
                self.both(problem, said.place);
                continue;
            };
            let difference = difference(&said, &written).unwrap_or_default();
            let message = format!("the example {what} differs: {difference}");
            let problem = Diagnostic::new(Code::Different, written.place, message).help(format!(
                "copy it from the page; write `{SCRUBBED}` for keys, tokens and signatures"
            ));
            self.both(problem, said.place);
        }
        for written in written {
            self.counts.add(Kind::Example, false);
            let message = format!("the spec has an example {what} that the page does not have");
            let problem = Diagnostic::new(Code::Invented, written.place, message).help("delete it");
            self.both(problem, self.facts.operation.line);
        }
    }
}

/// What is behind the first line of a request; all of any other example.
fn body(example: &Example) -> &str {
    match example.request_line {
        Some(_) => example.raw.split_once('\n').map_or("", |(_, body)| body),
        None => &example.raw,
    }
}

/// Method and address with one space between them.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where two examples differ.
fn difference(said: &Said, written: &Written) -> Option<String> {
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

/// Whether a text of the spec is one of the page, with `SCRUBBED` in place of parts of it.
fn is_scrubbed(written: &str, said: &str) -> bool {
    let mut parts = written.split(SCRUBBED);
    let Some(mut rest) = parts.next().and_then(|first| said.strip_prefix(first)) else {
        return false;
    };
    for part in parts {
        // What was scrubbed is one word: a part of a query ends at the next `&`.
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '&')
            .unwrap_or(rest.len());
        if end == 0 {
            return false;
        }
        match rest.get(1..).and_then(|tail| {
            if part.is_empty() {
                Some(end)
            } else {
                tail.find(part).map(|at| at + 1)
            }
        }) {
            Some(at) if at <= end => rest = &rest[at + part.len()..],
            _ => return false,
        }
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_scrubbed_is_one_word_of_any_kind() {
        for (written, said, same) in [
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=F8&s=Bw%2B=", true),
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=F8&x=1&s=Bw", false),
            ("a?k=SCRUBBED&s=SCRUBBED", "a?k=&s=Bw", false),
            ("a?k=SCRUBBED&e=1", "a?k=F8&e=2", false),
            ("SCRUBBED", "MIIabc", true),
            ("plain", "plain", true),
            ("plain", "plainer", false),
        ] {
            assert_eq!(is_scrubbed(written, said), same, "{written} {said}");
        }
    }
}
