//! The canonical requests that a client may have signed: official ones differ in how they write down
//! one and the same request.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{HOST, HeaderName, HeaderValue};
use http::request::Parts;

use super::canonical::{assemble, push_joined, push_line, trim};
use super::digits::Hex;
use super::query::{canonical_query, query_in_order_of_names};

/// In which points a canonical request is not that of the official Python signer: a sum of the constants
/// below.
pub(super) type Reading = u8;

/// A `+` in the query is a blank, as in forms.
pub(super) const PLUS_IS_BLANK: Reading = 1;

/// Values of one name of the query stand in the order given, as Java signs them.
const VALUES_AS_GIVEN: Reading = 2;

/// The values of headers keep the white space at their ends, as Node signs them.
const UNTRIMMED: Reading = 4;

/// The signed headers stand in their own order, and not in that of the list.
const NAMES_SORTED: Reading = 8;

/// `X-Sdk-Content-Sha256` stands for an empty body, too, as Node, Java and Go sign it.
const DECLARED_PAYLOAD: Reading = 16;

/// What arrived, as far as it is signed.
pub(super) struct Arrived<'r> {
    pub(super) parts: &'r Parts,
    /// The host that the client addressed.
    pub(super) host: &'r [u8],
    pub(super) signed_headers: &'r [HeaderName],
    /// The hash of the body, in hexadecimal digits; none where the header below takes its place.
    pub(super) payload_hash: Option<Hex>,
    /// The value of `X-Sdk-Content-Sha256`.
    pub(super) declared_payload: Option<&'r [u8]>,
}

impl Arrived<'_> {
    /// All other readings that could make a difference.
    pub(super) fn other_readings(&self) -> impl Iterator<Item = Reading> {
        let query = self.parts.uri.query().unwrap_or_default();
        let mut values = self
            .signed_headers
            .iter()
            .flat_map(|name| self.values(name));
        let mut possible = 0;
        for (reading, is_possible) in [
            (PLUS_IS_BLANK, query.contains('+')),
            (VALUES_AS_GIVEN, query.contains('&')),
            (
                UNTRIMMED,
                values.any(|value| trim(value).len() < value.len()),
            ),
            (
                NAMES_SORTED,
                !self.signed_headers.is_sorted_by_key(HeaderName::as_str),
            ),
            (
                DECLARED_PAYLOAD,
                self.payload_hash.is_some() && self.declared_payload.is_some(),
            ),
        ] {
            possible |= if is_possible { reading } else { 0 };
        }
        (1..=possible).filter(move |reading| reading & !possible == 0)
    }

    /// The canonical request in one reading.
    pub(super) fn canonical(&self, reading: Reading) -> Vec<u8> {
        self.write(reading, |_, value| value)
    }

    /// The canonical request for a person to see, without secrets, and with `|` for line ends.
    pub(super) fn shown(&self) -> String {
        let shown = self.write(0, |name, value| {
            if is_secret(name, &self.parts.headers) {
                b"[redacted]"
            } else {
                value
            }
        });
        String::from_utf8_lossy(&shown).replace('\n', "|")
    }

    fn write<'v>(
        &'v self,
        reading: Reading,
        show: impl Fn(&HeaderName, &'v [u8]) -> &'v [u8],
    ) -> Vec<u8> {
        let has = |point: Reading| reading & point != 0;
        let mut query = Cow::from(self.parts.uri.query().unwrap_or_default());
        if has(PLUS_IS_BLANK) {
            query = query.replace('+', "%20").into();
        }
        let query = if has(VALUES_AS_GIVEN) {
            query_in_order_of_names(&query).into()
        } else {
            canonical_query(&query)
        };
        let mut names = Cow::from(self.signed_headers);
        if has(NAMES_SORTED) {
            names
                .to_mut()
                .sort_unstable_by(|a, b| a.as_str().cmp(b.as_str()));
        }
        let payload = match (&self.payload_hash, self.declared_payload) {
            (Some(hash), None) => hash.as_bytes(),
            (Some(hash), Some(_)) if !has(DECLARED_PAYLOAD) => hash.as_bytes(),
            (_, declared) => declared.unwrap_or_default(),
        };
        assemble(
            self.parts.method.as_str(),
            self.parts.uri.path(),
            &query,
            |lines| {
                for name in &*names {
                    for value in self.values(name) {
                        let value = if has(UNTRIMMED) { value } else { trim(value) };
                        push_line(lines, name.as_str(), show(name, value));
                    }
                }
            },
            |list| push_joined(list, names.iter().map(HeaderName::as_str)),
            payload,
        )
    }

    fn values(&self, name: &HeaderName) -> impl Iterator<Item = &[u8]> {
        let host = (name == HOST).then_some(self.host);
        let values = self.parts.headers.get_all(name).iter();
        let values = values
            .map(HeaderValue::as_bytes)
            .filter(move |_| host.is_none());
        host.into_iter().chain(values)
    }
}

/// Whether a header is one of those that hold credentials, of whichever service.
fn is_secret(name: &HeaderName, headers: &HeaderMap) -> bool {
    is_named_like_a_secret(name) || headers.get_all(name).iter().any(HeaderValue::is_sensitive)
}

/// Whether the name of a header says that it holds credentials.
pub(crate) fn is_named_like_a_secret(name: &HeaderName) -> bool {
    let words = [
        "authorization",
        "cookie",
        "key",
        "password",
        "secret",
        "token",
    ];
    words.iter().any(|word| name.as_str().contains(word))
}
