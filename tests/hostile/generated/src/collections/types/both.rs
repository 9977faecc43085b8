// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Json, Map, object};

/// Mandatory when it is sent.
///
/// Source: Collecting, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Both {
    /// Texts.
    ///
    /// Must be set in requests.
    pub labels: Map<String>,

    /// Texts.
    ///
    /// Must be set in requests.
    pub lists: Map<Vec<String>>,

    /// Anything.
    ///
    /// Must be set in requests.
    pub free: Option<Json>,
}

object! {
    Both {
        labels = "labels", mandatory_when_sent;
        lists = "lists", mandatory_when_sent;
        free = "free", mandatory_when_sent;
    }
}

impl Both {
    /// Only the mandatory members are set.
    pub fn new(
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        lists: impl IntoIterator<
            Item = (impl Into<String>, impl IntoIterator<Item = impl Into<String>>),
        >,
        free: impl Into<Json>,
    ) -> Self {
        Self {
            labels: labels
                .into_iter()
                .map(|(key, item)| (key.into(), item.into()))
                .collect(),
            lists: lists
                .into_iter()
                .map(|(key, item)| (
                    key.into(),
                    item.into_iter().map(Into::into).collect(),
                ))
                .collect(),
            free: Some(free.into()),
        }
    }
}
