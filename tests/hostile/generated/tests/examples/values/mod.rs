// Generated from spec/values/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Values.

mod facts;
mod notations;
