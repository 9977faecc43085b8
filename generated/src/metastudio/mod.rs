// Generated from spec/metastudio/service.yaml by `cargo xtask codegen`; do not edit.

//! Huawei Cloud MetaStudio (MetaStudio).
//!
//! Makes virtual avatars, voices and videos, runs livestreams and dialogues with avatars, and keeps
//! the media assets that they are made from.

mod create_digital_asset;
mod list_asset_summary;

pub use create_digital_asset::*;
pub use list_asset_summary::*;

mod types;

pub use types::*;

#[cfg(feature = "server")]
mod server;

#[cfg(feature = "server")]
pub use server::{Api, operations, router, routes};

/// The service: its name, its endpoint `https://metastudio.{region}.myhuaweicloud.com` and the
/// regions that the official SDKs list; others may exist.
pub const SERVICE: huaweicloud_runtime::Service = huaweicloud_runtime::Service::new(
    "MetaStudio",
    "https://metastudio.{region}.myhuaweicloud.com",
    &["cn-north-4", "cn-east-3"],
);
