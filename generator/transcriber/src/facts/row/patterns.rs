//! The regular expression that a row's texts match.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use crate::facts::fact::{Fact, Origin};
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
}
