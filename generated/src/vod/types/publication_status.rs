// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ShowAssetMeta.assetStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicationStatus {
    /// Published.
    Published,

    /// Not published.
    Created,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PublicationStatus {
        Published = "PUBLISHED";
        Created = "CREATED";
    }
}
