//! The canonical query: one text for a query, however it is encoded and in whatever order.

use std::borrow::Cow;

use percent_encoding::{percent_decode_str, percent_encode};

use super::canonical::is_unreserved;
use crate::wire::percent::RESERVED;

/// A query sorted by name and value, each encoded in the one canonical way.
///
/// The names keep their case. Empty pairs, as in `a=1&&b=2`, vanish.
pub fn canonical_query(query: &str) -> Cow<'_, str> {
    if is_canonical(query) {
        return query.into();
    }
    let mut canonical = String::with_capacity(query.len());
    push_canonical(&mut canonical, query);
    canonical.into()
}

/// Whether it is certain at a glance that nothing is to be done: most queries have no character that needs encoding, and
/// what was made canonical once stays so.
pub(super) fn is_canonical(query: &str) -> bool {
    let (mut last, mut is_sorted) = (("", ""), true);
    let is_plain = each_plain_pair(query, |pair| {
        is_sorted &= last <= pair;
        last = pair;
    });
    is_plain && is_sorted
}

/// Writes the canonical query behind a text.
pub(super) fn push_canonical(text: &mut String, query: &str) {
    let mut plain = Vec::with_capacity(8);
    if each_plain_pair(query, |pair| plain.push(pair)) {
        plain.sort_unstable();
        for (index, (name, value)) in plain.into_iter().enumerate() {
            if index > 0 {
                text.push('&');
            }
            text.push_str(name);
            text.push('=');
            text.push_str(value);
        }
        return;
    }
    let mut pairs = decoded_pairs(query);
    // By what is meant, not by how it is written: the bytes of UTF-8 are in the order of the code points.
    pairs.sort_unstable();
    push_encoded(text, pairs);
}

/// The canonical query with the values of one name in the order given, as a Java signer has it.
pub(super) fn query_in_order_of_names(query: &str) -> String {
    let mut pairs = decoded_pairs(query);
    pairs.sort_by_cached_key(|(name, _)| percent_encode(name, RESERVED).to_string());
    let mut text = String::with_capacity(query.len());
    push_encoded(&mut text, pairs);
    text
}

/// Visits the pairs of a query of which nothing needs encoding, and says whether it is one.
fn each_plain_pair<'q>(query: &'q str, mut visit: impl FnMut((&'q str, &'q str))) -> bool {
    let (mut start, mut equals) = (0, None);
    for (place, byte) in query.bytes().chain([b'&']).enumerate() {
        match (byte, equals) {
            (b'=', None) => equals = Some(place),
            (b'&', Some(at)) => {
                visit((&query[start..at], &query[at + 1..place]));
                (start, equals) = (place + 1, None);
            }
            _ if is_unreserved(byte) => {}
            _ => return query.is_empty(),
        }
    }
    true
}

type Decoded<'q> = Cow<'q, [u8]>;

fn decoded_pairs(query: &str) -> Vec<(Decoded<'_>, Decoded<'_>)> {
    let decoded = |text| Cow::<[u8]>::from(percent_decode_str(text));
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn push_encoded(text: &mut String, pairs: Vec<(Decoded<'_>, Decoded<'_>)>) {
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        text.extend(percent_encode(&name, RESERVED));
        text.push('=');
        text.extend(percent_encode(&value, RESERVED));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_queries_are_those_that_decoding_and_encoding_would_make() {
        for query in [
            "",
            "a=1",
            "b=2&a=1",
            "a=2&a=1",
            "a-b=1&a=2",
            "a=&b=",
            "=1&=0",
            "a",
            "a&b=1",
            "a=1&",
            "&a=1",
            "a==1",
            "a=1=2",
            "a=%31",
            "b=1&a=%20",
            "a=é",
            "a+b=1",
        ] {
            let mut pairs = decoded_pairs(query);
            pairs.sort_unstable();
            let mut expected = String::new();
            push_encoded(&mut expected, pairs);
            assert_eq!(canonical_query(query), expected, "{query}");
        }
        assert!(is_canonical("a=1&a-b=1&b=") && !is_canonical("b=1&a=1"));
    }
}
