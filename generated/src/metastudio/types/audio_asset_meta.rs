// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::ErrorResponse;

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
