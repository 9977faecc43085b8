// Generated from spec/ships/show_berth_fees.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Querying the Fees of a Berth.

use harbour::__example;
use harbour::ships::ShowBerthFeesResponse;

#[test]
fn status_200() {
    let json = r#"{ "fees": { "FERRY": 120.5, "FREIGHTER": 300 }, "shared": true, "valid_until": "2026-12-31T00:00:00Z" }"#;
    __example::response::<ShowBerthFeesResponse>(json);
}
