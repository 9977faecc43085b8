//! Several values in one text: `A, B (why), and C`, `ON/OFF`, `0/false`.

use super::{is_name, is_token, unquoted};
use crate::facts::fact::Listed;

/// Words for yes, and words for no.
const SPELLINGS: [[&str; 4]; 2] = [["1", "true", "yes", "on"], ["0", "false", "no", "off"]];

/// Each spelling of values that a page lists in two: `0/false` is `0` and is `false`.
pub(in crate::facts) fn respelt(listed: Vec<Listed>) -> Vec<Listed> {
    let same = |pair: [&str; 2]| {
        let in_words = |words: &[&str; 4]| {
            pair.iter()
                .all(|word| words.contains(&word.to_lowercase().as_str()))
        };
        SPELLINGS.iter().any(in_words)
    };
    let two = |option: Listed| match option.value.split_once('/') {
        Some((a, b)) if same([a, b]) => [a, b]
            .map(|value| Listed {
                value: value.to_owned(),
                ..option.clone()
            })
            .to_vec(),
        _ => vec![option],
    };
    listed.into_iter().flat_map(two).collect()
}

/// `ON/OFF`: constants that one text joins.
pub(in crate::facts) fn joined(text: &str) -> Vec<Listed> {
    let constant = |text: &str| {
        text.len() > 1 && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
            || SPELLINGS
                .as_flattened()
                .contains(&text.to_lowercase().as_str())
    };
    let parts: Vec<&str> = text.split('/').collect();
    if parts.len() < 2 || !parts.iter().all(|part| constant(part)) {
        return Vec::new();
    }
    let listed = parts.iter().map(|part| Listed {
        value: (*part).to_owned(),
        ..Listed::default()
    });
    listed.collect()
}

/// A list in a line: `A, B (why), and C`. None if a part of it is no single word.
pub(in crate::facts) fn words(text: &str) -> Option<Vec<Listed>> {
    let text = text.trim().trim_end_matches(['.', ';', ':']);
    if text.len() > 4000 {
        return None;
    }
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    let mut cut = |from: usize, to: usize| parts.push(text[from..to].trim().to_owned());
    let spaced = text.contains(", ");
    // In `text/html; charset=utf-8` a semicolon is part of the value.
    let separates = |at: usize, c: char| match c {
        // `768, 1,024`
        ',' => !(spaced && is_thousand(text, at)),
        '、' | '；' | '|' => true,
        '/' => text.contains(" / "),
        ';' => {
            let next = text[at + 1..].split(';').next().unwrap_or_default();
            next.starts_with(' ') && !next.contains('=')
        }
        _ => false,
    };
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            c if depth == 0 && separates(at, c) => {
                cut(start, at);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    cut(start, text.len());
    let mut listed = Vec::new();
    for part in parts {
        let part = part.trim();
        let part = ["and ", "or "]
            .iter()
            .find_map(|word| part.strip_prefix(word))
            .unwrap_or(part);
        for word in split_pair(part) {
            if word.is_empty() {
                continue;
            }
            listed.push(word_with_meaning(word)?);
        }
    }
    (!listed.is_empty()).then_some(listed)
}

/// `A and B`, `A or B`: outside of brackets.
fn split_pair(text: &str) -> Vec<&str> {
    for word in [" and ", " or "] {
        if let Some((first, second)) = text.split_once(word)
            && first.matches('(').count() == first.matches(')').count()
        {
            return vec![first.trim(), second.trim()];
        }
    }
    vec![text]
}

fn word_with_meaning(text: &str) -> Option<Listed> {
    let (value, meaning) = match text.split_once(['(', '（']) {
        Some((value, meaning)) if !value.trim().is_empty() => {
            (value.trim(), meaning.trim_end_matches([')', '）']).trim())
        }
        _ => (text, ""),
    };
    let value = unquoted(value);
    let thousands = value.contains(',') && value.chars().all(|c| c.is_ascii_digit() || c == ',');
    let value = &if thousands {
        value.replace(',', "")
    } else {
        value.to_owned()
    };
    (is_token(value) || is_name(value) || value == "other").then(|| Listed {
        value: value.to_owned(),
        meaning: match meaning {
            "default" | "default value" => format!("({meaning})"),
            meaning => meaning.to_owned(),
        },
        deprecated: None,
    })
}

/// Whether a text enumerates words: `MP4, TS, and MOV`.
pub(in crate::facts) fn is_enumeration_of_words(text: &str) -> bool {
    let constants = |listed: Vec<Listed>| {
        listed.len() > 2
            && listed.iter().all(|word| {
                word.value
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
            })
    };
    words(text).is_some_and(constants)
}

/// Whether the comma at a place stands between thousands.
fn is_thousand(text: &str, at: usize) -> bool {
    let digits = text[at + 1..]
        .chars()
        .take_while(char::is_ascii_digit)
        .count();
    text[..at].ends_with(|c: char| c.is_ascii_digit()) && digits == 3
}
