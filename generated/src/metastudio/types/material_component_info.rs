// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::ComponentType;

/// One replaceable part of a material.
///
/// Source: Creating an Asset, table 12.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MaterialComponentInfo {
    /// Name of the part.
    pub component_name: String,

    /// Kind of the part.
    pub component_type: ComponentType,

    /// Description of the part.
    pub component_desc: Option<String>,
}

object! {
    MaterialComponentInfo {
        component_name = "component_name", mandatory;
        component_type = "component_type", mandatory;
        component_desc = "component_desc";
    }
}

impl MaterialComponentInfo {
    /// Only the mandatory members are set.
    pub fn new(
        component_name: impl Into<String>,
        component_type: impl Into<ComponentType>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            component_type: component_type.into(),
            component_desc: None,
        }
    }

    /// Description of the part.
    pub fn component_desc(mut self, component_desc: impl Into<String>) -> Self {
        self.component_desc = Some(component_desc.into());
        self
    }
}
