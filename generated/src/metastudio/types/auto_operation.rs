// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `AutoOperationConfig.operation`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoOperation {
    /// Freezes the asset.
    Block,

    /// Deletes the asset.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AutoOperation {
        Block = "BLOCK";
        Delete = "DELETE";
    }
}
