// Generated from spec/objects/service.yaml by `cargo xtask codegen`; do not edit.

//! Objects (Objects).
//!
//! Objects in objects, and many of them.

mod rings;
mod send;
mod shared;

pub use rings::*;
pub use send::*;
pub use shared::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://objects.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Objects",
    "https://objects.{region}.example.com",
    &["one"],
);
