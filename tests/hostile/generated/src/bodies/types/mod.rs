// Generated from spec/bodies/ by `cargo xtask codegen`; do not edit.

mod node;
mod tree;
mod word;

pub use node::*;
pub use tree::*;
pub use word::*;
