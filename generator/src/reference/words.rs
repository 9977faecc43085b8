//! The convention's vocabulary: heads of columns, titles of sections, what a name, a type, a yes or no looks like.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Name,
    Mandatory,
    Type,
    Description,
    /// A status or error code.
    Code,
    /// Anything else that pages are known to have.
    Known,
    Unknown,
}

const NAMES: &[&str] = &[
    "parameter",
    "parameters",
    "parameter name",
    "name",
    "field",
    "field name",
    "attribute",
    "attribute name",
    "element",
    "element name",
    "header",
    "header name",
    "key",
    "member",
    "property",
    "item",
    "request parameter",
    "response parameter",
    "header field",
    "header parameter",
    "param",
    "argument",
    "variable",
    "sub-parameter",
    "child parameter",
    "node",
    "tag",
];
const MANDATORY: &[&str] = &[
    "mandatory",
    "mandatory or not",
    "mandatory/optional",
    "mandatory or optional",
    "mandatory (yes/no)",
    "mandatory(yes/no)",
    "is mandatory",
    "required",
    "required or not",
    "required or optional",
    "is required",
    "optional",
    "optional or mandatory",
    "optional or not",
    "optional/mandatory",
    "required/optional",
    "mandatory?",
    "mandatory(yes or no)",
    "mandatory (yes or no)",
    "yes/no",
    "mandatory or required",
];
const TYPES: &[&str] = &[
    "type",
    "parameter type",
    "data type",
    "value type",
    "field type",
    "param type",
    "attribute type",
    "format",
    "element type",
];
const DESCRIPTIONS: &[&str] = &[
    "description",
    "descriptions",
    "parameter description",
    "meaning",
    "remarks",
    "explanation",
    "definition",
    "field description",
    "details",
];
const CODES: &[&str] = &[
    "status code",
    "status codes",
    "http status code",
    "returned value",
    "return value",
    "returned values",
    "return code",
    "returned code",
    "response code",
    "error code",
    "error codes",
    "code",
    "http code",
    "normal status code",
    "http status",
    "normal returned value",
    "normal",
];
const OTHERS: &[&str] = &[
    "status",
    "example",
    "example value",
    "default value",
    "default",
    "value",
    "values",
    "value range",
    "range",
    "constraint",
    "constraints",
    "restrictions",
    "note",
    "notes",
    "remark",
    "error message",
    "message",
    "solution",
    "cause",
    "handling measure",
    "handling measures",
    "measure",
    "possible cause",
    "position",
    "location",
    "in",
    "length",
    "unit",
    "required permission",
    "category",
    "sample value",
    "encoding",
    "parent node",
    "parameter location",
    "error information",
    "processing method",
    "version",
    "availability",
    "parent",
    "supported version",
    "reason",
    "status code description",
    "length (characters)",
    "transfer method",
    "transfer mode",
];

/// What a column with this head holds.
pub(super) fn role(head: &str) -> Role {
    let head = head.trim().trim_end_matches([':', '*']).to_lowercase();
    let is = |words: &[&str]| words.contains(&head.as_str());
    if is(NAMES) {
        Role::Name
    } else if is(MANDATORY) {
        Role::Mandatory
    } else if is(TYPES) {
        Role::Type
    } else if is(DESCRIPTIONS) {
        Role::Description
    } else if is(CODES) {
        Role::Code
    } else if is(OTHERS) {
        Role::Known
    } else {
        Role::Unknown
    }
}

/// Whether a text is the head of a column of the usual kinds.
pub(super) fn is_head(text: &str) -> bool {
    text.len() < 40 && role(text) != Role::Unknown
}

