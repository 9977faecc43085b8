// Generated from spec/methods/list.yaml by `cargo xtask codegen`; do not edit.

//! Lists by POST, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{
    List, Unrecognized, object, operation, options, paging, response,
};

/// Pages are numbered in the body, by a keyword.
///
/// `POST /v1/list`. Response: [`ListResponse`].
///
/// The result comes in pages, which `type` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Source: Lists by POST (2026-01-01), table 1 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct List_ {
    /// Number of the page.
    ///
    /// Has no effect beside `match`.
    pub r#type: Option<i64>,

    /// Only these.
    pub r#match: List<String>,
}

operation! {
    List_ -> ListResponse {
        POST "/v1/list" of super::SERVICE;
        body r#type = "type", ignored_with(r#match);
        body r#match = "match";
    }
}

paging! {
    List_ -> Vec_ {
        number r#type, ignored_with(r#match);
        items self_;
        last last = Unrecognized_::Empty;
    }
}

impl List_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page. Has no effect beside `match`.
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Only these.
    pub fn r#match(
        mut self,
        r#match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.r#match = r#match.into_iter().map(Into::into).collect();
        self
    }
}

/// The response to [`List_`].
///
/// One page.
///
/// Source: Lists by POST, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResponse {
    /// The items.
    ///
    /// On the wire: `self`.
    pub self_: List<Vec_>,

    /// What marks the last page.
    ///
    /// On the wire: `[last]`.
    pub last: Option<Unrecognized_>,
}

response! {
    ListResponse {
        body self_ = "self";
        body last = "[last]";
    }
}

impl ListResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The items.
    #[must_use]
    pub fn self_(mut self, self_: impl IntoIterator<Item = Vec_>) -> Self {
        self.self_ = self_.into_iter().collect();
        self
    }

    /// What marks the last page.
    #[must_use]
    pub fn last(mut self, last: impl Into<Unrecognized_>) -> Self {
        self.last = Some(last.into());
        self
    }
}

/// Values of `ListResponse.[last]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unrecognized_ {
    /// Nothing.
    ///
    /// On the wire: an empty text.
    Empty,

    /// Perhaps.
    ///
    /// On the wire: `?`.
    Perhaps,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Unrecognized_ {
        Empty = "";
        Perhaps = "?";
    }
}

/// An item whose type is called like Rust's own.
///
/// On the page: `Vec`.
///
/// Source: Lists by POST, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Vec_ {
    /// A keyword.
    pub r#fn: Option<String>,
}

object! {
    Vec_ {
        r#fn = "fn";
    }
}

impl Vec_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A keyword.
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }
}
