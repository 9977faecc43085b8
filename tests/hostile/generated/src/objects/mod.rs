// Generated from spec/objects/service.yaml by `cargo xtask codegen`; do not edit.

//! Objects (Objects).
//!
//! Objects in objects, and many of them.

mod send;
mod shared_;
mod shared;

pub use send::*;
pub use shared_::*;
pub use shared::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["one"];

/// The service's address in a region: `https://objects.{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://objects.{region}.example.com")
}
