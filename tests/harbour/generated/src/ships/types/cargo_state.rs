// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ListShips.cargoState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CargoState {
    /// The hold is full.
    Loaded,

    /// There is room in the hold.
    PartLoaded,

    /// The hold is empty.
    Empty,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    CargoState {
        Loaded = "LOADED";
        PartLoaded = "PART_LOADED";
        Empty = "EMPTY";
    }
}
