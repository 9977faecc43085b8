// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Sharing.with`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedWith {
    /// Nobody.
    Nobody,

    /// Some projects.
    Projects,

    /// Everybody.
    Everybody,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SharedWith {
        Nobody = "NOBODY";
        Projects = "PROJECTS";
        Everybody = "EVERYBODY";
    }
}
