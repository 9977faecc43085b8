// Generated from spec/lib/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder lib (InLib).
//!
//! A module of the crate cannot have the file of its root.

mod lib_;

pub use lib_::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InLib",
    "https://{region}.example.com",
    &[],
);
