// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `GetMany.kinds`
/// - `GetMany.X-Kind`
/// - `GetManyResponse.X-Kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// An ampersand.
    ///
    /// On the wire: `a&b=c`.
    ABC,

    /// Letters.
    ///
    /// On the wire: `ä/ö?ü`.
    ÄÖÜ,

    /// Nothing.
    ///
    /// On the wire: an empty text.
    Empty,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Kind {
        ABC = "a&b=c";
        ÄÖÜ = "ä/ö?ü";
        Empty = "";
    }
}
