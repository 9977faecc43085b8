// Generated from spec/values/facts.yaml by `cargo xtask codegen`; do not edit.

//! Facts, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `FactKind`
//! - `Fact`, table 6
//! - `Made`, table 7
//! - `Seen`, table 8
//! - `Nullable_`, table 9

use std::collections::BTreeMap;

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, Json, List, Map, Nullable, Rfc3339Time, Secret,
    SignedUrl, operation, response,
};

use super::{Fact, FactKind, Seen};

/// Examples, patterns, what only the service sets, and what may be `null`.
///
/// `PUT /v1/facts/{fact_id}`. Response: [`SendFactsResponse`].
///
/// Source: Facts (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4 (body).
///
/// # Examples
///
/// Values.
///
/// ```
/// use hostile::{CommaSeparated, Json, Nullable, Rfc3339Time, Secret, SignedUrl};
/// use hostile::values::{Fact, FactKind, SendFacts};
///
/// let request = SendFacts::new(
///         "1",
///         "X-Mark",
///         "zh-CN",
///         Fact::new("a", "b")
///             .again(Fact::new(Nullable::Null, "c").again(Nullable::Null)),
///         "n",
///         vec![],
///     )
///     .words(["a", "b"])
///     .kind(FactKind::A1)
///     .lines("ab")
///     .groups([("a", vec!["b"])])
///     .note("a")
///     .number(5)
///     .switch(true)
///     .share(0.5)
///     .time(Rfc3339Time::from("2026-01-01T00:00:00Z"))
///     .parts(["a", "b"].into_iter().collect::<CommaSeparated>())
///     .token(Secret::from("SCRUBBED"))
///     .link(SignedUrl::from("https://h.example/a"))
///     .which(FactKind::B2)
///     .names(vec!["ab".to_owned(), "cd".to_owned()])
///     .table(vec![vec![1], vec![]])
///     .labels(std::collections::BTreeMap::from([("a".to_owned(), "b".to_owned())]))
///     .facts(vec![Fact::new(Nullable::Null, "d").again(Nullable::Null)])
///     .whatever("[null]".parse::<Json>()?);
/// # let body = r#"{
/// #   "fact": { "title": "a", "text": "b", "again": { "title": null, "text": "c", "again": null } },
/// #   "lines": "ab", "groups": { "a": ["b"] },
/// #   "note": "a", "note_needed": "n", "number": 5, "switch": true, "share": 0.5, "time": "2026-01-01T00:00:00Z",
/// #   "parts": "a,b", "token": "SCRUBBED", "link": "https://h.example/a", "which": "B-2",
/// #   "names": ["ab", "cd"], "names_needed": [], "table": [[1], []], "labels": { "a": "b" },
/// #   "facts": [{ "title": null, "text": "d", "again": null }], "whatever": [null]
/// # }"#;
/// # hostile::__example::request(&request, "PUT /v1/facts/1?words=a&words=b&kind=A-1", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Nulls.
///
/// ```
/// use hostile::Nullable;
/// use hostile::values::{Fact, SendFacts};
///
/// let request = SendFacts::new(
///         "fact_id",
///         "X-Mark",
///         "zh-CN",
///         Fact::new(Nullable::Null, "b").again(Nullable::Null),
///         Nullable::Null,
///         Nullable::Null,
///     )
///     .note(Nullable::Null)
///     .number(Nullable::Null)
///     .switch(Nullable::Null)
///     .share(Nullable::Null)
///     .time(Nullable::Null)
///     .parts(Nullable::Null)
///     .token(Nullable::Null)
///     .link(Nullable::Null)
///     .which(Nullable::Null)
///     .names(Nullable::Null)
///     .table(Nullable::Null)
///     .labels(Nullable::Null)
///     .facts(Nullable::Null)
///     .whatever(Nullable::Null);
/// # let body = r#"{
/// #   "fact": { "title": null, "text": "b", "again": null },
/// #   "note": null, "note_needed": null, "number": null, "switch": null, "share": null, "time": null,
/// #   "parts": null, "token": null, "link": null, "which": null,
/// #   "names": null, "names_needed": null, "table": null, "labels": null, "facts": null, "whatever": null
/// # }"#;
/// # hostile::__example::request(&request, "PUT /v1/facts/fact_id", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
#[deprecated(note = "use \\[`Limits`\\], \\<T>, \"quotes\" and \\\\ stay")]
pub struct SendFacts {
    /// An ID.
    ///
    /// Pattern: `^[^.]+$`. Example: `a/b?c`.
    pub fact_id: String,

    /// Words.
    ///
    /// Pattern: `^\w+$`. Example: `["a","b"]`.
    pub words: List<String>,

