// Generated from spec/metastudio/create_digital_asset.yaml by `cargo xtask codegen`; do not edit.

//! Creating an Asset, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-metastudio/CreateDigitalAsset.html) of
//! 2025-12-08 describes it.

use huaweicloud_runtime::{
    List, Rfc3339Time, Secret, Unrecognized, object, operation, options, response,
};

use super::shared::AssetType;

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

/// Values of `CreateDigitalAsset.supported_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportedService {
    /// Production of videos with a virtual avatar.
    ///
    /// On the wire: `VIDEO_2D`.
    Video2d,

    /// Livestreaming with a virtual avatar.
    ///
    /// On the wire: `LIVE_2D`.
    Live2d,

    /// Intelligent interaction with a virtual avatar.
    ///
    /// On the wire: `CHAT_2D`.
    Chat2d,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SupportedService {
        Video2d = "VIDEO_2D";
        Live2d = "LIVE_2D";
        Chat2d = "CHAT_2D";
    }
}

/// Settings of the content review.
///
/// Source: Creating an Asset, table 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ReviewConfig {
    /// Whether the asset skips the content review.
    ///
    /// Only for users on the whitelist; for all others the automatic review applies.
    pub no_need_review: Option<bool>,
}

object! {
    ReviewConfig {
        no_need_review = "no_need_review";
    }
}

impl ReviewConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the asset skips the content review.
    pub fn no_need_review(mut self, no_need_review: bool) -> Self {
        self.no_need_review = Some(no_need_review);
        self
    }
}

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

/// Metadata of a timbre model.
///
/// Source: Creating an Asset, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct VoiceModelAssetMeta {
    /// Position in the display.
    ///
    /// Range: 0 to 32,767. Default: `999`.
    pub order: Option<i64>,

    /// Kind of the voice.
    ///
    /// Default: `CLONE`.
    pub model_type: Option<VoiceModelType>,

    /// Gender of the voice.
    ///
    /// Default: `UNKNOW`.
    pub sex: Option<VoiceGender>,

    /// Language of the voice.
    ///
    /// Default: `UNKNOW`.
    pub language: Option<VoiceLanguage>,

    /// Languages of the voice.
    ///
    /// Other sources allow at most 100 entries.
    pub languages: List<VoiceLanguage>,

    /// Factor by which the speaking speed is scaled.
    ///
    /// Range: 0 to 100. Default: `1`.
    pub speed_ratio: Option<f64>,

    /// Factor by which the volume is scaled.
    ///
    /// Range: 0 to 100. Default: `1`.
    pub volume_ratio: Option<f64>,

    /// Whether speech can be synthesized with this timbre in real time.
    ///
    /// - A timbre with real-time synthesis serves livestreaming and intelligent interaction.
    /// - A timbre without real-time synthesis serves video production only.
    ///
    /// Values:
    ///
    /// - `true`: Works in real time.
    /// - `false`: Does not work in real time.
    ///
    /// Default: `true`.
    pub is_realtime_voice: Option<bool>,

    /// Reference for the style.
    pub style: Option<String>,

    /// What the timbre is capable of.
    ///
    /// Can be queried, but not set.
    pub voice_capability: Option<VoiceCapability>,

    /// Metadata of a timbre of a third party's speech synthesis (TTS).
    pub external_voice_meta: Option<ExternalVoiceAssetMeta>,

    /// Whether the timbre supports VC.
    ///
    /// Default: `false`.
    pub is_support_vc_process: Option<bool>,

    /// Whether Thai text can be split automatically.
    ///
    /// Default: `false`.
    pub is_support_thai_auto_split: Option<bool>,

    /// Whether the voice belongs to the Flexus edition.
    ///
    /// Default: `false`.
    pub is_flexus: Option<bool>,

    /// Whether the rhythm is enhanced.
    ///
    /// Default: `false`.
    pub is_enhance_rhythm: Option<bool>,

    /// Age group of the timbre. The page names the groups young, middle-aged and elderly.
    ///
    /// No source says how the groups are written.
    pub age: Option<String>,
}

object! {
    VoiceModelAssetMeta {
        order = "order", range(0..=32_767), default(999);
        model_type = "model_type", default("CLONE");
        sex = "sex", default("UNKNOW");
        language = "language", default("UNKNOW");
        languages = "languages";
        speed_ratio = "speed_ratio", range(0.0..=100.0), default(1.0);
        volume_ratio = "volume_ratio", range(0.0..=100.0), default(1.0);
        is_realtime_voice = "is_realtime_voice", default(true);
        style = "style";
        voice_capability = "voice_capability";
        external_voice_meta = "external_voice_meta";
        is_support_vc_process = "is_support_vc_process", default(false);
        is_support_thai_auto_split = "is_support_thai_auto_split", default(false);
        is_flexus = "is_flexus", default(false);
        is_enhance_rhythm = "is_enhance_rhythm", default(false);
        age = "age";
    }
}

