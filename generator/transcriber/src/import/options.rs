//! The values of an enumeration, and what its description says that they mean, as far as it does so plainly.

use std::collections::BTreeMap;

use generator::page::{Number, TypeNotation};

use super::schema::Schema;
use crate::facts::Listed;

/// What stands between a value and its meaning.
const SEPARATORS: [&str; 9] = [":", "：", " - ", " – ", " — ", "，", ", ", "-", " "];
/// Ends of what only announces a list.
const ANNOUNCEMENTS: [&str; 8] = [
    "取值如下",
    "取值范围",
    "取值",
    "包括",
    "如下",
    "values are",
    "options are",
    "options",
];

/// What a description says of values.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) meanings: Vec<(String, String)>,
    /// Values in the list of the description that the definition does not have.
    pub(super) strangers: Vec<String>,
    /// The description without the list.
    pub(super) rest: String,
}

/// A number in as few digits as it has.
pub(super) fn number(text: &str) -> String {
    match text.split_once('.') {
        Some((whole, digits)) if !digits.contains(['e', 'E']) => {
            let digits = digits.trim_end_matches('0');
            if digits.is_empty() {
                whole.to_owned()
            } else {
                format!("{whole}.{digits}")
            }
        }
        _ => text.to_owned(),
    }
}

/// Whether a text can be a value of this type.
pub(super) fn fits(value: &str, item: &TypeNotation) -> bool {
    match item {
        TypeNotation::Boolean => value == "true" || value == "false",
        TypeNotation::Integer | TypeNotation::Long => value
            .parse::<i64>()
            .is_ok_and(|number| number.to_string() == value),
        TypeNotation::Float | TypeNotation::Double => Number::parse(value).is_some(),
        TypeNotation::String => !value.contains('\n'),
        _ => false,
    }
}

/// Takes a list of values with their meanings out of a description. A list in which a value of the definition is missing
/// is taken all the same; a line that begins with no value ends it.
pub(super) fn meanings(text: &str, values: &[String]) -> Found {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Found::default();
    let mut rest: Vec<&str> = Vec::new();
    for line in &lines {
        let item = bare(line);
        let marked = item.len() < line.trim().len();
        match split(item, values) {
            Some((value, meaning)) => found.meanings.push((value.to_owned(), clean(meaning))),
            None if marked && !found.meanings.is_empty() && is_value(item) => {
                let end = item.find([':', '：']).unwrap_or(item.len());
                found.strangers.push(item[..end].trim().to_owned());
                rest.push(line);
            }
            None => rest.push(line),
        }
    }
    if found.meanings.is_empty() {
        return inline(text, values).unwrap_or(Found {
            rest: text.trim().to_owned(),
            ..Found::default()
        });
    }
    // One line alone may be a sentence that begins with a value.
    if found.meanings.len() == 1 && values.len() > 1 {
        return Found {
            rest: text.trim().to_owned(),
            ..Found::default()
        };
    }
    let rest = rest.into_iter().filter(|line| !is_announcement(line));
    let rest = rest.collect::<Vec<_>>().join("\n");
    rest.trim().clone_into(&mut found.rest);
    found
}

/// `0：no；1：yes`, in one line.
fn inline(text: &str, values: &[String]) -> Option<Found> {
    let parts: Vec<&str> = text.split(['；', ';', '，', '。', '\n']).collect();
    let mut meanings = Vec::new();
    let mut rest = String::new();
    for part in parts {
        // The first may stand behind what announces the list.
        let begun = part.rfind(['：', ':']).map(|_| part);
        let found = begun.and_then(|part| {
            let starts = part.char_indices().map(|(at, _)| at);
            let mut items =
                starts.filter(|at| *at == 0 || !part[..*at].ends_with(char::is_alphanumeric));
            items.find_map(|at| {
                let (value, meaning) = split(bare(&part[at..]), values)?;
                let mark = meaning_is_marked(&part[at..], value);
                mark.then_some((at, value, meaning))
            })
        });
        match found {
            Some((at, value, meaning)) => {
                meanings.push((value.to_owned(), clean(meaning)));
                let before = part[..at].trim();
                if !is_announcement(before) {
                    rest += before;
                }
            }
            None if part.trim().is_empty() => {}
            None => {
                if !rest.is_empty() {
                    rest.push_str("; ");
                }
                rest += part.trim();
            }
        }
    }
    let all = values
        .iter()
        .all(|value| meanings.iter().any(|(known, _)| known == value));
    (all && meanings.len() == values.len()).then_some(Found {
        meanings,
        strangers: Vec::new(),
        rest,
    })
}

/// Whether a colon or a dash parts a value from its meaning.
fn meaning_is_marked(text: &str, value: &str) -> bool {
    let behind = bare(text).trim_start_matches(['"', '\'', '`']);
    let behind = behind.strip_prefix(value).unwrap_or_default();
    let behind = behind.trim_start_matches(['"', '\'', '`', ' ']);
    behind.starts_with([':', '：', '-', '–', '—'])
}