    /// A kind.
    ///
    /// Pattern: `^[A-Z]-\d$`. Example: `B-2`.
    pub kind: Option<FactKind>,

    /// A mark.
    ///
    /// Pattern: `^"[^"\\]*"$`. Example: `"a b"`. Header: `X-Mark`.
    pub x_mark: String,

    /// Plain.
    ///
    /// Example: `zh-CN`. Header: `X-Plain`.
    pub x_plain: String,

    /// Quotes and backticks.
    ///
    /// Pattern: `` ["`#]+ ``. Example: `` "#` ``.
    pub quotes: Option<String>,

    /// Several lines.
    ///
    /// Pattern: `(?x) ^ a  # begins\nb $       # and ends`. Example: `ab`.
    pub lines: Option<String>,

    /// Letters of all kinds.
    ///
    /// Pattern: `^[äöü北]{1,3}$`. Example: `北ä`. Default: `ü`.
    pub wide: Option<String>,

    /// A secret.
    ///
    /// Pattern: `^s-`.
    pub secret: Option<Secret>,

    /// An address.
    ///
    /// Pattern: `^https?://`. Example: `https://h.example/a?Signature=SCRUBBED`.
    pub url: Option<SignedUrl>,

    /// A time.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire. Pattern: `^20`. Example: `20260101000000`.
    pub compact: Option<CompactTime>,

    /// Texts in one.
    ///
    /// Joined by commas on the wire. Pattern: `^[a-z](,[a-z])*$`. Example: `a,b`.
    pub joined: Option<CommaSeparated>,

    /// Groups.
    ///
    /// Pattern: `^.$`. Example: `{"a":["b"]}`.
    pub groups: Map<Vec<String>>,

    /// Whole.
    ///
    /// Range: 0 to 9. Example: `7`.
    pub whole: Option<i64>,

    /// Long.
    ///
    /// Example: `-9223372036854775808`.
    pub long: Option<i64>,

    /// Not whole.
    ///
    /// Example: `1e-3`.
    pub half: Option<f64>,

    /// A flag.
    ///
    /// Example: `true`.
    pub flag: Option<bool>,

    /// Anything.
    ///
    /// Example: `{"a":[null,1.5]}`.
    pub anything: Option<Json>,

    /// A fact.
    pub fact: Fact,

    /// A note.
    ///
    /// At most 4 characters. Example: `abc`. `Nullable::Null` sends `null`.
    pub note: Option<Nullable<String>>,

    /// A note.
    ///
    /// Pattern: `^n`. `Nullable::Null` sends `null`.
    pub note_needed: Nullable<String>,

    /// A number.
    ///
    /// Range: at most 9. `Nullable::Null` sends `null`.
    pub number: Option<Nullable<i64>>,

    /// A switch.
    ///
    /// `Nullable::Null` sends `null`.
    pub switch: Option<Nullable<bool>>,

    /// A share.
    ///
    /// `Nullable::Null` sends `null`.
    pub share: Option<Nullable<f64>>,

    /// A time.
    ///
    /// RFC 3339 on the wire. `Nullable::Null` sends `null`.
    pub time: Option<Nullable<Rfc3339Time>>,

    /// Texts in one.
    ///
    /// At most 2 items. Joined by commas on the wire. `Nullable::Null` sends `null`.
    pub parts: Option<Nullable<CommaSeparated>>,

    /// A secret.
    ///
    /// `Nullable::Null` sends `null`.
    pub token: Option<Nullable<Secret>>,

    /// An address.
    ///
    /// `Nullable::Null` sends `null`.
    pub link: Option<Nullable<SignedUrl>>,

    /// Which.
    ///
    /// Default: `B-2`. `Nullable::Null` sends `null`.
    pub which: Option<Nullable<FactKind>>,

    /// Names.
    ///
    /// At most 2 items. Each item: at least 2 characters. `Nullable::Null` sends `null`.
    pub names: Option<Nullable<Vec<String>>>,

    /// Names.
    ///
    /// `Nullable::Null` sends `null`.
    pub names_needed: Nullable<Vec<String>>,

    /// Numbers.
    ///
    /// Each item: at most 9. `Nullable::Null` sends `null`.
    pub table: Option<Nullable<Vec<Vec<i64>>>>,

    /// Labels.
    ///
    /// `Nullable::Null` sends `null`.
    pub labels: Option<Nullable<BTreeMap<String, String>>>,

    /// Facts.
    ///
    /// `Nullable::Null` sends `null`.
    pub facts: Option<Nullable<Vec<Fact>>>,

    /// Anything.
    ///
    /// `Nullable::Null` sends `null`.
    pub whatever: Option<Nullable<Json>>,