impl VoiceModelAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Position in the display. Range: 0 to 32,767. Default: `999`.
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }

    /// Kind of the voice. Default: `CLONE`.
    pub fn model_type(mut self, model_type: impl Into<VoiceModelType>) -> Self {
        self.model_type = Some(model_type.into());
        self
    }

    /// Gender of the voice. Default: `UNKNOW`.
    pub fn sex(mut self, sex: impl Into<VoiceGender>) -> Self {
        self.sex = Some(sex.into());
        self
    }

    /// Language of the voice. Default: `UNKNOW`.
    pub fn language(mut self, language: impl Into<VoiceLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Languages of the voice.
    pub fn languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<VoiceLanguage>>,
    ) -> Self {
        self.languages = languages.into_iter().map(Into::into).collect();
        self
    }

    /// Factor by which the speaking speed is scaled. Range: 0 to 100. Default: `1`.
    pub fn speed_ratio(mut self, speed_ratio: f64) -> Self {
        self.speed_ratio = Some(speed_ratio);
        self
    }

    /// Factor by which the volume is scaled. Range: 0 to 100. Default: `1`.
    pub fn volume_ratio(mut self, volume_ratio: f64) -> Self {
        self.volume_ratio = Some(volume_ratio);
        self
    }

    /// Whether speech can be synthesized with this timbre in real time. Default: `true`.
    pub fn is_realtime_voice(mut self, is_realtime_voice: bool) -> Self {
        self.is_realtime_voice = Some(is_realtime_voice);
        self
    }

    /// Reference for the style.
    pub fn style(mut self, style: impl Into<String>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// What the timbre is capable of.
    pub fn voice_capability(mut self, voice_capability: VoiceCapability) -> Self {
        self.voice_capability = Some(voice_capability);
        self
    }

    /// Metadata of a timbre of a third party's speech synthesis (TTS).
    pub fn external_voice_meta(
        mut self,
        external_voice_meta: ExternalVoiceAssetMeta,
    ) -> Self {
        self.external_voice_meta = Some(external_voice_meta);
        self
    }

    /// Whether the timbre supports VC. Default: `false`.
    pub fn is_support_vc_process(mut self, is_support_vc_process: bool) -> Self {
        self.is_support_vc_process = Some(is_support_vc_process);
        self
    }

    /// Whether Thai text can be split automatically. Default: `false`.
    pub fn is_support_thai_auto_split(
        mut self,
        is_support_thai_auto_split: bool,
    ) -> Self {
        self.is_support_thai_auto_split = Some(is_support_thai_auto_split);
        self
    }

    /// Whether the voice belongs to the Flexus edition. Default: `false`.
    pub fn is_flexus(mut self, is_flexus: bool) -> Self {
        self.is_flexus = Some(is_flexus);
        self
    }

    /// Whether the rhythm is enhanced. Default: `false`.
    pub fn is_enhance_rhythm(mut self, is_enhance_rhythm: bool) -> Self {
        self.is_enhance_rhythm = Some(is_enhance_rhythm);
        self
    }

    /// Age group of the timbre. The page names the groups young, middle-aged and elderly.
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Some(age.into());
        self
    }
}

/// Values of `VoiceModelAssetMeta.model_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceModelType {
    /// Model with general emotions.
    Common,

    /// Model cloned from a voice.
    Clone,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceModelType {
        Common = "COMMON";
        Clone = "CLONE";
    }
}

/// Values of `VoiceModelAssetMeta.sex`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceGender {
    /// Voice whose gender is not known.
    Unknow,

    /// Voice of a man.
    Male,

    /// Voice of a woman.
    Female,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceGender {
        Unknow = "UNKNOW";
        Male = "MALE";
        Female = "FEMALE";
    }
}

/// Values of `VoiceModelAssetMeta.language`, `VoiceModelAssetMeta.languages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceLanguage {
    /// Not known.
    Unknow,

    /// Chinese.
    Cn,

    /// English.
    En,

    /// German.
    Ger,

    /// French.
    ///
    /// On the wire: `fr`.
    Fr,

    /// Korean.
    ///
    /// On the wire: `Kr`.
    Kr,

    /// Portuguese.
    ///
    /// On the wire: `por`.
    Por,

    /// Japanese.
    Jpn,

    /// Italian.
    ///
    /// On the wire: `Ita`.
    Ita,

    /// Spanish.
    Esp,

    /// Dialect of Northeast China.
    Dbh,

    /// Dialect of Hong Kong and Taiwan.
    Gt,

    /// Dialect of Guangxi.
    Gxh,

    /// Dialect of Hubei.
    Hbh,

    /// Dialect of Shaanxi.
    Sxh,

    /// Dialect of Sichuan.
    Sch,

    /// Cantonese.
    Yy,

    /// Russian.
    ///
    /// On the wire: `Russian`.
    Russian,

    /// Tagalog.
    ///
    /// On the wire: `Filipino`.
    Filipino,

    /// Dutch.
    ///
    /// On the wire: `Dutch`.
    Dutch,

    /// Indonesian.
    ///
    /// On the wire: `Indonesian`.
    Indonesian,

    /// Vietnamese.
    ///
    /// On the wire: `Vietnamese`.
    Vietnamese,

    /// Arabic.
    ///
    /// On the wire: `Arabic`.
    Arabic,

    /// Turkish.
    ///
    /// On the wire: `Turkish`.
    Turkish,

    /// Malay.
    ///
    /// On the wire: `Malay`.
    Malay,

    /// Thai.
    ///
    /// On the wire: `Thai`.
    Thai,

    /// Finnish.
    ///
    /// On the wire: `Finnish`.
    Finnish,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceLanguage {
        Unknow = "UNKNOW";
        Cn = "CN";
        En = "EN";
        Ger = "GER";
        Fr = "fr";
        Kr = "Kr";
        Por = "por";
        Jpn = "JPN";
        Ita = "Ita";
        Esp = "ESP";
        Dbh = "DBH";
        Gt = "GT";
        Gxh = "GXH";
        Hbh = "HBH";
        Sxh = "SXH";
        Sch = "SCH";
        Yy = "YY";
        Russian = "Russian";
        Filipino = "Filipino";
        Dutch = "Dutch";
        Indonesian = "Indonesian";
        Vietnamese = "Vietnamese";
        Arabic = "Arabic";
        Turkish = "Turkish";
        Malay = "Malay";
        Thai = "Thai";
        Finnish = "Finnish";
    }
}

