// Generated from spec/bodies/say_word.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Saying a Word.

use hostile::__example;
use hostile::bodies::SayWordResponse;

#[test]
fn status_200() {
    let json = r#"["YES", "NO"]"#;
    __example::response::<SayWordResponse>(json);
}
