// Generated from spec/objects/shared.yaml by `cargo xtask codegen`; do not edit.

//! Objects of another page, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Kind`
//! - `Common`, table 32
//! - `OtherThing`, table 3
//! - `OtherHolder`, table 4
//! - `Edge`, table 6
//! - `Node`, table 5

use huaweicloud_runtime::{Map, operation, response};

use super::{Common, Kind, Node, OtherHolder, OtherThing};

/// Objects of another page.
///
/// `POST /v1/shared`. Response: [`ShareObjectsResponse`].
///
/// Source: Objects of another page (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShareObjects {
    /// Stands on two pages.
    pub shared: Common,

    /// Stands on two pages, with different rows.
    pub own: Option<OtherThing>,

    /// Reads alike on two pages and holds different objects.
    pub holder: Map<OtherHolder>,

    /// Comes back through another object.
    pub graph: Map<Node>,

    /// Of another page.
    pub kind: Option<Kind>,
}

operation! {
    ShareObjects -> ShareObjectsResponse {
        POST "/v1/shared" of super::SERVICE;
        body shared = "shared", mandatory;
        body own = "own";
        body holder = "holder";
        body graph = "graph";
        body kind = "kind";
    }
}

impl ShareObjects {
    /// Only the mandatory members are set.
    pub fn new(shared: Common) -> Self {
        Self {
            shared,
            own: None,
            holder: Map::default(),
            graph: Map::default(),
            kind: None,
        }
    }

    /// Stands on two pages, with different rows.
    pub fn own(mut self, own: OtherThing) -> Self {
        self.own = Some(own);
        self
    }

    /// Reads alike on two pages and holds different objects.
    pub fn holder(
        mut self,
        holder: impl IntoIterator<Item = (impl Into<String>, OtherHolder)>,
    ) -> Self {
        self.holder = holder.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Comes back through another object.
    pub fn graph(
        mut self,
        graph: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.graph = graph.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Of another page.
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// The response to [`ShareObjects`].
///
/// It comes back.
///
/// Source: Objects of another page, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShareObjectsResponse {
    /// Stands on two pages.
    pub shared: Option<Common>,
}

response! {
    ShareObjectsResponse {
        body shared = "shared";
    }
}

impl ShareObjectsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stands on two pages.
    #[must_use]
    pub fn shared(mut self, shared: Common) -> Self {
        self.shared = Some(shared);
        self
    }
}
