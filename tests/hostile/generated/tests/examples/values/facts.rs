// Generated from spec/values/facts.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Facts.

use hostile::__example;
use hostile::values::SendFactsResponse;

#[test]
fn status_200() {
    let json = r#"{
  "fact": {
    "id": "1", "marks": ["a"], "made": { "at": "2026-01-01T00:00:00Z" },
    "title": null, "text": "b", "again": { "id": "2" }
  },
  "note": null, "seen": { "at": null, "Nullable": { "Null": "a" } }
}"#;
    __example::response::<SendFactsResponse>(json);
}
