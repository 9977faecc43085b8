//! Sentences of which no limit was taken, and that speak of one all the same.

use generator::page::TypeNotation;

use crate::facts::row::RowReader;
use crate::facts::sentence::interval::{Shape, intervals};
use crate::facts::sentence::subject::{Counted, counted};
use crate::facts::sentence::token::Token;
use crate::facts::sentence::turn::{self, Turn, Turns};

/// Words by which a range is said to be one.
const RANGES: [&str; 3] = ["range", "ranges", "ranging"];

impl RowReader<'_> {
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
