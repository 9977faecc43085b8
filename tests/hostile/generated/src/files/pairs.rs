// Generated from spec/files/pairs.yaml by `cargo xtask codegen`; do not edit.

//! A form of pairs, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `FileState`

use huaweicloud_runtime::{
    CivilDate, Decimal, List, Quoted, UnixSeconds, operation, response,
};

use super::FileState;

/// Takes pairs, or nothing.
///
/// `POST /v1/pairs`. Response: [`SendPairsResponse`].
///
/// Always sent, and so no members:
///
/// - `version` = `2`: Always the same.
/// - `k&=` = `ä &=`: Always the same.
///
/// The body is a form, `application/x-www-form-urlencoded`.
///
/// The body may be absent: none is sent unless a member of it is set.
///
/// Source: A form of pairs (2026-01-01), table 1 (body).
///
/// # Examples
///
/// Two of one name.
///
/// ```
/// use hostile::{CivilDate, Decimal, UnixSeconds};
/// use hostile::files::{FileState, SendPairs};
///
/// let request = SendPairs::new()
///     .odd("ä+ &=%")
///     .n([1, 2])
///     .joined(["a,b", "c"])
///     .spaced(["0.1".parse::<Decimal>()?, "2".parse::<Decimal>()?])
///     .kinds([FileState::New, FileState::Odd])
///     .share("0.1".parse::<Decimal>()?)
///     .width(7)
///     .count(8)
///     .day(CivilDate::from("2026-01-01"))
///     .since(UnixSeconds::from(9))
///     .must("x");
/// # let body = r#"{ "a b&=": "ä+ &=%", "n": [1, 2], "must": "x", "joined": ["a,b", "c"], "spaced": [0.10, 2], "kinds": ["new", "a&b=c"],
/// #   "share": 0.10, "width": 7, "count": "8", "day": "2026-01-01", "since": 9, "version": 2, "k&=": "ä &=" }"#;
/// # hostile::__example::request(&request, "POST /v1/pairs", body);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Nothing.
///
/// ```
/// use hostile::files::SendPairs;
///
/// let request = SendPairs::new();
/// # hostile::__example::request(&request, "POST /v1/pairs", "");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendPairs {
    /// Odd name.
    ///
    /// On the wire: `a b&=`.
    pub odd: Option<String>,

    /// Numbers.
    pub n: List<i64>,

    /// Texts in one.
    ///
    /// At most 3 items. Each item: at most 9 characters. Pattern: `^[a-z,]*$`. Joined by pipes on
    /// the wire.
    pub joined: List<String>,

    /// Numbers in one.
    ///
    /// Each item: at least 0. Joined by spaces on the wire.
    pub spaced: List<Decimal>,

    /// Options in one.
    ///
    /// Joined by commas on the wire.
    pub kinds: List<FileState>,

    /// All digits stay.
    ///
    /// Range: 0 to 100. Example: `0.10`.
    pub share: Option<Decimal>,

    /// A narrow one.
    pub width: Option<u32>,

    /// A number in a text.
    ///
    /// Range: at least 1. A text on the wire.
    pub count: Option<Quoted<i64>>,

    /// A day.
    ///
    /// `yyyy-mm-dd` on the wire.
    pub day: Option<CivilDate>,

    /// A time.
    ///
    /// Seconds since 1970 on the wire.
    pub since: Option<UnixSeconds>,

    /// Needed beside any other.
    ///
    /// 1 to 3 characters. Must be set if anything else of the body is.
    pub must: Option<String>,
}

operation! {
    SendPairs -> SendPairsResponse {
        POST "/v1/pairs" of super::SERVICE;
        form "application/x-www-form-urlencoded";
        optional body;
        body "version" = 2;
        body "k&=" = "ä &=";
        body odd = "a b&=";
        body n = "n";
        body joined = "joined", items(..=3), item_length(..=9), pattern("^[a-z,]*$"), join('|');
        body spaced = "spaced", item_range("0"..), join(' ');
        body kinds = "kinds", join(',');
        body share = "share", range("0"..="100");
        body width = "width";
        body count = "count", range(1..);
        body day = "day";
        body since = "since";
        body must = "must", mandatory_in_body, length(1..=3);
    }
}

impl SendPairs {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Odd name.
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    /// Numbers.
    pub fn n(mut self, n: impl IntoIterator<Item = i64>) -> Self {
        self.n = n.into_iter().collect();
        self
    }

    /// Texts in one. At most 3 items. Each item: at most 9 characters. Pattern: `^[a-z,]*$`. Joined
    /// by pipes on the wire.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = joined.into_iter().map(Into::into).collect();
        self
    }

    /// Numbers in one. Each item: at least 0. Joined by spaces on the wire.
    pub fn spaced(
        mut self,
        spaced: impl IntoIterator<Item = impl Into<Decimal>>,
    ) -> Self {
        self.spaced = spaced.into_iter().map(Into::into).collect();
        self
    }

    /// Options in one. Joined by commas on the wire.
    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = impl Into<FileState>>,
    ) -> Self {
        self.kinds = kinds.into_iter().map(Into::into).collect();
        self
    }

    /// All digits stay. Range: 0 to 100. Example: `0.10`.
    pub fn share(mut self, share: impl Into<Decimal>) -> Self {
        self.share = Some(share.into());
        self
    }

    /// A narrow one.
    pub fn width(mut self, width: u32) -> Self {
        self.width = Some(width);
        self
    }

    /// A number in a text. Range: at least 1. A text on the wire.
    pub fn count(mut self, count: impl Into<Quoted<i64>>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// A day. `yyyy-mm-dd` on the wire.
    pub fn day(mut self, day: impl Into<CivilDate>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// A time. Seconds since 1970 on the wire.
    pub fn since(mut self, since: impl Into<UnixSeconds>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Needed beside any other. 1 to 3 characters. Must be set if anything else of the body is.
    pub fn must(mut self, must: impl Into<String>) -> Self {
        self.must = Some(must.into());
        self
    }
}

/// The response to [`SendPairs`].
///
/// A text.
///
/// The body is `text/plain`.
///
/// Source: A form of pairs, table 2 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendPairsResponse {
    /// What came.
    ///
    /// The body as a whole. At most 5 characters.
    pub body: Option<String>,
}

response! {
    SendPairsResponse {
        raw body, length(..=5);
    }
}

impl SendPairsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What came. The body as a whole. At most 5 characters.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}
