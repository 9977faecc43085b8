// Generated from spec/bin/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder bin (InBin).
//!
//! Cargo takes the files of `src/bin` for programs.

mod main_;

pub use main_::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InBin",
    "https://{region}.example.com",
    &[],
);