/// What a timbre is capable of.
///
/// Source: Creating an Asset, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct VoiceCapability {
    /// Whether the voice takes English phonetics.
    ///
    /// - `true`: The voice takes English phonetics.
    /// - `false`: The voice does not take them.
    ///
    /// Default: `false`.
    pub is_support_phoneme_en: Option<bool>,

    /// Whether the voice can handle Chinese words with several pronunciations.
    ///
    /// - `true`: The voice can handle such words.
    /// - `false`: The voice cannot handle them.
    ///
    /// Default: `false`.
    pub is_support_phoneme: Option<bool>,

    /// Whether the voice can make pauses.
    ///
    /// - `true`: The voice can make pauses.
    /// - `false`: The voice cannot make pauses.
    ///
    /// Default: `false`.
    pub is_support_break_time: Option<bool>,

    /// Whether the rhythm of the voice can be set.
    ///
    /// - `true`: The rhythm can be set.
    /// - `false`: The rhythm cannot be set.
    ///
    /// Default: `false`.
    pub is_support_break_strength: Option<bool>,

    /// Whether the speaking speed can be set for the whole text.
    ///
    /// - `true`: The global speed can be set.
    /// - `false`: The global speed cannot be set.
    ///
    /// Default: `false`.
    pub is_support_speed: Option<bool>,

    /// Whether the speaking speed can be set for parts of the text.
    ///
    /// - `true`: The local speed can be set.
    /// - `false`: The local speed cannot be set.
    ///
    /// Default: `false`.
    pub is_support_prosody: Option<bool>,

    /// Whether the voice understands the SSML tag `say-as`.
    ///
    /// - `true`: The voice understands the tag.
    /// - `false`: The voice does not understand it.
    ///
    /// Default: `false`.
    pub is_support_ssml_say_as: Option<bool>,

    /// Whether the voice understands the SSML tag `sub`.
    ///
    /// - `true`: The voice understands the tag.
    /// - `false`: The voice does not understand it.
    ///
    /// Default: `false`.
    pub is_support_ssml_sub: Option<bool>,

    /// Whether the voice can read words continuously.
    ///
    /// - `true`: The voice can read continuously.
    /// - `false`: The voice cannot read continuously.
    ///
    /// Default: `false`.
    pub is_support_word: Option<bool>,

    /// Whether the voice can be cached.
    ///
    /// Default: `false`.
    pub is_support_voice_cache: Option<bool>,

    /// Rate of the synthesis.
    ///
    /// Range: 0 to 50. Default: `0.0`.
    pub conversion_rate: Option<f64>,

    /// Rate of the synthesis of English.
    ///
    /// Range: 0 to 50. Default: `0.0`.
    pub conversion_rate_en: Option<f64>,

    /// Whether SRT subtitle files can be made.
    ///
    /// Default: `false`.
    pub is_support_srt: Option<bool>,
}

object! {
    VoiceCapability {
        is_support_phoneme_en = "is_support_phoneme_en", default(false);
        is_support_phoneme = "is_support_phoneme", default(false);
        is_support_break_time = "is_support_break_time", default(false);
        is_support_break_strength = "is_support_break_strength", default(false);
        is_support_speed = "is_support_speed", default(false);
        is_support_prosody = "is_support_prosody", default(false);
        is_support_ssml_say_as = "is_support_ssml_say_as", default(false);
        is_support_ssml_sub = "is_support_ssml_sub", default(false);
        is_support_word = "is_support_word", default(false);
        is_support_voice_cache = "is_support_voice_cache", default(false);
        conversion_rate = "conversion_rate", range(0.0..=50.0), default(0.0);
        conversion_rate_en = "conversion_rate_en", range(0.0..=50.0), default(0.0);
        is_support_srt = "is_support_srt", default(false);
    }
}

impl VoiceCapability {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the voice takes English phonetics. Default: `false`.
    pub fn is_support_phoneme_en(mut self, is_support_phoneme_en: bool) -> Self {
        self.is_support_phoneme_en = Some(is_support_phoneme_en);
        self
    }

