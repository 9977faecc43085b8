// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `HumanModel2DAssetMeta.model_resolution`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelResolution {
    /// Resolution 1080p; videos come out in 1080p or 720p.
    ///
    /// On the wire: `1080P`.
    FullHd,

    /// Resolution 4K; videos come out in 4K, 1080p or 720p.
    ///
    /// On the wire: `4K`.
    Uhd4k,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ModelResolution {
        FullHd = "1080P";
        Uhd4k = "4K";
    }
}
