// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

mod berth;
mod cargo_state;
mod clearance;
mod document;
mod engine;
mod measures;
mod photo;
mod route;
mod ship;
mod ship_class;
mod ship_details;
mod ship_state;
mod truncation;
mod voyage;

pub use berth::*;
pub use cargo_state::*;
pub use clearance::*;
pub use document::*;
pub use engine::*;
pub use measures::*;
pub use photo::*;
pub use route::*;
pub use ship::*;
pub use ship_class::*;
pub use ship_details::*;
pub use ship_state::*;
pub use truncation::*;
pub use voyage::*;