    /// Whether the voice can handle Chinese words with several pronunciations. Default: `false`.
    pub fn is_support_phoneme(mut self, is_support_phoneme: bool) -> Self {
        self.is_support_phoneme = Some(is_support_phoneme);
        self
    }

    /// Whether the voice can make pauses. Default: `false`.
    pub fn is_support_break_time(mut self, is_support_break_time: bool) -> Self {
        self.is_support_break_time = Some(is_support_break_time);
        self
    }

    /// Whether the rhythm of the voice can be set. Default: `false`.
    pub fn is_support_break_strength(mut self, is_support_break_strength: bool) -> Self {
        self.is_support_break_strength = Some(is_support_break_strength);
        self
    }

    /// Whether the speaking speed can be set for the whole text. Default: `false`.
    pub fn is_support_speed(mut self, is_support_speed: bool) -> Self {
        self.is_support_speed = Some(is_support_speed);
        self
    }

    /// Whether the speaking speed can be set for parts of the text. Default: `false`.
    pub fn is_support_prosody(mut self, is_support_prosody: bool) -> Self {
        self.is_support_prosody = Some(is_support_prosody);
        self
    }

    /// Whether the voice understands the SSML tag `say-as`. Default: `false`.
    pub fn is_support_ssml_say_as(mut self, is_support_ssml_say_as: bool) -> Self {
        self.is_support_ssml_say_as = Some(is_support_ssml_say_as);
        self
    }

    /// Whether the voice understands the SSML tag `sub`. Default: `false`.
    pub fn is_support_ssml_sub(mut self, is_support_ssml_sub: bool) -> Self {
        self.is_support_ssml_sub = Some(is_support_ssml_sub);
        self
    }

    /// Whether the voice can read words continuously. Default: `false`.
    pub fn is_support_word(mut self, is_support_word: bool) -> Self {
        self.is_support_word = Some(is_support_word);
        self
    }

    /// Whether the voice can be cached. Default: `false`.
    pub fn is_support_voice_cache(mut self, is_support_voice_cache: bool) -> Self {
        self.is_support_voice_cache = Some(is_support_voice_cache);
        self
    }

    /// Rate of the synthesis. Range: 0 to 50. Default: `0.0`.
    pub fn conversion_rate(mut self, conversion_rate: f64) -> Self {
        self.conversion_rate = Some(conversion_rate);
        self
    }

    /// Rate of the synthesis of English. Range: 0 to 50. Default: `0.0`.
    pub fn conversion_rate_en(mut self, conversion_rate_en: f64) -> Self {
        self.conversion_rate_en = Some(conversion_rate_en);
        self
    }

    /// Whether SRT subtitle files can be made. Default: `false`.
    pub fn is_support_srt(mut self, is_support_srt: bool) -> Self {
        self.is_support_srt = Some(is_support_srt);
        self
    }
}

/// Metadata of a timbre of a third party's speech synthesis (TTS).
///
/// Source: Creating an Asset, table 8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ExternalVoiceAssetMeta {
    /// Third party that offers the speech synthesis (TTS).
    pub provider: TtsProvider,
}

object! {
    ExternalVoiceAssetMeta {
        provider = "provider", mandatory;
    }
}

impl ExternalVoiceAssetMeta {
    /// Only the mandatory members are set.
    pub fn new(provider: impl Into<TtsProvider>) -> Self {
        Self { provider: provider.into() }
    }
}

/// Values of `ExternalVoiceAssetMeta.provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TtsProvider {
    /// TTS of Himalaya.
    Ximalaya,

    /// TTS of Huawei Cloud EI.
    HuaweiEi,

    /// TTS of DupDub.
    Mobvoi,

    /// TTS of AudioX.
    Audiox,

    /// TTS of SinoVoice.
    Sinovoice,

    /// TTS of Databaker.
    Databaker,

    /// TTS of AISpeech.
    Aispeech,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TtsProvider {
        Ximalaya = "XIMALAYA";
        HuaweiEi = "HUAWEI_EI";
        Mobvoi = "MOBVOI";
        Audiox = "AUDIOX";
        Sinovoice = "SINOVOICE";
        Databaker = "DATABAKER";
        Aispeech = "AISPEECH";
    }
}

/// Metadata of a PowerPoint file.
///
/// Source: Creating an Asset, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PPTAssetMeta {
    /// Whether the service parses the PowerPoint file by itself.
    ///
    /// - Parsing may fail if the file is complex or strongly compressed.
    /// - Of a file with more than 50 pages, only the first 50 are converted.
    /// - The converted images may differ from the original; check them.
    ///
    /// Values:
    ///
    /// - `true`: The service parses the file.
    /// - `false`: The file need not be parsed.
    ///
    /// Default: `false`.
    pub auto_analysis: Option<bool>,

    /// How far the parsing of the PowerPoint file has come.
    pub ppt_analysis_status: Option<PptAnalysisStatus>,

    /// What went wrong.
    pub error_info: Option<ErrorResponse>,

    /// Number of pages in the PowerPoint file.
    ///
    /// Range: 0 to 256. Default: `0`.
    pub page_count: Option<i64>,

    /// Images of the pages.
    ///
    /// Other sources allow at most 256 entries.
    pub pages: List<PPTPageInfo>,
}

