// Generated from spec/type/service.yaml by `cargo xtask codegen`; do not edit.

//! Names: `type`, "quotes" \\ {{ title }} {% raw %} | \<b>\[x\]\</b> # (`Names` | "all").
//!
//! 1\. Names of members, objects, operations and files that Rust, Cargo or the runtime would rather
//! keep. # No heading - no list, no | table | and {{ no.template }}

mod _2_odd_names;
mod r#async;
mod mod_;
mod r#type;

pub use _2_odd_names::*;
pub use r#async::*;
pub use mod_::*;
pub use r#type::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["cn-\"north\"-1", "back\\slash", "北京-1"];

/// The service's address in a region: `` https://"names"\.{region}.example.com/`v1` ``.
pub fn endpoint(region: &str) -> String {
    format!("https://\"names\"\\.{region}.example.com/`v1`")
}