/// Titles of sections, in lower case and singular.
const TITLES: &[&str] = &[
    "api description",
    "uri",
    "url",
    "api format",
    "request",
    "request message",
    "request parameter",
    "request header",
    "request body",
    "request syntax",
    "request element",
    "request header parameter",
    "request body parameter",
    "request uri",
    "request line",
    "response",
    "response message",
    "response parameter",
    "response header",
    "response body",
    "response element",
    "response syntax",
    "response result",
    "normal response",
    "abnormal response",
    "example",
    "example request",
    "example response",
    "request example",
    "response example",
    "sample request",
    "sample response",
    "examples of request",
    "status code",
    "returned value",
    "return value",
    "return code",
    "returned code",
    "error code",
    "error response",
    "http status code",
    "calling method",
    "authorization information",
    "sdk sample code",
    "prerequisite",
    "change history",
    "precaution",
    "error code description",
    "error message",
    "return status code",
    "request sample",
    "response sample",
    "example of request",
    "example of response",
    "error handling",
    "api prototype",
    "prototype",
    "request example and response example",
    "versioning",
];
/// Titles that inside of a table would be labels.
const EARLY: &[&str] = &[
    "authorization",
    "notice",
    "debugging",
    "function",
    "api function",
    "constraint",
    "description",
    "restriction",
    "usage restriction",
    "note",
    "overview",
    "introduction",
    "application scenario",
    "scenario",
];

/// Whether a line can be the title of a section. `early`: before the page's first table.
pub(super) fn is_title(line: &str, early: bool) -> bool {
    if line.len() > 45 || !line.starts_with(|first: char| first.is_ascii_uppercase()) {
        return false;
    }
    let lower = line.to_lowercase();
    let singular = lower.strip_suffix('s').unwrap_or(&lower);
    let is = |list: &[&str]| list.contains(&lower.as_str()) || list.contains(&singular);
    // In titles of several words each begins with a capital.
    let capitals = line.split(' ').all(|word| {
        !word.starts_with(|first: char| first.is_ascii_lowercase())
            || ["of", "and", "the", "or"].contains(&word)
    });
    capitals && (is(TITLES) || early && is(EARLY))
}

/// Labels inside of descriptions, in lower case. Those of the second list stand alone on their line, too.
pub(super) const LABELS: &[&str] = &[
    "details",
    "definition",
    "constraints",
    "constraint",
    "options",
    "range",
    "value range",
    "default value",
    "default",
    "minimum",
    "maximum",
    "minimum value",
    "maximum value",
    "minimum length",
    "maximum length",
    "array length",
    "enumeration values",
    "enumeration value",
];
pub(super) const BARE_LABELS: &[&str] = &[
    "details",
    "definition",
    "constraints",
    "options",
    "range",
    "value range",
    "default value",
];

/// The label that a line begins with, and what stands behind it on the line.
pub(super) fn label(line: &str) -> Option<(&str, &str)> {
    if !line.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    if line.len() < 40 && BARE_LABELS.contains(&line.to_lowercase().as_str()) {
        return Some((line, ""));
    }
    let (name, rest) = line.split_once(':').or_else(|| line.split_once('：'))?;
    let rest = rest.trim();
    if name.len() > 20 {
        return None;
    }
    LABELS
        .contains(&name.trim_end().to_lowercase().as_str())
        .then_some((name.trim_end(), rest))
}

/// How much a text looks like the cell of a Mandatory column.
pub(super) fn mandatory_score(text: &str) -> f64 {
    let lower = text.trim_end_matches('.').to_lowercase();
    match lower.as_str() {
        "yes" | "no" => 8.0,
        "mandatory"
        | "optional"
        | "required"
        | "conditional"
        | "conditionally mandatory"
        | "y"
        | "n"
        | "m"
        | "o" => 5.0,
        "true" | "false" => 2.0,
        "-" | "--" | "yes/no" => 3.0,
        "none" | "n/a" | "na" => -1.0,
        _ => {
            let begins = [
                "yes ",
                "no ",
                "yes(",
                "no(",
                "yes,",
                "no,",
                "yes/",
                "no/",
                "mandatory ",
                "optional ",
                "conditional ",
            ];
            if text.len() < 90
                && begins.iter().any(|begin| lower.starts_with(begin))
                && !lower.ends_with("ed")
            {
                if text.len() < 30 { 2.5 } else { 0.5 }
            } else {
                -9.0
            }
        }
    }
}

