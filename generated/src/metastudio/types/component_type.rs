// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Unrecognized, options};

/// Values of `MaterialComponentInfo.component_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentType {
    /// Clothes.
    Clothes,

    /// Pants.
    Pants,

    /// Shoes.
    Shoes,

    /// Hair.
    Hair,

    /// Eyelashes.
    Eyelash,

    /// Eyebrows.
    Eyebrow,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ComponentType {
        Clothes = "CLOTHES";
        Pants = "PANTS";
        Shoes = "SHOES";
        Hair = "HAIR";
        Eyelash = "EYELASH";
        Eyebrow = "EYEBROW";
    }
}
