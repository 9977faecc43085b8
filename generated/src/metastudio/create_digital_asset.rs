// Generated from spec/metastudio/create_digital_asset.yaml by `cargo xtask codegen`; do not edit.

//! Creating an Asset, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-metastudio/CreateDigitalAsset.html) of
//! 2025-12-08 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `AssetType`
//! - `SupportedService`
//! - `ReviewConfig`, table 4
//! - `AssetExtraMeta`, table 5
//! - `VoiceModelAssetMeta`, table 6
//! - `VoiceModelType`
//! - `VoiceGender`
//! - `VoiceLanguage`
//! - `VoiceCapability`, table 7
//! - `ExternalVoiceAssetMeta`, table 8
//! - `TtsProvider`
//! - `PPTAssetMeta`, table 9
//! - `PptAnalysisStatus`
//! - `PPTPageInfo`, table 10
//! - `MaterialAssetMeta`, table 11
//! - `MaterialComponentInfo`, table 12
//! - `ComponentType`
//! - `HumanModel2DAssetMeta`, table 13
//! - `ModelVersion`
//! - `ModelResolution`
//! - `ActionTagInfo`, table 14
//! - `ImageAssetMeta`, table 15
//! - `Orientation`
//! - `VideoAssetMeta`, table 16
//! - `VideoTranscodingStatus`
//! - `AudioAssetMeta`, table 17
//! - `ErrorResponse`, table 18
//! - `SystemProperty`, table 19
//! - `SystemPropertyAction`
//! - `SystemPropertyKey`
//! - `AssetSharedConfig`, table 20
//! - `SharedType`
//! - `AutoOperationConfig`, table 21
//! - `AutoOperation`

use huaweicloud_runtime::{List, Secret, operation, response};

use super::{
    AssetExtraMeta, AssetSharedConfig, AssetType, AutoOperationConfig, ReviewConfig,
    SupportedService, SystemProperty,
};