const SCALARS: &[&str] = &[
    "string",
    "strings",
    "str",
    "integer",
    "integers",
    "int",
    "ints",
    "int32",
    "int64",
    "uint32",
    "uint64",
    "long",
    "longs",
    "float",
    "floats",
    "double",
    "doubles",
    "boolean",
    "booleans",
    "bool",
    "bools",
    "number",
    "numbers",
    "object",
    "objects",
    "array",
    "arrays",
    "list",
    "lists",
    "map",
    "maps",
    "dict",
    "dictionary",
    "json",
    "file",
    "date",
    "datetime",
    "time",
    "timestamp",
    "enum",
    "uuid",
    "byte",
    "bytes",
    "short",
    "char",
    "character",
    "decimal",
    "bigdecimal",
    "text",
    "any",
    "null",
    "set",
    "struct",
    "structure",
    "stream",
    "inputstream",
    "uri",
    "url",
    "xml",
    "binary",
    "jsonobject",
    "jsonarray",
    "sting",
    "interger",
    "bigint",
    "tinyint",
    "varchar",
    "numeric",
    "hashmap",
    "biginteger",
    "container",
    "collection",
    "timestampz",
    "enumeration",
    "base64",
    "unix",
    "stirng",
    "strng",
    "booleam",
    "formdata",
    "multipartfile",
    "key-value",
    "key/value",
    "pairs",
    "pair",
];

/// How much a text looks like a type.
pub(super) fn type_score(text: &str) -> f64 {
    if text.len() > 100 || text.is_empty() {
        return -9.0;
    }
    let lower = text.to_lowercase();
    if SCALARS.contains(&lower.as_str()) {
        // Words that a description could be made of, too.
        let doubtful = [
            "time",
            "date",
            "file",
            "any",
            "null",
            "set",
            "text",
            "url",
            "uri",
            "json",
            "xml",
            "number",
            "pair",
            "pairs",
            "unix",
            "binary",
            "container",
            "collection",
            "character",
            "stream",
        ];
        return if doubtful.contains(&lower.as_str()) {
            3.0
        } else {
            7.0
        };
    }
    if text.ends_with(['.', ':']) || text.contains(". ") {
        return -9.0;
    }
    let compact: String = lower.chars().filter(|c| !c.is_whitespace()).collect();
    let generic = |begin: &str| {
        compact.strip_prefix(begin).is_some_and(|rest| {
            rest.starts_with(['<', '[', '(', '{']) && rest.ends_with(['>', ']', ')', '}'])
        })
    };
    if [
        "array",
        "list",
        "map",
        "dict",
        "set",
        "hashmap",
        "arraylist",
        "object",
        "json",
        "jsonarray",
        "jsonobject",
        "collection",
    ]
    .iter()
    .any(|begin| generic(begin))
    {
        return 7.0;
    }
    if [
        "string", "integer", "int", "long", "varchar", "float", "double", "char", "number", "enum",
        "decimal", "boolean", "bool", "uuid",
    ]
    .iter()
    .any(|begin| generic(begin))
    {
        return 6.5;
    }
    if let Some(item) = compact
        .strip_suffix("[]")
        .or_else(|| compact.strip_prefix("[]"))
        && item.chars().all(is_name_character)
    {
        return 6.0;
    }
    let words: Vec<&str> = lower.split(' ').collect();
    let (first, last) = (
        words.first().copied().unwrap_or(""),
        words.last().copied().unwrap_or(""),
    );
    let structural = |word: &str| {
        [
            "object",
            "objects",
            "array",
            "arrays",
            "list",
            "lists",
            "structure",
            "struct",
            "map",
            "dict",
            "json",
            "enum",
        ]
        .contains(&word.trim_matches(['(', ')', ',']))
    };
    let simple = |word: &str| {
        word.chars()
            .all(|c| is_name_character(c) || "()<>,[]{}|/".contains(c))
    };
    if words.len() > 1
        && ["array", "arrays", "list", "lists", "map", "set", "dict"].contains(&first)
    {
        let second = words.get(1).copied().unwrap_or("");
        let rest = words.iter().all(|word| simple(word));
        return match second {
            "of" if rest && words.len() <= 6 => 7.0,
            _ if rest && words.len() <= 4 && (SCALARS.contains(&second) || structural(last)) => 6.0,
            _ if words.len() <= 2 && rest => 3.0,
            _ => -4.0,
        };
    }
    if words.len() > 1
        && structural(last)
        && words.len() <= 4
        && words.iter().all(|word| simple(word))
    {
        // `the tags object` is prose.
        return if ["the", "a", "an", "this"].contains(&first) {
            -3.0
        } else {
            5.5
        };
    }
    // `String (UUID)`, `Integer, Long`, `String/Integer`, `String or Integer`, `JSON Object`, `String: 1 to 64`.
    let parts: Vec<&str> = lower
        .split([
            ' ', '/', ',', '|', '(', ')', '<', '>', '[', ']', ';', '+', '-',
        ])
        .filter(|part| !part.is_empty())
        .collect();
    let known = parts
        .iter()
        .filter(|part| SCALARS.contains(part) || ["of", "or", "and"].contains(part))
        .count();
    if !parts.is_empty() && known == parts.len() {
        return 5.0;
    }
    if SCALARS.contains(&first) && words.len() <= 4 && text.len() < 40 {
        return if text.starts_with(|c: char| c.is_ascii_uppercase()) && parts.len() <= 4 {
            1.5
        } else {
            -1.0
        };
    }
    // The name of an object, alone: `NodeGroup`.
    if words.len() == 1
        && text.chars().all(is_name_character)
        && !text.starts_with(|c: char| c.is_ascii_digit())
    {
        return if text.starts_with(|c: char| c.is_ascii_uppercase())
            && text.contains(|c: char| c.is_ascii_lowercase())
        {
            0.5
        } else {
            -1.5
        };
    }
    if first.len() > 1 && words.len() == 1 && text.contains(['<', '[']) {
        1.0
    } else {
        -7.0
    }
}

