// Generated from spec/bodies/count.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Counting.

use hostile::__example;
use hostile::bodies::CountResponse;

#[test]
fn status_201() {
    let json = r#""s3cr3t""#;
    __example::response::<CountResponse>(json);
}
