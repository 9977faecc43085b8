//! What pages of all ages write, and what it is read as.

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
    TypeNotation::from_page(text, &OBJECTS.into_iter().collect())
}

/// What a page means, and how pages write it.
const CERTAIN: &[(&str, &[&str])] = &[
    (
        "String",
        &[
            "String",
            "string",
            "STRING",
            " String\n",
            "String type",
            "str",
            "Char",
            "Uri",
            "URL",
            "UUID",
            "JSON string",
            "JSON-String",
        ],
    ),
    (
        "Integer",
        &[
            "Integer",
            "integer",
            "Int",
            "int",
            "int32",
            "Integer(32)",
            "short",
        ],
    ),
    (
        "Long",
        &[
            "Long",
            "long",
            "Int64",
            "bigint",
            "Integer(64)",
            "long integer",
        ],
    ),
    ("Float", &["Float", "float32"]),
    ("Double", &["Double", "double", "float64"]),
    (
        "Boolean",
        &["Boolean", "boolean", "Bool", "Boolean Object", "BOOLEAN"],
    ),
    (
        "Object",
        &[
            "Object",
            "object",
            "JSON",
            "Json",
            "JSON object",
            "JSONObject",
            "Struct",
            "Dict",
            "dict",
            "Any",
            "Data structure",
            "Object (see Table 5)",
        ],
    ),
    (
        "X object",
        &[
            "X",
            "X object",
            "X Object",
            "X structure",
            "X struct",
            "Object X",
            "Object<X>",
            "Object (X)",
            "object of type X",
        ],
    ),
    ("enterprise_project object", &["enterprise_project object"]),
    ("Date object", &["Date", "Date object"]),
    ("Set object", &["Set", "Set object"]),
    (
        "Array of strings",
        &[
            "Array of strings",
            "Array of String",
            "Array of Strings",
            "array of string",
            "List<String>",
            "LIST<STRING>",
            "list<string>",
            "Array(String)",
            "Array[String]",
            "Array<String>",
            "Array String",
            "String[]",
            "String []",
            "String Array",
            "string list",
            "[String]",
            "Set<String>",
            "List (String)",
            "Array of string type",
            "Collection<String>",
            "ArrayList<String>",
            "List\\<String\\>",
            "[]string",
            "List《String》",
            "Array of UUIDs",
            "<List<String>>",
        ],
    ),
    (
        "Array of integers",
        &[
            "Array of integers",
            "Array of Integer",
            "List<Integer>",
            "Integer[]",
            "Array of ints",
            "int array",
        ],
    ),
    ("Array of longs", &["Array of Long", "List<Long>", "long[]"]),
    ("Array of booleans", &["List<Boolean>", "Array of bool"]),
    (
        "Array of objects",
        &[
            "Array of objects",
            "Array of Objects",
            "Array of Object",
            "Array of JSON objects",
            "JSON Array",
            "JSON array",
            "Object array",
            "object[]",
            "List<Object>",
            "List <Object>",
            "List of dict",
            "Array of json",
            "List<Dict>",
            "Array of objects (Table 6)",
            "Array of objects. For details, see Table 6.",
            "Array of Table 6 objects",
        ],
    ),
    (
        "Array of X objects",
        &[
            "Array of X objects",
            "Array of X",
            "Array of X object",
            "List<X>",
            "List< X >",
            "X[]",
            "X array",
            "X list",
            "Array<X> objects",
            "List of X",
            "Set<X>",
            "array [X]",
            "Array of X structures",
            "Array of X data structure",
            "Array of nested X objects",
            "Array of [X]",
            "[]X",
            "List<X> object",
            "Array of <X> objects",
            "Array of Object X",
            "Array of objects (X)",
        ],
    ),
    (
        "Array of NodeGroup objects",
        &["List<NodeGroup>", "Array of NodeGroup objects"],
    ),
    (
        "Array of AssetInfo objects",
        &["Array of AssetInfo objects"],
    ),
    (
        "Array of arrays of integers",
        &[
            "Array<Array<Integer>>",
            "Integer[][]",
            "List<List<Integer>>",
            "Array of arrays of integers",
            "Array of int arrays",
        ],
    ),
    (
        "Array of arrays of X objects",
        &["List<List<X>>", "Array of Array<X>"],
    ),
    (
        "Array of maps of strings",
        &["List<Map<String,String>>", "Array of Map<String, String>"],
    ),
    (
        "Map of strings",
        &[
            "Map<String,String>",
            "Map<String, String>",
            "map<string,string>",
            "Map(String, String)",
            "map[string]string",
            "Dict<String,String>",
            "Map of strings",
            "HashMap<String,String>",
            "Map of String, String",
        ],
    ),
    (
        "Map of objects",
        &[
            "Map<String,Object>",
            "Map<String, Object>",
            "dict[str, any]",
            "Map of objects",
        ],
    ),
    (
        "Map of X objects",
        &["Map<String, X>", "Map<String,X>", "Map of X objects"],
    ),
    (
        "Map of arrays of strings",
        &["Map<String,Array<String>>", "Map<String, List<String>>"],
    ),
    (
        "Map of arrays of X objects",
        &["Map<String,Array<X>>", "Map<String, Array of X objects>"],
    ),
    (
        "Map of maps of integers",
        &["Map<String,Map<String,Integer>>"],
    ),
];

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
    ("File", "String", "File: bytes, which JSON does not have"),
    (
        "Binary",
        "String",
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

/// Each is certain.
#[test]
fn notations_that_mean_one_thing() {
    let mut seen = 0;
    for (expected, texts) in CERTAIN {
        for text in *texts {
            let reading = reading(text);
            assert_eq!(reading.notation.to_string(), *expected, "{text}");
            assert_eq!(reading.doubt, None, "{text}");
            assert_eq!(reading.length, None, "{text}");
            seen += 1;
        }
    }
    assert!(seen > 100);
}

/// Each is read as what holds whatever may come, and shown to a person.
#[test]
fn notations_that_leave_something_open() {
    for (text, expected, doubt) in DOUBTFUL {
        let reading = reading(text);
        assert_eq!(reading.notation.to_string(), *expected, "{text}");
        assert_eq!(
            reading.doubt.as_deref().unwrap_or_default(),
            *doubt,
            "{text}"
        );
    }
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
            (reading.length, reading.doubt),
            (Some(length), None),
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
            Ok(notation),
            "{text}"
        );
        if let Some(guess) = TypeNotation::guess(&text) {
            assert_eq!(TypeNotation::parse(&guess.to_string()), Ok(guess), "{text}");
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
                Ok(notation),
                "{deep}"
            );
        }
    }
}
