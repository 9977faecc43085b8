// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of several members:
///
/// - `GoodsSummary.kind`
/// - `StoreGoods.kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsKind {
    /// Grain of any sort.
    Grain,

    /// A machine in one or several parts.
    Machine,

    /// A liquid in tanks.
    Liquid,

    /// Something in a container.
    Container,

    /// Books, maps and pictures.
    ///
    /// On the wire: `2D_PRINTS`.
    Prints,

    /// Books, maps and pictures, in another spelling.
    ///
    /// On the wire: `2D-PRINTS`. No page lists it.
    PrintsHyphenated,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    GoodsKind {
        Grain = "GRAIN";
        Machine = "MACHINE";
        Liquid = "LIQUID";
        Container = "CONTAINER";
        Prints = "2D_PRINTS";
        PrintsHyphenated = "2D-PRINTS";
    }
}
