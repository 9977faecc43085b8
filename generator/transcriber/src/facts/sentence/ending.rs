//! What a list of values may end with that is no value: `etc.`, `or left blank`.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// What the end of a list says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Ending {
    /// There are more values.
    Open,
    /// There may be no value.
    Absent,
    /// The value may be an empty text.
    Empty,
}

fn endings() -> &'static [(Phrase, Ending, &'static str)] {
    use Ending::{Absent, Empty, Open};
    #[rustfmt::skip]
    static ENDINGS: LazyLock<Vec<(Phrase, Ending, &'static str)>> = LazyLock::new(|| {
        [
            ("~", Open, "A, B, ..."),
            ("etc", Open, "A, B, etc."),
            ("so on|forth", Open, "A, B, and so on"),
            ("among others", Open, "A, B, among others"),
            ("[any] other|others|another|more", Open, "A, B, or others"),
            ("the like", Open, "A, B, and the like"),
            ("something|anything else", Open, "A, B, or something else"),
            ("等", Open, "A, B 等"),
            ("[be] left blank|empty|unspecified", Absent, "A, B, or left blank"),
            ("not [be] set|specified|configured", Absent, "A, B, or not set"),
            ("[be] empty|blank|null", Empty, "A, B, or empty"),
            ("an|the empty string|text|value", Empty, "A, B, or an empty string"),
        ]
        .into_iter()
        .map(|(phrase, ending, example)| (Phrase::new(phrase), ending, example))
        .collect()
    });
    &ENDINGS
}

/// What a list ends with, and where its values end before that.
pub(in crate::facts) fn ending(
    tokens: &[Token<'_>],
    list: Range<usize>,
) -> Option<(Ending, usize)> {
    list.clone().find_map(|at| {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        let joins = |token: &Token<'_>| {
            token.is_mark_of(&[',', ';', '|', '/']) || token.is_one_of(&["and", "or"])
        };
        let (_, ending, _) = endings()
            .iter()
            .find(|(phrase, _, _)| phrase.leads(&tokens[at..]).is_some())?;
        // `A (and more), B`: what stands in brackets is said of one.
        let depth = tokens[list.start..at].iter().fold(0_i32, |depth, token| {
            depth + i32::from(token.is_mark('(')) - i32::from(token.is_mark(')'))
        });
        // `1 ~ 5` goes from one to the other.
        let between = before.is_some_and(|before| !joins(before))
            && tokens
                .get(at + 1)
                .is_some_and(|next| !joins(next) && !next.is_mark('.'));
        let dots = tokens[at].is_one_of(&["etc", "等"]) || tokens[at].is_mark('~') && !between;
        let apart = at == list.start || before.is_some_and(joins) || dots;
        // `Linux, Windows, or Other`: what is written like the others is one of them.
        let named =
            tokens[at].text == "Other" && tokens[list.start].text.starts_with(char::is_uppercase);
        if named {
            return None;
        }
        // `one, other, or two`: what is not the last is one of them.
        let within = tokens[at].is("other")
            && tokens[at + 1..list.end]
                .iter()
                .any(|token| token.kind == Kind::Word);
        if within {
            return None;
        }
        let links = tokens[list.start..at]
            .iter()
            .rev()
            .take_while(|token| joins(token));
        (apart && depth == 0).then(|| (*ending, at - links.count()))
    })
}

/// Whether a text is nothing but the end of an open list: an item `...`.
pub(in crate::facts) fn is_open(tokens: &[Token<'_>]) -> bool {
    let words = tokens
        .iter()
        .filter(|token| !token.is_one_of(&["and", "or"]));
    // `other` and `other: the rest` are values.
    words.count() < 4
        && !matches!(tokens, [other] if other.is("other"))
        && !tokens.iter().any(|token| token.is_mark(':'))
        && ending(tokens, 0..tokens.len())
            .is_some_and(|(ending, end)| ending == Ending::Open && end == 0)
}

/// What begins a clause about values that are not listed.
fn others() -> &'static [Phrase; 2] {
    static OTHERS: LazyLock<[Phrase; 2]> = LazyLock::new(|| {
        ["[any|all] other|others|another [value|values|number|numbers|code|codes] :|-|is|are|indicate|indicates|mean|means", "non-zero|nonzero"]
            .map(Phrase::new)
    });
    &OTHERS
}

/// Whether a sentence goes on to values that it does not list: `0 means off, 1 means on, etc.`, `…; other values: dim`
pub(in crate::facts) fn ends_open(tokens: &[Token<'_>]) -> bool {
    let begins = |at: &usize| {
        *at == 0 || tokens[at - 1].is_mark_of(&['.', ',', ';']) || tokens[at - 1].is("and")
    };
    let clauses = (0..tokens.len()).filter(begins);
    let told = |at: usize| {
        others()
            .iter()
            .any(|phrase| phrase.leads(&tokens[at..]).is_some())
    };
    if clauses.into_iter().any(told) {
        return true;
    }
    let start = tokens.len().saturating_sub(4);
    ending(tokens, start..tokens.len()).is_some_and(|(ending, _)| ending == Ending::Open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_ending_ends_the_list_of_its_example() {
        for (_, expected, example) in endings() {
            let tokens = tokens(example);
            let found = ending(&tokens, 0..tokens.len());
            assert_eq!(found, Some((*expected, 3)), "{example}");
        }
        for text in ["A, B", "A (and more), B", "A, no other B"] {
            let tokens = tokens(text);
            assert_eq!(ending(&tokens, 0..tokens.len()), None, "{text}");
        }
        assert!(is_open(&tokens("...")) && is_open(&tokens("and so on")));
        assert!(!is_open(&tokens("A, etc.")) && !is_open(&tokens("other: rest")));
        assert!(ends_open(&tokens("0 means off, 1 means on, etc.")));
        assert!(ends_open(&tokens("1: off; 2: on; other values: dim")));
        assert!(!ends_open(&tokens("0 means off, dark, etc., 1 means on.")));
    }
}
