// Generated from spec/travel/list_whole.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page By Number of 32 Bits.

use hostile::__example;
use hostile::travel::ListWholeResponse;

#[test]
fn status_200() {
    let json = "[1, 2]";
    __example::response::<ListWholeResponse>(json);
}
