// Generated from spec/http/service.yaml by `cargo xtask codegen`; do not edit.

//! The folder http (InHttp).
//!
//! The crate reexports another one of this name.

mod self_;

pub use self_::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
