// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Measures.engine`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Engine {
    /// The wind.
    Sail,

    /// Steam, with two cylinders.
    ///
    /// On the wire: `STEAM-2`.
    Steam2,

    /// Diesel oil.
    Diesel,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Engine {
        Sail = "SAIL";
        Steam2 = "STEAM-2";
        Diesel = "DIESEL";
    }
}
