// Generated from spec/travel/list_by_item.yaml by `cargo xtask codegen`; do not edit.

//! By Item, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Thing`, table 3

use huaweicloud_runtime::{List, operation, paging, response};

use super::Thing;

/// The next page begins after the last item.
///
/// `GET /v1/by-item`. Response: [`ListByItemResponse`].
///
/// The result comes in pages; `marker` is where one begins, which the one before says in
/// `things.type`. `Client::pages` asks for one after the other.
///
/// Source: By Item (2026-01-01), table 1 (query).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListByItem {
    /// Where the page begins.
    pub marker: i64,
}

operation! {
    ListByItem -> ListByItemResponse {
        GET "/v1/by-item" of super::SERVICE;
        query marker = "marker", mandatory;
    }
}

paging! {
    ListByItem -> Thing {
        marker marker = things.r#type;
        items things;
    }
}

impl ListByItem {
    /// Only the mandatory members are set.
    pub fn new(marker: i64) -> Self {
        Self { marker }
    }
}

/// The response to [`ListByItem`].
///
/// One page.
///
/// Source: By Item, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByItemResponse {
    /// Items.
    pub things: List<Thing>,
}

response! {
    ListByItemResponse {
        body things = "things";
    }
}

impl ListByItemResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    #[must_use]
    pub fn things(mut self, things: impl IntoIterator<Item = Thing>) -> Self {
        self.things = things.into_iter().collect();
        self
    }
}
