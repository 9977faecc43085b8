// Generated from spec/bodies/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// A node in nodes.
///
/// Source: Storing Everything at Once, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Node {
    /// What it says.
    ///
    /// 1 to 3 characters. Must be set in requests.
    pub body: Option<String>,

    /// Nodes in it.
    pub nodes: List<Node>,
}

object! {
    Node {
        body = "body", mandatory_when_sent, length(1..=3);
        nodes = "nodes";
    }
}

impl Node {
    /// Only the mandatory members are set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            nodes: List::default(),
        }
    }

    /// Nodes in it.
    pub fn nodes(mut self, nodes: impl IntoIterator<Item = Node>) -> Self {
        self.nodes = nodes.into_iter().collect();
        self
    }
}
