// Generated from spec/collections/ by `cargo xtask codegen`; do not edit.

mod b_tree_map;
mod both;
mod json;
mod kind;
mod level;
mod map;
mod thing;

pub use b_tree_map::*;
pub use both::*;
pub use json::*;
pub use kind::*;
pub use level::*;
pub use map::*;
pub use thing::*;
