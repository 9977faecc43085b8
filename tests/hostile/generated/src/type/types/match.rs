// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// An object whose members are keywords.
///
/// Source: Keywords, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Match {
    /// Strict.
    pub r#move: Option<i64>,

    /// Itself.
    ///
    /// On the wire: `self`.
    pub self_: Option<Box<Match>>,

    /// More of itself.
    ///
    /// On the wire: `super`.
    pub super_: List<Match>,
}

object! {
    Match {
        r#move = "move";
        self_ = "self";
        super_ = "super";
    }
}

impl Match {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Strict.
    pub fn r#move(mut self, r#move: i64) -> Self {
        self.r#move = Some(r#move);
        self
    }

    /// Itself.
    pub fn self_(mut self, self_: Match) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }

    /// More of itself.
    pub fn super_(mut self, super_: impl IntoIterator<Item = Match>) -> Self {
        self.super_ = super_.into_iter().collect();
        self
    }
}
