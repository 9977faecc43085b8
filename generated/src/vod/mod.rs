// Generated from spec/vod/service.yaml by `cargo xtask codegen`; do not edit.

//! Huawei Cloud Video on Demand (VOD).
//!
//! Stores audio and video files, transcodes and reviews them, and delivers them for playback on
//! demand.

mod show_asset_meta;

pub use show_asset_meta::*;

/// The regions that the official SDKs list. Others may exist.
pub const REGIONS: &[&str] = &[
    "cn-east-2",
    "cn-north-1",
    "cn-north-4",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
];

/// The service's address in a region: `https://vod.{region}.myhuaweicloud.com`.
pub fn endpoint(region: &str) -> String {
    format!("https://vod.{region}.myhuaweicloud.com")
}
