// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

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
