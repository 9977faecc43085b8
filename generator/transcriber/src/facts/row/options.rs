//! Options that sentences list, merged with those of bullet lists.

mod refusal;

use generator::page::TypeNotation;

use super::RowReader;
use crate::facts::fact::{Fact, Listed, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::choice::choice;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences::Sentence;
use crate::facts::values;
use crate::facts::values::{fits, is_name, outdated, told_default};
pub(super) use refusal::{Refusal, is_enumerable, is_heading};

impl RowReader<'_> {
    /// `The value can be TCP, HTTP or UDP.`
    pub(super) fn options_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let item = self.facts.notation.item().clone();
        if matches!(
            sentence.label,
            Label::Note | Label::Constraint | Label::Example
        ) {
            return false;
        }
        let tokens = tokens(sentence.text);
        let found = choice(&tokens, sentence.text);
        let list = match &found {
            Some(found) => sentence.text[found.list.clone()].to_owned(),
            // Under a label a plain list will do.
            None if sentence.label == Label::Values => {
                sentence.text.trim_end_matches('.').to_owned()
            }
            None => return false,
        };
        let said = found
            .as_ref()
            .map_or(0..tokens.len(), |found| found.said.clone());
        let refused = self.no_announcement(&tokens, &said);
        let rest = tokens
            .get(said.end)
            .map_or("", |token| &sentence.text[token.start..]);
        // `…, and the default value is A`: that has been read.
        let whole =
            rest.is_empty() || rest.to_lowercase().contains("default") || rest.trim() == ".";
        let whole = whole && said.start < 3;
        if item == TypeNotation::Boolean {
            return self.boolean_options(sentence, &list) && whole;
        }
        let Some(mut listed) = values::words(&list) else {
            return false;
        };
        if let [one] = listed.as_slice() {
            listed = values::joined(&one.value);
        }
        if listed.len() < 2
            || !listed.iter().all(|option| {
                fits(&option.value, &item) || item == TypeNotation::String && is_name(&option.value)
            })
        {
            return false;
        }
        let open = ["etc", "etc.", "others", "other"];
        let done = |text: &str| text.ends_with("ed");
        let constants = listed
            .iter()
            .all(|option| !option.value.contains(|c: char| c.is_lowercase()));
        let why = if listed
            .iter()
            .any(|option| open.contains(&option.value.as_str()))
        {
            Some("these may be options, and not all of them: none was taken")
        } else {
            match refused.or_else(|| self.no_options(&listed)) {
                Some(Refusal::None) => return false,
                Some(Refusal::Doubt(why)) => Some(why),
                // `It can be changed or deleted.`
                None if found.as_ref().is_some_and(|found| {
                    !found.of_values && listed.iter().all(|option| done(&option.value))
                        || found.loose && !constants
                }) =>
                {
                    return false;
                }
                None => None,
            }
        };
        if let Some(why) = why {
            self.facts.doubt(sentence.line, sentence.text, why);
            return false;
        }
        let stated = Origin::Stated {
            line: sentence.line,
        };
        let origin = if sentence.label == Label::Values {
            stated
        } else {
            sentence.origin()
        };
        self.add_options(listed, origin);
        whole
    }

    /// `true` or `false`: that is what a Boolean is. What they mean may stand in brackets.
    fn boolean_options(&mut self, sentence: &Sentence<'_>, list: &str) -> bool {
        let listed = values::words(list).unwrap_or_default();
        let is_boolean = |option: &Listed| ["true", "false"].contains(&option.value.as_str());
        if listed.is_empty() || !listed.iter().all(is_boolean) {
            return false;
        }
        if listed.iter().any(|option| !option.meaning.is_empty()) {
            self.add_options(listed, sentence.origin());
        }
        true
    }

    pub(super) fn add_options(&mut self, listed: Vec<Listed>, origin: Origin) {
        let mut listed = listed;
        for option in &mut listed {
            if let Some((rest, value)) = told_default(&option.meaning) {
                option.meaning = rest;
                let value = value.unwrap_or_else(|| option.value.clone());
                self.set_default(value, origin.clone());
            }
            option.deprecated = option
                .deprecated
                .take()
                .or_else(|| outdated(&option.meaning));
            // `OFF (deprecated)`: the word is no meaning.
            if option.deprecated.as_ref().is_some_and(|word| {
                option
                    .meaning
                    .trim_end_matches('.')
                    .eq_ignore_ascii_case(word)
            }) {
                option.meaning.clear();
            }
        }
        let line = origin.line();
        match &mut self.facts.options {
            None => {
                self.facts.options = Some(Fact {
                    value: listed,
                    origin,
                });
            }
            Some(known) if origin.sentence().is_some() => {
                // A list says it better; a sentence that names more values contradicts it.
                let more = listed
                    .iter()
                    .find(|option| known.value.iter().all(|known| known.value != option.value));
                if let Some(more) = more {
                    let why = format!("the sentence names `{}`, and the list does not", more.value);
                    let read = origin.sentence().unwrap_or_default().to_owned();
                    self.facts.doubt(line, &read, why);
                }
            }
            Some(known) if known.origin.sentence().is_some() => {
                known.value = listed;
                known.origin = origin;
            }
            Some(known) => {
                for option in listed {
                    let same = known
                        .value
                        .iter_mut()
                        .find(|known| known.value == option.value);
                    match same {
                        Some(same) if same.meaning.is_empty() => *same = option,
                        Some(_) => {}
                        None => known.value.push(option),
                    }
                }
            }
        }
    }

    /// Options of a value that is one among many: a single one without a meaning says nothing.
    pub(super) fn settle_options(&mut self) {
        let Some(options) = &mut self.facts.options else {
            return;
        };
        let mut seen = Vec::new();
        let line = options.origin.line();
        let mut twice = Vec::new();
        options.value.retain(|option| {
            let new = !seen.contains(&option.value);
            if new {
                seen.push(option.value.clone());
            } else {
                twice.push(option.value.clone());
            }
            new
        });
        for value in twice {
            self.facts.doubt(
                line,
                &value,
                "the option is listed twice; the first was taken",
            );
        }
    }
}
