// Generated from spec/bodies/service.yaml by `cargo xtask codegen`; do not edit.

//! Bodies (Bodies).
//!
//! Bodies that are one value, that may be absent, and that differ by status.

mod count;
mod create_alike;
mod decide;
mod hash;
mod list_all;
mod publish;
mod say_word;
mod store_all;
mod take_anything;
mod tell_tree;

pub use count::*;
pub use create_alike::*;
pub use decide::*;
pub use hash::*;
pub use list_all::*;
pub use publish::*;
pub use say_word::*;
pub use store_all::*;
pub use take_anything::*;
pub use tell_tree::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://bodies.{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Bodies",
    "https://bodies.{region}.example.com",
    &[],
);
