// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `SystemProperty.action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemPropertyAction {
    /// Adds the property.
    Add,

    /// Deletes the property.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SystemPropertyAction {
        Add = "ADD";
        Delete = "DELETE";
    }
}
