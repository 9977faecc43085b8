//! What a sentence claims of a row's limits, each with what may change it.

use std::ops::Range;

use generator::page::{Limit, Number, TypeNotation};

use crate::facts::row::RowReader;
use crate::facts::sentence::interval::{Interval, Shape, intervals};
use crate::facts::sentence::subject::{Counted, counted, exact_lengths, extent};
use crate::facts::sentence::token::{Kind, Token};
use crate::facts::sentence::turn::{self, Turn};

/// A limit that a sentence gives.
pub(super) struct Claim {
    pub(super) key: &'static str,
    pub(super) limit: Limit,
    pub(super) counted: Counted,
    pub(super) unit: Option<&'static str>,
    /// Whether the page gives the numbers next to the limit: that counts for integers alone.
    pub(super) open: bool,
    /// Where the words stand that say it, in bytes.
    pub(super) said: Range<usize>,
    /// Why it is not what it seems, if so.
    pub(super) doubt: Option<&'static str>,
}

impl RowReader<'_> {
    /// The limits of the row that a sentence gives.
    pub(super) fn claims(&self, tokens: &[Token<'_>]) -> Vec<Claim> {
        let read = intervals(tokens)
            .into_iter()
            .filter(|interval| !turn::is_asked(tokens, interval.start))
            .map(|interval| (interval, counted(tokens, &interval, self.name)));
        let mut found: Vec<(Interval, Counted)> = read.collect();
        let known: Vec<Range<usize>> = found
            .iter()
            .map(|(known, _)| known.start..known.end)
            .collect();
        let exact = exact_lengths(tokens).into_iter();
        found.extend(
            exact.filter(|(exact, _)| !known.iter().any(|known| known.contains(&exact.number))),
        );
        let mut claims: Vec<Claim> = found
            .iter()
            .filter_map(|(interval, counted)| self.claim(tokens, interval, *counted))
            .collect();
        contest(&mut claims);
        claims
    }

    fn claim(&self, tokens: &[Token<'_>], interval: &Interval, counted: Counted) -> Option<Claim> {
        let counted = self.of_row(tokens, interval, counted);
        let key = self.key(counted)?;
        let (limit, open) = interval.limit();
        // Two numbers in round brackets may be anything.
        if interval.shape == Shape::Round
            && !tokens[..interval.start]
                .iter()
                .any(|token| token.is("range"))
        {
            return None;
        }
        let said = extent(tokens, interval);
        let why = self.turned(tokens, interval, &said, counted);
        if why == Some(Turn::Example) {
            return None;
        }
        let power = tokens[interval.start..]
            .iter()
            .take(interval.end - interval.start + 1)
            .any(|token| token.is_mark('^'));
        let digest = tokens[interval.start..interval.end]
            .iter()
            .any(|token| token.is_mark('-'))
            && interval.min == interval.max
            && is_in_brackets(tokens, interval.start);
        let doubt = if counted == Counted::Part || digest {
            Some("it is the length of a part")
        } else if interval.unit().is_err() {
            Some("its ends have different units")
        } else if power {
            Some("a power cannot be read")
        } else if is_beside(tokens, interval) {
            Some("a number beside it is allowed, too")
        } else if limit.is_empty() && !open {
            return None;
        } else {
            why.map(Turn::why)
        };
        Some(Claim {
            key,
            limit,
            counted,
            unit: interval
                .unit()
                .ok()
                .flatten()
                .filter(|_| key.ends_with("range")),
            open,
            said: tokens[said.start].start..tokens[said.end - 1].end,
            doubt,
        })
    }

    /// What is counted, as far as it is anything of a row of this type.
    fn of_row(&self, tokens: &[Token<'_>], interval: &Interval, counted: Counted) -> Counted {
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let item = self.facts.notation.item();
        let comparison = interval.shape == Shape::Comparison;
        let begins = tokens
            .iter()
            .find(|token| !token.is("the") && !token.is("a"));
        let ends = tokens
            .get(interval.end)
            .is_none_or(|token| token.is_mark_of(&['.', ';']));
        match counted {
            Counted::Number if list => Counted::Items,
            Counted::Number
                if !comparison
                    || begins.is_some_and(|first| {
                        first.is_one_of(&["number", "quantity", "count", "maximum", "minimum"])
                    }) =>
            {
                Counted::Value
            }
            Counted::Size | Counted::Bytes if item.is_number() => Counted::Value,
            Counted::Value
                if *item == TypeNotation::String && interval.unit() == Ok(Some("bytes")) =>
            {
                Counted::Bytes
            }
            Counted::Unknown if list && comparison && ends && interval.unit() == Ok(None) => {
                Counted::Items
            }
            Counted::Unknown
                if item.is_number()
                    && comparison
                    && begins.is_some_and(|first| {
                        first.is_one_of(&["maximum", "minimum", "max", "min"])
                    }) =>
            {
                Counted::Value
            }
            // `Minimum: 0` within a paragraph.
            Counted::Unknown
                if *item == TypeNotation::String
                    && ends
                    && interval.start == 0
                    && tokens[..interval.number]
                        .iter()
                        .any(|token| token.is_mark(':')) =>
            {
                Counted::Characters
            }
            counted => counted,
        }
    }

    fn turned(
        &self,
        tokens: &[Token<'_>],
        interval: &Interval,
        said: &Range<usize>,
        counted: Counted,
    ) -> Option<Turn> {
        let clause = said.start..said.end;
        let turn = turn::turn(tokens, &(interval.start..said.end), self.name);
        // The total number of items is their number, and a total length is none of one text.
        let turn = turn.filter(|turn| {
            *turn != Turn::Total || counted != Counted::Items && counted != Counted::Value
        });
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let each = match counted {
            Counted::Items => is_of_each(tokens, interval, &clause),
            Counted::Value => turn::each(tokens, said.end..tokens.len()) && !list,
            _ => !list && turn::each(tokens, 0..tokens.len()),
        };
        // A range by default may be another one.
        let default = interval.shape != Shape::Comparison
            && tokens
                .windows(2)
                .any(|pair| pair[0].is("by") && pair[1].is("default"));
        turn.or(each.then_some(Turn::Each))
            .or(default.then_some(Turn::Case))
    }

    /// Whether a sentence of which nothing was read speaks of a limit all the same.
    pub(super) fn may_be_limit(&self, tokens: &[Token<'_>]) -> bool {
        let text = *self.facts.notation.item() == TypeNotation::String;
        let key = if text {
            Counted::Characters
        } else {
            Counted::Value
        };
        if self.key(key).is_none() {
            return false;
        }
        let found = intervals(tokens);
        let mut unread = found.iter().filter(|interval| {
            if turn::is_asked(tokens, interval.start) {
                return false;
            }
            let counted = self.of_row(tokens, interval, counted(tokens, interval, self.name));
            let turn = turn::turn(tokens, &(interval.start..interval.end), self.name);
            turn != Some(Turn::Example) && matches!(counted, Counted::Unknown | Counted::Number)
        });
        if text {
            // Of texts, only what says that it counts characters.
            return tokens
                .iter()
                .any(|token| token.is("characters") || token.is("character"))
                && unread.next().is_some();
        }
        unread.next().is_some()
    }
}

/// What a request has one of.
const REQUESTS: [&str; 6] = ["request", "time", "call", "query", "page", "batch"];

/// `Each cluster has at most 10 nodes`; not `each tag has …, and at most 10 tags are allowed`.
fn is_of_each(tokens: &[Token<'_>], interval: &Interval, said: &Range<usize>) -> bool {
    let each = tokens
        .iter()
        .position(|token| token.is_one_of(&["each", "every", "per"]));
    let Some(of) = each.and_then(|at| tokens.get(at + 1)) else {
        return false;
    };
    let noun = tokens[interval.end..said.end]
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
fn is_in_brackets(tokens: &[Token<'_>], at: usize) -> bool {
    let count = |mark| {
        tokens[..at]
            .iter()
            .filter(|token| token.is_mark(mark))
            .count()
    };
    count('(') > count(')')
}

/// Two limits of one key in one sentence: neither is the row's.
fn contest(claims: &mut [Claim]) {
    let both = |a: Option<Number>, b: Option<Number>| a.is_some() && b.is_some() && a != b;
    for index in 0..claims.len() {
        let (here, others) = (&claims[index], claims.iter().enumerate());
        let contested = others
            .filter(|(other, _)| *other != index)
            .any(|(_, other)| {
                other.key == here.key
                    && (both(other.limit.min, here.limit.min)
                        || both(other.limit.max, here.limit.max))
            });
        if contested {
            claims[index]
                .doubt
                .get_or_insert("the sentence gives another one, too");
        }
    }
}

/// `[1,30] or -1`, `0 or [40,30000]`: whether a number stands beside an interval.
fn is_beside(tokens: &[Token<'_>], interval: &Interval) -> bool {
    const LINKS: [&str; 20] = [
        "is", "from", "between", "in", "the", "range", "a", "an", "any", "value", "integer",
        "number", "of", "equal", "to", "ranges", "set", "be", "within", "can",
    ];
    let link = |token: &&Token<'_>| token.is_one_of(&LINKS) || token.is_mark_of(&['[', '(']);
    let joins =
        |token: &Token<'_>| token.is("or") || token.is("and") || token.is_mark_of(&[',', '/']);
    let rest = &tokens[interval.end..];
    let rest = &rest[rest
        .iter()
        .take_while(|token| token.is_mark_of(&[']', ')']))
        .count()..];
    let joined = rest.iter().take_while(|token| joins(token)).count();
    let links = rest[joined..].iter().take_while(link).count();
    let next = rest.get(joined + links);
    let after = rest.get(joined + links + 1);
    let ends = after.is_none_or(|token| {
        matches!(token.kind, Kind::Mark(_)) || token.is_one_of(&["or", "to", "and"])
    });
    if joined > 0 && next.is_some_and(|next| next.number().is_some()) && ends {
        return true;
    }
    let mut before = tokens[..interval.start].iter().rev().peekable();
    while before.next_if(link).is_some() {}
    let mut joins_it = false;
    while before.next_if(|token| joins(token)).is_some() {
        joins_it = true;
    }
    joins_it && before.next().is_some_and(|token| token.number().is_some())
}

/// The numbers of which a sentence says what they mean: `-1 means unlimited`, `0: none`.
pub(super) fn meant(tokens: &[Token<'_>]) -> Vec<Number> {
    const MEANS: [&str; 9] = [
        "indicates",
        "indicate",
        "indicating",
        "means",
        "mean",
        "meaning",
        "represents",
        "represent",
        "stands",
    ];
    let is_meant = |at: usize| {
        let mut rest = tokens[at + 1..]
            .iter()
            .skip_while(|token| token.is_mark(',') || token.is("which"));
        let next = rest.next();
        let colon = tokens.get(at + 1).is_some_and(|token| token.is_mark(':'))
            && tokens
                .get(at + 2)
                .is_some_and(|token| token.start > tokens[at + 1].end);
        colon || next.is_some_and(|next| next.is_one_of(&MEANS))
    };
    let numbers = tokens.iter().enumerate();
    numbers
        .filter_map(|(at, token)| token.number().filter(|_| is_meant(at)))
        .collect()
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
