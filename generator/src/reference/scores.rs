//! What a name, a type, a yes or no looks like: how well a text fills a cell of each column, as a number.
//!
//! A number above 4 is as good as certain, one below 0 unlikely. Only their sums over a table decide ([`super::rows`]).

use super::words::has;

/// Like the cell of a Mandatory column.
pub(super) fn mandatory_score(text: &str) -> f64 {
    let lower = text.trim_end_matches('.').to_lowercase();
    let begins = "yes |no |yes(|no(|yes,|no,|yes/|no/|mandatory |optional |conditional ";
    match lower.as_str() {
        "yes" | "no" => 8.0,
        word if has(
            "mandatory|optional|required|conditional|conditionally mandatory|y|n|m|o",
            word,
        ) =>
        {
            5.0
        }
        "-" | "--" | "yes/no" => 3.0,
        "true" | "false" => 2.0,
        "none" | "n/a" | "na" => -1.0,
        // `Yes (for new berths)`.
        _ if text.len() < 150
            && text.ends_with(')')
            && "yes (|no (|yes(|no("
                .split('|')
                .any(|begin| lower.starts_with(begin)) =>
        {
            5.0
        }
        // `No. This parameter is mandatory if …`.
        _ if text.len() < 150
            && "yes. |no. |yes, |no, |yes; |no; "
                .split('|')
                .any(|begin| lower.starts_with(begin))
            && ["mandatory", "optional", "required"]
                .iter()
                .any(|word| lower.contains(word)) =>
        {
            4.0
        }
        // `No, unless …`.
        _ if text.len() < 90 && begins.split('|').any(|begin| lower.starts_with(begin)) => {
            if text.len() < 30 { 2.5 } else { 0.5 }
        }
        _ => -9.0,
    }
}

const SCALARS: &str = "string|strings|str|integer|integers|int|ints|int32|int64|uint32|uint64|long|longs|float|floats|double|\
    doubles|boolean|booleans|bool|bools|number|numbers|object|objects|array|arrays|list|lists|map|maps|dict|\
    dictionary|json|file|date|datetime|time|timestamp|enum|uuid|byte|bytes|short|char|character|decimal|\
    bigdecimal|text|any|null|set|struct|structure|stream|inputstream|uri|url|xml|binary|jsonobject|jsonarray|\
    sting|interger|bigint|tinyint|varchar|numeric|hashmap|biginteger|container|collection|timestampz|\
    enumeration|base64|unix|stirng|strng|booleam|formdata|multipartfile|key-value|key/value|pairs|pair";
/// Those that a description could consist of, too.
const DOUBTFUL: &str = "time|date|file|any|null|set|text|url|uri|json|xml|number|pair|pairs|unix|binary|container|\
    collection|character|stream";
const CONTAINERS: &str = "array|arrays|list|lists|map|dict|set|hashmap|arraylist|object|json|jsonarray|jsonobject|collection";
const STRUCTURES: &str =
    "object|objects|array|arrays|list|lists|structure|struct|map|dict|json|enum";

/// Like a type, in the notations of all ages.
pub(super) fn type_score(text: &str) -> f64 {
    if text.len() > 100 || text.is_empty() {
        return -9.0;
    }
    let lower = text.to_lowercase();
    if has("yes|no|none|n/a|reserved", &lower) {
        return -9.0;
    }
    if has(SCALARS, &lower) {
        return if has(DOUBTFUL, &lower) { 3.0 } else { 7.0 };
    }
    if text.ends_with(['.', ':']) || text.contains(". ") {
        return -9.0;
    }
    let words: Vec<&str> = lower.split(' ').collect();
    bracketed(&lower)
        .or_else(|| worded(&words))
        .or_else(|| composed(text, &lower, &words))
        .unwrap_or_else(|| single(text, &words))
}

