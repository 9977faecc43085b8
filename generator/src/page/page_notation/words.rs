//! The words that pages have for types.

use crate::page::TypeNotation;
use crate::page::TypeNotation::{Binary, Boolean, Double, Float, Integer, Json, Long, String};

/// Words that are types whatever the objects are called.
const TYPES: &[(&[&str], TypeNotation)] = &[
    (
        &["string", "str", "varchar", "char", "character", "text"],
        String,
    ),
    (
        &[
            "integer",
            "int",
            "int8",
            "int16",
            "int32",
            "integer32",
            "short",
            "smallint",
            "tinyint",
            "uint8",
            "uint16",
        ],
        Integer,
    ),
    (
        &[
            "long",
            "int64",
            "integer64",
            "bigint",
            "longint",
            "longinteger",
            "uint",
            "uint32",
        ],
        Long,
    ),
    (&["float", "float32"], Float),
    (&["double", "float64"], Double),
    (&["boolean", "bool"], Boolean),
];

const UNCLEAR_NUMBER: &str = "a number of which the page does not say whether it is whole";
const UNCLEAR_TIME: &str = "a time of which the notation does not say how it is written";
const UNCLEAR_OPTION: &str = "an enumeration, whose options may be texts or numbers";
const UNCLEAR_BYTES: &str = "bytes, which JSON does not have";
const UNCLEAR_SIZE: &str = "a whole number that may have more than 64 bits";

/// Words that are types where no object has the name, and what is doubtful about them.
const OTHERS: &[(&[&str], TypeNotation, Option<&str>)] = &[
    (
        &[
            "uuid",
            "guid",
            "uri",
            "url",
            "ip",
            "email",
            "base64",
            "jsonstring",
        ],
        String,
        None,
    ),
    (&["json", "jsonobject", "any", "anytype"], Json, None),
    (&["enum", "enumeration"], String, Some(UNCLEAR_OPTION)),
    (
        &[
            "date",
            "time",
            "datetime",
            "timestamp",
            "localdate",
            "localdatetime",
        ],
        String,
        Some(UNCLEAR_TIME),
    ),
    (
        &["number", "numeric", "num", "decimal", "bigdecimal"],
        Float,
        Some(UNCLEAR_NUMBER),
    ),
    (&["uint64", "biginteger"], Long, Some(UNCLEAR_SIZE)),
    (&["byte"], Integer, Some(UNCLEAR_BYTES)),
    (
        &[
            "bytes",
            "binary",
            "file",
            "files",
            "stream",
            "inputstream",
            "multipartfile",
            "blob",
        ],
        Binary,
        Some(UNCLEAR_BYTES),
    ),
];

pub(super) const ARRAYS: &[&str] = &[
    "array",
    "arrays",
    "list",
    "lists",
    "arraylist",
    "linkedlist",
    "set",
    "sets",
    "collection",
    "collections",
    "vector",
];
/// Those that also stand behind what they hold.
pub(super) const ARRAYS_BEHIND: &[&str] = &["array", "arrays", "list", "lists", "collection"];
pub(super) const MAPS: &[&str] = &["map", "maps", "hashmap", "linkedhashmap", "treemap"];
pub(super) const DICTS: &[&str] = &["dict", "dicts", "dictionary", "dictionaries"];
pub(super) const OBJECTS: &[&str] = &[
    "object",
    "objects",
    "obj",
    "structure",
    "structures",
    "struct",
    "structs",
];
/// Words beside an object that are not its name.
pub(super) const OF_OBJECTS: &[&str] = &["json", "nested", "complex", "data"];
/// Words that say nothing of the type.
pub(super) const FILLERS: &[&str] = &[
    "a", "an", "the", "type", "types", "value", "values", "format",
];
/// Words beside a length.
pub(super) const UNITS: &[&str] = &[
    "character",
    "characters",
    "chars",
    "byte",
    "bytes",
    "max",
    "length",
    "to",
];

pub(super) fn is(word: &str, any: &[&str]) -> bool {
    any.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The type of a word that is one whatever the objects are called, also in the plural.
pub(super) fn certain(word: &str) -> Option<TypeNotation> {
    let lower = word.to_lowercase();
    let singular = lower.strip_suffix('s').unwrap_or(&lower);
    let mut types = TYPES.iter();
    let found =
        types.find(|(words, _)| words.contains(&lower.as_str()) || words.contains(&singular));
    found.map(|(_, notation)| notation.clone())
}

/// The type of any other word, and what is doubtful about it.
pub(super) fn probable(word: &str) -> Option<(TypeNotation, Option<&'static str>)> {
    let lower = word.to_lowercase();
    let singular = lower.strip_suffix('s').unwrap_or(&lower);
    let mut others = OTHERS.iter();
    let found = others
        .find(|(words, ..)| words.contains(&lower.as_str()))
        .or_else(|| OTHERS.iter().find(|(words, ..)| words.contains(&singular)));
    found.map(|(_, notation, doubt)| (notation.clone(), *doubt))
}

/// The type of a word that is misspelt. Among items, a capital begins an object's name.
pub(super) fn misspelt(word: &str, item: bool) -> Option<TypeNotation> {
    if item && word.starts_with(char::is_uppercase) || word.len() > 12 {
        return None;
    }
    let lower = word.to_lowercase();
    let near = |known: &str| {
        let plural = format!("{known}s");
        let begins = lower.len() >= 3 && known.starts_with(&lower);
        begins
            || [known, &plural]
                .iter()
                .any(|known| strsim::damerau_levenshtein(known, &lower) <= 1)
    };
    let known = [
        ("string", String),
        ("integer", Integer),
        ("long", Long),
        ("float", Float),
        ("double", Double),
        ("boolean", Boolean),
        ("object", Json),
    ];
    let mut known = known.into_iter();
    known
        .find(|(known, _)| near(known))
        .map(|(_, notation)| notation)
}
