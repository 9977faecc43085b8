// Generated from spec/files/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `SendPairs.kinds`
/// - `UploadFile.state`
/// - `UploadFile.states`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileState {
    /// Not seen.
    ///
    /// On the wire: `new`.
    New,

    /// Odd.
    ///
    /// On the wire: `a&b=c`.
    Odd,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    FileState {
        New = "new";
        Odd = "a&b=c";
    }
}
