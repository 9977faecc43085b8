// Generated from spec/files/put.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Bytes.

use hostile::__example;
use hostile::files::PutFileResponse;

#[test]
fn status_200() {
    let json = r#""f1""#;
    __example::response::<PutFileResponse>(json);
}
