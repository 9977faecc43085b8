// Generated from spec/prose/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Prose.text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Said {
    /// Options have \*prose\*, too: \<T>, \[x\], `y`.
    ///
    /// On the wire: `` `a` <b> \ "c" ``.
    ABC,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Said {
        ABC = "`a` <b> \\ \"c\"";
    }
}
