// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ListResponse.[last]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unrecognized_ {
    /// Nothing.
    ///
    /// On the wire: an empty text.
    Empty,

    /// Perhaps.
    ///
    /// On the wire: `?`.
    Perhaps,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Unrecognized_ {
        Empty = "";
        Perhaps = "?";
    }
}
