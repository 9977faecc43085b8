// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// Lower case.
///
/// On the page: `options`.
///
/// Source: Names of types, table 23.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Options {
    /// Called like its type.
    pub options: List<Options>,
}

object! {
    Options {
        options = "options";
    }
}

impl Options {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Called like its type.
    pub fn options(mut self, options: impl IntoIterator<Item = Options>) -> Self {
        self.options = options.into_iter().collect();
        self
    }
}
