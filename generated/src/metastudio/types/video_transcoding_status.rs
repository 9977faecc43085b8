// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

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
