//! A sentence → the values in it that have a meaning, each with it.

use crate::facts::fact::Listed;
use crate::facts::row::options::is_heading;
use crate::facts::sentence::meant::{Link, meant};
use crate::facts::sentence::token::tokens;
use crate::facts::values::is_token;

/// A value and the word that its meaning comes behind.
struct Head<'a> {
    value: &'a str,
    default: bool,
    start: usize,
    end: usize,
}

/// What stands before the first value, and each value with its meaning, which goes on until the next value or the end
/// of the clause.
pub(super) fn clauses(sentence: &str) -> (String, Vec<Listed>) {
    let heads = heads(sentence);
    let ends = heads.iter().skip(1).map(|head| head.start);
    let ends = ends.chain([sentence.len()]);
    let mut lead = None;
    let listed = heads.iter().zip(ends).filter_map(|(head, end)| {
        let text = sentence.get(head.end..end)?;
        let end = text.find(';').into_iter().chain(text.find(". ")).min();
        let meaning = trimmed(text.get(..end.unwrap_or(text.len()))?);
        // `Status: 0: off` is a label before a value.
        if meaning.is_empty() {
            return None;
        }
        lead.get_or_insert(head.start);
        Some(Listed {
            value: head.value.to_owned(),
            meaning: format!("{meaning}{}", if head.default { " (default)" } else { "" }),
            deprecated: None,
        })
    });
    let listed = listed.collect();
    let lead = lead.and_then(|end| sentence.get(..end)).unwrap_or_default();
    let lead = lead
        .trim()
        .trim_end_matches([':', '：', ',', '(', '（', ' ']);
    (lead.to_owned(), listed)
}

/// Words of which a sentence says what they mean, and that are no values.
const SUBJECTS: [&str; 9] = [
    "it",
    "this",
    "that",
    "which",
    "value",
    "values",
    "parameter",
    "field",
    "following",
];

fn heads(sentence: &str) -> Vec<Head<'_>> {
    let read = tokens(sentence);
    let found = meant(&read).into_iter().filter_map(|one| {
        let value = one.value;
        let start = read[one.start].start;
        // In quotes, the words stand behind them.
        let end = read[one.end - 1].end;
        let after = &sentence[end..];
        let before = &sentence[..start];
        let colon = one.link == Link::Colon;
        let digit = |c: char| c.is_ascii_digit();
        let time = colon && value.ends_with(digit) && after.starts_with(digit);
        let constant = !value.contains(|c: char| c.is_ascii_lowercase());
        let truth = ["true", "false"].contains(&value);
        let word = colon
            && !constant
            && (before.trim_end().ends_with(',') || !after.starts_with([' ', '\u{a0}']));
        // `0 - small`: behind other words a dash is a dash.
        let number = value.chars().all(digit) || truth;
        let gap = after.len() - after.trim_start().len();
        let is_head = begins_clause(before)
            && !time
            && (one.link != Link::Dash || number)
            && (!word || truth)
            && is_token(value)
            && !(colon && is_heading(&value.to_lowercase()))
            && !SUBJECTS.contains(&value.to_lowercase().as_str());
        is_head.then_some(Head {
            value,
            default: one.default,
            start,
            end: end + gap,
        })
    });
    found.collect()
}

/// Whether what comes before a value lets a new clause begin.
fn begins_clause(before: &str) -> bool {
    let text = before.trim_end();
    let gap = text.len() < before.len();
    let last = text.rsplit(' ').next().unwrap_or_default();
    text.is_empty()
        || text.ends_with([',', ';', ':', '(', '（'])
        || gap && (text.ends_with('.') || ["and", "or", "be", "are"].contains(&last))
}

/// A meaning without what joins it to the next.
fn trimmed(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let mut shorter = text.trim_end_matches([',', ';', '.', ' ']);
        for word in [" and", " or"] {
            shorter = shorter.strip_suffix(word).unwrap_or(shorter);
        }
        let balanced = shorter.matches('(').count() >= shorter.matches(')').count();
        if let Some(inner) = shorter.strip_suffix(['(', '（']) {
            shorter = inner;
        } else if let Some(inner) = shorter.strip_suffix(')').filter(|_| !balanced) {
            shorter = inner;
        }
        if shorter == text {
            return text;
        }
        text = shorter;
    }
}
