// Generated from spec/collections/service.yaml by `cargo xtask codegen`; do not edit.

//! Collections (Collections).
//!
//! Maps, arrays of arrays, and JSON of which no page says more.

mod collect;

pub use collect::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["one"];

/// The service's address in a region: `https://collections.{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://collections.{region}.example.com")
}
