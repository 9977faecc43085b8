// Generated from spec/goods/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Goods of the Harbour.

mod list_goods;
mod store_goods;
