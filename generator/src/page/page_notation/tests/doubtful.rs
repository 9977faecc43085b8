//! Notations that leave something open.

use super::*;

/// What is written, what it is read as, and what is doubtful.
const DOUBTFUL: &[(&str, &str, &str)] = &[
    ("", "Object", "the page gives no type"),
    ("-", "Object", "the page gives no type"),
    ("Whatever", "Object", "`Whatever` is no type"),
    (
        "See the description.",
        "Object",
        "`See the description.` is no type",
    ),
    ("Sting", "String", "`Sting` is misspelt"),
    (
        "Number",
        "Float",
        "Number: a number of which the page does not say whether it is whole",
    ),
    (
        "BigDecimal",
        "Float",
        "BigDecimal: a number of which the page does not say whether it is whole",
    ),
    (
        "Timestamp",
        "String",
        "Timestamp: a time of which the notation does not say how it is written",
    ),
    (
        "Date time",
        "String",
        "Date time: a time of which the notation does not say how it is written",
    ),
    (
        "DateTime",
        "String",
        "DateTime: a time of which the notation does not say how it is written",
    ),
    (
        "Enum",
        "String",
        "Enum: an enumeration, whose options may be texts or numbers",
    ),
    (
        "Enumeration",
        "String",
        "Enumeration: an enumeration, whose options may be texts or numbers",
    ),
    (
        "Array of enums",
        "Array of strings",
        "enums: an enumeration, whose options may be texts or numbers",
    ),
    ("Byte", "Integer", "Byte: bytes, which JSON does not have"),
    ("File", "Binary", "File: bytes, which JSON does not have"),
    (
        "Binary",
        "Binary",
        "Binary: bytes, which JSON does not have",
    ),
    (
        "uint64",
        "Long",
        "uint64: a whole number that may have more than 64 bits",
    ),
    (
        "Array",
        "Array of objects",
        "an array of which the notation does not say what it holds",
    ),
    (
        "List",
        "Array of objects",
        "an array of which the notation does not say what it holds",
    ),
    (
        "Array[]",
        "Array of objects",
        "an array of which the notation does not say what it holds",
    ),
    (
        "Collection",
        "Array of objects",
        "an array of which the notation does not say what it holds",
    ),
    (
        "Array of arrays",
        "Array of arrays of objects",
        "an array of which the notation does not say what it holds",
    ),
    (
        "Map",
        "Map of objects",
        "a map of which the notation does not say what it holds",
    ),
    (
        "Array of Map",
        "Array of maps of objects",
        "a map of which the notation does not say what it holds",
    ),
    (
        "Map<X>",
        "Map of X objects",
        "a map of which one of keys and items is given",
    ),
    (
        "Map<Integer,String>",
        "Map of strings",
        "the keys of a map are Strings",
    ),
    ("String or Integer", "String", "several types are given"),
    ("String/Integer", "String", "several types are given"),
    ("Integer/Long", "Long", "several types are given"),
    ("Integer or Float", "Float", "several types are given"),
    ("String or X object", "Object", "several types are given"),
    (
        "Array of strings/objects",
        "Array of objects",
        "several types are given",
    ),
    (
        "Array of strings or integers",
        "Array of strings",
        "several types are given",
    ),
    (
        "Array of strings or Array of X objects",
        "Array of objects",
        "several types are given",
    ),
    (
        "List<String> or String",
        "Object",
        "several types are given",
    ),
    ("Y object", "Y object", "no table describes `Y`"),
    (
        "Array of details objects",
        "Array of details objects",
        "no table describes `details`",
    ),
    ("String; Integer", "String", "several types are given"),
    (
        "Array of Y objects",
        "Array of Y objects",
        "no table describes `Y`",
    ),
    ("List<Y>", "Array of Y objects", "no table describes `Y`"),
    (
        "Array of Asset Info objects",
        "Array of AssetInfo objects",
        "",
    ),
    (
        "Array of assetInfo",
        "Array of AssetInfo objects",
        "`assetInfo` is taken for `AssetInfo`",
    ),
    (
        "Array of tags",
        "Array of tag objects",
        "`tags` is taken for `tag`",
    ),
    (
        "Array of key-value pairs",
        "Array of objects",
        "an array of something that is no type",
    ),
    (
        "String enum",
        "String",
        "`String enum` has words that are not understood",
    ),
    (
        "Integer(11)",
        "Integer",
        "what stands in brackets is left out",
    ),
    (
        "String (in lower case)",
        "String",
        "what stands in brackets is left out",
    ),
    (
        "Dict<X>",
        "X object",
        "a Dict of an object, which was taken for the object itself",
    ),
    (
        "List<Dict<enterprise_project>>",
        "Array of enterprise_project objects",
        "a Dict of an object, which was taken for the object itself",
    ),
    (
        "Object<String,String>",
        "Map of strings",
        "an object with keys and items, as a map has",
    ),
];

/// Each is read as what holds whatever may come, and shown to a person.
#[test]
fn notations_that_leave_something_open() {
    for (text, expected, doubt) in DOUBTFUL {
        let reading = reading(text);
        assert_eq!(reading.notation.to_string(), *expected, "{text}");
        let doubts: Vec<_> = reading.doubts.iter().map(ToString::to_string).collect();
        assert_eq!(doubts.join("; "), *doubt, "{text}");
    }
}
