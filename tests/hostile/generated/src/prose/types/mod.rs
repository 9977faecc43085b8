// Generated from spec/prose/ by `cargo xtask codegen`; do not edit.

mod meant;
mod proses;
mod said;

pub use meant::*;
pub use proses::*;
pub use said::*;
