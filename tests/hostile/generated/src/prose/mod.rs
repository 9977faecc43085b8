// Generated from spec/prose/service.yaml by `cargo xtask codegen`; do not edit.

//! \# Prose \& "quotes" `code` \[x\] {{ loop.index }} \\ (P`ro`se \*x\* \<y>).
//!
//! \- Texts that look like \[markdown\](x), \<b>HTML\</b>, `code`, {% jinja %}, | tables | or \\TeX.

mod prose;

pub use prose::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["one"];

/// The service's address in a region: `https://prose.{region}.example.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://prose.{region}.example.com")
}
