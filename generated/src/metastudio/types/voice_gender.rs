// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `VoiceModelAssetMeta.sex`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoiceGender {
    /// Voice whose gender is not known.
    Unknow,

    /// Voice of a man.
    Male,

    /// Voice of a woman.
    Female,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    VoiceGender {
        Unknow = "UNKNOW";
        Male = "MALE";
        Female = "FEMALE";
    }
}
