// Generated from spec/files/get.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Bytes or JSON.

use hostile::__example;
use hostile::files::{GetFileAccepted, GetFileOk};

#[test]
fn status_200() {
    let json = r#""\"PNG\"""#;
    __example::response::<GetFileOk>(json);
}

#[test]
fn status_202() {
    let json = r#"{"retry_after": 3}"#;
    __example::response::<GetFileAccepted>(json);
}
