// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Options.single`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Single {
    /// The only one.
    Only,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Single {
        Only = "ONLY";
    }
}
