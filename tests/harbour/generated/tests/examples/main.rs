// Generated from spec/crate.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the pages, decoded and encoded again.

#[cfg(feature = "goods")]
#[rustfmt::skip]
mod goods;
#[cfg(feature = "ships")]
#[rustfmt::skip]
mod ships;
