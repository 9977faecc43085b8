//! The regular expression that a row's texts match.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use crate::facts::fact::{Fact, Origin};
use crate::facts::sentence::interval::intervals;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences::{Sentence, expression};

impl RowReader<'_> {
    /// `The value must match the regular expression ^[a-z]+$.`, `Pattern: ^[a-z]+$`; says whether that is all.
    pub(super) fn expression_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static SAID: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r#"(?ix)(?:\bregular\s+expressions?|\breg(?:ex|exp)\b(?:\s+match)?|^pattern\b)[^\^`"']{0,24}
                (?:`(?P<code>[^`]+)` | ["'](?P<quoted>\^[^"']+)["'] | (?P<word>\^\S*\$) | (?P<words>\^.*\$))"#,
            )
        });
        if *self.facts.notation.item() != TypeNotation::String || self.facts.pattern.is_some() {
            return false;
        }
        let Some(found) = SAID.captures(sentence.text) else {
            return false;
        };
        let mut names = ["code", "quoted", "word", "words"].iter();
        let (Some(all), Some(pattern)) = (found.get(0), names.find_map(|name| found.name(name)))
        else {
            return false;
        };
        let before = sentence.text[..all.start()].split_whitespace().count();
        let behind = sentence.text[all.end()..].trim_matches(['.', ' ', '"']);
        if let Some(why) = self.other_expression(sentence, all.start(), all.end()) {
            let why = format!("a regular expression that was not taken: {why}");
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        let origin = match (before, behind) {
            (0, "") => Origin::Stated {
                line: sentence.line,
            },
            _ => sentence.origin(),
        };
        self.facts.pattern = Some(Fact {
            value: pattern.as_str().to_owned(),
            origin,
        });
        // `A 36-byte ID that matches the regular expression …` says what the row is, and how long.
        let first = before > 0 && self.facts.prose.is_empty();
        before < 8 && behind.is_empty() && !first
    }

    /// Why a regular expression, between two places in bytes, may be that of something else, or none.
    fn other_expression(
        &self,
        sentence: &Sentence<'_>,
        start: usize,
        end: usize,
    ) -> Option<String> {
        #[rustfmt::skip]
        const TURNS: [&str; 12] = [
            "not", "cannot", "can't", "never", "without", "except", "excluding", "if", "when", "unless", "for", "only",
        ];
        let before = tokens(&sentence.text[..start]);
        let opening = self.opening.trim_start().starts_with(sentence.text);
        if let Some(turn) = before.iter().find(|token| token.is_one_of(&TURNS)) {
            let own = opening && turn.is("for");
            if !own {
                return Some(format!("`{}` may change it", turn.text));
            }
        }
        // `The name of a room must match …`; what the description begins with is the row.
        let clause = before
            .iter()
            .rposition(|token| token.is_mark_of(&['.', ';', ':']));
        let clause = clause.map_or(0, |mark| mark + 1);
        let counts: Vec<_> = intervals(&before)
            .iter()
            .map(|found| found.start..found.end)
            .collect();
        let other = (!opening)
            .then(|| unaccounted(&before, clause..before.len(), &counts, &self.own, true));
        let behind = tokens(&sentence.text[end..]);
        let goes_on = unaccounted(&behind, 0..behind.len(), &[], &self.own, true);
        let why = |word| format!("beside `{word}` it may be that of something else");
        other.flatten().or(goes_on).map(why)
    }
}
