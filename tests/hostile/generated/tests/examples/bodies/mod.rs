// Generated from spec/bodies/service.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of Bodies.

mod count;
mod create_alike;
mod publish;
mod say_word;
mod store_all;
mod take_anything;
mod tell_tree;
