// Generated from spec/collections/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Collections.

mod collect;
