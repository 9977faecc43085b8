// Generated from spec/metastudio/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Huawei Cloud MetaStudio.

mod create_digital_asset;
mod list_asset_summary;
