// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ShowAssetMeta.transcodeStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeStatus {
    /// Transcoding is under way.
    Transcoding,

    /// The transcoding failed.
    TranscodeFailed,

    /// The transcoding succeeded.
    TranscodeSucceed,

    /// Not transcoded.
    UnTranscode,

    /// Waiting for transcoding.
    WaitingTranscode,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TranscodeStatus {
        Transcoding = "TRANSCODING";
        TranscodeFailed = "TRANSCODE_FAILED";
        TranscodeSucceed = "TRANSCODE_SUCCEED";
        UnTranscode = "UN_TRANSCODE";
        WaitingTranscode = "WAITING_TRANSCODE";
    }
}