object! {
    PPTAssetMeta {
        auto_analysis = "auto_analysis", default(false);
        ppt_analysis_status = "ppt_analysis_status";
        error_info = "error_info";
        page_count = "page_count", range(0..=256), default(0);
        pages = "pages";
    }
}

impl PPTAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the service parses the PowerPoint file by itself. Default: `false`.
    pub fn auto_analysis(mut self, auto_analysis: bool) -> Self {
        self.auto_analysis = Some(auto_analysis);
        self
    }

    /// How far the parsing of the PowerPoint file has come.
    pub fn ppt_analysis_status(
        mut self,
        ppt_analysis_status: impl Into<PptAnalysisStatus>,
    ) -> Self {
        self.ppt_analysis_status = Some(ppt_analysis_status.into());
        self
    }

    /// What went wrong.
    pub fn error_info(mut self, error_info: ErrorResponse) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// Number of pages in the PowerPoint file. Range: 0 to 256. Default: `0`.
    pub fn page_count(mut self, page_count: i64) -> Self {
        self.page_count = Some(page_count);
        self
    }

    /// Images of the pages.
    pub fn pages(mut self, pages: impl IntoIterator<Item = PPTPageInfo>) -> Self {
        self.pages = pages.into_iter().collect();
        self
    }
}

/// Values of `PPTAssetMeta.ppt_analysis_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PptAnalysisStatus {
    /// Initial state.
    Initialize,

    /// Parsing has yet to start.
    Waiting,

    /// Parsing is under way.
    Converting,

    /// Parsing failed.
    Failed,

    /// Parsing succeeded.
    Succeeded,

    /// Parsing was canceled.
    Canceled,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PptAnalysisStatus {
        Initialize = "INITIALIZE";
        Waiting = "WAITING";
        Converting = "CONVERTING";
        Failed = "FAILED";
        Succeeded = "SUCCEEDED";
        Canceled = "CANCELED";
    }
}

/// One page of a PowerPoint file.
///
/// Source: Creating an Asset, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PPTPageInfo {
    /// Number of the page.
    ///
    /// Range: 1 to 256.
    pub page_no: Option<i64>,

    /// ID of the page's image file.
    ///
    /// 1 to 64 characters.
    pub file_id: Option<String>,

    /// Content of the page; the reference page describes it as the ID of the image file.
    ///
    /// At most 2,048 characters.
    pub page_content: Option<String>,
}

object! {
    PPTPageInfo {
        page_no = "page_no", range(1..=256);
        file_id = "file_id", length(1..=64);
        page_content = "page_content", length(..=2048);
    }
}

impl PPTPageInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page. Range: 1 to 256.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// ID of the page's image file. 1 to 64 characters.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Content of the page; the reference page describes it as the ID of the image file. At most
    /// 2,048 characters.
    pub fn page_content(mut self, page_content: impl Into<String>) -> Self {
        self.page_content = Some(page_content.into());
        self
    }
}

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

/// Values of `MaterialComponentInfo.component_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentType {
    /// Clothes.
    Clothes,

    /// Pants.
    Pants,

    /// Shoes.
    Shoes,

    /// Hair.
    Hair,

    /// Eyelashes.
    Eyelash,

    /// Eyebrows.
    Eyebrow,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ComponentType {
        Clothes = "CLOTHES";
        Pants = "PANTS";
        Shoes = "SHOES";
        Hair = "HAIR";
        Eyelash = "EYELASH";
        Eyebrow = "EYEBROW";
    }
}

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

/// Values of `HumanModel2DAssetMeta.model_version`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelVersion {
    /// Model of version 2.
    V2,

    /// Model of version 3.
    V3,

    /// Model of version 3.2.
    V3_2,

    /// Model of version 3.3.
    V3_3,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ModelVersion {
        V2 = "V2";
        V3 = "V3";
        V3_2 = "V3_2";
        V3_3 = "V3_3";
    }
}

/// Values of `HumanModel2DAssetMeta.model_resolution`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelResolution {
    /// Resolution 1080p; videos come out in 1080p or 720p.
    ///
    /// On the wire: `1080P`.
    FullHd,

    /// Resolution 4K; videos come out in 4K, 1080p or 720p.
    ///
    /// On the wire: `4K`.
    Uhd4k,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ModelResolution {
        FullHd = "1080P";
        Uhd4k = "4K";
    }
}

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

/// Metadata of an image.
///
/// Source: Creating an Asset, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ImageAssetMeta {
    /// Format in which the image is encoded.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub codec: Option<String>,

    /// Width of the image.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 8,196.
    pub width: Option<i64>,

    /// Height of the image.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 8,196.
    pub height: Option<i64>,

    /// Size of the image.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: at least 0.
    pub size: Option<i64>,

    /// Whether the image is horizontal or vertical.
    ///
    /// The service extracts it by itself.
    pub mode: Option<Orientation>,

    /// Frame rate of the video.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub frame_rate: Option<String>,

    /// Playing time.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 86,400. Unit: seconds.
    pub duration: Option<i64>,

    /// What went wrong.
    pub error_info: Option<ErrorResponse>,
}

