// Generated from spec/methods/put.yaml by `cargo xtask codegen`; do not edit.

//! PUT, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response};

/// The same name at every place.
///
/// `PUT /v1/{id}`. Response: [`PutResponse`].
///
/// Source: PUT (2026-01-01), table 1 (path), table 2 (query), table 3 (header), table 4 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Put {
    /// In the path.
    ///
    /// On the wire: `id`.
    pub path_id: String,

    /// In the query.
    ///
    /// On the wire: `id`.
    pub query_id: String,

    /// In a header.
    ///
    /// Header: `id`.
    pub header_id: Option<String>,

    /// In the body.
    pub id: Option<String>,
}

operation! {
    Put -> PutResponse {
        PUT "/v1/{id}" of super::SERVICE;
        path path_id = "id", mandatory;
        query query_id = "id", mandatory;
        header header_id = "id";
        body id = "id";
    }
}

impl Put {
    /// Only the mandatory members are set.
    pub fn new(path_id: impl Into<String>, query_id: impl Into<String>) -> Self {
        Self {
            path_id: path_id.into(),
            query_id: query_id.into(),
            header_id: None,
            id: None,
        }
    }

    /// In a header.
    pub fn header_id(mut self, header_id: impl Into<String>) -> Self {
        self.header_id = Some(header_id.into());
        self
    }

    /// In the body.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The response to [`Put`].
///
/// The same name at both places.
///
/// Source: PUT, table 5 (header), table 6 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutResponse {
    /// In a header.
    ///
    /// Header: `id`.
    pub header_id: Option<String>,

    /// In the body.
    pub id: Option<String>,
}

response! {
    PutResponse {
        header header_id = "id";
        body id = "id";
    }
}

impl PutResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// In a header.
    #[must_use]
    pub fn header_id(mut self, header_id: impl Into<String>) -> Self {
        self.header_id = Some(header_id.into());
        self
    }

    /// In the body.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
