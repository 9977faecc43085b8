// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::PropertyAction;

/// A property to set.
///
/// Source: Storing Goods, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Property {
    /// What to do.
    pub action: Option<PropertyAction>,

    /// Name of the property.
    ///
    /// 1 to 36 characters.
    pub key: Option<String>,

    /// Value of the property.
    ///
    /// At most 64 characters.
    pub value: Option<String>,
}

object! {
    Property {
        action = "action";
        key = "key", length(1..=36);
        value = "value", length(..=64);
    }
}

impl Property {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do.
    pub fn action(mut self, action: impl Into<PropertyAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Name of the property. 1 to 36 characters.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Value of the property. At most 64 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
