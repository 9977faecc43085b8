// Generated from spec/values/narrow-pages.yaml by `cargo xtask codegen`; do not edit.

//! Narrow numbers of pages, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{CivilDate, List, operation, paging, response};

/// Pages whose number has 32 bits, as has the mark of the last.
///
/// `POST /v1/narrow-pages`. Response: [`NarrowPagesResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Source: Narrow numbers of pages (2026-01-01), table 1 (query).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct NarrowPages {
    /// Number of the page.
    pub page: Option<i32>,
}

operation! {
    NarrowPages -> NarrowPagesResponse {
        POST "/v1/narrow-pages" of super::SERVICE;
        query page = "page";
    }
}

paging! {
    NarrowPages -> CivilDate {
        number page;
        items items;
        last rest = 0;
    }
}

impl NarrowPages {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }
}

/// The response to [`NarrowPages`].
///
/// One page.
///
/// Source: Narrow numbers of pages, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NarrowPagesResponse {
    /// The items.
    ///
    /// `yyyy-mm-dd` on the wire.
    pub items: List<CivilDate>,

    /// How many there are beside these.
    pub rest: Option<u32>,
}

response! {
    NarrowPagesResponse {
        body items = "items";
        body rest = "rest";
    }
}

impl NarrowPagesResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The items. `yyyy-mm-dd` on the wire.
    #[must_use]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<CivilDate>>,
    ) -> Self {
        self.items = items.into_iter().map(Into::into).collect();
        self
    }

    /// How many there are beside these.
    #[must_use]
    pub fn rest(mut self, rest: u32) -> Self {
        self.rest = Some(rest);
        self
    }
}
