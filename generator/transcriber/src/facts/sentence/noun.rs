//! The noun behind a number, which says what it counts.

use super::token::{Kind, Token};

/// Words that may stand between a number and `characters`.
#[rustfmt::skip]
pub(super) const ADJECTIVES: [&str; 16] = [
    "unicode", "utf-8", "english", "ascii", "valid", "visible", "single-byte", "chinese",
    "printable", "lowercase", "uppercase", "hexadecimal", "case-sensitive", "alphanumeric",
    "random", "decimal",
];

#[rustfmt::skip]
pub(super) const CHARACTERS: [&str; 6] = [
    "character", "characters", "char", "chars", "letters", "digits",
];

/// Words that stand behind a number and are no noun that it counts.
#[rustfmt::skip]
const NO_NOUNS: &[&str] = &[
    "and", "or", "by", "for", "in", "of", "to", "at", "on", "with", "as", "is", "are", "can",
    "must", "will", "may", "should", "that", "which", "when", "if", "but", "inclusive", "included",
    "exclusive", "indicating", "from", "per", "each", "every", "than", "the", "this", "cannot",
    "otherwise", "unless", "only", "long", "during", "while", "where", "because", "after", "before", "until", "till", "through", "within",
    "without", "under", "over", "above", "below", "via", "since", "then", "also", "plus", "so", "nor", "either", "among", "across", "against",
    "around", "upon", "using", "including", "excluding", "starting", "depending", "according", "based", "not", "a", "an", "be", "has", "have",
    "once", "whenever", "whether", "about", "into", "onto", "except", "besides", "beyond", "despite", "like", "toward", "throughout", "outside", "inside", "near", "past", "per",
];

/// Nouns that are counted, and are no items.
#[rustfmt::skip]
const NO_ITEMS: [&str; 13] = [
    "times", "types", "kinds", "decimal", "bits", "bit", "levels", "layers", "lines", "words", "of",
    "consecutive", "places",
];

pub(super) enum Noun {
    Characters,
    Items,
    Nothing,
}

/// Whether a word is one that no noun is.
pub(super) fn is_no_noun(token: &Token<'_>) -> bool {
    token.is_one_of(NO_NOUNS)
}

/// The noun that stands behind a number.
pub(super) fn noun(behind: &[Token<'_>]) -> Option<Noun> {
    let skipped = behind
        .iter()
        .take_while(|token| token.is_one_of(&ADJECTIVES))
        .count();
    let rest = &behind[skipped..];
    let first = rest.first().filter(|token| token.kind == Kind::Word)?;
    if first.is_one_of(&CHARACTERS) {
        return Some(Noun::Characters);
    }
    if first.is("in") && rest.get(1).is_some_and(|token| token.is("length")) {
        return Some(Noun::Characters);
    }
    if first.is_one_of(&NO_ITEMS) {
        return Some(Noun::Nothing);
    }
    let word = first.text.starts_with(|c: char| c.is_alphabetic());
    (word && !is_no_noun(first)).then_some(Noun::Items)
}
