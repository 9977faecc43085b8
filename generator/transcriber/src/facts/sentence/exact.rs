//! Lengths that are one number: `contains 32 characters`, `a 36-byte ID`.

use std::sync::LazyLock;

use super::interval::{End, Interval, Shape};
use super::phrase::Phrase;
use super::subject::Counted;
use super::token::Token;

/// A length that is one number: `contains 32 characters`, `a 36-byte ID`.
pub(in crate::facts) fn exact_lengths(tokens: &[Token<'_>]) -> Vec<(Interval, Counted)> {
    let mut found: Vec<(Interval, Counted)> = Vec::new();
    for at in 0..tokens.len() {
        // `32 characters`, and nothing else.
        let alone = at == 0
            && tokens.len() - usize::from(tokens.last().is_some_and(|last| last.is_mark('.'))) == 2
            && tokens[0].number().is_some()
            && tokens[1].is_one_of(&["characters", "bytes", "digits"]);
        let Some(length) = exact()
            .iter()
            .find_map(|(phrase, _)| phrase.leads(&tokens[at..]))
            .or(alone.then_some(2))
        else {
            continue;
        };
        let end = at + length;
        let Some(number) = (at..end).find(|at| tokens[*at].number().is_some()) else {
            continue;
        };
        let ordinal = [
            "first", "last", "next", "every", "previous", "another", "a-z",
        ];
        if found.iter().any(|(known, _)| known.number == number)
            || number > 0 && tokens[number - 1].is_one_of(&ordinal)
            || tokens
                .get(end)
                .is_some_and(|token| token.is_one_of(&["timestamp", "of", "at", "or"]))
        {
            continue;
        }
        let bytes = tokens[at..end]
            .iter()
            .any(|token| token.is("byte") || token.is("bytes"));
        let one = tokens[number].number().map(|number| End {
            number,
            within: true,
            unit: None,
        });
        // What is called by its bytes is one of digits and letters: `a 36-byte ID`.
        let called = tokens.get(number + 1).is_some_and(|next| next.is_mark('-'));
        // `It can contain 64 characters`, `64 characters maximum`
        let may = at > 0 && tokens[at - 1].is_one_of(&["can", "may", "could"]);
        let most = tokens
            .get(end)
            .is_some_and(|token| token.is_one_of(&["maximum", "max"]));
        let min = one.filter(|_| !may && !most);
        // `It contains 4 digits and 2 letters`
        let within = tokens[at..end]
            .iter()
            .any(|token| token.is_one_of(&["digits", "letters"]))
            && (tokens[at].is_one_of(&["contain", "contains", "have", "has"])
                || tokens
                    .get(end)
                    .is_some_and(|token| token.is_one_of(&["and", "or"])));
        if within {
            continue;
        }
        let counted = if bytes && !called {
            Counted::Bytes
        } else {
            Counted::Characters
        };
        found.push((
            Interval {
                min,
                max: one,
                shape: Shape::Comparison,
                start: at,
                number,
                end,
            },
            counted,
        ));
    }
    found
}

/// How pages say that a text has one length.
fn exact() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static EXACT: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("# - character|char|byte|digit", "a 36-byte ID"),
            ("contains|contain|has|have [exactly] # [hexadecimal|lowercase|unicode|case-sensitive|random|valid] characters|chars|bytes|digits", "The value contains 32 characters."),
            ("consist|consists of [exactly] # [hexadecimal|lowercase|unicode|case-sensitive|random|valid] characters|chars|bytes|digits", "It consists of 32 characters."),
            ("fixed at|to # characters|chars|bytes|digits", "fixed at 32 characters"),
            ("exactly # characters|chars|bytes|digits", "exactly 32 characters"),
            ("must|should be # characters|chars|bytes|digits", "The value must be 32 characters."),
            ("# characters|chars|bytes|digits long", "32 characters long"),
            ("# characters|chars|bytes|digits in length", "32 characters in length"),
            ("( # [hexadecimal|lowercase|unicode|case-sensitive|random|valid] characters|chars|bytes|digits )", "a digest (40 characters)"),
            ("string|text|value|id|sequence|combination of # characters|chars|bytes|digits", "a string of 32 characters"),
            ("length is|of|:|= # [characters|chars|bytes|digits]", "Its length is 32."),
            ("length must|should be # [characters|chars|bytes|digits]", "The length must be 32."),
            ("length is fixed at|to # [characters|chars|bytes|digits]", "The length is fixed at 32."),
        ]
        .into_iter()
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .collect()
    });
    &EXACT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_exact_length_is_the_first_that_reads_its_example() {
        for (index, (_, example)) in exact().iter().enumerate() {
            let tokens = tokens(example);
            let reads =
                |phrase: &Phrase| (0..tokens.len()).any(|at| phrase.leads(&tokens[at..]).is_some());
            let first = exact().iter().position(|(phrase, _)| reads(phrase));
            assert_eq!(first, Some(index), "{example}");
            assert_eq!(exact_lengths(&tokens).len(), 1, "{example}");
        }
        assert_eq!(exact_lengths(&tokens("32 characters.")).len(), 1);
        assert!(exact_lengths(&tokens("It has the first 8 characters.")).is_empty());
        assert!(exact_lengths(&tokens("a 13-digit timestamp")).is_empty());
    }
}
