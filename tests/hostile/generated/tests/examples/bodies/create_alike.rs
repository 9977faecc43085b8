// Generated from spec/bodies/create_alike.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Creating Alike.

use hostile::__example;
use hostile::bodies::CreateAlikeResponse;

#[test]
fn status_200() {
    let json = r#"{ "id": "a" }"#;
    __example::response::<CreateAlikeResponse>(json);
}

#[test]
fn status_201() {
    let json = r#"{ "id": "b" }"#;
    __example::response::<CreateAlikeResponse>(json);
}