object! {
    ImageAssetMeta {
        codec = "codec", length(..=32);
        width = "width", range(0..=8196);
        height = "height", range(0..=8196);
        size = "size", range(0..);
        mode = "mode";
        frame_rate = "frame_rate", length(..=32);
        duration = "duration", range(0..=86_400);
        error_info = "error_info";
    }
}

impl ImageAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Format in which the image is encoded. At most 32 characters.
    pub fn codec(mut self, codec: impl Into<String>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Width of the image. Range: 0 to 8,196.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the image. Range: 0 to 8,196.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Size of the image. Range: at least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Whether the image is horizontal or vertical.
    pub fn mode(mut self, mode: impl Into<Orientation>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Frame rate of the video. At most 32 characters.
    pub fn frame_rate(mut self, frame_rate: impl Into<String>) -> Self {
        self.frame_rate = Some(frame_rate.into());
        self
    }

    /// Playing time. Range: 0 to 86,400. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// What went wrong.
    pub fn error_info(mut self, error_info: ErrorResponse) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// Values of `ImageAssetMeta.mode`, `VideoAssetMeta.mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Orientation {
    /// Landscape form.
    ///
    /// On the wire: `Horizontal`.
    Horizontal,

    /// Portrait form.
    ///
    /// On the wire: `Vertical`.
    Vertical,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Orientation {
        Horizontal = "Horizontal";
        Vertical = "Vertical";
    }
}

/// Metadata of a video.
///
/// Source: Creating an Asset, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct VideoAssetMeta {
    /// Format in which the picture is encoded.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub video_codec: Option<String>,

    /// Width of the picture.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 8,196.
    pub width: Option<i64>,

    /// Height of the picture.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 8,196.
    pub height: Option<i64>,

    /// Frame rate of the video.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub frame_rate: Option<String>,

    /// Bit rate of the picture, on average.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 104,857,600. Unit: kbit/s.
    pub video_bit_rate: Option<i64>,

    /// Playing time.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 86,400. Unit: seconds.
    pub duration: Option<i64>,

    /// Format in which the sound is encoded.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub audio_codec: Option<String>,

    /// Bit rate of the sound, on average.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 16,384. Unit: kbit/s.
    pub audio_bit_rate: Option<i64>,

    /// How many channels the sound has.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 100.
    pub audio_channels: Option<i64>,

    /// Rate at which the sound is sampled.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 100,000. Unit: Hz.
    pub sample: Option<i64>,

    /// Whether the video is horizontal or vertical.
    ///
    /// The service extracts it by itself.
    pub mode: Option<Orientation>,

    /// How far the transcoding of the video has come.
    ///
    /// The service fills it in by itself.
    pub video_transcoding_status: Option<VideoTranscodingStatus>,

    /// What went wrong.
    pub error_info: Option<ErrorResponse>,
}

object! {
    VideoAssetMeta {
        video_codec = "video_codec", length(..=32);
        width = "width", range(0..=8196);
        height = "height", range(0..=8196);
        frame_rate = "frame_rate", length(..=32);
        video_bit_rate = "video_bit_rate", range(0..=104_857_600);
        duration = "duration", range(0..=86_400);
        audio_codec = "audio_codec", length(..=32);
        audio_bit_rate = "audio_bit_rate", range(0..=16_384);
        audio_channels = "audio_channels", range(0..=100);
        sample = "sample", range(0..=100_000);
        mode = "mode";
        video_transcoding_status = "video_transcoding_status";
        error_info = "error_info";
    }
}

impl VideoAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Format in which the picture is encoded. At most 32 characters.
    pub fn video_codec(mut self, video_codec: impl Into<String>) -> Self {
        self.video_codec = Some(video_codec.into());
        self
    }

    /// Width of the picture. Range: 0 to 8,196.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the picture. Range: 0 to 8,196.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Frame rate of the video. At most 32 characters.
    pub fn frame_rate(mut self, frame_rate: impl Into<String>) -> Self {
        self.frame_rate = Some(frame_rate.into());
        self
    }

    /// Bit rate of the picture, on average. Range: 0 to 104,857,600. Unit: kbit/s.
    pub fn video_bit_rate(mut self, video_bit_rate: i64) -> Self {
        self.video_bit_rate = Some(video_bit_rate);
        self
    }

    /// Playing time. Range: 0 to 86,400. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Format in which the sound is encoded. At most 32 characters.
    pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }

    /// Bit rate of the sound, on average. Range: 0 to 16,384. Unit: kbit/s.
    pub fn audio_bit_rate(mut self, audio_bit_rate: i64) -> Self {
        self.audio_bit_rate = Some(audio_bit_rate);
        self
    }

    /// How many channels the sound has. Range: 0 to 100.
    pub fn audio_channels(mut self, audio_channels: i64) -> Self {
        self.audio_channels = Some(audio_channels);
        self
    }

    /// Rate at which the sound is sampled. Range: 0 to 100,000. Unit: Hz.
    pub fn sample(mut self, sample: i64) -> Self {
        self.sample = Some(sample);
        self
    }

    /// Whether the video is horizontal or vertical.
    pub fn mode(mut self, mode: impl Into<Orientation>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// How far the transcoding of the video has come.
    pub fn video_transcoding_status(
        mut self,
        video_transcoding_status: impl Into<VideoTranscodingStatus>,
    ) -> Self {
        self.video_transcoding_status = Some(video_transcoding_status.into());
        self
    }

    /// What went wrong.
    pub fn error_info(mut self, error_info: ErrorResponse) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// Values of `VideoAssetMeta.video_transcoding_status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoTranscodingStatus {
    /// Transcoding has yet to start.
    Waiting,

    /// Transcoding is under way.
    Transcoding,

    /// Transcoding failed.
    Failed,

    /// Transcoding succeeded.
    Succeeded,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VideoTranscodingStatus {
        Waiting = "WAITING";
        Transcoding = "TRANSCODING";
        Failed = "FAILED";
        Succeeded = "SUCCEEDED";
    }
}

