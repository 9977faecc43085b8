//! Options that sentences list, merged with those of bullet lists.

mod doubtful;
mod enumerated;
mod kinds;
mod refusal;
mod scale;

use generator::page::TypeNotation;

use super::RowReader;
use crate::facts::fact::{Fact, Listed, Origin};
use crate::facts::parts::Label;
use crate::facts::sentence::announcement::Kind as Announced;
use crate::facts::sentence::choice::{Choice, choice};
use crate::facts::sentence::ending::Ending;
use crate::facts::sentence::outdated::outdated_option;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences::Sentence;
use crate::facts::values;
use crate::facts::values::{fits, is_name, told_default};
pub(super) use doubtful::{OF_WORDS, OPEN};
pub(super) use enumerated::{is_noun, is_switch};
pub(super) use refusal::{Refusal, is_enumerable, is_heading};
pub(super) use scale::{OF_A_SCALE, is_scale};

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
        let tokens = &tokens(sentence.text);
        let Some(found) = choice(tokens, sentence.text).or_else(|| {
            // Under a label a plain list will do.
            let labelled = sentence.label == Label::Values && !tokens.is_empty();
            labelled.then(|| Choice::whole(tokens))
        }) else {
            if let Some(why) = self.one_of_a_case(tokens) {
                self.facts.doubt(sentence.line, sentence.text, why);
            }
            return false;
        };
        let Some(list) = found.list(tokens, sentence.text) else {
            return false;
        };
        // What a further sentence says, which begins with a small letter, is said of something else.
        let behind = &tokens[found.said.end..];
        let stop = behind.iter().position(|token| token.is_mark('.'));
        // So is what each of them means.
        let means = behind
            .iter()
            .take(2)
            .position(|token| token.is("indicating"));
        let end = means.or(stop.map(|stop| stop + 1)).unwrap_or(behind.len());
        let tokens = &tokens[..found.said.end + end];
        let refused = self.no_announcement(tokens, &found.said);
        let rest = &tokens[found.said.end..];
        // `…, and the default value is A`: that has been read.
        let default = rest.iter().any(|token| token.is("default"));
        let whole = rest.iter().all(|token| token.is_mark('.')) || default;
        let whole = whole && found.said.start < 3;
        if item == TypeNotation::Boolean {
            if found.announced == Announced::Noun {
                return false;
            }
            return self.boolean_options(sentence, list.text) && whole;
        }
        let one = list.ending == Some(Ending::Open) || found.announced == Announced::Single;
        let Some(listed) = several(list.text, &item, one) else {
            if refused.is_none() && doubtful::is_of_words(&found, tokens) {
                self.facts.doubt(sentence.line, sentence.text, OF_WORDS);
            }
            return false;
        };
        let had = self.is_of_what_is_had(sentence.text);
        let refusal = refused
            .or(had.then_some(Refusal::Doubt(doubtful::OF_WHAT_IS_HAD)))
            .or_else(|| self.no_options(&listed))
            .or_else(|| self.no_choice(tokens, &found, list.ending, &listed));
        match refusal {
            Some(Refusal::None) => return false,
            Some(Refusal::Doubt(why)) => {
                self.facts.doubt(sentence.line, sentence.text, why);
                return false;
            }
            None => {}
        }
        if list.ending == Some(Ending::Empty) {
            let why = "an empty text is allowed beside these options";
            self.facts.doubt(sentence.line, sentence.text, why);
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
        let default = |option: &Listed| {
            told_default(&option.meaning).is_some_and(|(rest, _)| rest.is_empty())
        };
        let meant = |option: &Listed| !option.meaning.is_empty() && !default(option);
        if listed.iter().any(meant) {
            self.add_options(listed, sentence.origin());
        } else if let Some(option) = listed.into_iter().find(default) {
            self.set_default(option.value, sentence.origin());
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
            let said = outdated_option(&tokens(&option.meaning));
            if said.as_ref().is_some_and(|said| said.turn.is_some()) {
                let why = "an option that is outdated in one case, or was: it was taken as it is";
                let read = format!("{}: {}", option.value, option.meaning);
                self.facts.doubt(origin.line(), &read, why);
            }
            option.deprecated = said
                .filter(|said| said.turn.is_none())
                .map(|said| said.word);
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
        // What is supported, too, was said before.
        self.facts
            .doubts
            .retain(|doubt| doubt.why != doubtful::OF_A_NOUN);
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

/// Values in a line that all fit a type; one will do where more are said to follow, or that it is the only one.
fn several(text: &str, item: &TypeNotation, one: bool) -> Option<Vec<Listed>> {
    let mut listed = values::words(text)?;
    if let [alone] = listed.as_slice() {
        let joined = values::joined(&alone.value);
        if !one || !joined.is_empty() {
            listed = joined;
        }
    }
    let fitting = |option: &Listed| {
        fits(&option.value, item) || *item == TypeNotation::String && is_name(&option.value)
    };
    (listed.len() + usize::from(one) > 1 && listed.iter().all(fitting)).then_some(listed)
}