/// `List<Berth>`, `Array[String]`, `String(255)`, `Integer[]`.
fn bracketed(lower: &str) -> Option<f64> {
    let compact: String = lower.chars().filter(|c| !c.is_whitespace()).collect();
    let item = compact
        .strip_suffix("[]")
        .or_else(|| compact.strip_prefix("[]"));
    if item.is_some_and(|item| item.chars().all(is_name_character)) {
        return Some(6.0);
    }
    let (outer, inner) = compact.split_at(compact.find(['<', '[', '(', '{'])?);
    let closed = inner.ends_with(['>', ']', ')', '}']);
    match outer {
        outer if closed && has(CONTAINERS, outer) => Some(7.0),
        outer if closed && has(SCALARS, outer) && !has(DOUBTFUL, outer) => Some(6.5),
        _ => None,
    }
}

/// `Array of berth objects`, `Berth object`, `List data structure`.
fn worded(words: &[&str]) -> Option<f64> {
    let [first, second, ..] = *words else {
        return None;
    };
    let last = words.last()?.trim_matches(['(', ')', ',']);
    let allowed = |c| is_name_character(c) || "()<>,[]{}|/".contains(c);
    let simple = words.iter().all(|word| word.chars().all(allowed));
    let count = words.len();
    if has("array|arrays|list|lists|map|set|dict", first) {
        return Some(match second {
            "of" if simple && count <= 6 => 7.0,
            _ if simple && count <= 4 && (has(SCALARS, second) || has(STRUCTURES, last)) => 6.0,
            _ if simple && count <= 2 => 3.0,
            _ => -4.0,
        });
    }
    // `the tags object` is prose.
    let article = has("the|a|an|this", first);
    (has(STRUCTURES, last) && count <= 4 && simple).then_some(if article { -3.0 } else { 5.5 })
}

/// `String or Integer`, `String/Integer`, `String (UUID)`.
fn composed(text: &str, lower: &str, words: &[&str]) -> Option<f64> {
    let separators = [
        ' ', '/', ',', '|', '(', ')', '<', '>', '[', ']', ';', '+', '-',
    ];
    let parts: Vec<&str> = lower
        .split(separators)
        .filter(|part| !part.is_empty())
        .collect();
    let first = words.first()?;
    if !parts.is_empty()
        && parts
            .iter()
            .all(|part| has(SCALARS, part) || has("of|or|and", part))
    {
        return Some(5.0);
    }
    let last = words.last()?;
    if words.len() == 2
        && has(
            "positive|natural|non-negative|negative|unsigned|signed|decimal|big|character|unix",
            first,
        )
        && has(SCALARS, last)
    {
        return Some(5.0);
    }
    let short = words.len() <= 4 && parts.len() <= 4 && text.len() < 40;
    let capital = text.starts_with(|c: char| c.is_ascii_uppercase());
    (has(SCALARS, first) && words.len() <= 4 && text.len() < 40).then_some(if short && capital {
        1.5
    } else {
        -1.0
    })
}

/// `NodeGroup`: an object's name alone.
fn single(text: &str, words: &[&str]) -> f64 {
    if words.len() > 1 {
        return -7.0;
    }
    let begins = |is: fn(&char) -> bool| text.chars().next().as_ref().is_some_and(is);
    if text.chars().all(is_name_character) && !begins(char::is_ascii_digit) {
        let name =
            begins(char::is_ascii_uppercase) && text.contains(|c: char| c.is_ascii_lowercase());
        return if name { 0.5 } else { -1.5 };
    }
    if text.contains(['<', '[']) { 1.0 } else { -7.0 }
}

/// Whether names may have a character.
pub(super) fn is_name_character(c: char) -> bool {
    c.is_alphanumeric() || "_-.:$@#*/[]{}~%".contains(c)
}

