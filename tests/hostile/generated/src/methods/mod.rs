// Generated from spec/methods/service.yaml by `cargo xtask codegen`; do not edit.

//! Methods (Methods).
//!
//! An operation of every method, and members at every place.

mod delete;
mod get_with_many_parameters;
mod head;
mod list;
mod patch;
mod post;
mod put;

pub use delete::*;
pub use get_with_many_parameters::*;
pub use head::*;
pub use list::*;
pub use patch::*;
pub use post::*;
pub use put::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://methods.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Methods",
    "https://methods.{region}.example.com",
    &["one"],
);
