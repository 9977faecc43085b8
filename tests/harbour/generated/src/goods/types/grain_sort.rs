// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Grain.sort`
/// - `Grain.sorts`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrainSort {
    /// Several sorts.
    Mixed,

    /// Wheat.
    Wheat,

    /// Rye.
    ///
    /// On the wire: `rye`.
    Rye,

    /// Oats.
    ///
    /// On the wire: `Oats`.
    Oats,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    GrainSort {
        Mixed = "MIXED";
        Wheat = "WHEAT";
        Rye = "rye";
        Oats = "Oats";
    }
}
