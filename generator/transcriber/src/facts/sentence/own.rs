//! What a row calls itself: words that say nothing new wherever they stand in its description.

use super::token::{Kind, Token};
use crate::names;

/// The words that a row uses of itself: those of its name, and those that its description begins with.
#[derive(Debug, Default)]
pub(in crate::facts) struct Own {
    words: Vec<String>,
    /// Those of the name, and of the opening before `of`, `for` and the like: what the row is called itself.
    heads: Vec<String>,
}

/// Words behind which an opening says whose the row is, or what it is for.
#[rustfmt::skip]
const OF: [&str; 14] = [
    "of", "for", "to", "by", "in", "on", "used", "with", "from", "at", "when", "whether", "where", "after",
];

impl Own {
    /// Of a row of this name, whose description begins with these words.
    pub(in crate::facts) fn of(name: &str, opening: &[Token<'_>]) -> Self {
        // What follows is a clause of its own, or a number.
        let ends = |token: &&Token<'_>| {
            !token.is_mark_of(&[',', ';', ':', '.'])
                && token.number().is_none()
                && !token.is_one_of(&["which", "whose", "that", "ranging", "between"])
        };
        // `A 36-byte number of a lamp`
        let first = opening
            .iter()
            .position(|token| token.kind == Kind::Word && !token.is_one_of(&["a", "an", "the"]));
        let digits = &opening[..first.unwrap_or_default()];
        let opening = if digits.iter().any(|token| token.is_mark('-')) {
            &opening[digits.len()..]
        } else {
            opening
        };
        // `Number (from 2 to 14) of lamps`
        let depth = opening.iter().scan(0_usize, |depth, token| {
            *depth += usize::from(token.is_mark('('));
            let within = *depth > 0;
            *depth = depth.saturating_sub(usize::from(token.is_mark(')')));
            Some((token, within))
        });
        let outside = depth.filter(|(_, within)| !within).map(|(token, _)| token);
        let begun: Vec<&Token<'_>> = outside.take_while(ends).collect();
        let head = begun.iter().take_while(|token| !token.is_one_of(&OF));
        let called = names::words(name).into_iter().map(|part| stem(&part));
        let heads: Vec<String> = called.chain(head.map(|token| stem(token.text))).collect();
        let words = begun.iter().map(|token| stem(token.text));
        let words = heads.iter().cloned().chain(words).collect();
        Self { words, heads }
    }

    /// Whether a word is one of the row's.
    pub(in crate::facts) fn has(&self, token: &Token<'_>) -> bool {
        self.words.contains(&stem(token.text))
    }

    /// Whether a word is one that the row itself is called by.
    pub(super) fn is_called(&self, token: &Token<'_>) -> bool {
        self.heads.contains(&stem(token.text))
    }
}

/// A word in lower case, of one thing, without what makes it a possessive.
fn stem(word: &str) -> String {
    let word = word.to_lowercase().replace('’', "'");
    names::singular(word.strip_suffix("'s").unwrap_or(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn a_row_has_the_words_of_its_name_and_opening() {
        let own = Own::of(
            "maxLamps",
            &tokens("Number (from 2 to 14) of the rooms, which are red."),
        );
        let has = |word| own.has(&tokens(word)[0]);
        assert!(has("lamp") && has("numbers") && has("Room's"));
        assert!(!has("red") && !has("2"));
        let called = |word| own.is_called(&tokens(word)[0]);
        assert!(called("lamps") && called("number") && !called("room"));
        let own = Own::of("id", &tokens("A 36-byte number of a lamp"));
        assert!(own.has(&tokens("lamp")[0]));
    }
}
