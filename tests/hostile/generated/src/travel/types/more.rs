// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `In.more`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum More {
    /// None.
    _0,

    /// Some.
    _1,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    More: i64 {
        _0 = 0;
        _1 = 1;
    }
}
