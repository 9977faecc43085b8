//! Values as pages write them: quotes, lists in a line, what can be a value at all.

use super::Listed;

/// The text without the quotes around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    for (open, close) in [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('‘', '’')] {
        if let Some(inner) = text
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            && !inner.contains([open, close])
        {
            return inner;
        }
    }
    text
}

/// Words that stand for the absence of a value, or for what is no value.
const NO_VALUES: [&str; 14] = [
    "null", "empty", "blank", "left", "none", "N/A", "Note", "NOTE", "note", "Notes", "Example",
    "any", "other", "the",
];

/// Whether a text can be an option of a String: one word, and not one of ordinary speech.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && text.chars().any(char::is_alphanumeric)
        && !text.contains(char::is_whitespace)
        && !text.starts_with(['(', '[', '{', '<', ',', '.', ':', '='])
        && !text.ends_with([',', ':', '=', '(', '"'])
        && !text.contains(['*', '"', '<', '>', '{', '}', '^', '$', '\\', '|', '~', '…'])
        && !text.to_lowercase().contains("yyyy")
        && text.matches('(').count() == text.matches(')').count()
        && !["a", "an"].contains(&text)
        && !NO_VALUES.contains(&text)
}

/// A list in a line: `A, B (why), and C`. None if a part of it is no single word.
pub(super) fn words(text: &str) -> Option<Vec<Listed>> {
    let text = text.trim().trim_end_matches(['.', ';', ':']);
    if text.len() > 4000 {
        return None;
    }
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    let mut cut = |from: usize, to: usize| parts.push(text[from..to].trim().to_owned());
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            ',' | '、' | '/' if depth == 0 && (c != '/' || text.contains(" / ")) => {
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
    is_token(value).then(|| Listed {
        value: value.to_owned(),
        meaning: meaning.to_owned(),
        deprecated: None,
    })
}

/// Whether a text enumerates words: `MP4, TS, and MOV`.
pub(super) fn is_enumeration_of_words(text: &str) -> bool {
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