/// Like the name of a parameter or member.
pub(super) fn name_score(text: &str) -> f64 {
    if text.is_empty() || text.chars().nth(120).is_some() {
        return -10.0;
    }
    let words = text.split_whitespace().take(6).count();
    let lower_first = text.starts_with(|c: char| c.is_ascii_lowercase());
    if words > 1 {
        // Names in several words are rare: `items [ ]`, `Tag.N. Key`, `user id`.
        let prose = text.ends_with(['.', ':', ',', ';', '!', '?'])
            || text.contains(['"', '='])
            || text.contains(": ");
        return match words {
            _ if prose || words > 5 => -20.0,
            2 | 3 if text.contains(['_', '.', '[', '{']) && text.len() < 50 => -2.5,
            2 | 3 if lower_first => -4.0,
            _ => -8.0,
        };
    }
    if has(
        "yes|no|none|n/a|none.|reserved|note:|-|--|null|true|false|or|and",
        &text.to_lowercase(),
    ) {
        return -4.0;
    }
    // Written large they are types.
    if text.starts_with(|c: char| c.is_ascii_uppercase()) && has(SCALARS, &text.to_lowercase()) {
        return -1.5;
    }
    // Written large they are labels.
    if has("Range|Options|Details|Constraints|Definition|Note", text) {
        return -4.0;
    }
    if text.ends_with(['.', ',', ';', '!', '?', ':']) {
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
    let lower = text.chars().any(|c| c.is_ascii_lowercase());
    let inner_capital = text.chars().skip(1).any(|c| c.is_ascii_uppercase());
    match () {
        () if text.starts_with(|c: char| c.is_ascii_digit()) => -1.5,
        () if lower && text.contains(['_', ':']) => 5.0,
        () if lower_first && (inner_capital || text.contains(['.', '-', '['])) => 4.5,
        () if lower_first => 4.0,
        () if lower && (inner_capital || text.contains('-')) => 3.5,
        // `Name`, `Reserved`.
        () if lower => 1.0,
        // `ID`, `ACTIVE`.
        () => 0.5,
    }
}

/// Like a status code or an error code.
pub(super) fn code_score(text: &str) -> f64 {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let words = text.split_whitespace().take(6).count();
    let sentence = text.ends_with('.');
    if digits == 3
        && text.starts_with(|c: char| ('1'..='5').contains(&c))
        && words <= 5
        && !sentence
    {
        8.0
    } else if words == 1 && (digits >= 3 || text.len() == 3 && text.ends_with("xx")) {
        6.0
    } else if words == 1 && text.chars().any(char::is_alphabetic) && !sentence {
        1.0
    } else if words <= 3 && digits > 0 {
        0.0
    } else {
        -6.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_all_ages_look_like_types() {
        for text in [
            "String",
            "string",
            "Array of strings",
            "Array of V2Job objects",
            "List<NodeGroup>",
            "Map<String,Object>",
            "Array<Array<Integer>>",
            "Berth array",
            "String(255)",
            "JSON Array",
            "Array String",
            "boolean",
            "Dict<berth>",
            "Berth object",
            "map[string]string",
            "[]string",
            "List data structure",
            "String or Integer",
            "Array of Map",
            "Array[Object]",
            "Map<String,Array<String>>",
            "Object Array",
            "Integer[]",
        ] {
            assert!(type_score(text) >= 5.0, "{text}: {}", type_score(text));
        }
        for text in [
            "Specifies the type.",
            "berth_id",
            "The list object",
            "Reserved",
            "",
            "Cluster name",
            "Job ID",
        ] {
            assert!(type_score(text) < 1.0, "{text}: {}", type_score(text));
        }
    }

    #[test]
    fn names_look_like_names() {
        for text in [
            "id",
            "berth_id",
            "berthId",
            "spark.sql.files",
            "X-Auth-Token",
            "OS-DCF:diskConfig",
            "Content-Type",
            "options",
        ] {
            assert!(name_score(text) >= 3.5, "{text}: {}", name_score(text));
        }
        for text in [
            "Yes",
            "None",
            "Specifies the name.",
            "Job ID",
            "Options",
            "a: b",
            "NOTE:",
            "",
            "https://x.y/z",
        ] {
            assert!(name_score(text) < 0.0, "{text}: {}", name_score(text));
        }
    }

    #[test]
    fn yes_and_no_are_told_from_sentences() {
        for text in ["Yes", "No", "Optional", "Mandatory", "Yes (new berths)"] {
            assert!(mandatory_score(text) > 2.0, "{text}");
        }
        for text in ["None", "Not at all.", "Nobody knows", ""] {
            assert!(mandatory_score(text) < 0.0, "{text}");
        }
    }
}
