// Generated from spec/collections/service.yaml by `cargo xtask codegen`; do not edit.

//! Collections (Collections).
//!
//! Maps, arrays of arrays, and JSON of which no page says more.

mod collect;

pub use collect::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://collections.{region}.example.com` and the regions
/// that the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Collections",
    "https://collections.{region}.example.com",
    &["one"],
);
