// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, Map, object};

/// A thing.
///
/// Source: Collecting, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Thing {
    /// Its name.
    ///
    /// At most 3 characters.
    pub name: Option<String>,

    /// Its parts.
    pub parts: Map<Thing>,

    /// Its parts again.
    pub grid: List<Vec<Thing>>,
}

object! {
    Thing {
        name = "name", length(..=3);
        parts = "parts";
        grid = "grid";
    }
}

impl Thing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its name. At most 3 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its parts.
    pub fn parts(
        mut self,
        parts: impl IntoIterator<Item = (impl Into<String>, Thing)>,
    ) -> Self {
        self.parts = parts.into_iter().map(|(key, item)| (key.into(), item)).collect();
        self
    }

    /// Its parts again.
    pub fn grid(
        mut self,
        grid: impl IntoIterator<Item = impl IntoIterator<Item = Thing>>,
    ) -> Self {
        self.grid = grid.into_iter().map(|items| items.into_iter().collect()).collect();
        self
    }
}
