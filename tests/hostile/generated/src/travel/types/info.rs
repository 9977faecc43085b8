// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Of the page.
///
/// Source: By Marker, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Info {
    /// Where the next page begins.
    pub next: Option<String>,
}

object! {
    Info {
        next = "next";
    }
}

impl Info {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the next page begins.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}
