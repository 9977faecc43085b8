//! Of what a sentence says that it is outdated: of the row, or of something else.

use super::MARKS;
use crate::facts::sentence::own::Own;
use crate::facts::sentence::token::Token;

/// Whether words before a place ask whether or why it is so, give an example, or say what a value means.
pub(super) fn is_told_of(tokens: &[Token<'_>], at: usize) -> bool {
    let before = &tokens[..at];
    let asks = |token: &Token<'_>| {
        token.is_one_of(&[
            "whether", "why", "because", "example", "e.g", "instance", "reason",
        ])
    };
    // `Removed: The attribute has been removed.`
    let meaning = before.last().is_some_and(|last| last.is_mark(':'))
        && before
            .iter()
            .any(|token| token.is_one_of(&MARKS) || token.is("removed"));
    before.iter().any(asks) || meaning
}

/// `Deprecated, active, or saved.`
pub(super) fn is_list(tokens: &[Token<'_>]) -> bool {
    let joins = |token: &Token<'_>| token.is_one_of(&["and", "or"]);
    let [word, comma, items @ ..] = tokens else {
        return false;
    };
    let Some(join) = items.iter().position(joins) else {
        return false;
    };
    let mut items = items[..join].split(|token| token.is_mark(','));
    let word = word.is_one_of(&MARKS) || word.is("removed");
    // Each item but the last is one word.
    word && comma.is_mark(',') && join > 0 && items.all(|item| item.len() < 2)
}

/// Whether what is said to be outdated is what the sentence before is about.
pub(in crate::facts) fn is_of_before(tokens: &[Token<'_>]) -> bool {
    tokens.first().is_some_and(|first| first.is("it"))
}

/// Whether a sentence is about the row: by the words that it begins with.
pub(in crate::facts) fn is_about(tokens: &[Token<'_>], own: &Own) -> bool {
    let the = tokens
        .first()
        .is_some_and(|first| first.is_one_of(&["the", "its"]));
    let noun = tokens.get(usize::from(the));
    noun.is_some_and(|noun| {
        own.has(noun) && !noun.is_one_of(&["a", "an"])
            || noun.is_one_of(&["it", "this", "parameter", "value", "field"])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_sentence_is_about_the_row_or_something_else() {
        let own = Own::of("size", &tokens("Kind of a field."));
        let about = |text| is_about(&tokens(text), &own);
        assert!(about("The kind is red.") && about("It is red.") && !about("A beam is red."));
    }
}
