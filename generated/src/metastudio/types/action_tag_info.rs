// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// One atomic action of an avatar and its tag.
///
/// Source: Creating an Asset, table 14.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ActionTagInfo {
    /// Chinese name of the atomic action.
    pub action_name_zh: String,

    /// English name of the atomic action.
    pub action_name_en: String,

    /// How long the action takes.
    ///
    /// Range: 0 to 100.
    pub action_duration: Option<f64>,

    /// Name of the action's category.
    pub catalog: Option<String>,

    /// Name of the sample video.
    ///
    /// 1 to 256 characters.
    ///
    /// Other sources allow only letters, digits and `-!$'(),.+=@_~/`.
    pub file_name: Option<String>,

    /// Tag of the action.
    ///
    /// Other sources allow only letters, digits and `-!$'(),.+=@_~/`.
    pub tag: Option<String>,
}

object! {
    ActionTagInfo {
        action_name_zh = "action_name_zh", mandatory;
        action_name_en = "action_name_en", mandatory;
        action_duration = "action_duration", range(0.0..=100.0);
        catalog = "catalog";
        file_name = "file_name", length(1..=256);
        tag = "tag";
    }
}

impl ActionTagInfo {
    /// Only the mandatory members are set.
    pub fn new(
        action_name_zh: impl Into<String>,
        action_name_en: impl Into<String>,
    ) -> Self {
        Self {
            action_name_zh: action_name_zh.into(),
            action_name_en: action_name_en.into(),
            action_duration: None,
            catalog: None,
            file_name: None,
            tag: None,
        }
    }

    /// How long the action takes. Range: 0 to 100.
    pub fn action_duration(mut self, action_duration: f64) -> Self {
        self.action_duration = Some(action_duration);
        self
    }

    /// Name of the action's category.
    pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }

    /// Name of the sample video. 1 to 256 characters.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Tag of the action.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}
