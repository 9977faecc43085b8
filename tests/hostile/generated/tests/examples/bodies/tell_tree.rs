// Generated from spec/bodies/tell_tree.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Telling a Tree.

use hostile::__example;
use hostile::bodies::TellTreeResponse;

#[test]
fn status_200() {
    let json = r#"{ "leaf": 3 }"#;
    __example::response::<TellTreeResponse>(json);
}
