// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `HumanModel2DAssetMeta.model_version`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelVersion {
    /// Model of version 2.
    V2,

    /// Model of version 3.
    V3,

    /// Model of version 3.2.
    V3_2,

    /// Model of version 3.3.
    V3_3,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ModelVersion {
        V2 = "V2";
        V3 = "V3";
        V3_2 = "V3_2";
        V3_3 = "V3_3";
    }
}
