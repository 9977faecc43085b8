// Generated from spec/lib/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder lib (InLib).
//!
//! A module of the crate cannot have the file of its root.

mod lib_;

pub use lib_::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
