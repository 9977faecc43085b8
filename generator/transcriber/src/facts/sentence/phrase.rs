//! Phrases of a table, and where tokens say them.
//!
//! `a|b` is either word, `[a]` may be missing, `...` stands for up to five words (for all of them at the end), `#` for a number.

use super::token::{Kind, Token};

/// A phrase, compiled.
#[derive(Debug)]
pub(in crate::facts) struct Phrase(Vec<Step>);

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
        Self(steps.collect())
    }

    /// How many tokens of the beginning say it.
    pub(in crate::facts) fn leads(&self, tokens: &[Token<'_>]) -> Option<usize> {
        leads(&self.0, tokens)
    }
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
