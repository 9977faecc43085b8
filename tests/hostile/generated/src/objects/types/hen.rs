// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Egg;

/// Comes from an egg.
///
/// Source: Objects, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Hen {
    /// The egg.
    pub egg: Option<Box<Egg>>,

    /// More eggs.
    pub eggs: List<Egg>,
}

object! {
    Hen {
        egg = "egg";
        eggs = "eggs";
    }
}

impl Hen {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The egg.
    pub fn egg(mut self, egg: Egg) -> Self {
        self.egg = Some(Box::new(egg));
        self
    }

    /// More eggs.
    pub fn eggs(mut self, eggs: impl IntoIterator<Item = Egg>) -> Self {
        self.eggs = eggs.into_iter().collect();
        self
    }
}
