//! Tokens → intervals: `1 to 64`, `[1,100]`, `at least 8 and at most 26`, `the maximum value is 10`.

use generator::page::{Limit, Number};
use winnow::Parser;
use winnow::combinator::{alt, opt, preceded};
use winnow::error::EmptyError;
use winnow::token::any;

use super::relation::{Side, relations};
use super::token::{Kind, Token, tokens};
use super::unit;

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
        let end = quantity(&mut input).ok()?;
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
    if !tokens.iter().any(|token| token.number().is_some()) {
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
    let (min, max, shape) = alt((brackets, chain, closed, compared))
        .parse_next(&mut input)
        .ok()?;
    let end = tokens.len() - input.len();
    let number = (at..end).find(|at| tokens[*at].number().is_some())?;
    Some(Interval {
        min,
        max,
        shape,
        start: at,
        number,
        end,
    })
}

type Input<'i, 't> = &'i [Token<'t>];

type Parsed<T> = Result<T, EmptyError>;

type Ends = (Option<End>, Option<End>, Shape);

fn word<'i, 't: 'i>(
    words: &'static [&'static str],
) -> impl Parser<Input<'i, 't>, &'i Token<'t>, EmptyError> {
    any.verify(move |token: &Token<'t>| token.is_one_of(words))
        .take()
        .map(|tokens: &'i [Token<'t>]| &tokens[0])
}

fn mark<'i, 't: 'i>(marks: &'static [char]) -> impl Parser<Input<'i, 't>, char, EmptyError> {
    any.verify_map(move |token: Token<'t>| match token.kind {
        Kind::Mark(mark) if marks.contains(&mark) => Some(mark),
        _ => None,
    })
}

/// `64`, `64 KB`, `64 characters`.
fn quantity(input: &mut Input<'_, '_>) -> Parsed<End> {
    let number = any
        .verify_map(|token: Token<'_>| token.number())
        .parse_next(input)?;
    let unit = unit::leading(input);
    if let Some((_, length)) = unit {
        *input = &input[length..];
    }
    Ok(End {
        number,
        within: true,
        unit: unit.map(|(unit, _)| unit),
    })
}

/// The noun that stands behind the first of two numbers.
fn noun(input: &mut Input<'_, '_>) -> Parsed<()> {
    opt(word(&[
        "character",
        "characters",
        "chars",
        "char",
        "items",
        "records",
    ]))
    .void()
    .parse_next(input)
}

fn to(input: &mut Input<'_, '_>) -> Parsed<()> {
    alt((
        mark(&['-', '~']).void(),
        word(&["to", "through", "till", "until"]).void(),
    ))
    .parse_next(input)
}

/// `1 to 64`, `between 1 and 64`.
fn closed(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    let spoken = opt(word(&["between", "from"])).parse_next(input)?;
    let min = quantity(input)?;
    noun(input)?;
    if spoken.is_some() {
        alt((to, word(&["and"]).void())).parse_next(input)?;
    } else {
        to(input)?;
    }
    let max = quantity(input)?;
    // `2024-01-02` is a date.
    let goes_on =
        matches!(*input, [dash, number, ..] if dash.is_mark('-') && number.number().is_some());
    if goes_on {
        return Err(EmptyError);
    }
    let shape = if spoken.is_some() {
        Shape::Spoken
    } else {
        Shape::Plain
    };
    Ok((Some(min), Some(max), shape))
}

/// `[1,64]`, `(0, 1]`.
fn brackets(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    let open = mark(&['[', '(']).parse_next(input)?;
    let mut min = quantity(input)?;
    let comma = alt((mark(&[',']).value(true), to.value(false))).parse_next(input)?;
    let mut max = quantity(input)?;
    let close = mark(&[']', ')']).parse_next(input)?;
    // In round brackets and without a comma stands a remark.
    if open == '(' && close == ')' && !comma {
        return Err(EmptyError);
    }
    min.within = open == '[';
    max.within = close == ']';
    let shape = if open == '(' && close == ')' {
        Shape::Round
    } else {
        Shape::Brackets
    };
    Ok((Some(min), Some(max), shape))
}

/// `1 ≤ n < 64`.
fn chain(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    let mut min = quantity(input)?;
    let first = mark(&['≤', '<']).parse_next(input)?;
    any.verify(|token: &Token<'_>| token.kind == Kind::Word)
        .parse_next(input)?;
    let second = mark(&['≤', '<']).parse_next(input)?;
    let mut max = quantity(input)?;
    min.within = first == '≤';
    max.within = second == '≤';
    Ok((Some(min), Some(max), Shape::Comparison))
}

/// `at least 8 and at most 26`, `up to 64`, `10 or less`.
fn compared(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    let (side, end) = alt((comparison, behind)).parse_next(input)?;
    noun(input)?;
    let before = *input;
    let other = opt(preceded(joint, comparison)).parse_next(input)?;
    let (mut min, mut max) = match side {
        Side::Min => (Some(end), None),
        Side::Max => (None, Some(end)),
    };
    match (side, other) {
        (Side::Min, Some((Side::Max, other))) => max = Some(other),
        (Side::Max, Some((Side::Min, other))) => min = Some(other),
        _ => *input = before,
    }
    Ok((min, max, Shape::Comparison))
}

fn joint(input: &mut Input<'_, '_>) -> Parsed<()> {
    (
        opt(mark(&[','])),
        opt(word(&["and", "but", "to", "or"])),
        opt(word(&["the", "its", "must", "be", "is"])),
        opt(word(&["be"])),
    )
        .void()
        .parse_next(input)
}

/// `at most 64`.
fn comparison(input: &mut Input<'_, '_>) -> Parsed<(Side, End)> {
    let found = relations()
        .iter()
        .find_map(|relation| Some((relation, relation.phrase.leads(input)?)));
    let (relation, length) = found.ok_or(EmptyError)?;
    let mut rest = &input[length..];
    let mut end = quantity(&mut rest)?;
    *input = rest;
    end.within = relation.within;
    Ok((relation.side, end))
}

/// `10 or less`, `10 characters at most`.
fn behind(input: &mut Input<'_, '_>) -> Parsed<(Side, End)> {
    let end = quantity(input)?;
    noun(input)?;
    let or = preceded(
        word(&["or"]),
        alt((
            word(&["less", "fewer", "lower", "below", "smaller"]).value(Side::Max),
            word(&["more", "greater", "higher", "above", "larger", "longer"]).value(Side::Min),
        )),
    );
    let at = preceded(
        word(&["at"]),
        alt((
            word(&["most", "maximum"]).value(Side::Max),
            word(&["least", "minimum"]).value(Side::Min),
        )),
    );
    let side = alt((or, at)).parse_next(input)?;
    Ok((side, end))
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
