// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{ActionTagInfo, ModelResolution, ModelVersion};

/// Metadata of a virtual avatar model.
///
/// Source: Creating an Asset, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct HumanModel2DAssetMeta {
    /// Whether the avatar's actions can be edited.
    ///
    /// - `true`: The actions can be edited.
    /// - `false`: The actions are fixed.
    ///
    /// Default: `false`.
    pub is_action_editable: Option<bool>,

    /// Whether the task trains an avatar from a livestream.
    ///
    /// - `true`: It is such a task.
    /// - `false`: It is another task.
    ///
    /// Default: `false`.
    pub is_live_copy: Option<bool>,

    /// Whether the avatar stands in a real scene.
    ///
    /// The background of an avatar in a real scene need not be changed.
    ///
    /// - `true`: Avatar in a real scene.
    /// - `false`: General avatar, which has no background.
    ///
    /// Default: `false`.
    pub is_real_background: Option<bool>,

    /// Whether the avatar can be used for livestreaming.
    ///
    /// - `true`: Livestreaming is possible.
    /// - `false`: Livestreaming is not possible.
    ///
    /// Default: `false`.
    pub support_live: Option<bool>,

    /// Version of the avatar's model.
    ///
    /// Default: `V2`.
    pub model_version: Option<ModelVersion>,

    /// Resolution of the avatar's model.
    ///
    /// Default: `1080P`.
    pub model_resolution: Option<ModelResolution>,

    /// Devices on which compilation tasks have run.
    ///
    /// A walking avatar serves video production only.
    ///
    /// At most 16 items. Each item: 1 to 64 characters.
    pub device_names: List<String>,

    /// Whether the avatar has a library of atomic actions, which makes choreography possible.
    ///
    /// Default: `false`.
    pub is_with_action_library: Option<bool>,

    /// Which tag stands for which action.
    ///
    /// Other sources allow at most 256 entries.
    pub action_tag_map: List<ActionTagInfo>,

    /// Whether the avatar belongs to the Flexus edition.
    ///
    /// Default: `false`.
    pub is_flexus: Option<bool>,

    /// ID of the voice asset that goes with the avatar.
    pub voice_asset_id: Option<String>,
}

object! {
    HumanModel2DAssetMeta {
        is_action_editable = "is_action_editable", default(false);
        is_live_copy = "is_live_copy", default(false);
        is_real_background = "is_real_background", default(false);
        support_live = "support_live", default(false);
        model_version = "model_version", default("V2");
        model_resolution = "model_resolution", default("1080P");
        device_names = "device_names", items(..=16), item_length(1..=64);
        is_with_action_library = "is_with_action_library", default(false);
        action_tag_map = "action_tag_map";
        is_flexus = "is_flexus", default(false);
        voice_asset_id = "voice_asset_id";
    }
}

impl HumanModel2DAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the avatar's actions can be edited. Default: `false`.
    pub fn is_action_editable(mut self, is_action_editable: bool) -> Self {
        self.is_action_editable = Some(is_action_editable);
        self
    }

    /// Whether the task trains an avatar from a livestream. Default: `false`.
    pub fn is_live_copy(mut self, is_live_copy: bool) -> Self {
        self.is_live_copy = Some(is_live_copy);
        self
    }

    /// Whether the avatar stands in a real scene. Default: `false`.
    pub fn is_real_background(mut self, is_real_background: bool) -> Self {
        self.is_real_background = Some(is_real_background);
        self
    }

    /// Whether the avatar can be used for livestreaming. Default: `false`.
    pub fn support_live(mut self, support_live: bool) -> Self {
        self.support_live = Some(support_live);
        self
    }

    /// Version of the avatar's model. Default: `V2`.
    pub fn model_version(mut self, model_version: impl Into<ModelVersion>) -> Self {
        self.model_version = Some(model_version.into());
        self
    }

    /// Resolution of the avatar's model. Default: `1080P`.
    pub fn model_resolution(
        mut self,
        model_resolution: impl Into<ModelResolution>,
    ) -> Self {
        self.model_resolution = Some(model_resolution.into());
        self
    }

    /// Devices on which compilation tasks have run. At most 16 items. Each item: 1 to 64
    /// characters.
    pub fn device_names(
        mut self,
        device_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_names = device_names.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the avatar has a library of atomic actions, which makes choreography possible.
    /// Default: `false`.
    pub fn is_with_action_library(mut self, is_with_action_library: bool) -> Self {
        self.is_with_action_library = Some(is_with_action_library);
        self
    }

    /// Which tag stands for which action.
    pub fn action_tag_map(
        mut self,
        action_tag_map: impl IntoIterator<Item = ActionTagInfo>,
    ) -> Self {
        self.action_tag_map = action_tag_map.into_iter().collect();
        self
    }

    /// Whether the avatar belongs to the Flexus edition. Default: `false`.
    pub fn is_flexus(mut self, is_flexus: bool) -> Self {
        self.is_flexus = Some(is_flexus);
        self
    }

    /// ID of the voice asset that goes with the avatar.
    pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
        self.voice_asset_id = Some(voice_asset_id.into());
        self
    }
}
