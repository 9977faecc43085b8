// Generated from spec/files/pairs.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page A form of pairs.

use hostile::__example;
use hostile::files::SendPairsResponse;

#[test]
fn status_200() {
    let json = r#""a \"b\"""#;
    __example::response::<SendPairsResponse>(json);
}
