// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Rfc3339Time, object};

use super::TaskKind;

/// Something to do with goods.
///
/// Source: Storing Goods, table 17.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Task {
    /// What to do.
    pub what: TaskKind,

    /// When.
    ///
    /// RFC 3339 on the wire.
    pub at: Option<Rfc3339Time>,

    /// Why.
    ///
    /// At most 512 characters.
    pub memo: Option<String>,
}

object! {
    Task {
        what = "what", mandatory;
        at = "at";
        memo = "memo", length(..=512);
    }
}

impl Task {
    /// Only the mandatory members are set.
    pub fn new(what: impl Into<TaskKind>) -> Self {
        Self {
            what: what.into(),
            at: None,
            memo: None,
        }
    }

    /// When. RFC 3339 on the wire.
    pub fn at(mut self, at: impl Into<Rfc3339Time>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Why. At most 512 characters.
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}
