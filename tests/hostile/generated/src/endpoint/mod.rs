// Generated from spec/endpoint/service.yaml by `cargo xtask codegen`; do not edit.

//! A service without pages (Endpoint).
//!
//! The folder is there, the pages are not.

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[];

/// The service's address in a region: `https://{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://{region}.example.com")
}