    /// Deprecated.
    ///
    /// `Nullable::Null` sends `null`.
    #[deprecated(note = "do not")]
    pub old: Option<Nullable<String>>,
}

operation! {
    SendFacts -> SendFactsResponse {
        PUT "/v1/facts/{fact_id}" of super::SERVICE;
        path fact_id = "fact_id", mandatory, pattern("^[^.]+$");
        query words = "words", pattern(r"^\w+$");
        query kind = "kind", pattern(r"^[A-Z]-\d$");
        header x_mark = "X-Mark", mandatory, pattern(r#"^"[^"\\]*"$"#);
        header x_plain = "X-Plain", mandatory;
        body quotes = "quotes", pattern(r#"["`#]+"#);
        body lines = "lines", pattern("(?x) ^ a  # begins\nb $       # and ends");
        body wide = "wide", pattern("^[äöü北]{1,3}$"), default("ü");
        body secret = "secret", pattern("^s-");
        body url = "url", pattern("^https?://");
        body compact = "compact", pattern("^20");
        body joined = "joined", pattern("^[a-z](,[a-z])*$");
        body groups = "groups", pattern("^.$");
        body whole = "whole", range(0..=9);
        body long = "long";
        body half = "half";
        body flag = "flag";
        body anything = "anything";
        body fact = "fact", mandatory;
        body note = "note", length(..=4);
        body note_needed = "note_needed", mandatory, pattern("^n");
        body number = "number", range(..=9);
        body switch = "switch";
        body share = "share";
        body time = "time";
        body parts = "parts", items(..=2);
        body token = "token";
        body link = "link";
        body which = "which", default("B-2");
        body names = "names", items(..=2), item_length(2..);
        body names_needed = "names_needed", mandatory;
        body table = "table", item_range(..=9);
        body labels = "labels";
        body facts = "facts";
        body whatever = "whatever";
        body old = "old";
    }
}

#[allow(deprecated)]
impl SendFacts {
    /// Only the mandatory members are set.
    pub fn new(
        fact_id: impl Into<String>,
        x_mark: impl Into<String>,
        x_plain: impl Into<String>,
        fact: Fact,
        note_needed: impl Into<Nullable<String>>,
        names_needed: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self {
            fact_id: fact_id.into(),
            words: List::default(),
            kind: None,
            x_mark: x_mark.into(),
            x_plain: x_plain.into(),
            quotes: None,
            lines: None,
            wide: None,
            secret: None,
            url: None,
            compact: None,
            joined: None,
            groups: Map::default(),
            whole: None,
            long: None,
            half: None,
            flag: None,
            anything: None,
            fact,
            note: None,
            note_needed: note_needed.into(),
            number: None,
            switch: None,
            share: None,
            time: None,
            parts: None,
            token: None,
            link: None,
            which: None,
            names: None,
            names_needed: names_needed.into(),
            table: None,
            labels: None,
            facts: None,
            whatever: None,
            old: None,
        }
    }

    /// Words. Pattern: `^\w+$`. Example: `["a","b"]`.
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = words.into_iter().map(Into::into).collect();
        self
    }

    /// A kind. Pattern: `^[A-Z]-\d$`. Example: `B-2`.
    pub fn kind(mut self, kind: impl Into<FactKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Quotes and backticks. Pattern: `` ["`#]+ ``. Example: `` "#` ``.
    pub fn quotes(mut self, quotes: impl Into<String>) -> Self {
        self.quotes = Some(quotes.into());
        self
    }

    /// Several lines. Pattern: `(?x) ^ a  # begins\nb $       # and ends`. Example: `ab`.
    pub fn lines(mut self, lines: impl Into<String>) -> Self {
        self.lines = Some(lines.into());
        self
    }

    /// Letters of all kinds. Pattern: `^[äöü北]{1,3}$`. Example: `北ä`. Default: `ü`.
    pub fn wide(mut self, wide: impl Into<String>) -> Self {
        self.wide = Some(wide.into());
        self
    }

    /// A secret. Pattern: `^s-`.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// An address. Pattern: `^https?://`. Example: `https://h.example/a?Signature=SCRUBBED`.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// A time. UTC, `yyyymmddhhmmss` on the wire. Pattern: `^20`. Example: `20260101000000`.
    pub fn compact(mut self, compact: impl Into<CompactTime>) -> Self {
        self.compact = Some(compact.into());
        self
    }

    /// Texts in one. Joined by commas on the wire. Pattern: `^[a-z](,[a-z])*$`. Example: `a,b`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = Some(joined.into_iter().collect());
        self
    }

    /// Groups. Pattern: `^.$`. Example: `{"a":["b"]}`.
    pub fn groups(
        mut self,
        groups: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = impl Into<String>>),
        >,
    ) -> Self {
        self.groups = groups
            .into_iter()
            .map(|(key, item)| (key.into(), item.into_iter().map(Into::into).collect()))
            .collect();
        self
    }

    /// Whole. Range: 0 to 9. Example: `7`.
    pub fn whole(mut self, whole: i64) -> Self {
        self.whole = Some(whole);
        self
    }

    /// Long. Example: `-9223372036854775808`.
    pub fn long(mut self, long: i64) -> Self {
        self.long = Some(long);
        self
    }

    /// Not whole. Example: `1e-3`.
    pub fn half(mut self, half: f64) -> Self {
        self.half = Some(half);
        self
    }

    /// A flag. Example: `true`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Anything. Example: `{"a":[null,1.5]}`.
    pub fn anything(mut self, anything: impl Into<Json>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// A note. At most 4 characters. Example: `abc`. `Nullable::Null` sends `null`.
    pub fn note(mut self, note: impl Into<Nullable<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// A number. Range: at most 9. `Nullable::Null` sends `null`.
    pub fn number(mut self, number: impl Into<Nullable<i64>>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// A switch. `Nullable::Null` sends `null`.
    pub fn switch(mut self, switch: impl Into<Nullable<bool>>) -> Self {
        self.switch = Some(switch.into());
        self
    }

    /// A share. `Nullable::Null` sends `null`.
    pub fn share(mut self, share: impl Into<Nullable<f64>>) -> Self {
        self.share = Some(share.into());
        self
    }

    /// A time. RFC 3339 on the wire. `Nullable::Null` sends `null`.
    pub fn time(mut self, time: impl Into<Nullable<Rfc3339Time>>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Texts in one. At most 2 items. Joined by commas on the wire. `Nullable::Null` sends `null`.
    pub fn parts(mut self, parts: impl Into<Nullable<CommaSeparated>>) -> Self {
        self.parts = Some(parts.into());
        self
    }

    /// A secret. `Nullable::Null` sends `null`.
    pub fn token(mut self, token: impl Into<Nullable<Secret>>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// An address. `Nullable::Null` sends `null`.
    pub fn link(mut self, link: impl Into<Nullable<SignedUrl>>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Which. Default: `B-2`. `Nullable::Null` sends `null`.
    pub fn which(mut self, which: impl Into<Nullable<FactKind>>) -> Self {
        self.which = Some(which.into());
        self
    }

    /// Names. At most 2 items. Each item: at least 2 characters. `Nullable::Null` sends `null`.
    pub fn names(mut self, names: impl Into<Nullable<Vec<String>>>) -> Self {
        self.names = Some(names.into());
        self
    }

    /// Numbers. Each item: at most 9. `Nullable::Null` sends `null`.
    pub fn table(mut self, table: impl Into<Nullable<Vec<Vec<i64>>>>) -> Self {
        self.table = Some(table.into());
        self
    }

    /// Labels. `Nullable::Null` sends `null`.
    pub fn labels(
        mut self,
        labels: impl Into<Nullable<BTreeMap<String, String>>>,
    ) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// Facts. `Nullable::Null` sends `null`.
    pub fn facts(mut self, facts: impl Into<Nullable<Vec<Fact>>>) -> Self {
        self.facts = Some(facts.into());
        self
    }

    /// Anything. `Nullable::Null` sends `null`.
    pub fn whatever(mut self, whatever: impl Into<Nullable<Json>>) -> Self {
        self.whatever = Some(whatever.into());
        self
    }

    /// Deprecated. `Nullable::Null` sends `null`.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn old(mut self, old: impl Into<Nullable<String>>) -> Self {
        self.old = Some(old.into());
        self
    }
}

/// The response to [`SendFacts`].
///
/// Comes back.
///
/// Source: Facts, table 5 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFactsResponse {
    /// A fact.
    pub fact: Option<Fact>,

    /// A note.
    ///
    /// Example: `abc`. May be `null`, which is the same as absent.
    pub note: Option<String>,

    /// Only received.
    pub seen: Option<Seen>,
}

response! {
    SendFactsResponse {
        body fact = "fact";
        body note = "note";
        body seen = "seen";
    }
}

impl SendFactsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A fact.
    #[must_use]
    pub fn fact(mut self, fact: Fact) -> Self {
        self.fact = Some(fact);
        self
    }

    /// A note. Example: `abc`. May be `null`, which is the same as absent.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Only received.
    #[must_use]
    pub fn seen(mut self, seen: Seen) -> Self {
        self.seen = Some(seen);
        self
    }
}
