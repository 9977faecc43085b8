// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::MaterialComponentInfo;

/// Metadata of a material.
///
/// Source: Creating an Asset, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MaterialAssetMeta {
    /// Replaceable parts of the material.
    ///
    /// Other sources allow at most 512 entries.
    pub components: List<MaterialComponentInfo>,
}

object! {
    MaterialAssetMeta {
        components = "components";
    }
}

impl MaterialAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Replaceable parts of the material.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = MaterialComponentInfo>,
    ) -> Self {
        self.components = components.into_iter().collect();
        self
    }
}
