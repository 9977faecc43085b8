// Generated from spec/travel/list_by_link.yaml by `cargo xtask codegen`; do not edit.

//! By Link, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, operation, paging, response};

/// The next page is told by a header.
///
/// `GET /v1/by-link`. Response: [`ListByLinkResponse`].
///
/// The result comes in pages; `mark[er]` is where one begins, which the one before says in the URL
/// `Link`. `Client::pages` asks for one after the other.
///
/// Source: By Link (2026-01-01), table 1 (query).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListByLink {
    /// Where the page begins.
    ///
    /// On the wire: `mark[er]`.
    pub mark_er: Option<i64>,
}

operation! {
    ListByLink -> ListByLinkResponse {
        GET "/v1/by-link" of super::SERVICE;
        query mark_er = "mark[er]";
    }
}

paging! {
    ListByLink -> i64 {
        link mark_er "mark[er]" = link;
        items items;
    }
}

impl ListByLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the page begins.
    pub fn mark_er(mut self, mark_er: i64) -> Self {
        self.mark_er = Some(mark_er);
        self
    }
}

/// The response to [`ListByLink`].
///
/// One page.
///
/// Source: By Link, table 2 (header), table 3 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListByLinkResponse {
    /// Addresses of other pages.
    ///
    /// Header: `Link`.
    pub link: Option<String>,

    /// Items.
    pub items: List<i64>,
}

response! {
    ListByLinkResponse {
        header link = "Link";
        body items = "items";
    }
}

impl ListByLinkResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Addresses of other pages.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = i64>) -> Self {
        self.items = items.into_iter().collect();
        self
    }
}
