//! A row's texts → types, limits and words of the spec language.

use regex_lite::Regex;

use super::super::fields::{Fields, Reader};
use super::super::limit::Limit;
use super::super::notation::TypeNotation;
use super::super::page_notation;
use super::Choice;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::Placed;

impl Reader<'_> {
    /// A type; of one that cannot be read, what was probably meant.
    pub(super) fn notation(&mut self, written: &Placed<String>) -> Placed<TypeNotation> {
        let value = TypeNotation::parse(&written.value).unwrap_or_else(|| {
            let guess = page_notation::guess(&written.value);
            let message = format!("`{}` is no type notation", written.value);
            let problem = Diagnostic::new(Code::UnknownType, written.place, message);
            let known = "types are `String`, `Integer`, `Long`, `Float`, `Double`, `Boolean`, `X object`, \
                         `Object`, `Array of strings`, `Array of X objects`, `Map of strings`";
            self.report(match &guess {
                Some(guess) => problem.help(format!("is `{guess}` meant?")),
                None => problem.help(known),
            });
            guess.unwrap_or(TypeNotation::Unknown)
        });
        Placed {
            value,
            place: written.place,
        }
    }

    pub(super) fn limit(&mut self, text: &Placed<String>) -> Option<Placed<Limit>> {
        let Some(value) = Limit::parse(&text.value) else {
            let message = format!("`{}` is no limit", text.value);
            self.report(
                Diagnostic::new(Code::Malformed, text.place, message)
                    .help("write `0..256`, `1..` or `..64`; both ends are included"),
            );
            return None;
        };
        if value.is_empty() {
            let message = format!("nothing is within `{}`", text.value);
            self.report(
                Diagnostic::new(Code::EmptyLimit, text.place, message)
                    .label("the minimum is above the maximum")
                    .help("exchange them, if the page does not mean something else"),
            );
            return None;
        }
        Some(Placed {
            value,
            place: text.place,
        })
    }

    /// A regular expression that the runtime reads, too.
    pub(super) fn pattern(&mut self, fields: &Fields<'_>) -> Option<Placed<Regex>> {
        let text = self.optional_text(fields, "pattern")?;
        let help = "write it out, or leave the key out";
        let text = self.says_something(text, "`pattern`", help)?;
        match Regex::new(&text.value) {
            Ok(value) => Some(Placed {
                value,
                place: text.place,
            }),
            Err(error) => {
                let error = error.to_string().replace('\n', " ");
                let message = format!("`{}` is no regular expression: {error}", text.value);
                self.report(Diagnostic::new(Code::Malformed, text.place, message).help(
                    "patterns are those of the crate `regex-lite`: without look-around, back-references and `\\p{…}`; \
                     say in `constraint:` what they cannot say",
                ));
                None
            }
        }
    }

    /// One of a few words.
    pub(in crate::page) fn choice<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        key: &'static str,
        choices: &[Choice<T>],
    ) -> Option<Placed<T>> {
        let text = self.optional_text(fields, key)?;
        if let Some((_, value)) = choices.iter().find(|(word, _)| *word == text.value) {
            return Some(Placed {
                value: *value,
                place: text.place,
            });
        }
        let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
        let message = format!("`{key}` cannot be `{}`", text.value);
        let problem = Diagnostic::new(Code::Malformed, text.place, message);
        let near = nearest(&text.value, words.iter().copied());
        self.report(match near {
            Some(word) => problem.help(format!("is `{word}` meant?")),
            None => problem.help(format!("it is one of: {}", words.join(", "))),
        });
        let (_, value) = choices.iter().find(|(word, _)| near == Some(*word))?;
        Some(Placed {
            value: *value,
            place: text.place,
        })
    }
}