pub(super) fn is_name_character(c: char) -> bool {
    c.is_alphanumeric() || "_-.:$@#*/[]{}~%".contains(c)
}

/// How much a text looks like the name of a parameter or member.
pub(super) fn name_score(text: &str) -> f64 {
    let length = text.chars().count();
    if text.is_empty() || length > 120 {
        return -10.0;
    }
    if text.split_whitespace().nth(1).is_some() {
        // Names in several words are rare; `items [ ]`, `Tag.N. Key`, `user id`.
        let words = text.split_whitespace().count();
        let ends = text.ends_with(['.', ':', ',', ';', '!', '?'])
            || text.contains(['"', '='])
            || text.contains(": ");
        return if ends || words > 5 {
            -20.0
        } else if text.contains(['_', '.', '[', '{']) && words <= 3 && length < 50 {
            -2.5
        } else if text.starts_with(|c: char| c.is_ascii_lowercase()) && words <= 3 {
            -4.0
        } else {
            -8.0
        };
    }
    let lower = text.to_lowercase();
    if [
        "yes",
        "no",
        "none",
        "n/a",
        "none.",
        "reserved",
        "note:",
        "-",
        "--",
        "null",
        "true",
        "false",
        "or",
        "and",
        "note",
        "definition",
        "constraints",
        "range",
        "options",
        "details",
    ]
    .contains(&lower.as_str())
    {
        return if [
            "range",
            "options",
            "details",
            "constraints",
            "definition",
            "note",
        ]
        .contains(&text)
        {
            0.5
        } else {
            -4.0
        };
    }
    if text.ends_with(['.', ',', ';', '!', '?']) || text.ends_with(':') {
        return -6.0;
    }
    if !text.chars().any(char::is_alphabetic) {
        return -4.0;
    }
    let odd = text.chars().filter(|c| !is_name_character(*c)).count();
    if odd > 0 {
        return if odd <= 2 && !text.contains(['"', '\'', '=', '<', '，']) {
            -0.5
        } else {
            -5.0
        };
    }
    if text.contains("://") || text.starts_with('/') || text.matches('/').count() > 1 {
        return -5.0;
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return -1.5;
    }
    let lowercase = text.chars().any(|c| c.is_ascii_lowercase());
    let inner_capital = text.chars().skip(1).any(|c| c.is_ascii_uppercase());
    if text.contains('_') && lowercase || text.contains(':') && lowercase {
        5.0
    } else if text.starts_with(|c: char| c.is_ascii_lowercase()) {
        // `specifies` would be odd as a paragraph; so would any lower-case word.
        if inner_capital || text.contains(['.', '-', '[']) {
            4.5
        } else {
            4.0
        }
    } else if lowercase && (inner_capital || text.contains('-')) {
        3.5
    } else if lowercase {
        // `Name`, `Reserved`.
        1.0
    } else {
        // `ID`, `ACTIVE`, `X_Y`.
        0.5
    }
}
