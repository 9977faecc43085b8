//! What a sentence claims of a row's limits, each with what may change it.

use std::borrow::Cow;
use std::ops::Range;

use generator::page::{Limit, Number, TypeNotation};

use super::around::{is_beside, is_in_brackets, is_of_each};
use crate::facts::row::RowReader;
use crate::facts::sentence::default;
use crate::facts::sentence::exact::exact_lengths;
use crate::facts::sentence::extent::{clause_of, extent};
use crate::facts::sentence::interval::{Interval, Shape, intervals};
use crate::facts::sentence::subject::{Counted, counted};
use crate::facts::sentence::token::Token;
use crate::facts::sentence::turn::{self, Turn, Turns};

/// A limit that a sentence gives.
pub(super) struct Claim {
    pub(super) key: &'static str,
    pub(super) limit: Limit,
    pub(super) counted: Counted,
    pub(super) unit: Option<&'static str>,
    /// Whether it only says on which side of zero the number is: another limit says more.
    pub(super) sign: bool,
    /// Whether the page gives the numbers next to the limit: that counts for integers alone.
    pub(super) open: bool,
    /// Where the words stand that say it, in bytes.
    pub(super) said: Range<usize>,
    /// Why it is not what it seems, if so.
    pub(super) doubt: Option<Cow<'static, str>>,
}

/// A sentence, and what is the same for all that it claims.
pub(super) struct Reading<'s> {
    pub(super) tokens: &'s [Token<'s>],
    pub(super) turns: Turns,
    pub(super) default: Option<default::Said>,
}

