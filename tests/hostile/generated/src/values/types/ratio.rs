// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Notations.ratio`
/// - `Notations.ratios`
/// - `NotationsResponse.ratio`
/// - `Measured.ratio`
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ratio {
    /// Nothing.
    _0,

    /// Half.
    ///
    /// On the wire: `0.5`.
    _0_5,

    /// Less.
    ///
    /// On the wire: `-0.5`.
    #[deprecated(note = "use `0.5`")]
    Minus0_5,

    /// All.
    _1,

    /// Much.
    ///
    /// On the wire: `12345.678`.
    _12345_678,

    /// A million.
    ///
    /// On the wire: `1000000`.
    Million,

    /// Hardly anything.
    ///
    /// On the wire: `0.0000001`.
    _0_0000001,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, f64>),
}

options! {
    Ratio: f64 {
        _0 = 0.0;
        _0_5 = 0.5;
        Minus0_5 = -0.5;
        _1 = 1.0;
        _12345_678 = 12_345.678;
        Million = 1_000_000.0;
        _0_0000001 = 1e-7;
    }
}
