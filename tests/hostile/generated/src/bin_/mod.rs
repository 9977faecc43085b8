// Generated from spec/bin/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder bin (InBin).
//!
//! Cargo takes the files of `src/bin` for programs.

mod main;

pub use main::*;

/// The service: its name, its endpoint `https://{region}.example.com` and the regions that the
/// official SDKs list. Others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "InBin",
    "https://{region}.example.com",
    &[],
);
