// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `ListShips.state`
/// - `Ship.state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipState {
    /// On its way to the harbour.
    Expected,

    /// At a berth.
    Moored,

    /// On its way from the harbour.
    AtSea,

    /// Out of service.
    LaidUp,

    /// No more.
    Scrapped,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ShipState {
        Expected = "EXPECTED";
        Moored = "MOORED";
        AtSea = "AT_SEA";
        LaidUp = "LAID_UP";
        Scrapped = "SCRAPPED";
    }
}
