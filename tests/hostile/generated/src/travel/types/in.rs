// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::More;

/// An object that contains itself.
///
/// Source: By Offset, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct In {
    /// Another.
    pub r#in: Option<Box<In>>,

    /// Number of all.
    pub total: Option<i64>,

    /// Items.
    pub items: List<In>,

    /// Whether there are more.
    pub more: Option<More>,
}

object! {
    In {
        r#in = "in";
        total = "total";
        items = "items";
        more = "more";
    }
}

impl In {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another.
    pub fn r#in(mut self, r#in: In) -> Self {
        self.r#in = Some(Box::new(r#in));
        self
    }

    /// Number of all.
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Items.
    pub fn items(mut self, items: impl IntoIterator<Item = In>) -> Self {
        self.items = items.into_iter().collect();
        self
    }

    /// Whether there are more.
    pub fn more(mut self, more: impl Into<More>) -> Self {
        self.more = Some(more.into());
        self
    }
}
