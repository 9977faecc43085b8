// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Not the one of the prelude.
///
/// On the page: `Box`.
///
/// Source: Names of types, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Box_ {
    /// A box in a box.
    pub r#box: Option<Box<Box_>>,
}

object! {
    Box_ {
        r#box = "box";
    }
}

impl Box_ {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A box in a box.
    pub fn r#box(mut self, r#box: Box_) -> Self {
        self.r#box = Some(Box::new(r#box));
        self
    }
}
