// Generated from spec/travel/list_whole.yaml by `cargo xtask codegen`; do not edit.

//! By Number of 32 Bits, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, operation, paging, response};

/// A page is the body as a whole, and its number has 32 bits.
///
/// `POST /v1/whole`. Response: [`ListWholeResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `limit` is how many items one has.
/// `Client::pages` asks for one after the other.
///
/// Always sent, and so no members:
///
/// - `kind` = `whole`: Always the same.
///
/// The body may be absent: none is sent unless a member of it is set.
///
/// Source: By Number of 32 Bits (2026-01-01), table 1 (body).
///
/// # Examples
///
/// The second page.
///
/// ```
/// use hostile::travel::ListWhole;
///
/// let request = ListWhole::new().page(1).limit(2);
/// # let body = r#"{ "kind": "whole", "page": 1, "limit": 2 }"#;
/// # hostile::__example::request(&request, "POST /v1/whole", body);
/// ```
///
/// Whatever comes first.
///
/// ```
/// use hostile::travel::ListWhole;
///
/// let request = ListWhole::new();
/// # hostile::__example::request(&request, "POST /v1/whole", "");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
#[deprecated(note = "use `ListByNumber`, \\<T>")]
pub struct ListWhole {
    /// Number of the page.
    ///
    /// Range: at least 0.
    pub page: Option<i32>,

    /// Size of a page.
    pub limit: Option<u32>,
}

operation! {
    ListWhole -> ListWholeResponse {
        POST "/v1/whole" of super::SERVICE;
        optional body;
        body "kind" = "whole";
        body page = "page", range(0..);
        body limit = "limit";
    }
}

paging! {
    ListWhole -> i64 {
        number page;
        limit limit;
        items body;
    }
}

#[allow(deprecated)]
impl ListWhole {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page. Range: at least 0.
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Size of a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The response to [`ListWhole`].
///
/// One page.
///
/// Source: By Number of 32 Bits, table 2 (whole body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWholeResponse {
    /// Items.
    ///
    /// The body as a whole. At most 9 items. Each item: at least 0.
    pub body: List<i64>,
}

response! {
    ListWholeResponse {
        whole body, items(..=9), item_range(0..);
    }
}

impl ListWholeResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items. The body as a whole. At most 9 items. Each item: at least 0.
    #[must_use]
    pub fn body(mut self, body: impl IntoIterator<Item = i64>) -> Self {
        self.body = body.into_iter().collect();
        self
    }
}
