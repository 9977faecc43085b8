// Generated from spec/files/service.yaml by `cargo xtask codegen`; do not edit.

//! Bodies that are no JSON (Files).
//!
//! Bytes and texts as they are, forms, and what looks like either.

mod get;
mod pairs;
mod patch;
mod put;
mod text;
mod upload;

pub use get::*;
pub use pairs::*;
pub use patch::*;
pub use put::*;
pub use text::*;
pub use upload::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Files",
    "https://{region}.example.com",
    &[],
);
