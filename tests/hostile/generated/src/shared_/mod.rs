// Generated from spec/shared/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder shared (InShared).
//!
//! What pages share is in a module of this name.

mod shared_;

pub use shared_::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
