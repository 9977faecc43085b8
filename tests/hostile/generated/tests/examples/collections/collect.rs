// Generated from spec/collections/collect.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Collecting.

use hostile::__example;
use hostile::collections::CollectResponse;

#[test]
fn status_200() {
    let json = r#"{ "free": [{}, null], "texts": { "a.b": "c" }, "matrix": [[1], [2, 3]], "both": {} }"#;
    __example::response::<CollectResponse>(json);
}
