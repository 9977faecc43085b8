// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `PlayInfo.play_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayType {
    /// HTTP Live Streaming.
    ///
    /// On the wire: `hls`.
    Hls,

    /// Dynamic Adaptive Streaming over HTTP.
    ///
    /// On the wire: `dash`.
    Dash,

    /// MP4 file.
    ///
    /// On the wire: `mp4`.
    Mp4,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PlayType {
        Hls = "hls";
        Dash = "dash";
        Mp4 = "mp4";
    }
}
