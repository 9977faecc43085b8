// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ListShips.shipClass`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipClass {
    /// Carries goods.
    Freighter,

    /// Carries people.
    Ferry,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ShipClass {
        Freighter = "FREIGHTER";
        Ferry = "FERRY";
    }
}
