// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Options.integer`
/// - `Options.integers`
/// - `OptionsResponse.integer`
/// - `OptionsResponse.integers`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NastyInteger {
    /// The smallest.
    ///
    /// On the wire: `-9223372036854775808`.
    Minus9223372036854775808,

    /// The largest.
    _9223372036854775807,

    /// Nothing.
    _0,

    /// One.
    _1,

    /// Minus one.
    ///
    /// On the wire: `-1`.
    Minus1,

    /// A million.
    _1000000,

    /// A debt.
    ///
    /// On the wire: `-1000000`.
    Minus1000000,

    /// More than 32 bits.
    _2147483648,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    NastyInteger: i64 {
        Minus9223372036854775808 = -9_223_372_036_854_775_808;
        _9223372036854775807 = 9_223_372_036_854_775_807;
        _0 = 0;
        _1 = 1;
        Minus1 = -1;
        _1000000 = 1_000_000;
        Minus1000000 = -1_000_000;
        _2147483648 = 2_147_483_648;
    }
}
