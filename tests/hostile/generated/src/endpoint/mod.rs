// Generated from spec/endpoint/service.yaml by `cargo xtask codegen`; do not edit.

//! A service without pages (Endpoint).
//!
//! The folder is there, the pages are not.

/// The service: its name, its endpoint `https://{region}.example.com`.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "Endpoint",
    "https://{region}.example.com",
    &[],
);
