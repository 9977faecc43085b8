// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

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
