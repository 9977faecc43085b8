// Generated from spec/bodies/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `SayWord.body`
/// - `SayWordResponse.body`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Word {
    /// Yes.
    Yes,

    /// No.
    No,

    /// Perhaps.
    ///
    /// No page lists it.
    Maybe,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Word {
        Yes = "YES";
        No = "NO";
        Maybe = "MAYBE";
    }
}
