// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `Demanding.kind`
/// - `Demanding.kinds`
/// - `Arrays.kinds`
/// - `ShareObjects.kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The first.
    A,

    /// The second.
    B,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Kind {
        A = "A";
        B = "B";
    }
}
