// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// No member is mandatory.
///
/// Source: Objects, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Easy {
    /// Another one.
    pub a: Option<Box<Easy>>,
}

object! {
    Easy {
        a = "a";
    }
}

impl Easy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Another one.
    pub fn a(mut self, a: Easy) -> Self {
        self.a = Some(Box::new(a));
        self
    }
}
