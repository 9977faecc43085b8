//! What tells one page from another: a hash of its items, and of nothing else in the response.
//!
//! Request IDs and times outside of the items differ from answer to answer, and so do the signatures in URLs: two
//! answers with the same items are the same page.

use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Write};

use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::wire::item::{AsWire, Item};

/// The items of a page in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The same for the same items.
    pub(crate) hash: u64,
    /// Whether the items name things: there is a text in them, or a member. Mere numbers may well be the same on two
    /// pages.
    pub(crate) is_named: bool,
}

/// The digest of a page's items; `None` if there are none.
pub fn digest<T: Item>(items: &[T]) -> Option<Digest> {
    if items.is_empty() {
        return None;
    }
    let mut into = Hashing(DefaultHasher::new());
    let mut seen = WithoutQueries { is_named: false };
    for item in items {
        let mut writer = Serializer::with_formatter(&mut into, &mut seen);
        serde::Serialize::serialize(&AsWire(item), &mut writer).ok()?;
    }
    Some(Digest {
        hash: into.0.finish(),
        is_named: seen.is_named,
    })
}

struct Hashing(DefaultHasher);

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes JSON as usual, except for the queries of URLs.
struct WithoutQueries {
    is_named: bool,
}

impl Formatter for &mut WithoutQueries {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        self.is_named = true;
        let is_url = fragment.starts_with("http://") || fragment.starts_with("https://");
        let kept = match fragment.split_once('?') {
            Some((address, query)) if is_url && is_signature(query) => address,
            _ => fragment,
        };
        writer.write_all(kept.as_bytes())
    }
}

/// Whether a query has a signature or a time in it, which differ from answer to answer.
fn is_signature(query: &str) -> bool {
    let query = query.to_ascii_lowercase();
    let marks = ["sign", "auth", "token", "expires"];
    marks.iter().any(|mark| query.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::secret::SignedUrl;

    #[test]
    fn the_same_items_have_the_same_digest_whatever_signs_their_urls() {
        let of = |url: &str| digest(&[SignedUrl::from(url)]).unwrap();
        assert_eq!(of("https://h/a?sign=1"), of("https://h/a?sign=2"));
        assert_ne!(of("https://h/a?sign=1"), of("https://h/b?sign=1"));
        let texts =
            |texts: &[&str]| digest(&texts.iter().map(|&it| it.to_owned()).collect::<Vec<_>>());
        assert_ne!(texts(&["what?", "ab"]), texts(&["what!", "ab"]));
        assert_ne!(texts(&["ab", "c"]), texts(&["a", "bc"]));
        assert_eq!(texts(&[]), None);
    }

    #[test]
    fn numbers_name_nothing() {
        assert!(!digest(&[1_i64, 2]).unwrap().is_named);
        assert!(digest(&[String::from("a")]).unwrap().is_named);
    }
}