/// Metadata of an audio file.
///
/// Source: Creating an Asset, table 17.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AudioAssetMeta {
    /// Playing time.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 86,400. Unit: seconds.
    pub duration: Option<i64>,

    /// Format in which the sound is encoded.
    ///
    /// The service extracts it by itself.
    ///
    /// At most 32 characters.
    pub audio_codec: Option<String>,

    /// Bit rate of the sound, on average.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 16,384. Unit: kbit/s.
    pub audio_bit_rate: Option<i64>,

    /// How many channels the sound has.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 100.
    pub audio_channels: Option<i64>,

    /// Rate at which the sound is sampled.
    ///
    /// The service extracts it by itself.
    ///
    /// Range: 0 to 100,000. Unit: Hz.
    pub sample: Option<i64>,

    /// What went wrong.
    pub error_info: Option<ErrorResponse>,
}

object! {
    AudioAssetMeta {
        duration = "duration", range(0..=86_400);
        audio_codec = "audio_codec", length(..=32);
        audio_bit_rate = "audio_bit_rate", range(0..=16_384);
        audio_channels = "audio_channels", range(0..=100);
        sample = "sample", range(0..=100_000);
        error_info = "error_info";
    }
}

impl AudioAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Playing time. Range: 0 to 86,400. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Format in which the sound is encoded. At most 32 characters.
    pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }

    /// Bit rate of the sound, on average. Range: 0 to 16,384. Unit: kbit/s.
    pub fn audio_bit_rate(mut self, audio_bit_rate: i64) -> Self {
        self.audio_bit_rate = Some(audio_bit_rate);
        self
    }

    /// How many channels the sound has. Range: 0 to 100.
    pub fn audio_channels(mut self, audio_channels: i64) -> Self {
        self.audio_channels = Some(audio_channels);
        self
    }

    /// Rate at which the sound is sampled. Range: 0 to 100,000. Unit: Hz.
    pub fn sample(mut self, sample: i64) -> Self {
        self.sample = Some(sample);
        self
    }

    /// What went wrong.
    pub fn error_info(mut self, error_info: ErrorResponse) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

/// What went wrong.
///
/// Source: Creating an Asset, table 18.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ErrorResponse {
    /// Code of the error.
    pub error_code: Option<String>,

    /// Description of the error.
    pub error_msg: Option<String>,
}

object! {
    ErrorResponse {
        error_code = "error_code";
        error_msg = "error_msg";
    }
}

impl ErrorResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Code of the error.
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Description of the error.
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}

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

/// Values of `SystemProperty.action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemPropertyAction {
    /// Adds the property.
    Add,

    /// Deletes the property.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SystemPropertyAction {
        Add = "ADD";
        Delete = "DELETE";
    }
}

