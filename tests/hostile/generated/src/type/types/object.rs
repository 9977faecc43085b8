// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// Lower case.
///
/// On the page: `object`.
///
/// Source: Names of types, table 22.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Object {
    /// Called like its type.
    pub object: Option<Box<Object>>,
}

object! {
    Object {
        object = "object";
    }
}

impl Object {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Called like its type.
    pub fn object(mut self, object: Object) -> Self {
        self.object = Some(Box::new(object));
        self
    }
}
