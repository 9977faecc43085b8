// Generated from spec/travel/list_by_number.yaml by `cargo xtask codegen`; do not edit.

//! By Number, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Self_`, table 4

use huaweicloud_runtime::{operation, paging, response};

use super::Self_;

/// Numbered from a number below zero, which is mandatory.
///
/// `GET /v1/by-number`. Response: [`ListByNumberResponse`].
///
/// The result comes in pages, which `type` numbers from -1. `fn` is how many items one has.
/// `Client::pages` asks for one after the other.
///
/// Source: By Number (2026-01-01), table 1 (query).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListByNumber {
    /// Number of the page.
    ///
    /// Has no effect beside `only`.
    pub r#type: i64,

    /// Size of a page.
    pub r#fn: Option<i64>,

    /// Only this one.
    pub only: Option<String>,
}

operation! {
    ListByNumber -> ListByNumberResponse {
        GET "/v1/by-number" of super::SERVICE;
        query r#type = "type", mandatory, ignored_with(only);
        query r#fn = "fn";
        query only = "only";
    }
}

paging! {
    ListByNumber -> String {
        number r#type from -1, ignored_with(only);
        limit r#fn;
        items a_b.c;
        total x_total;
    }
}

impl ListByNumber {
    /// Only the mandatory members are set.
    pub fn new(r#type: i64) -> Self {
        Self {
            r#type,
            r#fn: None,
            only: None,
        }
    }

    /// Size of a page.
    pub fn r#fn(mut self, r#fn: i64) -> Self {
        self.r#fn = Some(r#fn);
        self
    }

    /// Only this one.
    pub fn only(mut self, only: impl Into<String>) -> Self {
        self.only = Some(only.into());
        self
    }
}

/// The response to [`ListByNumber`].
///
/// One page.
///
/// Source: By Number, table 2 (header), table 3 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByNumberResponse {
    /// Number of all.
    ///
    /// Header: `X-Total`.
    pub x_total: Option<i64>,

    /// A name with a dot.
    ///
    /// On the wire: `a.b`.
    pub a_b: Option<Self_>,

    /// No object.
    pub a: Option<String>,
}

response! {
    ListByNumberResponse {
        header x_total = "X-Total";
        body a_b = "a.b";
        body a = "a";
    }
}

impl ListByNumberResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of all.
    #[must_use]
    pub fn x_total(mut self, x_total: i64) -> Self {
        self.x_total = Some(x_total);
        self
    }

    /// A name with a dot.
    #[must_use]
    pub fn a_b(mut self, a_b: Self_) -> Self {
        self.a_b = Some(a_b);
        self
    }

    /// No object.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
