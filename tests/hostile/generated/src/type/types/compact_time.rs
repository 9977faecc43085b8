// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{CompactTime, object};

/// Not the one of the runtime.
///
/// On the page: `CompactTime`.
///
/// Source: Names of types, table 20.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CompactTime_ {
    /// The one of the runtime.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub time: Option<CompactTime>,
}

object! {
    CompactTime_ {
        time = "time";
    }
}

impl CompactTime_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The one of the runtime. UTC, `yyyymmddhhmmss` on the wire.
    pub fn time(mut self, time: impl Into<CompactTime>) -> Self {
        self.time = Some(time.into());
        self
    }
}
