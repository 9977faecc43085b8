// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `CreateDigitalAsset.asset_type`
/// - `DigitalAssetSummary.asset_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetType {
    /// Timbre model; only the system administrator uploads these.
    VoiceModel,

    /// Video file.
    Video,

    /// Image file.
    Image,

    /// PowerPoint file.
    Ppt,

    /// Music.
    Music,

    /// Audio.
    Audio,

    /// Any other file.
    CommonFile,

    /// Virtual avatar model.
    ///
    /// On the wire: `HUMAN_MODEL_2D`.
    HumanModel2d,

    /// Business card template of a virtual avatar.
    BusinessCardTemplate,

    /// Business card template of a virtual avatar, as the official SDKs spell it.
    ///
    /// No page lists it.
    BusinessCardTemplet,

    /// 3D model of a virtual human.
    ///
    /// No page lists it.
    HumanModel,

    /// Listed by the official SDKs without a meaning.
    ///
    /// No page lists it.
    Model,

    /// Animation of an action.
    ///
    /// No page lists it.
    Animation,

    /// Model of a scene.
    ///
    /// No page lists it.
    Scene,

    /// Stylized material.
    ///
    /// No page lists it.
    Material,

    /// Ordinary model.
    ///
    /// No page lists it.
    NormalModel,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetType {
        VoiceModel = "VOICE_MODEL";
        Video = "VIDEO";
        Image = "IMAGE";
        Ppt = "PPT";
        Music = "MUSIC";
        Audio = "AUDIO";
        CommonFile = "COMMON_FILE";
        HumanModel2d = "HUMAN_MODEL_2D";
        BusinessCardTemplate = "BUSINESS_CARD_TEMPLATE";
        BusinessCardTemplet = "BUSINESS_CARD_TEMPLET";
        HumanModel = "HUMAN_MODEL";
        Model = "MODEL";
        Animation = "ANIMATION";
        Scene = "SCENE";
        Material = "MATERIAL";
        NormalModel = "NORMAL_MODEL";
    }
}
