// Generated from spec/shared/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder shared (InShared).
//!
//! What pages share is in a module of this name.

mod shared;

pub use shared::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InShared",
    "https://{region}.example.com",
    &[],
);