/// `The default value is changed from 10 to 20`: what a default is, or was, is no limit.
fn is_default(tokens: &[Token<'_>], at: usize) -> bool {
    let linking = [
        "changed", "from", "is", "are", "has", "been", "was", "now", "value", "values",
    ];
    let before = &tokens[..at];
    let subject = before.iter().rposition(|token| !token.is_one_of(&linking));
    subject.is_some_and(|subject| {
        let said = |token: &Token<'_>| token.is_one_of(&["is", "are", "has", "was"]);
        before[subject].is("default") && before[subject..].iter().any(said)
    })
}

impl RowReader<'_> {
    /// The limits of the row that a sentence gives.
    pub(super) fn claims(&self, tokens: &[Token<'_>]) -> Vec<Claim> {
        let read = intervals(tokens)
            .into_iter()
            .filter(|interval| !turn::is_asked(tokens, interval.start))
            .filter(|interval| !is_default(tokens, interval.start))
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
        let sentence = Reading {
            tokens,
            turns: Turns::of(tokens),
            default: default::said(tokens),
        };
        let mut claims: Vec<Claim> = found
            .iter()
            .filter_map(|(interval, counted)| self.claim(&sentence, interval, *counted))
            .collect();
        if claims.iter().any(|claim| !claim.sign) {
            claims.retain(|claim| !claim.sign);
        }
        contest(&mut claims);
        self.account(&sentence, &found, &mut claims);
        claims
    }

    fn claim(
        &self,
        sentence: &Reading<'_>,
        interval: &Interval,
        counted: Counted,
    ) -> Option<Claim> {
        let tokens = sentence.tokens;
        let counted = self.of_row(tokens, interval, counted);
        // Items are counted in words, too; `at least two letters` is a rule for names.
        let word = &tokens[interval.number];
        if word.number().is_none() && word.quantity().is_some() && counted != Counted::Items {
            return None;
        }
        let key = self.key(counted)?;
        let key = if key == "item_length" && self.is_of_whole(tokens, interval) {
            "length"
        } else {
            key
        };
        let (limit, open) = interval.limit();
        // Two numbers in round brackets may be anything.
        if interval.shape == Shape::Round
            && !tokens[..interval.start]
                .iter()
                .any(|token| token.is("range"))
        {
            return None;
        }
        // `Anything longer than 10 characters is cut.`
        let modal = |token: &Token<'_>| {
            token.is_one_of(&[
                "must", "should", "be", "length", "value", "it", "contain", "contains", "shall",
            ])
        };
        let above = interval.max.is_none() && interval.min.is_some_and(|min| !min.within);
        if above && key != "range" && !tokens[..interval.start].iter().any(modal) {
            return None;
        }
        // `The value may be less than 10.`
        let may = |token: &Token<'_>| token.is_one_of(&["may", "can", "could"]);
        let verb = |token: &&Token<'_>| token.is_one_of(&["be", "have", "contain"]);
        let mut before = tokens[..interval.start].iter().rev().skip_while(verb);
        let strict = [interval.min, interval.max]
            .into_iter()
            .flatten()
            .all(|end| !end.within);
        if strict && interval.shape == Shape::Comparison && before.next().is_some_and(may) {
            return None;
        }
        let said = extent(tokens, interval);
        let why = self.turned(sentence, interval, &said, counted);
        if why == Some(Turn::Example) {
            return None;
        }
        let power = tokens[interval.start..]
            .iter()
            .take(interval.end - interval.start + 1)
            .any(|token| token.is_mark_of(&['^', '×', '*']));
        let digest = tokens[interval.start..interval.end]
            .iter()
            .any(|token| token.is_mark('-'))
            && interval.min == interval.max
            && is_in_brackets(tokens, interval.start);
        let doubt = if counted == Counted::Part || digest {
            Some("it is the length of a part")
        } else if counted == Counted::Characters && self.is_of_map(tokens) {
            Some("it may be the length of all keys and values")
        } else if interval.unit().is_err() {
            Some("its ends have different units")
        } else if power {
            Some("a power cannot be read")
        } else if is_beside(
            tokens,
            interval,
            sentence.default.as_ref().map(|said| &tokens[said.value]),
        ) {
            Some("a number beside it is allowed, too")
        } else if limit.is_empty() && !open {
            return None;
        } else {
            why.map(Turn::why)
        };
        let doubt = doubt.map(Cow::Borrowed);
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
            sign: tokens[interval.number].quantity().is_none(),
            said: tokens[said.start].start..tokens[said.end - 1].end,
            doubt,
        })
    }

    /// Whether a length is that of a listed text as a whole: `Tags, separated by commas. The value contains …`.
    fn is_of_whole(&self, tokens: &[Token<'_>], interval: &Interval) -> bool {
        let text = self.facts.notation == TypeNotation::String;
        let clause = clause_of(tokens, interval);
        let is = |words: &[&str]| {
            tokens[clause.clone()]
                .iter()
                .any(|token| token.is_one_of(words))
        };
        text && is(&["value", "length", "string", "parameter"])
            && !is(&["each", "every", "single", "tag", "a"])
    }

    fn turned(
        &self,
        sentence: &Reading<'_>,
        interval: &Interval,
        said: &Range<usize>,
        counted: Counted,
    ) -> Option<Turn> {
        let (tokens, turns) = (sentence.tokens, &sentence.turns);
        let clause = said.start..said.end;
        let turn = turns.turn(tokens, &(interval.start..said.end), self.name);
        // The total number of items is their number, and a total length is none of one text.
        let turn = turn.filter(|turn| {
            *turn != Turn::Total || counted != Counted::Items && counted != Counted::Value
        });
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let each = match counted {
            Counted::Items => is_of_each(tokens, interval, &clause),
            Counted::Value => turn::each(tokens, said.end..tokens.len(), self.name) && !list,
            _ => !list && turn::each(tokens, clause_of(tokens, interval), self.name),
        };
        // A range by default may be another one; `1 to 10, and is 5 by default` has a default.
        let default = tokens.windows(3).enumerate().any(|(at, window)| {
            let default = window[1].is("by") && window[2].is("default");
            default && (window[0].number().is_none() || said.contains(&at))
        });
        turn.or(each.then_some(Turn::Each))
            .or(default.then_some(Turn::Case))
    }
}

/// Two limits of one key in one sentence: neither is the row's.
fn contest(claims: &mut [Claim]) {
    let each = |claim: &Claim| claim.doubt.as_deref() == Some(Turn::Each.why());
    let both = |a: Option<Number>, b: Option<Number>| a.is_some() && b.is_some() && a != b;
    for index in 0..claims.len() {
        let (here, others) = (&claims[index], claims.iter().enumerate());
        let contested = others
            .filter(|(at, other)| *at != index && !each(other))
            .any(|(_, other)| {
                other.key == here.key
                    && (both(other.limit.min, here.limit.min)
                        || both(other.limit.max, here.limit.max))
            });
        if contested {
            claims[index]
                .doubt
                .get_or_insert("the sentence gives another one, too".into());
        }
    }
}
