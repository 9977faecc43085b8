// Generated from spec/type/service.yaml by `cargo xtask codegen`; do not edit.

//! Names: `type`, "quotes" \\ {{ title }} {% raw %} | \<b>\[x\]\</b> # (`Names` | "all").
//!
//! 1\. Names of members, objects, operations and files that Rust, Cargo or the runtime would rather
//! keep. # No heading - no list, no | table | and {{ no.template }}

mod _2_odd_names;
mod r#async;
mod mod_;
mod r#type;

pub use _2_odd_names::*;
pub use r#async::*;
pub use mod_::*;
pub use r#type::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://names-{region}.example.com:8443/~v1/%7B` and the
/// regions that the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "`Names` | \"all\"",
    "https://names-{region}.example.com:8443/~v1/%7B",
    &["cn-north-1", "2", "a--b"],
);
