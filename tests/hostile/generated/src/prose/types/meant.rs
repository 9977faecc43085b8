// Generated from spec/prose/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Prose.option`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meant {
    /// \# No heading, \[x\] \<T> \`y
    ///
    /// On the wire: `a`.
    A,

    /// \- no list
    ///
    /// On the wire: `b`.
    #[deprecated(note = "\\[x\\] \\<T> `y` \"quoted\" \\\\")]
    B,

    /// //\~
    ///
    /// On the wire: `c`.
    C,

    /// \`\`\`
    ///
    /// On the wire: `d`.
    D,

    /// \[x\] \<T> \`y
    ///
    /// On the wire: `` `e` <T> \ ``. No page lists it.
    ET,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Meant {
        A = "a";
        B = "b";
        C = "c";
        D = "d";
        ET = "`e` <T> \\";
    }
}
