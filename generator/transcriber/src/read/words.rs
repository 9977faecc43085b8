//! The vocabulary of the pages: heads of columns, titles of sections, labels in descriptions.

pub(super) mod example;
pub(crate) mod operation_name;
pub(super) mod request_line;
pub(super) mod scores;
pub(crate) mod titles;
pub(super) mod types;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Name,
    Mandatory,
    Type,
    Description,
    /// A status or error code.
    Code,
    /// What an error comes from, what to do about it.
    Advice,
    /// Anything else that pages are known to have.
    Known,
    Unknown,
}

const NAMES: &str = "parameter|parameters|parameter name|name|field|field name|attribute|attribute name|element|element name|\
    header|header name|key|member|property|item|request parameter|response parameter|header field|\
    header parameter|param|argument|variable|sub-parameter|child parameter|node|tag";
const MANDATORY: &str = "mandatory|mandatory or not|mandatory/optional|mandatory or optional|mandatory (yes/no)|mandatory(yes/no)|\
    is mandatory|required|required or not|required or optional|is required|optional|optional or mandatory|\
    optional or not|optional/mandatory|required/optional|mandatory?|mandatory(yes or no)|mandatory (yes or no)|\
    yes/no|mandatory or required";
const TYPES: &str = "type|parameter type|data type|value type|field type|param type|attribute type|format|element type";
const DESCRIPTIONS: &str = "description|descriptions|parameter description|meaning|remarks|explanation|definition|field description|\
    details";
const CODES: &str = "status code|status codes|http status code|returned value|return value|returned values|return code|\
    returned code|response code|error code|error codes|code|http code|normal status code|normal response code|http status|\
    normal returned value|normal";
const ADVICE: &str = "solution|cause|possible cause|reason|handling measure|handling measures|measure|processing method";
const OTHERS: &str = "status|example|example value|default value|default|value|values|value range|range|constraint|constraints|\
    restrictions|note|notes|remark|error message|message|position|request method|http method|action|access level|resource type|condition key|\
    alias|dependencies|crud|location|in|length|unit|required permission|category|sample value|encoding|\
    parent node|parameter location|error information|version|availability|parent|\
    supported version|status code description|length (characters)|transfer method|transfer mode";

