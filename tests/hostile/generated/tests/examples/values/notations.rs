// Generated from spec/values/notations.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Notations.

use hostile::__example;
use hostile::values::NotationsResponse;

#[test]
fn status_200() {
    let json = r#"{
  "shared": { "size": "1", "width": 9, "price": 1.5, "day": "2026-01-01", "at": "1767268800000", "ratio": -0.5 },
  "ratio": 1.0, "prices": ["0.10", "1e-5"], "live": "false", "count": 18446744073709551615
}"#;
    __example::response::<NotationsResponse>(json);
}
