// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{
    AudioAssetMeta, HumanModel2DAssetMeta, ImageAssetMeta, MaterialAssetMeta,
    PPTAssetMeta, VideoAssetMeta, VoiceModelAssetMeta,
};

/// Metadata of an asset, one structure per type.
///
/// Source: Creating an Asset, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssetExtraMeta {
    /// Metadata of a timbre model.
    pub voice_model_meta: Option<VoiceModelAssetMeta>,

    /// Metadata of a PowerPoint file.
    pub ppt_meta: Option<PPTAssetMeta>,

    /// Metadata of a material.
    pub material_meta: Option<MaterialAssetMeta>,

    /// Metadata of a virtual avatar model.
    pub human_model_2d_meta: Option<HumanModel2DAssetMeta>,

    /// Metadata of an image.
    pub image_meta: Option<ImageAssetMeta>,

    /// Metadata of a video.
    ///
    /// The service extracts it by itself.
    pub video_meta: Option<VideoAssetMeta>,

    /// Metadata of an audio file.
    ///
    /// The service extracts it by itself.
    pub audio_meta: Option<AudioAssetMeta>,
}

object! {
    AssetExtraMeta {
        voice_model_meta = "voice_model_meta";
        ppt_meta = "ppt_meta";
        material_meta = "material_meta";
        human_model_2d_meta = "human_model_2d_meta";
        image_meta = "image_meta";
        video_meta = "video_meta";
        audio_meta = "audio_meta";
    }
}

impl AssetExtraMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Metadata of a timbre model.
    pub fn voice_model_meta(mut self, voice_model_meta: VoiceModelAssetMeta) -> Self {
        self.voice_model_meta = Some(voice_model_meta);
        self
    }

    /// Metadata of a PowerPoint file.
    pub fn ppt_meta(mut self, ppt_meta: PPTAssetMeta) -> Self {
        self.ppt_meta = Some(ppt_meta);
        self
    }

    /// Metadata of a material.
    pub fn material_meta(mut self, material_meta: MaterialAssetMeta) -> Self {
        self.material_meta = Some(material_meta);
        self
    }

    /// Metadata of a virtual avatar model.
    pub fn human_model_2d_meta(
        mut self,
        human_model_2d_meta: HumanModel2DAssetMeta,
    ) -> Self {
        self.human_model_2d_meta = Some(human_model_2d_meta);
        self
    }

    /// Metadata of an image.
    pub fn image_meta(mut self, image_meta: ImageAssetMeta) -> Self {
        self.image_meta = Some(image_meta);
        self
    }

    /// Metadata of a video.
    pub fn video_meta(mut self, video_meta: VideoAssetMeta) -> Self {
        self.video_meta = Some(video_meta);
        self
    }

    /// Metadata of an audio file.
    pub fn audio_meta(mut self, audio_meta: AudioAssetMeta) -> Self {
        self.audio_meta = Some(audio_meta);
        self
    }
}
