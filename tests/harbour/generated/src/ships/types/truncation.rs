// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ListShipsResponse.is_truncated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Truncation {
    /// There are more.
    ///
    /// On the wire: `1`.
    Truncated,

    /// There are no more.
    ///
    /// On the wire: `0`.
    Complete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Truncation: i64 {
        Truncated = 1;
        Complete = 0;
    }
}
