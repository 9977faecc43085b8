// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `MetaData.quality`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quality {
    /// Ultra high definition.
    FullHd,

    /// High definition.
    Hd,

    /// Standard definition.
    Sd,

    /// Low definition that plays smoothly.
    Fluent,

    /// Definition that adapts itself.
    Ad,

    /// 2K definition of 1440 lines.
    ///
    /// On the wire: `2K`.
    Qhd2k,

    /// 4K definition of 2160 lines.
    ///
    /// On the wire: `4K`.
    Uhd4k,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Quality {
        FullHd = "FULL_HD";
        Hd = "HD";
        Sd = "SD";
        Fluent = "FLUENT";
        Ad = "AD";
        Qhd2k = "2K";
        Uhd4k = "4K";
    }
}
