// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Property.action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyAction {
    /// Sets the property.
    Upsert,

    /// Deletes the property.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PropertyAction {
        Upsert = "UPSERT";
        Delete = "DELETE";
    }
}
