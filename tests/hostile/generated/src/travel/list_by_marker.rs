// Generated from spec/travel/list_by_marker.yaml by `cargo xtask codegen`; do not edit.

//! By Marker, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Info`, table 3

use huaweicloud_runtime::{List, Secret, operation, paging, response};

use super::Info;

/// A marker that is a secret at one end, and a text at the other.
///
/// `GET /v1/by-marker`. Response: [`ListByMarkerResponse`].
///
/// The result comes in pages; `marker` is where one begins, which the one before says in
/// `page info.next`. `Client::pages` asks for one after the other.
///
/// Source: By Marker (2026-01-01), table 1 (query).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListByMarker {
    /// Where the page begins.
    pub marker: Option<Secret>,
}

operation! {
    ListByMarker -> ListByMarkerResponse {
        GET "/v1/by-marker" of super::SERVICE;
        query marker = "marker";
    }
}

paging! {
    ListByMarker -> i64 {
        marker marker = page_info.next;
        items items;
    }
}

impl ListByMarker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the page begins.
    pub fn marker(mut self, marker: impl Into<Secret>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

/// The response to [`ListByMarker`].
///
/// One page.
///
/// Source: By Marker, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByMarkerResponse {
    /// Items.
    ///
    /// On the wire: `items[]`.
    pub items: List<i64>,

    /// Of the page.
    ///
    /// On the wire: `page info`.
    pub page_info: Option<Info>,
}

response! {
    ListByMarkerResponse {
        body items = "items[]";
        body page_info = "page info";
    }
}

impl ListByMarkerResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = i64>) -> Self {
        self.items = items.into_iter().collect();
        self
    }

    /// Of the page.
    #[must_use]
    pub fn page_info(mut self, page_info: Info) -> Self {
        self.page_info = Some(page_info);
        self
    }
}
