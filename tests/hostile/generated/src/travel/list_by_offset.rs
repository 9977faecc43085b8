// Generated from spec/travel/list_by_offset.yaml by `cargo xtask codegen`; do not edit.

//! By Offset, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `In`, table 3
//! - `More`

use huaweicloud_runtime::{operation, paging, response};

use super::{In, More};

/// The offset stands in the body, and how many there are in an object in an object.
///
/// `POST /v1/by-offset`. Response: [`ListByOffsetResponse`].
///
/// The result comes in pages; `offset` is the number of records before one. `limit` is how many
/// items one has. `Client::pages` asks for one after the other.
///
/// Source: By Offset (2026-01-01), table 1 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListByOffset {
    /// Number of records before the page.
    pub offset: Option<i64>,

    /// Size of a page.
    pub limit: Option<i64>,
}

operation! {
    ListByOffset -> ListByOffsetResponse {
        POST "/v1/by-offset" of super::SERVICE;
        body offset = "offset";
        body limit = "limit";
    }
}

paging! {
    ListByOffset -> In {
        offset offset;
        limit limit;
        items r#in.items;
        last r#in.more = More::_0;
        total r#in.r#in.r#in.total;
    }
}

impl ListByOffset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of records before the page.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Size of a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The response to [`ListByOffset`].
///
/// One page.
///
/// Source: By Offset, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByOffsetResponse {
    /// What there is.
    pub r#in: Option<In>,
}

response! {
    ListByOffsetResponse {
        body r#in = "in";
    }
}

impl ListByOffsetResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What there is.
    #[must_use]
    pub fn r#in(mut self, r#in: In) -> Self {
        self.r#in = Some(r#in);
        self
    }
}
