// Generated from spec/methods/list.yaml by `cargo xtask codegen`; do not edit.

//! Lists by POST, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Unrecognized_`
//! - `Vec_`, table 3

use huaweicloud_runtime::{List, operation, paging, response};

use super::{Unrecognized_, Vec_};

/// Pages are numbered in the body, by a keyword.
///
/// `POST /v1/list`. Response: [`ListResponse`].
///
/// It only reads, and so is repeated after failures like a GET.
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
        POST "/v1/list" of super::SERVICE, reads_only;
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
