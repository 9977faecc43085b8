// Generated from spec/prose/service.yaml by `cargo xtask codegen`; do not edit.

//! \# Prose \& "quotes" `code` \[x\] {{ loop.index }} \\ (P`ro`se \*x\* \<y>).
//!
//! \- Texts that look like \[markdown\](x), \<b>HTML\</b>, `code`, {% jinja %}, | tables | or \\TeX.

mod prose;

pub use prose::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://prose.{region}.example.com` and the regions that
/// the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "P`ro`se *x* <y>",
    "https://prose.{region}.example.com",
    &["one"],
);
