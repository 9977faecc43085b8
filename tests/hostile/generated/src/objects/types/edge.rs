// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Node;

/// An edge.
///
/// Source: Objects that contain themselves, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Edge {
    /// Where it leads.
    ///
    /// Must be set in requests.
    pub to: Option<Node>,

    /// What is on the way.
    pub via: List<Node>,
}

object! {
    Edge {
        to = "to", mandatory_when_sent;
        via = "via";
    }
}

impl Edge {
    /// Only the mandatory members are set.
    pub fn new(to: Node) -> Self {
        Self {
            to: Some(to),
            via: List::default(),
        }
    }

    /// What is on the way.
    pub fn via(mut self, via: impl IntoIterator<Item = Node>) -> Self {
        self.via = via.into_iter().collect();
        self
    }
}
