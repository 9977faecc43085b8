// Generated from spec/values/service.yaml by `cargo xtask codegen`; do not edit.

//! Values (Values).
//!
//! Options, limits, defaults and formats.

mod limits;
mod options;

pub use limits::*;
pub use options::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["one"];

/// The service's address in a region: `https://values.{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://values.{region}.example.com")
}