/// A line without what marks an item of a list, and without quotes.
fn bare(line: &str) -> &str {
    let line = line.trim();
    let marked = line.trim_start_matches(['-', '*', '•', '·', '>']);
    // `-1` is a value.
    let item = if marked.len() < line.len()
        && line.starts_with('-')
        && marked.starts_with(|c: char| c.is_ascii_digit())
    {
        line
    } else {
        marked
    };
    item.trim().trim_start_matches("**")
}

/// The value that a text begins with, the longest there is, and what follows it.
fn split<'v, 't>(item: &'t str, values: &'v [String]) -> Option<(&'v str, &'t str)> {
    let item = item.trim_start_matches(['"', '\'', '`', '“', '‘']);
    let mut sorted: Vec<&String> = values.iter().filter(|value| !value.is_empty()).collect();
    sorted.sort_by_key(|value| std::cmp::Reverse(value.len()));
    sorted.into_iter().find_map(|value| {
        let behind = item.strip_prefix(value.as_str())?;
        let behind = behind
            .trim_start_matches(['"', '\'', '`', '”', '’'])
            .trim_start_matches("**");
        if let Some(meaning) = behind.trim_start().strip_prefix(['(', '（']) {
            let meaning = meaning.trim_end_matches(['.', '。', ';', '；', ',', '，']);
            return Some((value.as_str(), meaning.strip_suffix([')', '）'])?));
        }
        let mark = SEPARATORS.iter().find(|mark| {
            behind.trim_start().strip_prefix(mark.trim()).is_some() && !mark.trim().is_empty()
                || behind.starts_with(**mark)
        })?;
        let meaning = behind.trim_start().trim_start_matches(mark.trim());
        let meaning = meaning.trim_start_matches([':', '：', '-', ' ']);
        (!meaning.trim().is_empty()).then_some((value.as_str(), meaning))
    })
}

/// Whether an item looks like a value with its meaning.
fn is_value(item: &str) -> bool {
    let Some((value, _)) = item.split_once([':', '：']) else {
        return false;
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
    !value.trim().is_empty() && value.trim().chars().all(plain)
}

fn is_announcement(line: &str) -> bool {
    let line = line
        .trim()
        .trim_end_matches([':', '：', '。', '.', ' ', '，', ','])
        .to_lowercase();
    ANNOUNCEMENTS.iter().any(|end| line.ends_with(end)) && line.chars().count() < 24
}

fn clean(meaning: &str) -> String {
    meaning
        .trim()
        .trim_end_matches(['；', ';', '，', ',', '、'])
        .trim()
        .to_owned()
}

/// The values with their meanings, in the definition's order; vendor extensions may hold meanings, too.
pub(super) fn listed(
    values: &[String],
    meanings: &BTreeMap<String, String>,
    schema: &Schema<'_>,
) -> Vec<Listed> {
    let extension = |index: usize, value: &str| {
        let keys = [
            "x-enum-descriptions",
            "x-enumDescriptions",
            "x-enum-varnames-descriptions",
        ];
        let node = keys.iter().find_map(|key| schema.get(key))?;
        let entry = node.get(value).or_else(|| node.list().get(index))?;
        entry.text().map(str::to_owned)
    };
    let listed = values.iter().enumerate().map(|(index, value)| Listed {
        value: value.clone(),
        meaning: extension(index, value)
            .or_else(|| meanings.get(value).cloned())
            .unwrap_or_default(),
        deprecated: None,
    });
    listed.collect()
}

/// The values of a list.
#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, values: &[&str]) -> (Vec<(String, String)>, Vec<String>, String) {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let found = meanings(text, &values);
        (found.meanings, found.strangers, found.rest)
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let pairs = pairs.iter();
        pairs
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    }

    #[test]
    fn lists_say_what_values_mean() {
        let (meanings, strangers, rest) = found(
            "灯的状态。\n\n取值如下:\n- ON:亮着。\n- OFF：熄灭\n- DIM:暗\n\n默认值为ON。",
            &["ON", "OFF"],
        );
        assert_eq!(meanings, pairs(&[("ON", "亮着。"), ("OFF", "熄灭")]));
        assert_eq!(strangers, ["DIM"]);
        assert_eq!(rest, "灯的状态。\n\n- DIM:暗\n\n默认值为ON。");
    }

    #[test]
    fn meanings_may_stand_in_one_line() {
        let (meanings, _, rest) = found("是否点亮，0：否；1：是。", &["0", "1"]);
        assert_eq!(meanings, pairs(&[("0", "否"), ("1", "是")]));
        assert_eq!(rest, "是否点亮");
        let (meanings, ..) = found("1 (warm)\n-1 (cold)\n10: \"both\"", &["1", "10", "-1"]);
        assert_eq!(
            meanings,
            pairs(&[("1", "warm"), ("-1", "cold"), ("10", "\"both\"")])
        );
    }

    #[test]
    fn what_is_not_plain_is_left() {
        for (text, values) in [
            ("How bright, from 0 to 1.", &["0", "1"][..]),
            ("ON is what it is called.\nNothing else.", &["ON", "OFF"]),
            ("A: first letter", &["AB", "CD"]),
        ] {
            assert_eq!(found(text, values), (vec![], vec![], text.to_owned()));
        }
        assert!(fits("-1", &TypeNotation::Integer) && !fits("01", &TypeNotation::Long));
    }
}
