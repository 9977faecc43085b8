// Generated from spec/travel/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Travel.

mod join;
mod list_whole;
