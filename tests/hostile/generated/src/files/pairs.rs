// Generated from spec/files/pairs.yaml by `cargo xtask codegen`; do not edit.

//! A form of pairs, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, operation, response};

/// Takes pairs, or nothing.
///
/// `POST /v1/pairs`. Response: [`SendPairsResponse`].
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
/// use hostile::files::SendPairs;
///
/// let request = SendPairs::new().odd("ä+ &=%").n([1, 2]).must("x");
/// # let body = r#"{ "a b&=": "ä+ &=%", "n": [1, 2], "must": "x" }"#;
/// # hostile::__example::request(&request, "POST /v1/pairs", body);
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
        body odd = "a b&=";
        body n = "n";
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
