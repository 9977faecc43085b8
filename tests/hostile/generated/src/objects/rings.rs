// Generated from spec/objects/rings.yaml by `cargo xtask codegen`; do not edit.

//! Objects that contain themselves, as the reference page of 2026-01-01 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `Folder`, table 3
//! - `Node`, table 4
//! - `Edge`, table 5
//! - `Long1`, table 6
//! - `Long2`, table 7
//! - `Long3`, table 8
//! - `Long4`, table 9
//! - `Long5`, table 10
//! - `Long6`, table 11
//! - `Long7`, table 12
//! - `Long8`, table 13
//! - `Long9`, table 14
//! - `Long10`, table 15
//! - `Long11`, table 16
//! - `Long12`, table 17
//! - `Down1`, table 21
//! - `Down2`, table 22
//! - `Down3`, table 23
//! - `Down4`, table 24
//! - `Down5`, table 25
//! - `Down6`, table 26
//! - `Down7`, table 27
//! - `Down8`, table 28
//! - `Down9`, table 29
//! - `Down10`, table 30
//! - `Down11`, table 31
//! - `Down12`, table 32
//! - `Down13`, table 33
//! - `Down14`, table 34
//! - `Down15`, table 35
//! - `Down16`, table 36
//! - `Down17`, table 37
//! - `Down18`, table 38
//! - `Down19`, table 39
//! - `Down20`, table 40
//! - `Down21`, table 41
//! - `Down22`, table 42
//! - `Down23`, table 43
//! - `Down24`, table 44

use huaweicloud_runtime::{Map, operation, response};

use super::{Folder, Long1, Node};

/// Objects that come back to themselves in every way.
///
/// `POST /v1/rings`. Response: [`SendRingsResponse`].
///
/// Source: Objects that contain themselves (2026-01-01), table 1 (body).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendRings {
    /// Contains itself in an array, in a map and as it is.
    pub folder: Folder,

    /// Comes back through another object.
    pub graph: Map<Node>,

    /// Goes round, and down from where it began.
    pub long: Option<Long1>,
}

operation! {
    SendRings -> SendRingsResponse {
        POST "/v1/rings" of super::SERVICE;
        body folder = "folder", mandatory;
        body graph = "graph";
        body long = "long";
    }
}

impl SendRings {
    /// Only the mandatory members are set.
    pub fn new(folder: Folder) -> Self {
        Self {
            folder,
            graph: Map::default(),
            long: None,
        }
    }

    /// Comes back through another object.
    pub fn graph(
        mut self,
        graph: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.graph = graph.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Goes round, and down from where it began.
    pub fn long(mut self, long: Long1) -> Self {
        self.long = Some(long);
        self
    }
}

/// The response to [`SendRings`].
///
/// They come back.
///
/// Source: Objects that contain themselves, table 2 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendRingsResponse {
    /// Contains itself in an array, in a map and as it is.
    pub folder: Option<Folder>,

    /// Comes back through another object.
    pub graph: Map<Node>,

    /// Goes round, and down from where it began.
    pub long: Option<Long1>,
}

response! {
    SendRingsResponse {
        body folder = "folder";
        body graph = "graph";
        body long = "long";
    }
}

impl SendRingsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contains itself in an array, in a map and as it is.
    #[must_use]
    pub fn folder(mut self, folder: Folder) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Comes back through another object.
    #[must_use]
    pub fn graph(
        mut self,
        graph: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.graph = graph.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Goes round, and down from where it began.
    #[must_use]
    pub fn long(mut self, long: Long1) -> Self {
        self.long = Some(long);
        self
    }
}
