// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `CreateDigitalAsset.supported_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportedService {
    /// Production of videos with a virtual avatar.
    ///
    /// On the wire: `VIDEO_2D`.
    Video2d,

    /// Livestreaming with a virtual avatar.
    ///
    /// On the wire: `LIVE_2D`.
    Live2d,

    /// Intelligent interaction with a virtual avatar.
    ///
    /// On the wire: `CHAT_2D`.
    Chat2d,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SupportedService {
        Video2d = "VIDEO_2D";
        Live2d = "LIVE_2D";
        Chat2d = "CHAT_2D";
    }
}
