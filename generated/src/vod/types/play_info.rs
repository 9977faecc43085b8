// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

use super::{Encryption, MetaData, PlayType};

/// One way to play a transcoded file.
///
/// Source: Querying Media Assets, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PlayInfo {
    /// Protocol of the playback.
    pub play_type: Option<PlayType>,

    /// ID of the transcoding group.
    pub group_id: Option<String>,

    /// Name of the transcoding group.
    pub group_name: Option<String>,

    /// URL of the stream.
    pub url: Option<SignedUrl>,

    /// Whether the stream comes encrypted.
    ///
    /// Default: `0`.
    pub encrypted: Option<Encryption>,

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub meta_data: Option<MetaData>,
}

object! {
    PlayInfo {
        play_type = "play_type";
        group_id = "group_id";
        group_name = "group_name";
        url = "url";
        encrypted = "encrypted";
        meta_data = "meta_data";
    }
}

impl PlayInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Protocol of the playback.
    pub fn play_type(mut self, play_type: impl Into<PlayType>) -> Self {
        self.play_type = Some(play_type.into());
        self
    }

    /// ID of the transcoding group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Name of the transcoding group.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// URL of the stream.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Whether the stream comes encrypted. Default: `0`.
    pub fn encrypted(mut self, encrypted: impl Into<Encryption>) -> Self {
        self.encrypted = Some(encrypted.into());
        self
    }

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub fn meta_data(mut self, meta_data: MetaData) -> Self {
        self.meta_data = Some(meta_data);
        self
    }
}
