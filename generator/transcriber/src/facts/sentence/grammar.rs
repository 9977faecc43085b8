//! The grammar of intervals: quantities, and what joins two of them.

use generator::page::Number;
use winnow::Parser;
use winnow::combinator::{alt, opt, preceded};
use winnow::error::EmptyError;
use winnow::token::any;

use super::interval::{End, Shape};
use super::relation::{Side, relations, signs};
use super::token::{Kind, Token};
use super::unit;

pub(super) type Input<'i, 't> = &'i [Token<'t>];
pub(super) type Parsed<T> = Result<T, EmptyError>;
pub(super) type Ends = (Option<End>, Option<End>, Shape);

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
pub(super) fn quantity(input: &mut Input<'_, '_>) -> Parsed<End> {
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

/// `three`, behind what compares.
fn spelled(input: &mut Input<'_, '_>) -> Parsed<End> {
    let number = any
        .verify_map(|token: Token<'_>| token.quantity())
        .parse_next(input)?;
    Ok(End {
        number,
        within: true,
        unit: None,
    })
}

/// The noun that stands behind the first of two numbers.
fn noun(input: &mut Input<'_, '_>) -> Parsed<()> {
    // `36 Unicode characters at most`
    opt(word(&["unicode", "visible", "valid", "english"])).parse_next(input)?;
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
    remark(input);
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

/// `1 (low) to 5 (high)`: a word in brackets says what the number means.
fn remark(input: &mut Input<'_, '_>) {
    if let [open, word, close, rest @ ..] = *input
        && open.is_mark('(')
        && word.kind == Kind::Word
        && close.is_mark(')')
    {
        *input = rest;
    }
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
        opt(mark(&[',', ';'])),
        opt(word(&["and", "but", "to", "or"])),
        opt(word(&["the", "its", "must", "be", "is"])),
        opt(word(&["be"])),
    )
        .void()
        .parse_next(input)
}

/// `at most 64`.
fn comparison(input: &mut Input<'_, '_>) -> Parsed<(Side, End)> {
    let found = relations().iter().find_map(|relation| {
        let mut rest = &input[relation.phrase.leads(input)?..];
        let end = quantity(&mut rest).or_else(|_| spelled(&mut rest)).ok()?;
        Some((relation, end, rest))
    });
    let (relation, mut end, rest) = found.ok_or(EmptyError)?;
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

/// `cannot be negative`.
fn signed(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    let found = signs().iter().find_map(|(phrase, min, within, _)| {
        let end = End {
            number: Number::Integer(*min),
            within: *within,
            unit: None,
        };
        Some((end, phrase.leads(input)?))
    });
    let (end, length) = found.ok_or(EmptyError)?;
    *input = &input[length..];
    Ok((Some(end), None, Shape::Comparison))
}

/// An interval of any form.
pub(super) fn interval(input: &mut Input<'_, '_>) -> Parsed<Ends> {
    alt((brackets, chain, closed, compared, signed)).parse_next(input)
}
