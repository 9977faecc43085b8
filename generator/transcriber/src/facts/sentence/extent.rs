//! How far what is said of an interval reaches: its clause, its part of the sentence, its subject and its noun.

use std::ops::Range;

use super::interval::Interval;
use super::noun::{ADJECTIVES, Noun, is_no_noun, noun};
use super::subject::place;
use super::token::{Kind, Token};

/// How many tokens a clause has at most, so that a list of a thousand ranges is no clause.
const REACH: usize = 60;

/// Where the clause begins that a token is in.
pub(super) fn clause(tokens: &[Token<'_>], at: usize) -> usize {
    let from = at.saturating_sub(REACH);
    tokens[from..at]
        .iter()
        .rposition(|token| token.is_mark_of(&[';', '.']))
        .map_or(from, |at| from + at + 1)
}

/// The part of a sentence that some tokens are in: a point within ends what is said of them.
pub(in crate::facts) fn part(tokens: &[Token<'_>], of: &Range<usize>) -> Range<usize> {
    let dot = |token: &Token<'_>| token.is_mark('.');
    let start = tokens[..of.start].iter().rposition(dot);
    let end = tokens[of.end..].iter().position(dot);
    start.map_or(0, |dot| dot + 1)..end.map_or(tokens.len(), |dot| of.end + dot)
}

/// The clause that an interval is in.
pub(in crate::facts) fn clause_of(tokens: &[Token<'_>], interval: &Interval) -> Range<usize> {
    let ends = |token: &Token<'_>| token.is_mark_of(&[';', '.']);
    let end = tokens[interval.end..].iter().position(ends);
    clause(tokens, interval.start)..end.map_or(tokens.len(), |end| interval.end + end)
}

/// The words that say an interval, from its subject to its noun.
pub(in crate::facts) fn extent(tokens: &[Token<'_>], interval: &Interval) -> Range<usize> {
    let clause = clause(tokens, interval.start);
    let subject = place(&tokens[clause..interval.start]).map(|(at, _)| clause + at);
    // `The value is lit and has 1 to 10 lamps` says something else, too.
    let joint = |at: &usize| {
        let between = &tokens[*at..interval.start];
        !between
            .iter()
            .any(|token| token.is("and") || token.is_mark(','))
    };
    let subject = subject.filter(joint);
    let behind = &tokens[interval.end..];
    let adjectives = behind
        .iter()
        .take_while(|token| token.is_one_of(&ADJECTIVES))
        .count();
    let noun = match noun(behind) {
        Some(Noun::Characters | Noun::Items) => adjectives + 1,
        _ => 0,
    };
    subject.unwrap_or(interval.start)..interval.end + noun
}

/// Where a noun of several words ends that stands behind a number, and before what is done with it: `10 object IDs
/// can be queried`.
pub(in crate::facts) fn named(tokens: &[Token<'_>], end: usize) -> usize {
    let verb = |token: &Token<'_>| {
        token.is_one_of(&["can", "are", "is", "may", "must", "will", "could"])
            || token.is_mark_of(&['.', ','])
    };
    let rest = tokens.get(end..).unwrap_or_default();
    let more = rest.iter().take(4).position(verb).unwrap_or(0);
    let noun = |token: &Token<'_>| token.kind == Kind::Word && !is_no_noun(token);
    let plural = more > 0 && rest[more - 1].text.ends_with('s');
    if plural && rest[..more].iter().all(noun) {
        end + more
    } else {
        end
    }
}
