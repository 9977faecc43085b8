//! How much a text looks like a type (`String`, `List<Asset>`), as a number on the scale of the other scores.

use crate::read::words::{SCALARS, has, is_name_character};

/// Those that a description could consist of, too.
const DOUBTFUL: &str = "time|date|file|any|null|set|text|url|uri|json|xml|number|pair|pairs|unix|binary|container|\
    collection|character|stream";
const CONTAINERS: &str = "array|arrays|list|lists|map|dict|set|hashmap|arraylist|object|json|jsonarray|jsonobject|collection";
const STRUCTURES: &str =
    "object|objects|array|arrays|list|lists|structure|struct|map|dict|json|enum";

/// Like a type, in the notations of all ages.
pub(in crate::read) fn type_score(text: &str) -> f64 {
    if text.len() > 100 || text.is_empty() {
        return -9.0;
    }
    let lower = text.to_lowercase();
    if has("yes|no|none|n/a|reserved", &lower) {
        return -9.0;
    }
    // A link to the table of the members, in place of a type.
    let table = lower.strip_prefix("table ").unwrap_or_default();
    if !table.is_empty() && table.chars().all(|c| c.is_ascii_digit()) {
        return 3.0;
    }
    if SCALARS.contains(lower.as_str()) {
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

/// `List of berths`: also what descriptions begin with, as the words are no types.
pub(in crate::read) fn is_of_things(text: &str) -> bool {
    let Some((list, things)) = text.split_once(" of ") else {
        return false;
    };
    let mut things = things.split(' ');
    has("array|list|map|set", &list.to_lowercase())
        && things.all(|word| {
            word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !SCALARS.contains(word)
        })
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
        outer if closed && SCALARS.contains(outer) && !has(DOUBTFUL, outer) => Some(6.5),
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
            _ if simple && count <= 4 && (SCALARS.contains(second) || has(STRUCTURES, last)) => 6.0,
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
            .all(|part| SCALARS.contains(part) || has("of|or|and", part))
    {
        return Some(5.0);
    }
    let last = words.last()?;
    if words.len() == 2
        && has(
            "positive|natural|non-negative|negative|unsigned|signed|decimal|big|character|unix",
            first,
        )
        && SCALARS.contains(last)
    {
        return Some(5.0);
    }
    let short = words.len() <= 4 && parts.len() <= 4 && text.len() < 40;
    let capital = text.starts_with(|c: char| c.is_ascii_uppercase());
    (SCALARS.contains(first) && words.len() <= 4 && text.len() < 40)
        .then_some(if short && capital { 1.5 } else { -1.0 })
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
    fn lists_of_things_are_described() {
        for text in [
            "List of berths",
            "Array of empty berths",
            "map of sub-berths",
        ] {
            assert!(is_of_things(text), "{text}");
        }
        for text in [
            "List of strings",
            "Array of Berth objects",
            "List of Berth",
            "Berths of ships",
            "List",
            "Array of berth_info",
        ] {
            assert!(!is_of_things(text), "{text}");
        }
    }
}
