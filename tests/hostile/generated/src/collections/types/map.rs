// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Map, object};

/// A name that is taken.
///
/// On the page: `Map`.
///
/// Source: Collecting, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Map_ {
    /// Texts.
    pub map: Map<String>,
}

object! {
    Map_ {
        map = "map";
    }
}

impl Map_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts.
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.map = map
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }
}
