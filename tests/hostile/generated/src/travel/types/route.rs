// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Join.kinds`
/// - `Join.X-Kinds`
/// - `JoinResponse.X-Kinds`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Route {
    /// Two.
    ///
    /// On the wire: `a,b`.
    AB,

    /// Nothing.
    ///
    /// On the wire: an empty text.
    Empty,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Route {
        AB = "a,b";
        Empty = "";
    }
}
