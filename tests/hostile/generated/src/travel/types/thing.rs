// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// An item.
///
/// Source: By Item, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Thing {
    /// Its number.
    pub r#type: Option<String>,
}

object! {
    Thing {
        r#type = "type";
    }
}

impl Thing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Its number.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
