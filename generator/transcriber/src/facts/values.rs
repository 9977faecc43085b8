//! How pages write values: in quotes, in lists, with their meanings; and what cannot be a value.

mod meaning;
mod several;

use generator::page::TypeNotation;

use super::fact::Listed;
pub(super) use meaning::told_default;
pub(super) use several::{is_enumeration_of_words, joined, respelt, words};

/// The text without the quotes around it.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    for (open, close) in [
        ('"', '"'),
        ('\'', '\''),
        ('`', '`'),
        ('“', '”'),
        ('‘', '’'),
        ('«', '»'),
    ] {
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
const NO_VALUES: [&str; 11] = [
    "null", "empty", "blank", "left", "N/A", "Note", "NOTE", "note", "Notes", "Example", "the",
];

/// Kinds of characters, which pages list and which are no values.
#[rustfmt::skip]
const CHARACTERS: [&str; 24] = [
    "letter", "letters", "digit", "digits", "numbers", "characters", "hyphens", "underscores", "spaces", "periods", "commas",
    "dots", "slashes", "symbols", "colons", "semicolons", "brackets", "parentheses", "dashes", "lowercase", "uppercase",
    "alphabets", "asterisks", "integers",
];

/// Whether a word names a kind of characters.
pub(super) fn is_kind_of_characters(word: &str) -> bool {
    CHARACTERS.contains(&word.to_lowercase().as_str())
}

/// Whether a text can be an option of several words: `Red Hat`, each of them a name or a number.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let named = |word: &&str| {
        is_token(word) && word.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
    };
    (2..4).contains(&words.len())
        && text.len() <= 40
        && words.iter().all(named)
        && words[0].starts_with(|c: char| c.is_ascii_uppercase())
        && !["The", "A", "An", "This", "If", "It", "See", "Table"].contains(&words[0])
}

/// Operators, which are values of their own.
const OPERATORS: [&str; 8] = [">", "<", "=", ">=", "<=", "!=", "==", "<>"];

/// Whether a text can be an option of a String: one word, and not one of ordinary speech.
pub(super) fn is_token(text: &str) -> bool {
    if OPERATORS.contains(&text) {
        return true;
    }
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
        && !is_kind_of_characters(text)
}

/// Words that are no values in a sentence, and may be in a list: `none: no proxy`.
const LISTED_VALUES: [&str; 5] = ["none", "None", "any", "other", "left"];

/// Whether an item of a list can be a value of this type.
fn fits_list(value: &str, item: &TypeNotation) -> bool {
    fits(value, item) || *item == TypeNotation::String && LISTED_VALUES.contains(&value)
}

/// An item of a list as an option: `VALUE`, `VALUE: meaning`, `VALUE (meaning)`.
pub(super) fn option(text: &str, item: &TypeNotation) -> Option<Listed> {
    let moved = bracket_behind(text.trim());
    let text = moved.as_deref().unwrap_or(text.trim());
    let whole = unquoted(text.trim_end_matches(['.', ';', ',']));
    let (value, meaning) = if let Some((value, meaning)) = separated(text, item) {
        (value, meaning)
    } else if fits_list(whole, item) {
        (whole, "")
    } else {
        bracketed(text).or_else(|| indicated(text))?
    };
    let value = unquoted(value);
    let value = match (item, value) {
        (TypeNotation::Boolean, "True" | "TRUE") => "true",
        (TypeNotation::Boolean, "False" | "FALSE") => "false",
        (_, value) => value,
    };
    fits_list(value, item).then(|| Listed {
        value: value.to_owned(),
        meaning: meaning.trim().trim_end_matches(';').to_owned(),
        deprecated: None,
    })
}

/// `VALUE (meaning)`
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let whole = text.strip_suffix('.').unwrap_or(text);
    let inner = whole.strip_suffix([')', '）'])?;
    let (value, meaning) = inner.split_once(['(', '（'])?;
    let value = value.trim_end();
    (!value.is_empty() && !value.contains(char::is_whitespace)).then_some((value, meaning))
}

/// `The value VALUE indicates that …`
fn indicated(text: &str) -> Option<(&str, &str)> {
    let starts = ["The value ", "the value ", "Value ", "value "];
    let text = starts
        .iter()
        .find_map(|start| text.strip_prefix(start))
        .unwrap_or(text);
    let (value, rest) = text.split_once(' ')?;
    let (verb, meaning) = rest.split_once([' ', ':'])?;
    let meaning = meaning.trim_start();
    let meaning = meaning.strip_prefix("that ").unwrap_or(meaning);
    (["indicates", "means", "represents"].contains(&verb) && !meaning.is_empty())
        .then_some((value, meaning))
}

/// `1 (default): on` as `1: on (default)`, and `1 (on): it shines` as `1: on: it shines`.
fn bracket_behind(text: &str) -> Option<String> {
    let (value, rest) = text.split_once(['(', '（'])?;
    let (bracket, behind) = rest.split_once([')', '）'])?;
    let (value, behind) = (value.trim(), behind.trim_start());
    let mark = behind.chars().next()?;
    let meaning = behind[mark.len_utf8()..].trim();
    let dash = ['-', '–', '—'].contains(&mark) && behind[mark.len_utf8()..].starts_with(' ');
    let is_head = !value.is_empty()
        && !value.contains([' ', ':', '：', ','])
        && !meaning.is_empty()
        && (dash || [':', '：'].contains(&mark));
    let first = bracket.split_whitespace().next()?.to_lowercase();
    let remark =
        ["default", "deprecated", "discarded", "obsolete", "expired"].contains(&first.as_str());
    is_head.then(|| {
        if remark {
            format!("{value}: {meaning} ({bracket})")
        } else {
            format!("{value}: {bracket}: {meaning}")
        }
    })
}

/// `VALUE: meaning`, cut at the first colon, dash or comma that can end a value.
fn separated<'a>(text: &'a str, item: &TypeNotation) -> Option<(&'a str, &'a str)> {
    for mark in [": ", "：", ":", " - ", " – ", " — ", ", "] {
        if let Some((value, meaning)) = text.split_once(mark)
            && !value.trim().is_empty()
            && (fits_list(unquoted(value.trim()), item) || boolean(value.trim(), item))
            && !(mark == ":" && meaning.starts_with("//"))
        {
            return Some((value.trim(), meaning));
        }
    }
    None
}

fn boolean(value: &str, item: &TypeNotation) -> bool {
    *item == TypeNotation::Boolean && ["true", "false"].contains(&value.to_lowercase().as_str())
}

/// Whether a text can be a value of this type.
pub(super) fn fits(value: &str, item: &TypeNotation) -> bool {
    match item {
        TypeNotation::Boolean => value == "true" || value == "false",
        TypeNotation::Integer | TypeNotation::Long => value
            .parse::<i64>()
            .is_ok_and(|number| number.to_string() == value),
        TypeNotation::String => is_token(value),
        _ => false,
    }
}

/// An English word as a sentence begins with it: `Alias`, `Note`. Values in capitals are none.
pub(super) fn is_plain_word(value: &str) -> bool {
    let mut letters = value.chars();
    letters.next().is_some_and(char::is_uppercase)
        && value.len() > 1
        && letters.all(|c| c.is_ascii_lowercase())
}

/// Whether the values of a list look like constants, whatever their meanings enumerate.
pub(super) fn announced_values(listed: &[Listed]) -> bool {
    let constant = |value: &str| {
        value
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    listed.iter().all(|option| constant(&option.value))
        || listed
            .iter()
            .all(|option| option.value.chars().all(|c| c.is_ascii_digit()))
}
