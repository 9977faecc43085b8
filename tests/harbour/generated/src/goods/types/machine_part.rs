// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// A part of a machine.
///
/// Source: Storing Goods, table 11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MachinePart {
    /// Name of the part.
    ///
    /// 1 to 32 characters.
    pub name: String,

    /// How many there are.
    ///
    /// Range: 1 to 1,000.
    pub count: Option<i64>,

    /// What is painted on it.
    ///
    /// At most 4 items. Each item: 1 to 16 characters.
    pub marks: List<String>,
}

object! {
    MachinePart {
        name = "name", mandatory, length(1..=32);
        count = "count", range(1..=1000);
        marks = "marks", items(..=4), item_length(1..=16);
    }
}

impl MachinePart {
    /// Only the mandatory members are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count: None,
            marks: List::default(),
        }
    }

    /// How many there are. Range: 1 to 1,000.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// What is painted on it. At most 4 items. Each item: 1 to 16 characters.
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = marks.into_iter().map(Into::into).collect();
        self
    }
}
