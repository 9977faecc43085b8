// Generated from spec/travel/service.yaml by `cargo xtask codegen`; do not edit.

//! Travel (Travel).
//!
//! Parameters on every way there is, and pages asked for in every way.

mod join;
mod join_other;
mod list_by_item;
mod list_by_link;
mod list_by_marker;
mod list_by_number;
mod list_by_offset;
mod list_whole;

pub use join::*;
pub use join_other::*;
pub use list_by_item::*;
pub use list_by_link::*;
pub use list_by_marker::*;
pub use list_by_number::*;
pub use list_by_offset::*;
pub use list_whole::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://travel.{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Travel",
    "https://travel.{region}.example.com",
    &[],
);
