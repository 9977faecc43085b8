//! Units, deprecation, and parameters that have no effect beside another one.

use generator::page::TypeNotation;

use super::RowReader;
use crate::facts::fact::{Fact, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::instead::{ignored_beside, instead};
use crate::facts::sentence::outdated::{
    is_about, is_marked, is_of_before, is_taken_back, outdated,
};
use crate::facts::sentence::token::tokens;
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentence::unit;
use crate::facts::sentences::{self, Sentence};

impl RowReader<'_> {
    pub(super) fn set_unit(&mut self, unit: &str, origin: Origin) {
        if self.facts.unit.is_none() {
            self.facts.unit = Some(Fact {
                value: unit.to_owned(),
                origin,
            });
        }
    }

    /// `…, in seconds.`, `Unit: byte`, `(MB)`.
    pub(super) fn unit_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let number = self.facts.notation.item().is_number();
        if self.is_doubted_form(sentence.text) {
            return false;
        }
        if !number && self.facts.notation != TypeNotation::String {
            return false;
        }
        let read = tokens(sentence.text);
        let known = self.facts.unit.as_ref().map(|known| known.value.as_str());
        if sentence.label == Label::None
            && known.is_some_and(|known| unit::is_another(&read, known))
        {
            self.facts.unit = None;
            let why = "by this the unit may be another: it was not taken";
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        let mut found = unit::said(&read).into_iter();
        let mut found = found
            .by_ref()
            .filter(|said| number || said.own || said.is_of_text());
        let Some(said) = found.next() else {
            return false;
        };
        let row = unit::Row {
            name: self.name,
            description: self.opening,
            own: &self.own,
            text: !number,
        };
        let opening = self.opening.trim_start().starts_with(sentence.text);
        if let Some(word) = unit::foreign(&read, &said, row, opening) {
            // Of a text `in days` says when, or how.
            if number {
                let why = format!(
                    "a unit that was not taken: beside `{word}` it may be that of something else"
                );
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            return false;
        }
        let other = said.several || found.any(|other| other.unit != said.unit);
        let words = said.words.clone();
        let turned = turn::turn(&read, &words, self.name)
            .filter(|turn| matches!(turn, Turn::Condition | Turn::Case | Turn::Other));
        // `in seconds when it is on` says when there is a value; a unit that depends on something has a sentence of its own.
        // `If it is a lamp, it is in MB.`
        let comma = read[..words.start].iter().any(|token| token.is_mark(','));
        let first = read[0].is_one_of(&["if", "for", "without", "with"]) && comma;
        let case = read[0].is_one_of(&["without", "with"]) && comma;
        let turned = turned.or(case.then_some(Turn::Case));
        let turned = turned.filter(|_| said.own || other || first);
        if other || turned.is_some() {
            let why = turned.map_or("there are several units", Turn::why);
            let why = format!("a unit that was not taken: {why}");
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        let text = &sentence.text[read[words.start].start..read[words.end - 1].end];
        let whole = said.own && sentence.is_mostly(text);
        let origin = if whole {
            Origin::Stated {
                line: sentence.line,
            }
        } else {
            sentence.origin()
        };
        self.set_unit(said.unit, origin);
        whole
    }

    /// Deprecation, and what this is ignored beside of.
    pub(super) fn notes_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let read = tokens(sentence.text);
        if let Some((other, words)) = ignored_beside(&read, self.context.siblings) {
            self.facts.ignored_with = Some(Fact {
                value: other.to_owned(),
                origin: sentence.origin(),
            });
            let said = &sentence.text[read[words.start].start..read[words.end - 1].end];
            return sentence.is_mostly(said);
        }
        let Some(said) = outdated(&read, self.name, &self.own) else {
            if self.facts.deprecated.is_some() && is_taken_back(&read) {
                let why = "what is outdated seems to be in use again";
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            // `It is deprecated. Use that one instead.`
            if let Some(deprecated) = &mut self.facts.deprecated
                && !deprecated.value.starts_with("use ")
                && let Some(other) = instead(&read, self.context.siblings)
            {
                deprecated.value = format!("use `{other}`");
                deprecated.origin = sentence.origin();
            }
            let options = self.facts.options.is_some() || sentence.label == Label::Values;
            if is_marked(&read) && !options && self.facts.deprecated.is_none() {
                let why = "something here is outdated, and it seems not to be this member";
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            return false;
        };
        // `It is deprecated in some regions.`
        let turned = turn::turn(&read, &(0..0), self.name)
            .filter(|turn| matches!(turn, Turn::Condition | Turn::Case));
        let of_other = is_of_before(&read) && self.is_before_about_another(sentence.text);
        let turned = turned.or(said.turn).or(of_other.then_some(Turn::Other));
        if let Some(turn) = turned {
            let why = format!("a deprecation that was not taken: {}", turn.why());
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        // `ON, OFF (deprecated)`: that is said of the option.
        let of_option = read.windows(2).any(|pair| {
            let options = self.facts.options.iter().flat_map(|known| &known.value);
            pair[1].is_mark('(')
                && options
                    .into_iter()
                    .any(|option| option.value == pair[0].text)
        });
        if self.facts.deprecated.is_none() && sentence.label != Label::Values && !of_option {
            let value = match instead(&read, self.context.siblings) {
                Some(other) => format!("use `{other}`"),
                None => said.word,
            };
            self.facts.deprecated = Some(Fact {
                value,
                origin: sentence.origin(),
            });
        }
        // A row that says nothing else still says this.
        false
    }

    /// Whether the sentence before one is about something else than the row.
    pub(super) fn is_before_about_another(&self, text: &str) -> bool {
        let mut lines = self.description.lines();
        let before = lines.find_map(|line| {
            let sentences = sentences::split(line);
            let at = sentences.iter().position(|sentence| sentence == text)?;
            at.checked_sub(1).map(|before| sentences[before].clone())
        });
        before.is_some_and(|before| {
            let read = tokens(&before);
            let inner = read[..read.len() - 1]
                .iter()
                .rposition(|token| token.is_mark('.'));
            // The first says what the row is.
            let first = inner.is_none() && self.opening.trim_start().starts_with(&before);
            !first && !is_about(&read[inner.map_or(0, |dot| dot + 1)..], &self.own)
        })
    }

    /// A time pattern of which no format was made.
    pub(super) fn pattern_in(&mut self, sentence: &Sentence<'_>) {
        if self.facts.notation == TypeNotation::String
            && self.facts.format.is_none()
            && !self.is_doubted_form(sentence.text)
            && !self.offset
            && has_pattern(sentence.text)
        {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "a pattern of times that is none of the spec's formats: it was not taken",
            );
        }
    }
}

/// Whether a text spells out how a time is written.
fn has_pattern(text: &str) -> bool {
    let is_pattern = |word: &str| {
        let date = ["yyyy", "mm", "dd"].iter().all(|part| word.contains(part));
        date || ["dd/mm/yy", "dd-mm-yy"]
            .iter()
            .any(|part| word.contains(part))
    };
    text.to_lowercase().split_whitespace().any(is_pattern)
}
