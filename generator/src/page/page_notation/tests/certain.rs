//! Notations that mean one thing.

use super::*;

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

/// Each is certain.
#[test]
fn notations_that_mean_one_thing() {
    let mut seen = 0;
    for (expected, texts) in CERTAIN {
        for text in *texts {
            let reading = reading(text);
            assert_eq!(reading.notation.to_string(), *expected, "{text}");
            assert_eq!(reading.doubts, [], "{text}");
            assert_eq!(reading.length, None, "{text}");
            seen += 1;
        }
    }
    assert!(seen > 100);
}
