//! Tokens → intervals: `1 to 64`, `[1,100]`, `at least 8 and at most 26`, `the maximum value is 10`.

use generator::page::{Limit, Number};

use super::grammar;
use super::token::{Token, tokens};

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::facts) struct End {
    pub(in crate::facts) number: Number,
    /// Whether the number itself is within.
    pub(in crate::facts) within: bool,
    pub(in crate::facts) unit: Option<&'static str>,
}

/// An interval, and which tokens say it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::facts) struct Interval {
    pub(in crate::facts) min: Option<End>,
    pub(in crate::facts) max: Option<End>,
    pub(in crate::facts) shape: Shape,
    /// The first token, the first one that is a number, and the first that is none any more.
    pub(in crate::facts) start: usize,
    pub(in crate::facts) number: usize,
    pub(in crate::facts) end: usize,
}

/// How an interval is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Shape {
    /// `1 to 64`
    Plain,
    /// `between 1 and 64`, `from 1 to 64`
    Spoken,
    /// `[1,64]`
    Brackets,
    /// `(1, 64)`: two numbers in round brackets may be anything.
    Round,
    /// `at most 64`
    Comparison,
}

impl Interval {
    /// The limit, and whether the page gives the numbers next to it, as `greater than 0` does.
    pub(in crate::facts) fn limit(&self) -> (Limit, bool) {
        let open = |end: Option<End>| end.is_some_and(|end| !end.within);
        let bound = |end: Option<End>, by| match end {
            Some(end) if end.within => Some(end.number),
            Some(end) => next(end.number, by),
            None => None,
        };
        let limit = Limit {
            min: bound(self.min, 1),
            max: bound(self.max, -1),
        };
        (limit, open(self.min) || open(self.max))
    }

    /// The unit of its ends; none if they have two.
    pub(in crate::facts) fn unit(&self) -> Result<Option<&'static str>, ()> {
        let units = [self.min, self.max].map(|end| end.and_then(|end| end.unit));
        match units {
            [Some(a), Some(b)] if a != b => Err(()),
            // `2 to 64 KB`: what stands behind the second is said of both. `1 KB to 64` is not.
            [Some(_), None] if self.max.is_some() => Err(()),
            [a, b] => Ok(b.or(a)),
        }
    }

    /// A minimum or maximum under its label.
    pub(in crate::facts) fn below(text: &str) -> Option<(Number, Option<&'static str>, usize)> {
        let tokens = tokens(text);
        let mut input: &[Token<'_>] = &tokens;
        let end = grammar::quantity(&mut input).ok()?;
        Some((
            end.number,
            end.unit,
            tokens
                .get(tokens.len() - input.len())
                .map_or(text.len(), |token| token.start),
        ))
    }
}

/// The integer beside this one; there is none beside a fraction.
fn next(number: Number, by: i128) -> Option<Number> {
    match number {
        Number::Integer(value) => Some(Number::Integer(value.checked_add(by)?)),
        Number::Float(_) => None,
    }
}

/// Every interval of a sentence, in its order.
pub(in crate::facts) fn intervals(tokens: &[Token<'_>]) -> Vec<Interval> {
    let mut found = Vec::new();
    let mut at = 0;
    let signs = [
        "negative",
        "non-negative",
        "nonnegative",
        "positive",
        "natural",
    ];
    if !tokens
        .iter()
        .any(|token| token.quantity().is_some() || token.is_one_of(&signs))
    {
        return found;
    }
    while at < tokens.len() {
        // `2024-01-02`
        let date = at > 1
            && tokens[at - 1].is_mark('-')
            && tokens[at - 2].number().is_some()
            && tokens[at].number().is_some();
        match leading(tokens, at).filter(|_| !date) {
            Some(interval) => {
                at = interval.end;
                found.push(interval);
            }
            None => at += 1,
        }
    }
    found
}

/// The interval that begins at a token.
pub(in crate::facts) fn leading(tokens: &[Token<'_>], at: usize) -> Option<Interval> {
    let mut input = &tokens[at..];
    let (min, max, shape) = grammar::interval(&mut input).ok()?;
    let end = tokens.len() - input.len();
    // What has no number is said by its last word: `cannot be negative`.
    let number = (at..end).find(|at| tokens[*at].quantity().is_some());
    let number = number.unwrap_or(end - 1);
    Some(Interval {
        min,
        max,
        shape,
        start: at,
        number,
        end,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(interval: &Interval) -> String {
        let end = |end: Option<End>, open: &str, closed: &str| match end {
            Some(end) => format!("{}{}", if end.within { closed } else { open }, end.number),
            None => String::new(),
        };
        let (min, max) = (end(interval.min, ">", ""), end(interval.max, "<", ""));
        let unit = interval.unit().map_or("?", Option::unwrap_or_default);
        format!(
            "{min}..{max}{}{unit}",
            if unit.is_empty() { "" } else { " " }
        )
    }

    #[test]
    fn intervals_are_written_in_many_ways() {
        for (text, expected) in [
            ("The value ranges from 1 to 64.", "1..64"),
            ("1-64 characters", "1..64"),
            ("1 character to 64 characters", "1..64"),
            ("between 5 seconds and 60 seconds", "5..60 seconds"),
            ("2 to 64 KB", "2..64 KB"),
            ("1 MB to 2 GB", "1..2 ?"),
            ("[1,100]", "1..100"),
            ("(0, 10]", ">0..10"),
            ("[0~10)", "0..<10"),
            ("≥1 and ≤50", "1..50"),
            (">= 1, <= 50", "1..50"),
            ("greater than 0 and less than 256", ">0..<256"),
            ("at least 8 characters and at most 26 characters", "8..26"),
            (
                "The minimum value is 1 and the maximum value is 10",
                "1..10",
            ),
            (
                "Both the default value and maximum value are 1000, and the minimum value is 1.",
                "1..1000",
            ),
            ("1 ≤ n < 64", "1..<64"),
            ("10 or fewer", "..10"),
            ("from 1 (low) to 5 (high)", "1..5"),
            ("It cannot be negative.", "0.."),
            ("It must be a positive integer.", ">0.."),
            ("10 characters at most", "..10"),
            ("from 0 to 10 million", "0..10000000"),
            ("on 2024-01-02", ""),
            ("1, 2 and 3", ""),
            ("3s-259,200s", "3..259200 seconds"),
            ("1–100 or 200–300", "1..100|200..300"),
        ] {
            let found: Vec<String> = intervals(&tokens(text)).iter().map(shown).collect();
            assert_eq!(found.join("|"), expected, "{text}");
        }
    }
}
