//! Options that sentences list, merged with those of bullet lists.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use crate::facts::fact::{Fact, Listed, Origin};
use crate::facts::parts::Label;
use crate::facts::sentences::{Sentence, expression};
use crate::facts::values;
use crate::facts::values::{fits, outdated, without_default};

impl RowReader<'_> {
    /// `The value can be TCP, HTTP or UDP.`
    pub(super) fn options_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?ix)(?:
                    \b(?:the\s+)?(?:values?|it|parameter|options?)(?:\s+of\s+this\s+(?:parameter|field))?\s+(?:can|may|must|should)\s+(?:only\s+)?be\b(?:\s+(?:set\s+to|one\s+of|either|any\s+of))*(?:\s+the\s+following(?:\s+(?:values|options))?)?\s*:?\s*
                    | \b(?:enumerated|enumeration|valid|possible|available|supported)\s+values?\s*(?:are|is|include|:)\s*:?\s*
                    | \b(?:the\s+)?(?:values?|options?)\s*(?:are|include|is\s+one\s+of|includes)\s*:?\s*
                    | ^(?:value\s+)?(?:options?|values?)\s*:\s*
                    | ^(?:must|can|should)\s+be\s+(?:one\s+of|either)\s+(?:the\s+following\s*:\s*)?
                    | ^the\s+value\s+is\s+
                    | \bvalues?\s+is\s+(?:either|one\s+of(?:\s+the\s+following)?)\s*:?\s+
                )(?P<list>[^:;]+?)\.?$",
            )
        });
        static DEFAULT: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?i)[,.;]?\s+(?:and|with)?\s*(?:the|its|a)\s+default(?: value)?\s+(?:is|value|being)\b.*$",
            )
        });
        let item = self.facts.notation.item().clone();
        if sentence.label == Label::Note || sentence.label == Label::Constraint {
            return false;
        }
        // `…, and the default value is A`: that has been read.
        let text = DEFAULT
            .find(sentence.text)
            .map_or(sentence.text, |found| &sentence.text[..found.start()]);
        let (list, whole) = match CHOICE.captures(text) {
            Some(found) => match found.name("list") {
                Some(list) => {
                    let all = found.get(0).map_or("", |all| all.as_str());
                    let rest = &sentence.text[text.len()..];
                    (
                        list.as_str().to_owned(),
                        sentence.is_mostly(&format!("{all}{rest}")),
                    )
                }
                None => return false,
            },
            // Under a label a plain list will do.
            None if sentence.label == Label::Values => {
                (sentence.text.trim_end_matches('.').to_owned(), true)
            }
            None => return false,
        };
        if item == TypeNotation::Boolean {
            // `true` or `false`: that is what a Boolean is. What they mean may stand in brackets.
            let listed = values::words(&list).unwrap_or_default();
            let is_boolean = |option: &Listed| ["true", "false"].contains(&option.value.as_str());
            if listed.is_empty() || !listed.iter().all(is_boolean) {
                return false;
            }
            if listed.iter().any(|option| !option.meaning.is_empty()) {
                self.add_options(listed, sentence.origin());
            }
            return whole;
        }
        let Some(listed) = values::words(&list).filter(|listed| listed.len() > 1) else {
            return false;
        };
        if !listed.iter().all(|option| fits(&option.value, &item)) {
            return false;
        }
        let open = ["etc", "etc.", "others", "other"];
        if listed
            .iter()
            .any(|option| open.contains(&option.value.as_str()))
        {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "these may be options, and not all of them: none was taken",
            );
            return false;
        }
        if sentence.is_conditional() {
            self.facts.doubt(
                sentence.line,
                sentence.text,
                "these may be options, in one case only: none was taken",
            );
            return false;
        }
        self.add_options(
            listed,
            if sentence.label == Label::Values {
                Origin::Stated {
                    line: sentence.line,
                }
            } else {
                sentence.origin()
            },
        );
        whole
    }

    pub(super) fn add_options(&mut self, listed: Vec<Listed>, origin: Origin) {
        let mut listed = listed;
        for option in &mut listed {
            if let Some(rest) = without_default(&option.meaning) {
                option.meaning = rest;
                self.set_default(option.value.clone(), origin.clone());
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
