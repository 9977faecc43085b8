//! What a clause is about, where that is something else than the row: `The user name must be …` of an address.

use std::ops::Range;

use super::own::Own;
use super::rest::is_of_naming;
use super::token::{Kind, Token};

/// Verbs that end what a clause is about.
#[rustfmt::skip]
const VERBS: [&str; 24] = [
    "can", "cannot", "must", "should", "may", "shall", "will", "is", "are", "was", "were", "has", "have", "had", "ranges", "range",
    "contains", "contain", "consists", "consist", "does", "do", "exceeds", "includes",
];
/// What the row and its value are called on any page.
#[rustfmt::skip]
const GENERAL: [&str; 31] = [
    "value", "values", "parameter", "parameters", "field", "attribute", "which", "that", "length", "size", "number", "quantity", "count",
    "range", "maximum", "minimum", "total", "character", "characters", "string", "strings", "content", "element", "elements", "items",
    "you", "all", "unit", "default", "array", "list",
];
const PRONOUNS: [&str; 9] = [
    "it", "its", "they", "their", "this", "these", "those", "them", "one",
];

/// What a clause is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) enum About {
    /// The row, or nothing that is named.
    Row,
    /// What the sentence before is about.
    Pronoun,
    /// Something else, by its last word.
    Other(String),
    /// Nothing that could be meant by `it` later.
    Nothing,
}

/// What the clause is about that begins a part of a sentence.
pub(in crate::facts) fn about(tokens: &[Token<'_>], part: Range<usize>, own: &Own) -> About {
    let tokens = &tokens[part];
    let Some(verb) = tokens.iter().position(|token| token.is_one_of(&VERBS)) else {
        return About::Nothing;
    };
    let comma = tokens[..verb]
        .iter()
        .rposition(|token| token.is_mark_of(&[',', ';', ':']));
    let noun = &tokens[comma.map_or(0, |comma| comma + 1)..verb];
    let articles = [
        "the", "a", "an", "each", "every", "any", "both", "and", "but", "or", "only", "of", "for",
    ];
    let words: Vec<&Token<'_>> = noun
        .iter()
        .filter(|token| token.kind == Kind::Word && !token.is_one_of(&articles))
        .collect();
    let numbers = noun.iter().any(|token| token.quantity().is_some());
    let Some(last) = words.last().filter(|_| !numbers && words.len() < 8) else {
        return About::Nothing;
    };
    let own = |token: &&&Token<'_>| token.is_one_of(&GENERAL) || own.is_called(token);
    if words.iter().any(|token| own(&token)) {
        About::Row
    } else if words.iter().any(|token| token.is_one_of(&PRONOUNS)) {
        About::Pronoun
    } else if words.iter().all(|token| is_of_naming(token)) {
        About::Nothing
    } else {
        About::Other(last.text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_clause_is_about_the_row_or_something_else() {
        let own = Own::of("owner_email", &tokens("Address of the user."));
        let read = |text: &str| {
            let tokens = tokens(text);
            about(&tokens, 0..tokens.len(), &own)
        };
        for text in [
            "The address can be long.",
            "The value is 1.",
            "The maximum length of a name is 5.",
        ] {
            assert_eq!(read(text), About::Row, "{text}");
        }
        assert_eq!(read("It contains 5 characters."), About::Pronoun);
        for text in [
            "Letters and digits are allowed.",
            "Enter 5 characters.",
            "At most 5 users can be set.",
        ] {
            assert_eq!(read(text), About::Nothing, "{text}");
        }
        for (text, other) in [
            ("The user name must be long.", "name"),
            ("A message can be long.", "message"),
        ] {
            assert_eq!(read(text), About::Other(other.to_owned()), "{text}");
        }
    }
}
