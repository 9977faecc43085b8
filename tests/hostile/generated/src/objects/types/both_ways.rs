// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Leaf;

/// Sent and received.
///
/// Source: Objects, table 14.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct BothWays {
    /// Needed when it is sent.
    ///
    /// At least 1 character. Must be set in requests.
    pub id: Option<String>,

    /// Needed when it is sent.
    ///
    /// Must be set in requests.
    pub ids: List<String>,

    /// Needed when it is sent.
    ///
    /// Must be set in requests.
    pub inner: Option<Leaf>,

    /// Not needed.
    pub note: Option<String>,
}

object! {
    BothWays {
        id = "id", mandatory_when_sent, length(1..);
        ids = "ids", mandatory_when_sent;
        inner = "inner", mandatory_when_sent;
        note = "note";
    }
}

impl BothWays {
    /// Only the mandatory members are set.
    pub fn new(
        id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
        inner: Leaf,
    ) -> Self {
        Self {
            id: Some(id.into()),
            ids: ids.into_iter().map(Into::into).collect(),
            inner: Some(inner),
            note: None,
        }
    }

    /// Not needed.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
