// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Voyage.cleared`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Clearance {
    /// Not yet.
    ///
    /// On the wire: `0`.
    Pending,

    /// It did.
    ///
    /// On the wire: `1`.
    Cleared,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Clearance: i64 {
        Pending = 0;
        Cleared = 1;
    }
}
