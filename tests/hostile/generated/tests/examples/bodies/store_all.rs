// Generated from spec/bodies/store_all.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Storing Everything at Once.

use hostile::__example;
use hostile::bodies::StoreAllResponse;

#[test]
fn status_200() {
    let json = r#"{ "": [{ "body": "a" }], "none": [] }"#;
    __example::response::<StoreAllResponse>(json);
}
