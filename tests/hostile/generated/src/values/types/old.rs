// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Members that are deprecated.
///
/// Source: Limits, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Old {
    /// Deprecated and mandatory.
    ///
    /// Must be set in requests.
    #[deprecated(note = "do not")]
    pub old: Option<String>,

    /// Deprecated.
    #[deprecated(note = "do not")]
    pub older: Option<Box<Old>>,

    /// Deprecated.
    #[deprecated(note = "do not")]
    pub oldest: Option<bool>,
}

object! {
    Old {
        old = "old", mandatory_when_sent;
        older = "older";
        oldest = "oldest";
    }
}

impl Old {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(old: impl Into<String>) -> Self {
        Self {
            old: Some(old.into()),
            older: None,
            oldest: None,
        }
    }

    /// Deprecated.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn older(mut self, older: Old) -> Self {
        self.older = Some(Box::new(older));
        self
    }

    /// Deprecated.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn oldest(mut self, oldest: bool) -> Self {
        self.oldest = Some(oldest);
        self
    }
}
