//! Phrases of a table, and where tokens say them.
//!
//! `a|b` is either word, `[a]` may be missing, `...` stands for up to five words (for all of them at the end), `#` for a number.

use super::token::{Kind, Token};

/// A phrase, compiled.
#[derive(Debug)]
pub(in crate::facts) struct Phrase {
    steps: Vec<Step>,
    /// The letters that it may begin with, a bit each: most phrases are none of most places by their first letter.
    begins: u32,
}

#[derive(Debug)]
enum Step {
    One {
        words: Vec<&'static str>,
        optional: bool,
    },
    Gap,
}

/// Tokens that `...` stands for, at most.
const GAP: usize = 5;

impl Phrase {
    pub(in crate::facts) fn new(text: &'static str) -> Self {
        let steps = text.split(' ').map(|step| {
            if step == "..." {
                return Step::Gap;
            }
            let inner = step
                .strip_prefix('[')
                .and_then(|step| step.strip_suffix(']'));
            Step::One {
                words: inner.unwrap_or(step).split('|').collect(),
                optional: inner.is_some_and(|inner| !inner.is_empty()),
            }
        });
        let steps: Vec<Step> = steps.collect();
        let begins = begins(&steps);
        Self { steps, begins }
    }

    /// How many tokens of the beginning say it.
    pub(in crate::facts) fn leads(&self, tokens: &[Token<'_>]) -> Option<usize> {
        let may = match tokens.first() {
            Some(first) => self.begins & letter(first) != 0,
            None => self.begins == ANY,
        };
        may.then(|| leads(&self.steps, tokens)).flatten()
    }
}

/// That a phrase may begin with anything, or be nothing.
const ANY: u32 = u32::MAX;
const NUMBER: u32 = 1 << 26;
/// Marks, and letters that are none of the alphabet.
const OTHER: u32 = 1 << 27;
/// What is in quotes is no word of a phrase.
const QUOTED: u32 = 1 << 28;

/// The bit of a letter.
fn bit(first: char) -> u32 {
    match first.to_ascii_lowercase() {
        letter @ 'a'..='z' => 1 << (u32::from(letter) - u32::from('a')),
        '#' => NUMBER,
        _ => OTHER,
    }
}

/// The bit of what a token begins with.
fn letter(token: &Token<'_>) -> u32 {
    match token.kind {
        Kind::Word => token.text.chars().next().map_or(OTHER, bit),
        Kind::Mark(_) => OTHER,
        Kind::Number(_) => NUMBER,
        Kind::Quoted => QUOTED,
    }
}

/// The bits of what steps may begin with.
fn begins(steps: &[Step]) -> u32 {
    let mut bits = 0;
    for step in steps {
        let Step::One { words, optional } = step else {
            return ANY;
        };
        let letters = words.iter().filter_map(|word| word.chars().next());
        bits |= letters.fold(0, |bits, letter| bits | bit(letter));
        if !optional {
            return bits;
        }
    }
    ANY
}

fn leads(steps: &[Step], tokens: &[Token<'_>]) -> Option<usize> {
    let within = |token: &&Token<'_>| token.kind == Kind::Word || token.kind == Kind::Quoted;
    let Some((step, rest)) = steps.split_first() else {
        return Some(0);
    };
    match step {
        Step::One { words, optional } => {
            let here = tokens
                .first()
                .filter(|token| words.iter().any(|word| says(token, word)))
                .and_then(|_| Some(1 + leads(rest, &tokens[1..])?));
            here.or_else(|| optional.then(|| leads(rest, tokens)).flatten())
        }
        Step::Gap if rest.is_empty() => Some(tokens.iter().take(GAP).take_while(within).count()),
        Step::Gap => (0..=GAP.min(tokens.len())).find_map(|length| {
            let clause = tokens[..length].iter().all(|token| within(&token));
            clause
                .then(|| Some(length + leads(rest, &tokens[length..])?))
                .flatten()
        }),
    }
}

fn says(token: &Token<'_>, word: &str) -> bool {
    match token.kind {
        Kind::Word => token.text.eq_ignore_ascii_case(word),
        Kind::Mark(mark) => word.chars().eq([mark]),
        Kind::Number(_) => word == "#",
        Kind::Quoted => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn phrases_have_alternatives_options_and_gaps() {
        let leads = |phrase, text| Phrase::new(phrase).leads(&tokens(text));
        assert_eq!(leads("at most|least", "At least 3"), Some(2));
        assert_eq!(leads("[a] maximum of", "maximum of 3"), Some(2));
        assert_eq!(
            leads("number of ... is #", "Number of red lamps is 3."),
            Some(6)
        );
        assert_eq!(leads("with ...", "With red lamps, dark"), Some(3));
        assert_eq!(leads("number of ... is", "Number of lamps. It is"), None);
        assert_eq!(leads("max : #", "max: 3"), Some(3));
    }
}