/// Whether a list, its words separated by `|`, has a word.
pub(super) fn has(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// What a column with this head holds.
pub(super) fn role(head: &str) -> Role {
    let head = head.trim().trim_end_matches([':', '*']).to_lowercase();
    // `Mandatory (Yes/No)`, `Resource Type (*: required)`.
    let bare = head.split(" (").next().unwrap_or_default();
    let known = ROLES.get(head.as_str()).or_else(|| ROLES.get(bare));
    known.copied().unwrap_or(Role::Unknown)
}

static ROLES: LazyLock<HashMap<&str, Role>> = LazyLock::new(|| {
    let mut roles = HashMap::new();
    for (words, role) in [
        (NAMES, Role::Name),
        (MANDATORY, Role::Mandatory),
        (TYPES, Role::Type),
        (DESCRIPTIONS, Role::Description),
        (CODES, Role::Code),
        (ADVICE, Role::Advice),
        (OTHERS, Role::Known),
    ] {
        for word in words.split('|') {
            roles.entry(word).or_insert(role);
        }
    }
    roles
});

/// The words of a list, for those that are long and asked often.
pub(super) type Words = LazyLock<HashSet<&'static str>>;

pub(super) fn set(list: &'static str) -> HashSet<&'static str> {
    list.split('|').collect()
}

/// Whether a text is the head of a column of the usual kinds.
pub(super) fn is_head(text: &str) -> bool {
    text.len() < 40 && role(text) != Role::Unknown
}

/// Words that are types of single values, or stand in types, in lower case.
pub(super) static SCALARS: Words = LazyLock::new(|| {
    set(
        "string|strings|str|integer|integers|int|ints|int32|int64|uint32|uint64|long|longs|float|floats|double|\
    doubles|boolean|booleans|bool|bools|number|numbers|object|objects|array|arrays|list|lists|map|maps|dict|\
    dictionary|json|file|date|datetime|time|timestamp|enum|uuid|byte|bytes|short|char|character|decimal|\
    bigdecimal|text|any|null|set|struct|structure|stream|inputstream|uri|url|xml|binary|jsonobject|jsonarray|\
    sting|interger|bigint|tinyint|varchar|numeric|hashmap|biginteger|container|collection|timestampz|\
    enumeration|base64|unix|stirng|strng|booleam|formdata|multipartfile|key-value|key/value|pairs|pair",
    )
});

/// Whether names may have a character.
pub(super) fn is_name_character(c: char) -> bool {
    c.is_alphanumeric() || "_-.:$@#*/[]{}~%".contains(c)
}

/// Titles of sections, in lower case and singular.
static TITLES: Words = LazyLock::new(|| {
    set(
        "api description|uri|url|api format|request|request message|request parameter|request header|request body|\
    request syntax|request element|request header parameter|request body parameter|request uri|request line|\
    response|response message|response parameter|response header|response body|response element|response syntax|\
    response result|normal response|abnormal response|example|example request|example response|request example|\
    response example|sample request|sample response|examples of request|status code|returned value|return value|\
    return code|returned code|error code|error response|http status code|calling method|\
    authorization information|sdk sample code|prerequisite|change history|precaution|error code description|\
    error message|return status code|request sample|response sample|example of request|example of response|\
    error handling|helpful link|follow-up procedure|api prototype|prototype|request example and response example|versioning",
    )
});
/// What other titles are made of, in singular.
static TITLE_WORDS: Words = LazyLock::new(|| {
    set(
        "request|response|example|sample|code|error|statu|status|returned|return|value|message|body|header|\
    parameter|element|uri|url|syntax|normal|abnormal|exception|successful|failed|failure|reference|description|\
    of|and|the|for|format|result|http|information|data",
    )
});
/// Titles that inside of a table would be labels.
static EARLY: Words = LazyLock::new(|| {
    set(
        "authorization|notice|debugging|function|api function|constraint|description|restriction|usage restriction|\
    note|overview|introduction|application scenario|scenario",
    )
});

/// Whether a line can be the title of a section. `is_early`: before the page's first table.
pub(super) fn is_title(line: &str, is_early: bool) -> bool {
    if line.len() > 45 || !line.starts_with(|first: char| first.is_ascii_uppercase()) {
        return false;
    }
    let lower = line.to_lowercase();
    let example = [
        "example",
        "sample",
        "status code",
        "returned value",
        "error code",
    ]
    .iter()
    .any(|begin| lower.starts_with(begin));
    // In titles of several words each begins with a capital.
    let capitals = line.split(' ').all(|word| {
        !word.starts_with(|first: char| first.is_ascii_lowercase())
            || ["of", "and", "the", "or"].contains(&word)
    });
    if !capitals && !example {
        return false;
    }
    let is = |list: &HashSet<&str>, words: &str| {
        list.contains(words)
            || words
                .strip_suffix('s')
                .is_some_and(|word| list.contains(word))
    };
    // `Response Message Example`.
    let several = || lower.contains(' ') && lower.split(' ').all(|word| is(&TITLE_WORDS, word));
    let early = || is(&EARLY, &lower) || !line.ends_with(':') && titles::is_about_rules(line);
    is(&TITLES, &lower) || is_early && early() || capitals && several()
}

/// Labels inside of descriptions, in lower case. Those of the second list stand alone on their line, too.
const LABELS: &str = "details|definition|constraints|constraint|options|range|value range|default value|default|minimum|maximum|\
    minimum value|maximum value|minimum length|maximum length|array length|enumeration values|enumeration value";
const BARE_LABELS: &str = "details|definition|constraints|options|range|value range|default value";

/// The label that a line begins with, and what stands behind it on the line.
pub(crate) fn label(line: &str) -> Option<(&str, &str)> {
    if !line.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    if line.len() < 40 && has(BARE_LABELS, &line.to_lowercase()) {
        return Some((line, ""));
    }
    let (name, rest) = line.split_once(':').or_else(|| line.split_once('：'))?;
    let rest = rest.trim();
    if name.len() > 20 {
        return None;
    }
    has(LABELS, &name.trim_end().to_lowercase()).then_some((name.trim_end(), rest))
}

/// Whether a line is the label that labelled descriptions begin with, alone.
pub(super) fn opens_description(line: &str) -> bool {
    label(line)
        .is_some_and(|(name, rest)| rest.is_empty() && ["Definition", "Details"].contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_have_roles() {
        assert_eq!(role("Mandatory or Not"), Role::Mandatory);
        assert_eq!(role("Parameter Type:"), Role::Type);
        assert_eq!(role("HTTP Status Code"), Role::Code);
        assert_eq!(role("Cipher Suite"), Role::Unknown);
    }

    #[test]
    fn titles_are_known_or_made_of_known_words() {
        for title in [
            "URI",
            "Request Parameters",
            "Response Message Example",
            "Status Codes",
        ] {
            assert!(is_title(title, false), "{title}");
        }
        for line in [
            "Name",
            "Request parameters of ports",
            "status code",
            "Constraints",
        ] {
            assert!(!is_title(line, false), "{line}");
        }
        assert!(is_title("Constraints", true) && is_title("Usage Notes", true));
        assert!(!is_title("NOTE:", true));
    }

    #[test]
    fn labels_stand_alone_or_before_a_colon() {
        assert_eq!(label("Default Value"), Some(("Default Value", "")));
        assert_eq!(label("Minimum: 1"), Some(("Minimum", "1")));
        assert_eq!(label("Name: x"), None);
    }
}
