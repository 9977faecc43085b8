//! Takes a request apart on the receiving side: path, query and headers into the fields of an operation.
//!
//! The counterpart of [`RequestParts`](super::request::RequestParts): the table of an operation calls
//! [`ReceivedParts`] once per member that is not in the body. What is wrong is reported where it stands, and
//! the rest is read on.

use std::borrow::Cow;

use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::wire::drift;
use crate::wire::join::split;
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;
use crate::wire::surprise::Surprise;
use crate::wire::violation::Problem;

/// A request that was received, but for its body.
#[derive(Debug)]
pub struct ReceivedParts<'r> {
    path: &'r [(&'static str, &'r str)],
    query: Vec<Pair<'r>>,
    headers: &'r HeaderMap,
}

/// A parameter of the query, decoded.
#[derive(Debug)]
struct Pair<'r> {
    name: Cow<'r, str>,
    /// None if what stands there is no text.
    value: Option<Cow<'r, str>>,
    /// Whether the operation has such a parameter.
    is_known: bool,
}

impl<'r> ReceivedParts<'r> {
    /// Takes the parameters of the path as they stand in it, the query and the headers.
    pub(crate) fn new(
        path: &'r [(&'static str, &'r str)],
        query: &'r str,
        plus_is_blank: bool,
        headers: &'r HeaderMap,
    ) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Pair {
                // No parameter is called like what no text is.
                name: decode(name, plus_is_blank).unwrap_or(Cow::Borrowed("\u{fffd}")),
                value: decode(value, plus_is_blank),
                is_known: false,
            }
        });
        Self {
            path,
            query: query.collect(),
            headers,
        }
    }

    /// Takes a parameter of the path; says whether it has a value.
    pub fn path<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &str,
        slot: &mut S,
        separator: Option<char>,
    ) -> bool {
        let found = self.path.iter().find(|(found, _)| *found == name);
        let text = found.map(|(_, text)| decode(text, false));
        take(name, slot, text, separator)
    }

    /// Takes a parameter of the query; says whether it has a value.
    pub fn query<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &str,
        slot: &mut S,
        separator: Option<char>,
    ) -> bool {
        let pairs = self.query.iter_mut().filter(|pair| pair.name == name);
        let texts = pairs.map(|pair| {
            pair.is_known = true;
            pair.value.as_ref().map(|value| Cow::Borrowed(&**value))
        });
        take(name, slot, texts, separator)
    }

    /// Takes a header; says whether it has a value.
    pub fn header<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &str,
        slot: &mut S,
        separator: Option<char>,
    ) -> bool {
        let values = self.headers.get_all(name).iter();
        let texts = values.map(|value| {
            let text = std::str::from_utf8(value.as_bytes()).ok();
            // No other blanks stand around a header's value.
            text.map(|text| Cow::Borrowed(text.trim_matches([' ', '\t'])))
        });
        take(name, slot, texts, separator)
    }

    /// Reports that a mandatory member has no value.
    pub fn demand(&self, has_value: bool, name: &str) {
        if !has_value {
            drift::missing(name);
        }
    }

    /// Reports a value other than the one that is always sent.
    pub fn demand_constant(&self, found: &Option<String>, name: &str, value: &'static str) {
        if found.as_deref() != Some(value) {
            at(name, || drift::not_the_constant(value));
        }
    }

    /// Reports the parameters of the query that the operation does not have.
    pub(crate) fn finish(self) {
        for pair in self.query.into_iter().filter(|pair| !pair.is_known) {
            at(&pair.name, || drift::report(Surprise::UnknownMember));
        }
    }
}

/// Takes the texts that came for a member, each of them one value, or several with something between them.
fn take<'t, S: Parameter<Value: Scalar>>(
    name: &str,
    slot: &mut S,
    texts: impl IntoIterator<Item = Option<Cow<'t, str>>>,
    separator: Option<char>,
) -> bool {
    let mut taken = false;
    for (index, text) in texts.into_iter().enumerate() {
        if index > 0 && (!S::REPEATS || separator.is_some()) {
            at(name, || drift::problem(Problem::Repeated));
            break;
        }
        let Some(text) = text else {
            at(name, || drift::problem(Problem::NotText));
            continue;
        };
        let items = match separator {
            Some(separator) => split(&text, separator).collect(),
            None => vec![&*text],
        };
        for item in items {
            at(name, || match S::Value::from_text(item) {
                Some(value) => {
                    slot.accept(value);
                    taken = true;
                }
                None => drift::wrong_kind(S::Value::KIND.name()),
            });
        }
    }
    taken
}

/// Does something where a member stands.
fn at(name: &str, what: impl FnOnce()) {
    let watching = drift::is_watching();
    if watching {
        drift::enter_member(name);
    }
    what();
    if watching {
        drift::leave();
    }
}

/// The text that is meant; none if it is no UTF-8.
fn decode(text: &str, plus_is_blank: bool) -> Option<Cow<'_, str>> {
    if plus_is_blank && text.contains('+') {
        let text = text.replace('+', " ");
        let decoded = percent_decode_str(&text).decode_utf8().ok()?;
        return Some(Cow::Owned(decoded.into_owned()));
    }
    percent_decode_str(text).decode_utf8().ok()
}
