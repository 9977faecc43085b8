// Generated from spec/default/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder default (InDefault).
//!
//! Cargo has a feature of this name.

mod http_;

pub use http_::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InDefault",
    "https://{region}.example.com",
    &[],
);
