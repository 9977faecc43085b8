// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// A stop on the way.
///
/// Source: Storing Goods, table 14.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Stop {
    /// Name of the port.
    ///
    /// At most 64 characters.
    pub port: Option<String>,

    /// How long it stayed.
    ///
    /// Range: at most 365.
    pub days: Option<i64>,
}

object! {
    Stop {
        port = "port", length(..=64);
        days = "days", range(..=365);
    }
}

impl Stop {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the port. At most 64 characters.
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// How long it stayed. Range: at most 365.
    pub fn days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }
}
