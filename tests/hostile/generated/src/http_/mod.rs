// Generated from spec/http/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder http (InHttp).
//!
//! The crate reexports another one of this name.

mod self_;

pub use self_::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InHttp",
    "https://{region}.example.com",
    &[],
);
