//! Examples and regular expressions.

use super::{check, line, read};
use crate::facts::{Context, facts};
use crate::read::Parameter;

#[test]
fn examples_under_a_label() {
    check(&[
        (
            "String",
            "ID.\nExample: 48cc2c48765f",
            "example 48cc2c48765f",
        ),
        ("String", "ID.\nExample value: a-1.", "example a-1"),
        (
            "String",
            "A title.\nExample: \"My first one\".",
            "example My first one",
        ),
        (
            "String",
            "Labels.\nExample: {\"Key1\": \"a\", \"Key2\": \"b\"}",
            r#"example {"Key1": "a", "Key2": "b"}"#,
        ),
        ("Integer", "Size.\nExample: 10.", "example 10"),
        ("Boolean", "Live.\nExample: true", "example true"),
        (
            "Array of strings",
            "Names.\nExample: [\"a\", \"b\"]",
            r#"example ["a", "b"]"#,
        ),
        // No single value, or none of the type.
        ("String", "ID.\nExample: cat/1.jpg, dog/2.jpg", ""),
        ("Integer", "Size.\nExample: ten", ""),
        ("Array of strings", "Names.\nExample: a", ""),
    ]);
    let facts = read("String", "ID.\nExample: One. Another one.");
    assert_eq!(
        facts.prose,
        ["ID.", "Example: One.", "Example: Another one."]
    );
}

#[test]
fn examples_in_a_column_and_no_secret_among_them() {
    let read = |name: &str, kind: &str, cell: &str| {
        let row = Parameter {
            name: name.to_owned(),
            type_cell: Some(kind.to_owned()),
            description: "A row.".to_owned(),
            extra: [("Example Value".to_owned(), cell.to_owned())].into(),
            ..Parameter::default()
        };
        let objects = ["Item"].into_iter().collect();
        let context = Context {
            objects: &objects,
            siblings: &[],
            body: true,
        };
        line(&facts(&row, context))
    };
    assert_eq!(
        read("title", "String", "My first one."),
        "example My first one."
    );
    assert_eq!(read("size", "Integer", "10"), "example 10");
    assert_eq!(read("size", "Integer", "-"), "");
    assert_eq!(read("size", "Integer", "ten"), "1 doubt");
    assert_eq!(read("password", "String", "hunter2"), "");
    assert_eq!(read("access_key", "String", "ABCDEFGHIJ"), "");
    assert_eq!(
        read(
            "url",
            "String",
            "https://h.example/a?AccessKeyId=abc&size=1"
        ),
        "example https://h.example/a?AccessKeyId=SCRUBBED&size=1"
    );
}

#[test]
fn regular_expressions() {
    check(&[
        (
            "String",
            "ID. The value must match the regular expression ^[0-9a-f]{32}$.",
            "pattern? ^[0-9a-f]{32}$",
        ),
        (
            "String",
            "ID.\nRegular expression: ^[a-z]+$",
            "pattern ^[a-z]+$",
        ),
        ("String", "ID.\nPattern: ^[a-z ]+$", "pattern ^[a-z ]+$"),
        ("String", "ID.\nRegex Match: ^a$", "pattern ^a$"),
        (
            "String",
            "It conforms to the regular expression \"^a|b\" and is unique.",
            "pattern? ^a|b",
        ),
        (
            "Array of strings",
            "Each must match the regular expression `[a-z]+`.",
            "pattern? [a-z]+",
        ),
        // None of a text, or none at all.
        ("Integer", "Regular expression: ^[a-z]+$", ""),
        ("String", "Regular expressions are supported.", ""),
    ]);
}

#[test]
fn examples_in_sentences() {
    check(&[
        ("String", "Lamp. For example, a1b2-c3.", "example a1b2-c3"),
        ("Integer", "Lamps. For example, 25.", "example 25"),
        ("String", "Lamp. For example, red.", ""),
        ("String", "Lamp. For example, a1 or b2.", ""),
    ]);
}
