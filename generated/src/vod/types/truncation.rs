// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `ShowAssetMetaResponse.is_truncated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Truncation {
    /// More results exist than were returned.
    ///
    /// On the wire: `1`.
    Truncated,

    /// All results were returned.
    ///
    /// On the wire: `0`.
    Complete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Truncation: i64 {
        Truncated = 1;
        Complete = 0;
    }
}
