// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `Task.what`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskKind {
    /// Turns the goods.
    Turn,

    /// Sells the goods.
    Sell,

    /// Throws the goods away.
    Dump,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TaskKind {
        Turn = "TURN";
        Sell = "SELL";
        Dump = "DUMP";
    }
}
