// Generated from spec/vod/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Huawei Cloud Video on Demand.

mod show_asset_meta;
