// Generated from spec/values/service.yaml by `cargo xtask codegen`; do not edit.

//! Values (Values).
//!
//! Options, limits, defaults and formats.

mod facts;
mod limits;
mod narrow_pages;
mod notations;
mod number_pages;
mod options;

pub use facts::*;
pub use limits::*;
pub use narrow_pages::*;
pub use notations::*;
pub use number_pages::*;
pub use options::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://values.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Values",
    "https://values.{region}.example.com",
    &["one"],
);
