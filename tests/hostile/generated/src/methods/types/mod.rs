// Generated from spec/methods/ by `cargo xtask codegen`; do not edit.

mod failure;
mod kind;
mod unrecognized;
mod vec;

pub use failure::*;
pub use kind::*;
pub use unrecognized::*;
pub use vec::*;
