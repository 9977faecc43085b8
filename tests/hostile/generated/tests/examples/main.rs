// Generated from spec/crate.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the pages, decoded and encoded again.

#[cfg(feature = "bodies")]
#[rustfmt::skip]
mod bodies;
#[cfg(feature = "collections")]
#[rustfmt::skip]
mod collections;
#[cfg(feature = "files")]
#[rustfmt::skip]
mod files;
#[cfg(feature = "travel")]
#[rustfmt::skip]
mod travel;
#[cfg(feature = "values")]
#[rustfmt::skip]
mod values;
