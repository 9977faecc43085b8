// Generated from spec/vod/service.yaml by `cargo xtask codegen`; do not edit.

//! Huawei Cloud Video on Demand (VOD).
//!
//! Stores audio and video files, transcodes and reviews them, and delivers them for playback on
//! demand.

mod show_asset_meta;

pub use show_asset_meta::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://vod.{region}.myhuaweicloud.com` and the regions
/// that the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "VOD",
    "https://vod.{region}.myhuaweicloud.com",
    &[
        "cn-east-2",
        "cn-north-1",
        "cn-north-4",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
    ],
);
