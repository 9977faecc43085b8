// Generated from spec/values/number-pages.yaml by `cargo xtask codegen`; do not edit.

//! Numbers of pages, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, Quoted, operation, paging, response};

/// Pages whose number is a text, and so is the mark of the last.
///
/// `POST /v1/number-pages`. Response: [`NumberPagesResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Source: Numbers of pages (2026-01-01), table 1 (query).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct NumberPages {
    /// Number of the page.
    ///
    /// A text on the wire.
    pub page: Option<Quoted<u32>>,
}

operation! {
    NumberPages -> NumberPagesResponse {
        POST "/v1/number-pages" of super::SERVICE;
        query page = "page";
    }
}

paging! {
    NumberPages -> u64 {
        number page;
        items items;
        last done = true;
    }
}

impl NumberPages {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page. A text on the wire.
    pub fn page(mut self, page: impl Into<Quoted<u32>>) -> Self {
        self.page = Some(page.into());
        self
    }
}

/// The response to [`NumberPages`].
///
/// One page.
///
/// Source: Numbers of pages, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberPagesResponse {
    /// The items.
    pub items: List<u64>,

    /// Whether it is the last.
    ///
    /// A text on the wire.
    pub done: Option<Quoted<bool>>,
}

response! {
    NumberPagesResponse {
        body items = "items";
        body done = "done";
    }
}

impl NumberPagesResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The items.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = u64>) -> Self {
        self.items = items.into_iter().collect();
        self
    }

    /// Whether it is the last. A text on the wire.
    #[must_use]
    pub fn done(mut self, done: impl Into<Quoted<bool>>) -> Self {
        self.done = Some(done.into());
        self
    }
}
