//! What stands around a limit: another number, brackets, what each of several has.

use std::ops::Range;

use crate::facts::sentence::extent::named;
use crate::facts::sentence::interval::Interval;
use crate::facts::sentence::token::{Kind, Token};

/// What a request has one of.
const REQUESTS: [&str; 8] = [
    "request", "time", "call", "query", "page", "batch", "list", "array",
];

/// `Each cluster has at most 10 nodes`; not `each tag has …, and at most 10 tags are allowed`.
pub(super) fn is_of_each(tokens: &[Token<'_>], interval: &Interval, said: &Range<usize>) -> bool {
    let each = tokens
        .iter()
        .position(|token| token.is_one_of(&["each", "every", "per"]));
    // `A lamp has at most 10 shades`
    let has = ["has", "have", "supports", "contains", "can"];
    let one = tokens
        .first()
        .is_some_and(|first| first.is("a") || first.is("an"))
        && tokens.get(2).is_some_and(|verb| verb.is_one_of(&has));
    let each = each.or_else(|| one.then_some(0));
    let Some(of) = each.and_then(|at| tokens.get(at + 1)) else {
        return false;
    };
    let noun = tokens[interval.end..named(tokens, said.end)]
        .last()
        .map_or("", |noun| noun.text)
        .to_lowercase();
    let of = of.text.to_lowercase();
    !REQUESTS.contains(&of.as_str())
        && !noun
            .trim_end_matches('s')
            .starts_with(of.trim_end_matches('s'))
}

/// Whether a token stands in round brackets.
pub(super) fn is_in_brackets(tokens: &[Token<'_>], at: usize) -> bool {
    let count = |mark| {
        tokens[..at]
            .iter()
            .filter(|token| token.is_mark(mark))
            .count()
    };
    count('(') > count(')')
}

/// `[1,30] or -1`, `0 or [40,30000]`: whether a number stands beside an interval, and is not its default.
pub(super) fn is_beside(
    tokens: &[Token<'_>],
    interval: &Interval,
    default: Option<&Token<'_>>,
) -> bool {
    const LINKS: [&str; 20] = [
        "is", "from", "between", "in", "the", "range", "a", "an", "any", "value", "integer",
        "number", "of", "equal", "to", "ranges", "set", "be", "within", "can",
    ];
    let number = |token: &Token<'_>| token.number().is_some() && Some(token) != default;
    let link = |token: &&Token<'_>| token.is_one_of(&LINKS) || token.is_mark_of(&['[', '(']);
    let joins =
        |token: &Token<'_>| token.is("or") || token.is("and") || token.is_mark_of(&[',', '/']);
    let mut rest = &tokens[interval.end..];
    // `[1,10]`, `1 to 10 (lamps)`
    while let Some(first) = rest.first() {
        let close = rest.iter().position(|token| token.is_mark(')'));
        rest = match close {
            _ if first.is_mark_of(&[']', ')']) => &rest[1..],
            Some(close) if first.is_mark('(') => &rest[close + 1..],
            _ => break,
        };
    }
    let joined = rest.iter().take_while(|token| joins(token)).count();
    let links = rest[joined..].iter().take_while(link).count();
    let next = rest.get(joined + links);
    let after = rest.get(joined + links + 1);
    let ends = after.is_none_or(|token| {
        matches!(token.kind, Kind::Mark(_)) || token.is_one_of(&["or", "to", "and"])
    });
    if joined > 0 && next.is_some_and(number) && ends {
        return true;
    }
    let mut before = tokens[..interval.start].iter().rev().peekable();
    while before.next_if(link).is_some() {}
    let mut joins_it = false;
    let remark =
        |before: &mut std::iter::Peekable<std::iter::Rev<std::slice::Iter<'_, Token<'_>>>>| {
            if before.next_if(|token| token.is_mark(')')).is_some() {
                while before.next().is_some_and(|token| !token.is_mark('(')) {}
            }
        };
    while before.next_if(|token| joins(token)).is_some() {
        joins_it = true;
    }
    // `0 (never) or 1 to 10`
    remark(&mut before);
    joins_it && before.next().is_some_and(number)
}

/// Whether a sentence says nothing else than these limits: `A name can contain …`, `… are allowed`.
pub(super) fn says_only(text: &str, said: &[Range<usize>]) -> bool {
    let start = said.iter().map(|said| said.start).min().unwrap_or_default();
    let end = said.iter().map(|said| said.end).max().unwrap_or_default();
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .count()
    };
    let opening = text
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let opening =
        ["the", "it", "a", "an", "each", "enter", "value", "which"].contains(&opening.as_str());
    (start == 0 || opening && words(&text[..start]) < 5) && words(&text[end..]) < 4
}
