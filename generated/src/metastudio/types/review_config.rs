// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Settings of the content review.
///
/// Source: Creating an Asset, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ReviewConfig {
    /// Whether the asset skips the content review.
    ///
    /// Only for users on the whitelist; for all others the automatic review applies.
    pub no_need_review: Option<bool>,
}

object! {
    ReviewConfig {
        no_need_review = "no_need_review";
    }
}

impl ReviewConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the asset skips the content review.
    pub fn no_need_review(mut self, no_need_review: bool) -> Self {
        self.no_need_review = Some(no_need_review);
        self
    }
}
