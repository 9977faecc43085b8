// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// A place at a quay.
///
/// Source: Querying Ships, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Berth {
    /// Name of the harbour.
    pub harbour: Option<String>,

    /// Name of the quay.
    pub quay: Option<String>,

    /// Number at the quay.
    pub number: Option<String>,
}

object! {
    Berth {
        harbour = "harbour";
        quay = "quay";
        number = "number";
    }
}

impl Berth {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the harbour.
    pub fn harbour(mut self, harbour: impl Into<String>) -> Self {
        self.harbour = Some(harbour.into());
        self
    }

    /// Name of the quay.
    pub fn quay(mut self, quay: impl Into<String>) -> Self {
        self.quay = Some(quay.into());
        self
    }

    /// Number at the quay.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}