/// Puts a new media asset into the asset library, for example a virtual avatar model, a background
/// image, an image or video overlay, or a PowerPoint file.
///
/// `POST /v1/{project_id}/digital-assets`. Response: [`CreateDigitalAssetResponse`].
///
/// - `asset_type` = `VIDEO`: Main file of a video. The case of the extension does not matter.
///   Formats: MP4, M4V, MKV, MOV, FLV, 3GP, WMV, AVI, WEBM. At most 5 GB.
/// - `asset_type` = `IMAGE`: Main file of an image. The case of the extension does not matter.
///   Formats: JPEG, JPG, PNG, BMP, GIF. At most 50 MB.
/// - `asset_type` = `MUSIC`: Main file of background music. The case of the extension does not
///   matter. Formats: WAV, MP3, M4A. At most 100 MB.
/// - `asset_type` = `AUDIO`: Main file of an audio asset. The case of the extension does not
///   matter. Formats: WAV, MP3, M4A. At most 100 MB.
/// - `asset_type` = `PPT`: Main file of a PowerPoint asset. The case of the extension does not
///   matter. Formats: PPT, PPTX, PDF. At most 100 MB.
/// - `asset_type` = `IMAGE`: An image shows up in video production only with `system_properties`,
///   which tell background images (`BACKGROUND_IMG`) from image overlays (`MATERIAL_IMG`).
/// - `asset_type` = `VIDEO`: A video shows up in video production only with `system_properties`,
///   which tell video overlays (`MATERIAL_VIDEO`) from business card videos
///   (`BUSSINESS_CARD_VIDEO`).
/// - Videos that MetaStudio generated carry `CREATED_BY_PLATFORM` in their `system_properties`.
///
/// Status 400: A parameter is wrong; the response names the error and describes it.
///
/// Sent for you, and so no members: `X-Auth-Token`, `Authorization`, `X-Sdk-Date`.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#metastudio).
///
/// Source: [Creating an
/// Asset](https://support.huaweicloud.com/intl/en-us/api-metastudio/CreateDigitalAsset.html)
/// (2025-12-08), table 1 (path), table 2 (header), table 3 (body).
///
/// # Examples
///
/// A virtual avatar model with one tag.
///
/// ```
/// use huaweicloud_media::metastudio::{AssetType, CreateDigitalAsset};
///
/// let request = CreateDigitalAsset::new("Sara Model", AssetType::HumanModel2d)
///     .asset_description("Virtual employee")
///     .tags(["Virtual employee"]);
/// # let body = r#"{
/// #   "asset_name": "Sara Model",
/// #   "asset_description": "Virtual employee",
/// #   "asset_type": "HUMAN_MODEL_2D",
/// #   "tags": [
/// #     "Virtual employee"
/// #   ]
/// # }"#;
/// # huaweicloud_media::__example::request(&request, "POST /v1/{project_id}/digital-assets", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateDigitalAsset {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// ID of a user in a third party's system.
    ///
    /// No Chinese characters.
    ///
    /// Header: `X-App-UserId`.
    ///
    /// Other sources allow at most 256 characters.
    pub x_app_user_id: Option<String>,

    /// Token that virtual humans use internally.
    ///
    /// Header: `X-MSS-Authorization`.
    ///
    /// Other sources allow at most 1,024 characters.
    pub x_mss_authorization: Option<Secret>,

    /// Name of the asset.
    ///
    /// At most 256 characters.
    pub asset_name: String,

    /// Description of the asset.
    ///
    /// At most 4,096 characters.
    pub asset_description: Option<String>,

    /// Kind of the asset. `HUMAN_MODEL_2D` and `BUSINESS_CARD_TEMPLATE` are kinds of virtual avatar
    /// assets, the others are public kinds.
    ///
    /// Common users cannot use `VOICE_MODEL` and `HUMAN_MODEL_2D`.
    ///
    /// The official SDKs spell `BUSINESS_CARD_TEMPLATE` as `BUSINESS_CARD_TEMPLET`; the service may
    /// know only one of the two.
    ///
    /// Sources disagree on whether common users can create a `HUMAN_MODEL_2D`.
    pub asset_type: AssetType,

    /// Settings of the content review.
    pub review_config: Option<ReviewConfig>,

    /// Tags of the asset. For system avatars a vocabulary is defined.
    ///
    /// - System avatars have as their field `NEWS`, `BUSINESS`, `E_COMMERCE`, `MARKETING`,
    ///   `KNOWLEDGE`, `EDUCATION`, `MEDICAL` or `SPORTS`.
    /// - System avatars have as their gender `MALE` or `FEMALE`.
    /// - System avatars have as their posture `FULL_BODY`, `HALF_BODY`, `STANDING`, `SITTING`,
    ///   `FRONT_PHOTO` or `SIDE_PHOTO`.
    /// - System avatars have as their region `ASIAN`, `WESTERN`, `MIDDLE_EASTERNER`, `AFRICAN` or
    ///   `LATINO`.
    ///
    /// At most 50 items. Each item: at most 128 characters.
    pub tags: List<String>,

    /// Further metadata, in the structure that belongs to the asset's type.
    ///
    /// - Only the structure that matches `asset_type` counts; the service ignores the others.
    /// - For `HUMAN_MODEL_2D`, fill in `human_model_2d_meta`.
    /// - For `MATERIAL`, fill in `material_meta`.
    /// - For `VOICE_MODEL`, fill in `voice_model_meta`.
    /// - For `VIDEO`, fill in `video_meta`.
    /// - For `IMAGE`, fill in `image_meta`.
    /// - For `PPT`, fill in `ppt_meta`.
    /// - For `AUDIO`, fill in `audio_meta`.
    pub asset_extra_meta: Option<AssetExtraMeta>,

    /// System properties of the asset.
    ///
    /// An internal parameter, which common users need not set.
    ///
    /// At most 50 items.
    pub system_properties: List<SystemProperty>,

    /// With whom the asset is shared, and until when.
    ///
    /// For now, only for assets that are shared along with a livestreaming template.
    pub shared_config: Option<AssetSharedConfig>,

    /// Whether the service makes a thumbnail.
    ///
    /// Only for video assets.
    ///
    /// - `true`: The service makes a thumbnail by itself.
    /// - `false`: The service makes none.
    ///
    /// Default: `false`.
    pub is_need_generate_cover: Option<bool>,

    /// Position in the console's display. Among equal values, the newest comes first.
    ///
    /// Range: 0 to 32,767.
    pub asset_order: Option<i64>,

    /// Services that can use the asset.
    ///
    /// Other sources allow at most 10 entries.
    pub supported_service: List<SupportedService>,

    /// Tasks that the service carries out on the asset by itself.
    pub auto_operation_config: List<AutoOperationConfig>,
}

operation! {
    CreateDigitalAsset -> CreateDigitalAssetResponse {
        POST "/v1/{project_id}/digital-assets" of super::SERVICE;
        path project_id = "project_id", from_sender;
        header x_app_user_id = "X-App-UserId";
        header x_mss_authorization = "X-MSS-Authorization";
        body asset_name = "asset_name", mandatory, length(..=256);
        body asset_description = "asset_description", length(..=4096);
        body asset_type = "asset_type", mandatory;
        body review_config = "review_config";
        body tags = "tags", items(..=50), item_length(..=128);
        body asset_extra_meta = "asset_extra_meta";
        body system_properties = "system_properties", items(..=50);
        body shared_config = "shared_config";
        body is_need_generate_cover = "is_need_generate_cover", default(false);
        body asset_order = "asset_order", range(0..=32_767);
        body supported_service = "supported_service";
        body auto_operation_config = "auto_operation_config";
    }
}

