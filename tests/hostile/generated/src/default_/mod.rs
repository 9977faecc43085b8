// Generated from spec/default/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder default (InDefault).
//!
//! Cargo has a feature of this name.

mod http_;

pub use http_::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
