// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `GoodsSummary.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsState {
    /// In a warehouse.
    Stored,

    /// Taken away.
    Taken,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    GoodsState {
        Stored = "STORED";
        Taken = "TAKEN";
    }
}
