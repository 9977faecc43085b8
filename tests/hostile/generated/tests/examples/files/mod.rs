// Generated from spec/files/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Bodies that are no JSON.

mod get;
mod pairs;
mod put;
