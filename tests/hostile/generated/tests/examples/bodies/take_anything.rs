// Generated from spec/bodies/take_anything.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Taking Anything.

use hostile::__example;
use hostile::bodies::TakeAnythingResponse;

#[test]
fn status_200() {
    let json = r#"{ "a": null }"#;
    __example::response::<TakeAnythingResponse>(json);
}
