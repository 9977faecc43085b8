// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `ImageAssetMeta.mode`
/// - `VideoAssetMeta.mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Orientation {
    /// Landscape form.
    ///
    /// On the wire: `Horizontal`.
    Horizontal,

    /// Portrait form.
    ///
    /// On the wire: `Vertical`.
    Vertical,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Orientation {
        Horizontal = "Horizontal";
        Vertical = "Vertical";
    }
}
