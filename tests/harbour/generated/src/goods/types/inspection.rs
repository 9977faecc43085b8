// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// How goods are looked at.
///
/// Source: Storing Goods, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Inspection {
    /// Whether nobody looks at them.
    ///
    /// Default: `false`.
    pub skip: Option<bool>,

    /// Who looks at them.
    ///
    /// 1 to 64 characters.
    pub inspector: Option<String>,
}

object! {
    Inspection {
        skip = "skip", default(false);
        inspector = "inspector", length(1..=64);
    }
}

impl Inspection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nobody looks at them. Default: `false`.
    pub fn skip(mut self, skip: bool) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Who looks at them. 1 to 64 characters.
    pub fn inspector(mut self, inspector: impl Into<String>) -> Self {
        self.inspector = Some(inspector.into());
        self
    }
}
