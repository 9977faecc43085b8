// Generated from spec/objects/shared.yaml by `cargo xtask codegen`; do not edit.

//! Objects of another page, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{List, Map, object, operation, response};

use super::shared::{Common, Kind, Node};

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

/// Stands on two pages, with different rows.
///
/// On the page: `Thing`.
///
/// Source: Objects of another page, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct OtherThing {
    /// On the other page.
    pub there: Option<bool>,
}

object! {
    OtherThing {
        there = "there";
    }
}

impl OtherThing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// On the other page.
    pub fn there(mut self, there: bool) -> Self {
        self.there = Some(there);
        self
    }
}

/// Holds a thing.
///
/// On the page: `Holder`.
///
/// Source: Objects of another page, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct OtherHolder {
    /// A thing of this page.
    pub thing: List<OtherThing>,
}

object! {
    OtherHolder {
        thing = "thing";
    }
}

impl OtherHolder {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A thing of this page.
    pub fn thing(mut self, thing: impl IntoIterator<Item = OtherThing>) -> Self {
        self.thing = thing.into_iter().collect();
        self
    }
}
