// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Debug.enumeration`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntoIterator_ {
    /// Of the prelude.
    ///
    /// On the wire: `Ok`.
    Ok,

    /// Of the prelude.
    ///
    /// On the wire: `Err`.
    Err,

    /// Of the prelude.
    ///
    /// On the wire: `Some`.
    Some,

    /// Of the prelude.
    ///
    /// On the wire: `None`.
    None,

    /// Of the prelude.
    ///
    /// On the wire: `Box`.
    Box,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    IntoIterator_ {
        Ok = "Ok";
        Err = "Err";
        Some = "Some";
        None = "None";
        Box = "Box";
    }
}
