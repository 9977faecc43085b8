// Generated from spec/metastudio/service.yaml by `cargo xtask codegen`; do not edit.

//! Huawei Cloud MetaStudio (MetaStudio).
//!
//! Makes virtual avatars, voices and videos, runs livestreams and dialogues with avatars, and keeps
//! the media assets that they are made from.

mod create_digital_asset;
mod list_asset_summary;
mod shared;

pub use create_digital_asset::*;
pub use list_asset_summary::*;
pub use shared::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &["cn-north-4", "cn-east-3"];

/// The service's address in a region: `https://metastudio.{region}.myhuaweicloud.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://metastudio.{region}.myhuaweicloud.com")
}
