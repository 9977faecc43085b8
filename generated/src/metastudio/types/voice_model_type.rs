// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `VoiceModelAssetMeta.model_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceModelType {
    /// Model with general emotions.
    Common,

    /// Model cloned from a voice.
    Clone,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceModelType {
        Common = "COMMON";
        Clone = "CLONE";
    }
}
