// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `DigitalAssetSummary.asset_state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetState {
    /// Being created; the main file has yet to be uploaded.
    Creating,

    /// The main file could not be uploaded.
    Failed,

    /// Uploaded but not activated, so that other services cannot use it; users can change this.
    Unactived,

    /// Uploaded and activated, so that other services can use it; users can change this.
    Actived,

    /// Being deleted; cannot be used, but can be restored.
    Deleting,

    /// Deleted; can neither be used nor restored.
    Deleted,

    /// Frozen; can neither be used nor viewed.
    Block,

    /// About to be taken offline.
    WaitingDelete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetState {
        Creating = "CREATING";
        Failed = "FAILED";
        Unactived = "UNACTIVED";
        Actived = "ACTIVED";
        Deleting = "DELETING";
        Deleted = "DELETED";
        Block = "BLOCK";
        WaitingDelete = "WAITING_DELETE";
    }
}
