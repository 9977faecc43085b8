// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `SendFacts.kind`
/// - `SendFacts.which`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactKind {
    /// One.
    ///
    /// On the wire: `A-1`.
    A1,

    /// Two.
    ///
    /// On the wire: `B-2`.
    B2,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    FactKind {
        A1 = "A-1";
        B2 = "B-2";
    }
}
