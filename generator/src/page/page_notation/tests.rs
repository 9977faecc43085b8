//! What pages of all ages write, and what it is read as.

mod certain;
mod doubtful;

use super::*;

/// The objects of the page on which all of these stand.
const OBJECTS: [&str; 8] = [
    "X",
    "NodeGroup",
    "enterprise_project",
    "tag",
    "Date",
    "AssetInfo",
    "Set",
    "V2Job",
];

fn reading(text: &str) -> Reading {
    super::read(text, &OBJECTS.into_iter().collect())
}

#[test]
fn a_length_in_brackets_is_told() {
    for (text, expected, length) in [
        ("String(255)", "String", 255),
        ("string (64)", "String", 64),
        ("String（36）", "String", 36),
        ("String(1-255)", "String", 255),
        ("String (0~64 characters)", "String", 64),
        ("varchar(32)", "String", 32),
        ("String[64]", "String", 64),
        ("Array of String(64)", "Array of strings", 64),
        ("List<String(10)>", "Array of strings", 10),
    ] {
        let reading = reading(text);
        assert_eq!(reading.notation.to_string(), expected, "{text}");
        assert_eq!(
            (reading.length, &*reading.doubts),
            (Some(length), &[][..]),
            "{text}"
        );
    }
    assert_eq!(reading("String(99999999999)").length, None);
}

/// Whatever stands in a cell: what comes out can be written into a spec.
#[test]
fn nothing_breaks_the_reader_and_what_it_gives_is_a_notation() {
    let parts = [
        "Array",
        "of",
        "List",
        "Map",
        "Dict",
        "X",
        "Y",
        "object",
        "objects",
        "String",
        "integers",
        "or",
        "<",
        ">",
        "[",
        "]",
        "(",
        ")",
        ",",
        "/",
        "64",
        "JSON",
        "-",
        "é",
        "see",
        "Table",
        "type",
        "user-name",
        "a.b",
    ];
    let mut state = 1_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 40).unwrap()
    };
    for _ in 0..20_000 {
        let length = next() % 9;
        let text: Vec<_> = (0..length).map(|_| parts[next() % parts.len()]).collect();
        let text = text.join([" ", ""][next() % 2]);
        let notation = reading(&text).notation;
        assert_eq!(
            TypeNotation::parse(&notation.to_string()),
            Some(notation),
            "{text}"
        );
        if let Some(guess) = super::guess(&text) {
            assert_eq!(
                TypeNotation::parse(&guess.to_string()),
                Some(guess),
                "{text}"
            );
        }
    }
    for deep in [
        "List<",
        "[",
        "(",
        "Array of ",
        "X or ",
        "Map<String,",
        "Dict<",
        "Object<a,",
        "]",
        "[]",
        ">",
    ] {
        for times in [9, 20, 60, 100_000] {
            let text = deep.repeat(times);
            let notation = reading(&text).notation;
            assert_eq!(
                TypeNotation::parse(&notation.to_string()),
                Some(notation),
                "{deep}"
            );
        }
    }
}

#[test]
fn other_notations_get_a_suggestion() {
    for (text, suggestion) in [
        ("string", Some("String")),
        ("Array of string", Some("Array of strings")),
        (
            "Array of PlayInfo object",
            Some("Array of PlayInfo objects"),
        ),
        ("Array of PlayInfo", Some("Array of PlayInfo objects")),
        ("array of Thing", Some("Array of Thing objects")),
        ("Array of Strings", Some("Array of strings")),
        ("Array[Integer]", Some("Array of integers")),
        ("List<Thing>", Some("Array of Thing objects")),
        ("Long[]", Some("Array of longs")),
        ("thing Object", Some("thing object")),
        ("Sting", Some("String")),
        ("int", Some("Integer")),
        ("Bool", Some("Boolean")),
        ("Map<String, String>", Some("Map of strings")),
        ("Map of Strings", Some("Map of strings")),
        ("Map of Thing", Some("Map of Thing objects")),
        ("object", Some("Object")),
        (
            "Array of array of Thing",
            Some("Array of arrays of Thing objects"),
        ),
        ("Thing", None),
        ("", None),
    ] {
        assert_eq!(TypeNotation::parse(text), None, "{text}");
        let guess = super::guess(text).map(|guess| guess.to_string());
        assert_eq!(guess.as_deref(), suggestion, "{text}");
    }
}
