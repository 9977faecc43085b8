// Generated from spec/bodies/list_all.yaml by `cargo xtask codegen`; do not edit.

//! Listing Everything, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, paging, response};

use super::Node;

/// Pages that are arrays and nothing else.
///
/// `GET /v1/all`. Response: [`ListAllResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Source: Listing Everything (2026-01-01), table 1 (query).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListAll {
    /// Which page.
    pub page: Option<i64>,
}

operation! {
    ListAll -> ListAllResponse {
        GET "/v1/all" of super::SERVICE;
        query page = "page";
    }
}

paging! {
    ListAll -> Node {
        number page;
        items body;
    }
}

impl ListAll {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Which page.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// The response to [`ListAll`].
///
/// A page.
///
/// Source: Listing Everything, table 2 (whole body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAllResponse {
    /// Nodes.
    ///
    /// The body as a whole.
    pub body: Vec<Node>,
}

response! {
    ListAllResponse {
        whole body, mandatory;
    }
}

impl ListAllResponse {
    /// Only the mandatory members are set.
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = Node>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}
