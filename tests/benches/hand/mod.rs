//! What a person would write by hand with serde's derive, and nothing more: the measure for the
//! generated types. No limits, no leniency, texts for enumerations.

#![allow(clippy::struct_field_names, missing_docs, non_snake_case)]

use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ShowAssetMetaResponse {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) asset_info_array: Vec<AssetInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_truncated: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) total: Option<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct AssetInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_multi_transcode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_info: Option<BaseInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) play_info_array: Vec<PlayInfo>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct BaseInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) category_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) category_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) create_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tags: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) meta_data: Option<MetaData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sign_url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) cover_info_array: Vec<CoverInfo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) subtitle_info: Vec<SubtitleInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source_path: Option<Fileaddr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) output_path: Option<Fileaddr>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct CoverInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cover_url: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct SubtitleInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Fileaddr {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) bucket: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) object: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct PlayInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) play_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encrypted: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) meta_data: Option<MetaData>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct MetaData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pack_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) codec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) duration_ms: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hight: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) bit_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) frame_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) quality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_channels: Option<i64>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct CreateDigitalAsset {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) review_config: Option<ReviewConfig>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_extra_meta: Option<AssetExtraMeta>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) system_properties: Vec<SystemProperty>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shared_config: Option<AssetSharedConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_need_generate_cover: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_order: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) supported_service: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) auto_operation_config: Vec<AutoOperationConfig>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ReviewConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) no_need_review: Option<bool>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct AssetExtraMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voice_model_meta: Option<VoiceModelAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ppt_meta: Option<PPTAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) material_meta: Option<MaterialAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) human_model_2d_meta: Option<HumanModel2DAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) image_meta: Option<ImageAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_meta: Option<VideoAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_meta: Option<AudioAssetMeta>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct VoiceModelAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) order: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sex: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) languages: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) speed_ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) volume_ratio: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_realtime_voice: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) style: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voice_capability: Option<VoiceCapability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) external_voice_meta: Option<ExternalVoiceAssetMeta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_vc_process: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_thai_auto_split: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_flexus: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_enhance_rhythm: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) age: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct VoiceCapability {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_phoneme_en: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_phoneme: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_break_time: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_break_strength: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_speed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_prosody: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_ssml_say_as: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_ssml_sub: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_word: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_voice_cache: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) conversion_rate: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) conversion_rate_en: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_support_srt: Option<bool>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ExternalVoiceAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct PPTAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) auto_analysis: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ppt_analysis_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_info: Option<ErrorResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page_count: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) pages: Vec<PPTPageInfo>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct PPTPageInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page_no: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page_content: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct MaterialAssetMeta {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) components: Vec<MaterialComponentInfo>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct MaterialComponentInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) component_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) component_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) component_desc: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct HumanModel2DAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_action_editable: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_live_copy: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_real_background: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) support_live: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_resolution: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) device_names: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_with_action_library: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) action_tag_map: Vec<ActionTagInfo>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_flexus: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) voice_asset_id: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ActionTagInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action_name_zh: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action_name_en: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action_duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) catalog: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tag: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ImageAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) codec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) frame_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_info: Option<ErrorResponse>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct VideoAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_codec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) frame_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_bit_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_codec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_bit_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_channels: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sample: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) video_transcoding_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_info: Option<ErrorResponse>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct AudioAssetMeta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) duration: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_codec: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_bit_rate: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) audio_channels: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sample: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_info: Option<ErrorResponse>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ErrorResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_msg: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct SystemProperty {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct AssetSharedConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) shared_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expire_time: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) allowed_project_ids: Vec<String>,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct AutoOperationConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation_time: Option<String>,
}
