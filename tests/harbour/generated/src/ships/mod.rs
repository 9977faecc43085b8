// Generated from spec/ships/service.yaml by `cargo xtask codegen`; do not edit.

//! Ships of the Harbour (Ships).
//!
//! Knows the ships that are in the harbour or on their way, and their voyages.

mod list_ships;
mod show_berth_fees;

pub use list_ships::*;
pub use show_berth_fees::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://ships.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Ships",
    "https://ships.{region}.example.com",
    &["cn-north-4", "cn-east-3"],
);
