// Generated from spec/bodies/publish.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Publishing.

use hostile::ErrorBody;
use hostile::__example;
use hostile::bodies::{PublishAccepted, PublishMultiStatus, PublishOk};

#[test]
fn status_200() {
    let json = r#"{ "url": "https://example.com/a?b=c" }"#;
    __example::response::<PublishOk>(json);
}

#[test]
fn status_202() {
    let json = r#"{ "task": { "body": "t" } }"#;
    __example::response::<PublishAccepted>(json);
}

#[test]
fn status_202_2() {
    let json = "{}";
    __example::response::<PublishAccepted>(json);
}

#[test]
fn status_207() {
    let json = r#"[{ "body": "a" }]"#;
    __example::response::<PublishMultiStatus>(json);
}

#[test]
fn status_409() {
    let json = r#"{ "error_code": "A.1", "error_msg": "Already." }"#;
    __example::response::<ErrorBody>(json);
}