impl CreateDigitalAsset {
    /// Only the mandatory members are set.
    pub fn new(asset_name: impl Into<String>, asset_type: impl Into<AssetType>) -> Self {
        Self {
            project_id: None,
            x_app_user_id: None,
            x_mss_authorization: None,
            asset_name: asset_name.into(),
            asset_description: None,
            asset_type: asset_type.into(),
            review_config: None,
            tags: List::default(),
            asset_extra_meta: None,
            system_properties: List::default(),
            shared_config: None,
            is_need_generate_cover: None,
            asset_order: None,
            supported_service: List::default(),
            auto_operation_config: List::default(),
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// ID of a user in a third party's system.
    pub fn x_app_user_id(mut self, x_app_user_id: impl Into<String>) -> Self {
        self.x_app_user_id = Some(x_app_user_id.into());
        self
    }

    /// Token that virtual humans use internally.
    pub fn x_mss_authorization(
        mut self,
        x_mss_authorization: impl Into<Secret>,
    ) -> Self {
        self.x_mss_authorization = Some(x_mss_authorization.into());
        self
    }

    /// Description of the asset. At most 4,096 characters.
    pub fn asset_description(mut self, asset_description: impl Into<String>) -> Self {
        self.asset_description = Some(asset_description.into());
        self
    }

    /// Settings of the content review.
    pub fn review_config(mut self, review_config: ReviewConfig) -> Self {
        self.review_config = Some(review_config);
        self
    }

    /// Tags of the asset. For system avatars a vocabulary is defined. At most 50 items. Each item:
    /// at most 128 characters.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Further metadata, in the structure that belongs to the asset's type.
    pub fn asset_extra_meta(mut self, asset_extra_meta: AssetExtraMeta) -> Self {
        self.asset_extra_meta = Some(asset_extra_meta);
        self
    }

    /// System properties of the asset. At most 50 items.
    pub fn system_properties(
        mut self,
        system_properties: impl IntoIterator<Item = SystemProperty>,
    ) -> Self {
        self.system_properties = system_properties.into_iter().collect();
        self
    }

    /// With whom the asset is shared, and until when.
    pub fn shared_config(mut self, shared_config: AssetSharedConfig) -> Self {
        self.shared_config = Some(shared_config);
        self
    }

    /// Whether the service makes a thumbnail. Default: `false`.
    pub fn is_need_generate_cover(mut self, is_need_generate_cover: bool) -> Self {
        self.is_need_generate_cover = Some(is_need_generate_cover);
        self
    }

    /// Position in the console's display. Among equal values, the newest comes first. Range: 0 to
    /// 32,767.
    pub fn asset_order(mut self, asset_order: i64) -> Self {
        self.asset_order = Some(asset_order);
        self
    }

    /// Services that can use the asset.
    pub fn supported_service(
        mut self,
        supported_service: impl IntoIterator<Item = impl Into<SupportedService>>,
    ) -> Self {
        self.supported_service = supported_service.into_iter().map(Into::into).collect();
        self
    }

    /// Tasks that the service carries out on the asset by itself.
    pub fn auto_operation_config(
        mut self,
        auto_operation_config: impl IntoIterator<Item = AutoOperationConfig>,
    ) -> Self {
        self.auto_operation_config = auto_operation_config.into_iter().collect();
        self
    }
}

/// The response to [`CreateDigitalAsset`].
///
/// The asset was created.
///
/// Source: Creating an Asset, table 22 (header), table 23 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDigitalAssetResponse {
    /// ID of the request.
    ///
    /// Header: `X-Request-Id`.
    pub x_request_id: Option<String>,

    /// ID of the asset.
    pub asset_id: Option<String>,

    /// Identifier for AI.
    pub produce_id: Option<String>,
}

response! {
    CreateDigitalAssetResponse {
        header x_request_id = "X-Request-Id";
        body asset_id = "asset_id";
        body produce_id = "produce_id";
    }
}

impl CreateDigitalAssetResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the request.
    #[must_use]
    pub fn x_request_id(mut self, x_request_id: impl Into<String>) -> Self {
        self.x_request_id = Some(x_request_id.into());
        self
    }

    /// ID of the asset.
    #[must_use]
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// Identifier for AI.
    #[must_use]
    pub fn produce_id(mut self, produce_id: impl Into<String>) -> Self {
        self.produce_id = Some(produce_id.into());
        self
    }
}
