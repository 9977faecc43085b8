// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `StoreGoods.carriers`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// A ship.
    Ship,

    /// A train.
    Train,

    /// A truck.
    Truck,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Carrier {
        Ship = "SHIP";
        Train = "TRAIN";
        Truck = "TRUCK";
    }
}
