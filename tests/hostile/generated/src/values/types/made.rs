// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Rfc3339Time, object};

/// Only the service makes it.
///
/// Source: Facts, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Made {
    /// A time.
    ///
    /// RFC 3339 on the wire. Only the service sets it: no request carries it.
    pub at: Option<Rfc3339Time>,
}

object! {
    Made {
        at = "at", read_only;
    }
}

impl Made {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A time. RFC 3339 on the wire. Only the service sets it: no request carries it.
    pub fn at(mut self, at: impl Into<Rfc3339Time>) -> Self {
        self.at = Some(at.into());
        self
    }
}
