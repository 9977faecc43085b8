//! What a sentence claims of a row's limits, each with what may change it.

use std::borrow::Cow;
use std::ops::Range;

use generator::page::{Limit, Number, TypeNotation};

use super::around::{is_beside, is_in_brackets, is_of_each};
use crate::facts::row::RowReader;
use crate::facts::sentence::default;
use crate::facts::sentence::exact::exact_lengths;
use crate::facts::sentence::interval::{Interval, Shape, intervals};
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::subject::{Counted, clause_of, counted, extent, named, part};
use crate::facts::sentence::token::Token;
use crate::facts::sentence::turn::{self, Turn, Turns};
use crate::facts::sentence::unit;

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

/// Words by which a range is said to be one.
const RANGES: [&str; 3] = ["range", "ranges", "ranging"];

/// A sentence, and what is the same for all that it claims.
struct Reading<'s> {
    tokens: &'s [Token<'s>],
    turns: Turns,
    default: Option<default::Said>,
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

    /// Doubts the claims of a sentence that says what may change them.
    fn account(&self, sentence: &Reading<'_>, found: &[(Interval, Counted)], claims: &mut [Claim]) {
        let tokens = sentence.tokens;
        // What is counted is named; behind a value stands what may be anything.
        let said = found.iter().map(|(interval, counted)| {
            let end = match self.of_row(tokens, interval, *counted) {
                Counted::Items => named(tokens, extent(tokens, interval).end),
                Counted::Value => interval.end,
                _ => extent(tokens, interval).end,
            };
            interval.number..end
        });
        let mut accounted: Vec<Range<usize>> = said.collect();
        // `A tag contains 1 to 10 characters`, `and each tag has up to 10`: of a list, an item may be called anything.
        let list = self.facts.notation.has_items() || self.facts.is_list();
        let one = |at: usize| {
            let token = &tokens[at];
            token.is_one_of(&["each", "every", "single"])
                || at == 0 && token.is_one_of(&["a", "an"])
        };
        // `Each value` of the row `value` is the row.
        let own = |at: usize| tokens.get(at + 1).is_some_and(|next| self.own.has(next));
        let items = (0..tokens.len()).filter(|at| one(*at) && (list || own(*at)));
        accounted.extend(items.map(|at| at..at + 2));
        // `The name contains …` is said of another member where the row is an ID.
        let id = self.name.to_lowercase().ends_with("id");
        let names = (0..tokens.len()).filter(|at| !id && tokens[*at].is_one_of(&["name", "names"]));
        accounted.extend(names.map(|at| at..at + 1));
        accounted.extend(unit::said(tokens).into_iter().map(|said| said.words));
        let default = sentence.default.as_ref();
        accounted.extend(default.map(|said| said.words.start..said.value + 1));
        for claim in claims.iter_mut().filter(|claim| claim.doubt.is_none()) {
            let of_text = claim.key.ends_with("length");
            let at = |byte: usize| tokens.partition_point(|token| token.start < byte);
            let part = part(tokens, &(at(claim.said.start)..at(claim.said.end)));
            let word = unaccounted(tokens, part, &accounted, &self.own, of_text);
            claim.doubt = word.map(|word| format!("`{word}` may change it").into());
        }
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
            .is_none_or(|token| token.is_mark_of(&['.', ';', ')']));
        // `At least 1.`, `The minimum is 1.`, `Crew, at least 1.`
        let before = &tokens[..interval.start];
        let leads = matches!(before, []) || matches!(before, [the] if the.is("the"));
        let aside = ends
            && before
                .last()
                .is_some_and(|last| last.is_mark_of(&[',', '(']));
        match counted {
            Counted::Number if list => Counted::Items,
            // `The score is no less than 0 and no more than 100.`
            Counted::Unknown if item.is_number() && comparison && !list && self.is_own(before) => {
                Counted::Value
            }
            // `The value ranges from 1 to 10 lamps.`
            Counted::Items
                if item.is_number()
                    && !list
                    && !comparison
                    && before.last().is_some_and(|last| {
                        last.is_one_of(&["ranges", "ranging", "range", "is", "be"])
                    }) =>
            {
                Counted::Value
            }
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
            Counted::Unknown if item.is_number() && comparison && (leads || aside && !list) => {
                Counted::Value
            }
            // The length of a video is a number itself.
            Counted::Characters
                if item.is_number()
                    && self.is_length()
                    && !tokens.iter().any(|token| {
                        token.is_one_of(&["character", "characters", "name", "string"])
                    }) =>
            {
                Counted::Value
            }
            // `Minimum: 0` within a paragraph.
            Counted::Unknown
                if interval.unit() == Ok(None)
                    && *item == TypeNotation::String
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

    /// Whether a length is that of a map, and not said of its values.
    fn is_of_map(&self, tokens: &[Token<'_>]) -> bool {
        let map = matches!(self.facts.notation, TypeNotation::Map(_));
        map && !tokens
            .iter()
            .any(|token| token.is_one_of(&["value", "values"]))
    }

    /// Whether what is said is said of the row by its name: `The score must be`.
    fn is_own(&self, before: &[Token<'_>]) -> bool {
        const VERBS: [&str; 10] = [
            "the", "a", "is", "are", "be", "must", "should", "can", "cannot", "shall",
        ];
        let mut words = before
            .iter()
            .filter(|token| !token.is_one_of(&VERBS))
            .peekable();
        words.peek().is_some() && words.all(|token| self.own.has(token))
    }

    /// Whether the row is the length of something.
    fn is_length(&self) -> bool {
        let first = self.facts.prose.first().map_or("", String::as_str);
        format!("{} {first}", self.name)
            .to_lowercase()
            .contains("length")
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

    /// Whether a sentence speaks of a range that is none of the forms that are read: `The value ranges from 15 minutes
    /// (900s) to 24 hours.`
    pub(super) fn speaks_of_range(&self, tokens: &[Token<'_>]) -> bool {
        let spoken = |at: usize| {
            tokens[at].is_one_of(&RANGES)
                && tokens[at..].iter().any(|token| token.number().is_some())
                && !turn::is_asked(tokens, at)
        };
        self.facts.notation.item().is_number()
            && intervals(tokens).is_empty()
            && (0..tokens.len()).any(spoken)
    }

    /// Whether a sentence of which nothing was read speaks of a limit all the same.
    pub(super) fn may_be_limit(&self, tokens: &[Token<'_>]) -> bool {
        let text = *self.facts.notation.item() == TypeNotation::String;
        let key = if text {
            Counted::Characters
        } else {
            Counted::Value
        };
        // A time since 1970 has no limits of its own.
        if self.key(key).is_none() || self.facts.format.is_some() && !text {
            return false;
        }
        let (found, turns) = (intervals(tokens), Turns::of(tokens));
        let ranges = |token: &Token<'_>| token.is_one_of(&RANGES);
        let mut unread = found.iter().filter(|interval| {
            if turn::is_asked(tokens, interval.start) {
                return false;
            }
            let counted = self.of_row(tokens, interval, counted(tokens, interval, self.name));
            let turn = turns.turn(tokens, &(interval.start..interval.end), self.name);
            turn != Some(Turn::Example) && matches!(counted, Counted::Unknown | Counted::Number)
        });
        if text {
            // Of texts, only what says that it counts characters, and ranges, which no text has.
            let characters = tokens
                .iter()
                .any(|token| token.is("characters") || token.is("character"));
            let range = found.iter().any(|interval| {
                let before = &tokens[..interval.start];
                interval.shape != Shape::Comparison
                    && interval.unit() == Ok(None)
                    && before.last().is_some_and(ranges)
                    && counted(tokens, interval, self.name) == Counted::Value
                    || tokens[interval.start..interval.number]
                        .iter()
                        .any(|token| token.is_one_of(&["value", "number"]))
            });
            return range || characters && unread.next().is_some();
        }
        unread.next().is_some()
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
