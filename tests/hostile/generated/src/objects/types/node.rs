// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Map, object};

use super::Edge;

/// A node.
///
/// Source: Objects that contain themselves, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Node {
    /// What leads away.
    ///
    /// Must be set in requests.
    pub edges: Map<Vec<Edge>>,
}

object! {
    Node {
        edges = "edges", mandatory_when_sent;
    }
}

impl Node {
    /// Only the mandatory members are set.
    pub fn new(
        edges: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = Edge>),
        >,
    ) -> Self {
        Self {
            edges: edges
                .into_iter()
                .map(|(key, item)| (key.into(), item.into_iter().collect()))
                .collect(),
        }
    }
}