/// Values of `SystemProperty.key`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemPropertyKey {
    /// 2D background image for video production; `value` must be `Yes`.
    BackgroundImg,

    /// Whether the platform generated the asset.
    CreatedByPlatform,

    /// 2D background scene for video production; `value` must be `Horizontal` or `Vertical`.
    BackgroundScene,

    /// Whether Meituan approved the asset; `value` must be `YES`.
    MeituanMaterialApproved,

    /// Whether the asset is controlled; only for image and voice assets; `value` can be `Yes`.
    IsControlled,

    /// Whether livestreaming may use the asset; only for image and voice assets; `value` can be
    /// `Yes`.
    LiveIsAuthorized,

    /// Whether video production may use the asset; only for image and voice assets; `value` can be
    /// `Yes`.
    VideoIsAuthorized,

    /// Whether intelligent interaction may use the asset; only for image and voice assets; `value`
    /// can be `Yes`.
    ChatIsAuthorized,

    /// Image overlay; `value` must be `Yes`, or else the console does not offer the image among the
    /// overlays for video production and livestreaming.
    MaterialImg,

    /// Video overlay; `value` must be `Yes`, or else the console does not offer the video among the
    /// overlays for video production and livestreaming.
    MaterialVideo,

    /// Video with a virtual avatar.
    ///
    /// On the wire: `DIGITAL_HUMAN_2D_VIDEO`.
    DigitalHuman2dVideo,

    /// Video of a business card.
    BusinessCardVideo,

    /// Video of a business card.
    #[deprecated(note = "use `BusinessCardVideo`")]
    BussinessCardVideo,

    /// Video with a virtual avatar that was made from a photo.
    PhotoVideo,

    /// ID of the style.
    ///
    /// No page lists it.
    StyleId,

    /// ID of the virtual human; not in use yet.
    ///
    /// No page lists it.
    DhId,

    /// Whether the platform is available; not in use yet.
    ///
    /// No page lists it.
    PlatformAvailable,

    /// Render engine; `value` is `UE` or `MetaEngine`.
    ///
    /// No page lists it.
    RenderEngine,

    /// Video with a 3D virtual human.
    ///
    /// On the wire: `DIGITAL_HUMAN_3D_VIDEO`. No page lists it.
    DigitalHuman3dVideo,

    /// Source of a video translation; `value` can be `Yes`.
    ///
    /// No page lists it.
    ToBeTranslatedVideo,

    /// Result of a video translation.
    ///
    /// No page lists it.
    TranslatedVideo,

    /// Whether foreground layers can be configured.
    ///
    /// No page lists it.
    LayerConfigEnable,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SystemPropertyKey {
        BackgroundImg = "BACKGROUND_IMG";
        CreatedByPlatform = "CREATED_BY_PLATFORM";
        BackgroundScene = "BACKGROUND_SCENE";
        MeituanMaterialApproved = "MEITUAN_MATERIAL_APPROVED";
        IsControlled = "IS_CONTROLLED";
        LiveIsAuthorized = "LIVE_IS_AUTHORIZED";
        VideoIsAuthorized = "VIDEO_IS_AUTHORIZED";
        ChatIsAuthorized = "CHAT_IS_AUTHORIZED";
        MaterialImg = "MATERIAL_IMG";
        MaterialVideo = "MATERIAL_VIDEO";
        DigitalHuman2dVideo = "DIGITAL_HUMAN_2D_VIDEO";
        BusinessCardVideo = "BUSINESS_CARD_VIDEO";
        BussinessCardVideo = "BUSSINESS_CARD_VIDEO";
        PhotoVideo = "PHOTO_VIDEO";
        StyleId = "STYLE_ID";
        DhId = "DH_ID";
        PlatformAvailable = "PLATFORM_AVAILABLE";
        RenderEngine = "RENDER_ENGINE";
        DigitalHuman3dVideo = "DIGITAL_HUMAN_3D_VIDEO";
        ToBeTranslatedVideo = "TO_BE_TRANSLATED_VIDEO";
        TranslatedVideo = "TRANSLATED_VIDEO";
        LayerConfigEnable = "LAYER_CONFIG_ENABLE";
    }
}

/// With whom an asset is shared, and until when.
///
/// Source: Creating an Asset, table 20.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssetSharedConfig {
    /// Who can access the asset.
    pub shared_type: Option<SharedType>,

    /// Moment at which the sharing ends.
    ///
    /// Default: 30 days; sharing ends at 23:59:59 on the 30th day after the one on which it
    /// started.
    ///
    /// Other sources allow at most 20 characters: an RFC 3339 time without fractions of a second.
    pub expire_time: Option<String>,

    /// Tenants that can access the asset.
    ///
    /// Other sources allow at most 100 IDs of up to 64 characters.
    pub allowed_project_ids: List<String>,
}

object! {
    AssetSharedConfig {
        shared_type = "shared_type";
        expire_time = "expire_time";
        allowed_project_ids = "allowed_project_ids";
    }
}

impl AssetSharedConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who can access the asset.
    pub fn shared_type(mut self, shared_type: impl Into<SharedType>) -> Self {
        self.shared_type = Some(shared_type.into());
        self
    }

    /// Moment at which the sharing ends. Default: 30 days; sharing ends at 23:59:59 on the 30th day
    /// after the one on which it started.
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Tenants that can access the asset.
    pub fn allowed_project_ids(
        mut self,
        allowed_project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_project_ids = allowed_project_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Values of `AssetSharedConfig.shared_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedType {
    /// Only the tenant itself.
    Private,

    /// All tenants; so far only for system assets.
    Public,

    /// Those tenants that the owner names.
    Shared,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SharedType {
        Private = "PRIVATE";
        Public = "PUBLIC";
        Shared = "SHARED";
    }
}

/// One task that the service carries out on the asset by itself.
///
/// Source: Creating an Asset, table 21.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AutoOperationConfig {
    /// What the service does to the asset.
    pub operation: Option<AutoOperation>,

    /// Moment at which the asset expires, for example `2025-01-10T00:00:00Z`.
    ///
    /// RFC 3339 on the wire.
    pub operation_time: Option<Rfc3339Time>,
}

object! {
    AutoOperationConfig {
        operation = "operation";
        operation_time = "operation_time";
    }
}

impl AutoOperationConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the service does to the asset.
    pub fn operation(mut self, operation: impl Into<AutoOperation>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Moment at which the asset expires, for example `2025-01-10T00:00:00Z`. RFC 3339 on the wire.
    pub fn operation_time(mut self, operation_time: impl Into<Rfc3339Time>) -> Self {
        self.operation_time = Some(operation_time.into());
        self
    }
}

/// Values of `AutoOperationConfig.operation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoOperation {
    /// Freezes the asset.
    Block,

    /// Deletes the asset.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AutoOperation {
        Block = "BLOCK";
        Delete = "DELETE";
    }
}
