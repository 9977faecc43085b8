// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{SystemPropertyAction, SystemPropertyKey};

/// One system property of an asset, to be added or deleted.
///
/// Source: Creating an Asset, table 19.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SystemProperty {
    /// What to do with the property.
    ///
    /// Common users cannot change system properties.
    pub action: Option<SystemPropertyAction>,

    /// Name of the property. Those from `MATERIAL_IMG` to `PHOTO_VIDEO` are properties of virtual
    /// avatar assets, the others are public properties.
    ///
    /// Common users cannot change system properties.
    ///
    /// The value to use for business card videos is `BUSINESS_CARD_VIDEO`.
    pub key: Option<SystemPropertyKey>,

    /// Value of the property.
    ///
    /// Common users cannot change system properties.
    ///
    /// 1 to 1,024 characters.
    ///
    /// Flags may want `YES` where the page writes `Yes`.
    pub value: Option<String>,
}

object! {
    SystemProperty {
        action = "action";
        key = "key";
        value = "value", length(1..=1024);
    }
}

impl SystemProperty {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with the property.
    pub fn action(mut self, action: impl Into<SystemPropertyAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Name of the property. Those from `MATERIAL_IMG` to `PHOTO_VIDEO` are properties of virtual
    /// avatar assets, the others are public properties.
    pub fn key(mut self, key: impl Into<SystemPropertyKey>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Value of the property. 1 to 1,024 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
