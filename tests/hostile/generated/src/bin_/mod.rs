// Generated from spec/bin/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder bin (InBin).
//!
//! Cargo takes the files of `src/bin` for programs.

mod main;

pub use main::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
