// Generated from spec/goods/service.yaml by `cargo xtask codegen`; do not edit.

//! Goods of the Harbour (Goods).
//!
//! Stores goods between two voyages.

mod list_goods;
mod store_goods;

pub use list_goods::*;
pub use store_goods::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://goods.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Goods",
    "https://goods.{region}.example.com",
    &["cn-north-4", "cn-east-3"],
);
