// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{
    ExternalVoiceAssetMeta, VoiceCapability, VoiceGender, VoiceLanguage, VoiceModelType,
};

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
