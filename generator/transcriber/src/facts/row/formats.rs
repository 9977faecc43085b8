//! How a value is written, where a sentence says so.

mod times;

use std::sync::LazyLock;

use generator::page::{Format, Join, TypeNotation};

use super::RowReader;
use crate::facts::fact::{Fact, quoted};
use crate::facts::sentence::form::{Forms, forms};
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::separator::separator;
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentences::Sentence;
use times::{is_more, is_stamped};

const SEVERAL: &str = "there are several ways to write it: none was taken as the format";
const NOT_TAKEN: &str = "a format that was not taken";

const ONE_CASE: &str = "it may be written so in one case only: it was not taken as the format";

impl RowReader<'_> {
    /// How a text is written, and what joins the items of an array.
    pub(super) fn format_in(&mut self, sentence: &Sentence<'_>) {
        let read = tokens(sentence.text);
        let separator = separator(&read);
        let list = matches!(&self.facts.notation, TypeNotation::Array(items) if items.is_scalar());
        // In JSON an array is an array.
        let array = list && !self.context.body;
        let text = self.facts.notation == TypeNotation::String;
        if let Some(separator) = separator.filter(|one| one.several && (array || text)) {
            if separator.join.is_some() {
                self.facts.doubt(sentence.line, sentence.text, SEVERAL);
            }
            return;
        }
        let join = separator.and_then(|separator| separator.join);
        if array && self.facts.join.is_none() {
            self.facts.join = join.map(|value| Fact {
                value,
                origin: sentence.origin(),
            });
        }
        let form = match forms(&read, sentence.text) {
            Forms::Several if text || self.facts.notation.item().is_integer() => {
                return self.facts.doubt(sentence.line, sentence.text, SEVERAL);
            }
            Forms::One(_)
                if turn::turn(&read, &(0..0), self.name) == Some(Turn::Recommendation) =>
            {
                let why = format!(
                    "a format that was not taken: {}",
                    Turn::Recommendation.why()
                );
                return self.facts.doubt(sentence.line, sentence.text, why);
            }
            Forms::One(form) => Some(form),
            Forms::None | Forms::Several => None,
        };
        let number = |form: Format| matches!(form, Format::UnixMilliseconds | Format::UnixSeconds);
        let whole = |form: Format| matches!(form, Format::SdkDate | Format::Compact);
        if let Some(known) = &self.facts.format
            && known.value != Format::CommaSeparated
            && is_more(&read, known.value)
        {
            let origin = known.origin.clone();
            self.facts.format = None;
            let text = origin.sentence().unwrap_or(sentence.text);
            return self.facts.doubt(origin.line(), text, SEVERAL);
        }
        // What an example of something else shows is no form.
        let stamped = is_stamped(sentence.text) && self.is_time();
        let form = form.or(stamped.then_some(Format::Rfc3339));
        let form = form.filter(|form| match *form {
            form if number(form) => form.fits(&self.facts.notation),
            form => text && (whole(form) || !self.offset),
        });
        if form.is_some() && !self.is_time() {
            let why = format!("{NOT_TAKEN}: it may be that of a part, or of something else");
            return self.facts.doubt(sentence.line, sentence.text, why);
        }
        if form.is_some() && self.case_of_form(&read).is_some() {
            let why = format!("{NOT_TAKEN}: it may be written so in one case only");
            return self.facts.doubt(sentence.line, sentence.text, why);
        }
        let listed = join == Some(Join::Commas) && text && !is_of_keys(&read);
        let listed = listed
            && !read
                .iter()
                .any(|token| token.is_one_of(&["if", "when", "unless"]));
        let format = form.or(listed.then_some(Format::CommaSeparated));
        // `If it is local, the format is …`; `Time when it began` is no condition.
        let asked = read.iter().any(|token| token.is_one_of(&["if", "unless"]))
            || read.first().is_some_and(|first| first.is("for"));
        let denied = read
            .iter()
            .any(|token| token.is_one_of(&["not", "cannot", "without"]));
        if form.is_some() && (asked || denied) {
            return self.facts.doubt(sentence.line, sentence.text, ONE_CASE);
        }
        // `Start time (epoch format)`
        let epoch =
            self.facts.notation.item().is_integer() && read.iter().any(|token| token.is("epoch"));
        if epoch && format.is_none() && self.facts.format.is_none() {
            let why = "a time since 1970, and whether in seconds or milliseconds is not said: no format was taken";
            return self.facts.doubt(sentence.line, sentence.text, why);
        }
        match (&self.facts.format, format) {
            (None, Some(value)) => {
                let origin = sentence.origin();
                self.facts.format = Some(Fact { value, origin });
            }
            (Some(known), Some(other)) if known.value != other && form.is_some() => {
                self.facts.doubt(sentence.line, sentence.text, SEVERAL);
            }
            _ => {}
        }
    }

    /// Whether a sentence gives a form that was doubted.
    pub(super) fn is_doubted_form(&self, text: &str) -> bool {
        let of_form = |why: &str| why == SEVERAL || why.starts_with(NOT_TAKEN);
        let mut doubts = self.facts.doubts.iter();
        doubts.any(|doubt| of_form(&doubt.why) && doubt.read == quoted(text))
    }

    /// Whether a sentence says nothing but the format.
    pub(super) fn is_format(&self, sentence: &Sentence<'_>) -> bool {
        let format = self.facts.format.as_ref();
        let said = format.and_then(|format| format.origin.sentence());
        let read = tokens(sentence.text);
        said == Some(sentence.text)
            && sentence.text.split_whitespace().count() < 8
            && plain()
                .iter()
                .any(|(phrase, _)| phrase.leads(&read).is_some())
    }
}

/// What a sentence begins with that says nothing but a format.
fn plain() -> &'static [(Phrase, &'static str)] {
    static PLAIN: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("[the] [time] format", "The format is yyyy-mm-dd."),
            ("[use] comma|commas", "Use commas to separate them."),
            ("separate", "Separate them with commas."),
            (
                "... are|is separated",
                "Multiple IDs are separated by commas.",
            ),
            ("... must be separated", "IDs must be separated by commas."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &PLAIN
}

/// Whether a sentence speaks of keys, which are listed beside their values.
fn is_of_keys(tokens: &[Token<'_>]) -> bool {
    tokens
        .iter()
        .any(|token| token.text.to_lowercase().contains("key"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_may_say_nothing_but_a_format() {
        for (_, example) in plain() {
            let read = tokens(example);
            let first = plain()
                .iter()
                .find(|(phrase, _)| phrase.leads(&read).is_some());
            assert_eq!(first.map(|(_, first)| *first), Some(*example));
        }
    }
}
