// Generated from spec/travel/join.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Joined.

use hostile::__example;
use hostile::travel::JoinResponse;

#[test]
fn status_200() {
    let json = r#"{ "step": { "kind": "a \"kind\"", "name": "x" } }"#;
    __example::response::<JoinResponse>(json);
}
