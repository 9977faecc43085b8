// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Nullable_;

/// Only received.
///
/// Source: Facts, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Seen {
    /// A time.
    ///
    /// Only the service sets it: no request carries it. May be `null`, which is the same as absent.
    pub at: Option<String>,

    /// Of an unhappy name.
    ///
    /// On the wire: `Nullable`.
    pub nullable: Option<Nullable_>,
}

object! {
    Seen {
        at = "at", read_only;
        nullable = "Nullable";
    }
}

impl Seen {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A time. Only the service sets it: no request carries it. May be `null`, which is the same as
    /// absent.
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Of an unhappy name.
    pub fn nullable(mut self, nullable: Nullable_) -> Self {
        self.nullable = Some(nullable);
        self
    }
}
