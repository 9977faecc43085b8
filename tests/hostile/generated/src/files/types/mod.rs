// Generated from spec/files/ by `cargo xtask codegen`; do not edit.

mod file_state;
mod meta;

pub use file_state::*;
pub use meta::*;
