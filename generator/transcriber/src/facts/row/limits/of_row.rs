//! What a number counts, as far as it is anything of a row of this type.

use generator::page::TypeNotation;

use crate::facts::row::RowReader;
use crate::facts::sentence::interval::{Interval, Shape};
use crate::facts::sentence::subject::Counted;
use crate::facts::sentence::token::Token;

impl RowReader<'_> {
    /// What is counted, as far as it is anything of a row of this type.
    pub(super) fn of_row(
        &self,
        tokens: &[Token<'_>],
        interval: &Interval,
        counted: Counted,
    ) -> Counted {
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
    pub(super) fn is_of_map(&self, tokens: &[Token<'_>]) -> bool {
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
}
