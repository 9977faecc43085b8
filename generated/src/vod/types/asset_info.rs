// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{AssetStatus, BaseInfo, PlayInfo};

/// One media asset.
///
/// Source: Querying Media Assets, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssetInfo {
    /// ID that VOD gave the asset.
    ///
    /// Can be queried, but not changed.
    pub asset_id: Option<String>,

    /// Whether the asset has several transcoding modes.
    ///
    /// Absent may mean `false`.
    pub is_multi_transcode: Option<bool>,

    /// State of the asset.
    pub status: Option<AssetStatus>,

    /// Details of the state. After a failure, the cause; otherwise how far the processing has come.
    pub description: Option<String>,

    /// Basic information about the media file.
    pub base_info: Option<BaseInfo>,

    /// How the transcoded files can be played.
    ///
    /// - With HLS or DASH, there is one entry more than there are transcoding outputs.
    /// - With MP4, there is one entry for each transcoding output.
    pub play_info_array: List<PlayInfo>,
}

object! {
    AssetInfo {
        asset_id = "asset_id";
        is_multi_transcode = "is_multi_transcode";
        status = "status";
        description = "description";
        base_info = "base_info";
        play_info_array = "play_info_array";
    }
}

impl AssetInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that VOD gave the asset.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// Whether the asset has several transcoding modes.
    pub fn is_multi_transcode(mut self, is_multi_transcode: bool) -> Self {
        self.is_multi_transcode = Some(is_multi_transcode);
        self
    }

    /// State of the asset.
    pub fn status(mut self, status: impl Into<AssetStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Details of the state. After a failure, the cause; otherwise how far the processing has come.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Basic information about the media file.
    pub fn base_info(mut self, base_info: BaseInfo) -> Self {
        self.base_info = Some(base_info);
        self
    }

    /// How the transcoded files can be played.
    pub fn play_info_array(
        mut self,
        play_info_array: impl IntoIterator<Item = PlayInfo>,
    ) -> Self {
        self.play_info_array = play_info_array.into_iter().collect();
        self
    }
}
