// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{ErrorResponse, Orientation, VideoTranscodingStatus};

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
