// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::Hen;

/// Comes from a hen.
///
/// Source: Objects, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Egg {
    /// The hen.
    pub hen: Option<Box<Hen>>,

    /// Its size.
    pub size: Option<i64>,
}

object! {
    Egg {
        hen = "hen";
        size = "size";
    }
}

impl Egg {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The hen.
    pub fn hen(mut self, hen: Hen) -> Self {
        self.hen = Some(Box::new(hen));
        self
    }

    /// Its size.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
