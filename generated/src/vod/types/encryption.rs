// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `PlayInfo.encrypted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encryption {
    /// The stream comes in the clear.
    ///
    /// On the wire: `0`.
    NotEncrypted,

    /// The stream comes encrypted.
    ///
    /// On the wire: `1`.
    Encrypted,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Encryption: i64 {
        NotEncrypted = 0;
        Encrypted = 1;
    }
}
