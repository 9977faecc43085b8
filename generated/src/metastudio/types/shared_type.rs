// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `AssetSharedConfig.shared_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedType {
    /// Only the tenant itself.
    Private,

    /// All tenants; so far only for system assets.
    Public,

    /// Those tenants that the owner names.
    Shared,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SharedType {
        Private = "PRIVATE";
        Public = "PUBLIC";
        Shared = "SHARED";
    }
}
