// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

use super::{ErrorResponse, Orientation};

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
