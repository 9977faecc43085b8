// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Voyage.route`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Route {
    /// Along the coast.
    ///
    /// On the wire: `coastal`.
    Coastal,

    /// There and back.
    ///
    /// On the wire: `2-way`.
    TwoWay,

    /// Across the ocean.
    ///
    /// On the wire: `ocean`.
    Ocean,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Route {
        Coastal = "coastal";
        TwoWay = "2-way";
        Ocean = "ocean";
    }
}
