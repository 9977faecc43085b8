// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{Codec, PackType, Quality};

/// Metadata of a video.
///
/// Source: Querying Media Assets, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MetaData {
    /// Container of the video.
    pub pack_type: Option<PackType>,

    /// Format in which the video is encoded.
    ///
    /// Comes as `unknown` if the format that the user sent, audio or video, cannot be parsed.
    ///
    /// What cannot be parsed may arrive as `Unknown` or as `UnknownUpper`.
    pub codec: Option<Codec>,

    /// Playing time; the reference page calls it that of the audio.
    ///
    /// - Fractions of a second are dropped.
    /// - Anything shorter than 1 second counts as 1.
    ///
    /// Unit: seconds.
    pub duration: Option<i64>,

    /// Playing time of the video.
    ///
    /// Unit: milliseconds.
    pub duration_ms: Option<i64>,

    /// Size of the video file.
    ///
    /// Unit: bytes.
    pub video_size: Option<i64>,

    /// Width of the picture.
    ///
    /// - With H.264, a multiple of 2 between 32 and 3,840.
    /// - With H.265, a multiple of 4 between 320 and 3,840.
    ///
    /// Unit: pixels.
    pub width: Option<i64>,

    /// Height of the picture, by a misspelt name that stands beside `height`.
    ///
    /// - With H.264, a multiple of 2 between 32 and 2,160.
    /// - With H.265, a multiple of 4 between 240 and 2,160.
    ///
    /// Unit: pixels.
    ///
    /// `height` is the name to use: other sources say that `hight` will go.
    pub hight: Option<i64>,

    /// Height of the picture.
    ///
    /// Unit: pixels.
    pub height: Option<i64>,

    /// Bit rate of the video on average.
    pub bit_rate: Option<i64>,

    /// Frame rate of the video.
    ///
    /// Unit: frames per second.
    ///
    /// Low values may be codes: 1 for automatic, 2 to 10 for 10, 15, 23.97, 24, 25, 29.97, 30, 50
    /// and 60 frames per second.
    pub frame_rate: Option<i64>,

    /// Definition of the picture.
    ///
    /// Other sources count 1080 lines for `FULL_HD`, 1440 for `2K` and 2160 for `4K`.
    pub quality: Option<Quality>,

    /// How many channels the sound has.
    pub audio_channels: Option<i64>,

    /// Format in which the sound is encoded.
    ///
    /// Only for assets made after 2025-01-01.
    ///
    /// No page lists it.
    pub audio_codec: Option<String>,
}

object! {
    MetaData {
        pack_type = "pack_type";
        codec = "codec";
        duration = "duration";
        duration_ms = "duration_ms";
        video_size = "video_size";
        width = "width";
        hight = "hight";
        height = "height";
        bit_rate = "bit_rate";
        frame_rate = "frame_rate";
        quality = "quality";
        audio_channels = "audio_channels";
        audio_codec = "audio_codec";
    }
}

impl MetaData {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Container of the video.
    pub fn pack_type(mut self, pack_type: impl Into<PackType>) -> Self {
        self.pack_type = Some(pack_type.into());
        self
    }

    /// Format in which the video is encoded.
    pub fn codec(mut self, codec: impl Into<Codec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Playing time; the reference page calls it that of the audio. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Playing time of the video. Unit: milliseconds.
    pub fn duration_ms(mut self, duration_ms: i64) -> Self {
        self.duration_ms = Some(duration_ms);
        self
    }

    /// Size of the video file. Unit: bytes.
    pub fn video_size(mut self, video_size: i64) -> Self {
        self.video_size = Some(video_size);
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the picture, by a misspelt name that stands beside `height`. Unit: pixels.
    pub fn hight(mut self, hight: i64) -> Self {
        self.hight = Some(hight);
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Bit rate of the video on average.
    pub fn bit_rate(mut self, bit_rate: i64) -> Self {
        self.bit_rate = Some(bit_rate);
        self
    }

    /// Frame rate of the video. Unit: frames per second.
    pub fn frame_rate(mut self, frame_rate: i64) -> Self {
        self.frame_rate = Some(frame_rate);
        self
    }

    /// Definition of the picture.
    pub fn quality(mut self, quality: impl Into<Quality>) -> Self {
        self.quality = Some(quality.into());
        self
    }

    /// How many channels the sound has.
    pub fn audio_channels(mut self, audio_channels: i64) -> Self {
        self.audio_channels = Some(audio_channels);
        self
    }

    /// Format in which the sound is encoded.
    pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }
}
