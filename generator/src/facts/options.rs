//! The values that a row lists: in a list, in a line, in sentences. And the lists that are none.

use std::sync::LazyLock;

use regex::Regex;

use super::parts::{Item, Label};
use super::sentences::{Sentence, expression};
use super::values::{announced_values, fits, is_plain_word, option, outdated, without_default};
use super::{Fact, Listed, Origin, Reader, values};
use crate::page::TypeNotation;

/// How likely a list of items is one of options.
enum Verdict {
    Options(Vec<Listed>),
    /// It looks like one, but not all of it.
    Doubtful(&'static str),
    Other,
}

/// Whether a sentence only announces the list below it.
pub(super) fn is_introduction(text: &str) -> bool {
    static INTRODUCTION: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?ix)^(
                (the\s+)?((possible|valid|available|supported|optional|enumerated|enumeration)\s+)?(options|values|value\s+options|value\s+range)
                    (\s+(include|are|is|can\s+be|are\s+as|is\s+as|of\s+this\s+parameter))*(\s+follows|\s+as\s+follows)?\s*:?
                | (the\s+)?(options|values)\s+(include|are\s+as\s+follows|are)\s*:
                | (the\s+)?(value|it|this\s+parameter)\s+(can|may|must|should)\s+be\s+(set\s+to\s+)?(one\s+of\s+)?(the\s+following)?[^.]*:
                | (the\s+)?value\s+(can|may)\s+be\s+[^.:]+
                | the\s+value\s+of\s+this\s+parameter\s+(can|may)\s+be\s+[^.:]+
                | the\s+following\s+(values|options)\s+[^.]*:
            )\.?$",
        )
    });
    INTRODUCTION.is_match(text)
}

/// Whether the words before a list say that its items are values.
fn announces(text: &str) -> bool {
    static ANNOUNCEMENT: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)(\b(options?|values?|enumerat\w+)\b[^.]*[:：]?|\b(can|may) be( one of)?( the following)?[:：]?|as follows[:：])\s*\.?$",
        )
    });
    ANNOUNCEMENT.is_match(text.trim())
}

impl Reader<'_> {
    /// A list: options, or rules.
    pub(super) fn list(&mut self, label: Label, intro: Option<&str>, items: &[Item]) {
        let line = items.first().map_or(self.line, |item| item.line);
        let announced = label == Label::Values || intro.is_some_and(announces);
        let verdict = if label == Label::Note || label == Label::Constraint {
            Verdict::Other
        } else {
            self.verdict(items, announced)
        };
        match verdict {
            Verdict::Options(listed) => self.add_options(listed, Origin::Stated { line }),
            other => {
                let first = items.first().map_or("", |item| &item.text);
                let mut told = false;
                self.lead(intro);
                if let Verdict::Doubtful(why) = other {
                    self.facts.doubt(line, first, why);
                    told = true;
                }
                for item in items {
                    told |= self.item(label, item, told);
                }
            }
        }
    }

    /// What announces rules goes with them, unless it is all that the page says.
    fn lead(&mut self, intro: Option<&str>) {
        let lead = self.facts.prose.pop_if(|last| {
            last.ends_with(':') && intro.is_some_and(|intro| intro.ends_with(last.as_str()))
        });
        match lead {
            Some(lead) if self.facts.prose.is_empty() => self.facts.prose.push(lead),
            Some(lead) => self.facts.constraints.push(lead),
            None => {}
        }
    }

    /// An item that is no option: a limit under `Options`, or a rule that holds sometimes.
    fn item(&mut self, label: Label, item: &Item, told: bool) -> bool {
        let sentence = Sentence {
            line: item.line,
            text: &item.text,
            label,
        };
        if label == Label::Values && self.bare_range(&sentence) {
            return false;
        }
        let limit = !told && self.has_limit(&sentence);
        if limit {
            self.facts.doubt(
                item.line,
                &item.text,
                "a limit in a list: it may hold in one case only",
            );
        }
        if !self.facts.constraints.contains(&item.text) {
            self.facts.constraints.push(item.text.clone());
        }
        limit
    }

    fn verdict(&self, items: &[Item], announced: bool) -> Verdict {
        let item = self.facts.notation.item();
        let enumerable =
            matches!(item, TypeNotation::String | TypeNotation::Boolean) || item.is_integer();
        if !enumerable {
            return Verdict::Other;
        }
        let listed: Vec<Option<Listed>> =
            items.iter().map(|text| option(&text.text, item)).collect();
        let count = listed.iter().flatten().count();
        let listed: Option<Vec<Listed>> = listed.into_iter().collect();
        let Some(listed) = listed else {
            let why = "some of these look like options, and some do not: none was taken";
            return if count * 2 >= items.len() && (count > 1 || announced) {
                Verdict::Doubtful(why)
            } else if announced && items.iter().all(|item| item.text.contains(':')) {
                Verdict::Doubtful(
                    "these may be options, but the values are not of one word: none was taken",
                )
            } else {
                Verdict::Other
            };
        };
        // `Video: MP4, TS, MOV`: groups of values under a heading.
        if listed
            .iter()
            .any(|option| values::is_enumeration_of_words(&option.meaning))
            && !announced_values(&listed)
        {
            return Verdict::Doubtful(
                "each item names a group of values: none was taken as an option",
            );
        }
        // A single item, or words without meanings, are options only where something says so.
        let bare = listed.iter().all(|option| option.meaning.is_empty());
        let prose = *item == TypeNotation::String
            && listed.iter().all(|option| is_plain_word(&option.value));
        if !announced && prose {
            return if bare || listed.len() == 1 {
                Verdict::Other
            } else {
                Verdict::Doubtful("these may be options, or headings: none was taken")
            };
        }
        Verdict::Options(listed)
    }

    /// `The options are as follows: - 0: left - 1: right`.
    pub(super) fn inline_options(&mut self, line: usize, text: &str) -> bool {
        static MARK: LazyLock<Regex> =
            LazyLock::new(|| expression(r"(?:^|\s)[-•*]\s(\S{1,64}?)\s?[:：]\s"));
        let marks: Vec<_> = MARK
            .captures_iter(text)
            .filter_map(|found| found.get(0))
            .collect();
        let Some(first) = marks.first() else {
            return false;
        };
        if marks.len() < 2 && !text[..first.start()].trim_end().ends_with(':') {
            return false;
        }
        let ends = marks
            .iter()
            .skip(1)
            .map(regex::Match::start)
            .chain([text.len()]);
        let items: Vec<Item> = marks
            .iter()
            .zip(ends)
            .map(|(mark, end)| Item {
                line,
                text: text[mark.start()..end]
                    .trim()
                    .trim_start_matches(['-', '•', '*'])
                    .trim()
                    .to_owned(),
            })
            .collect();
        let before = text[..first.start()].trim();
        let lead = super::sentences::split(before);
        let intro = lead.last().cloned();
        for text in &lead {
            if !is_introduction(text) {
                self.sentence(&Sentence {
                    line,
                    text,
                    label: Label::None,
                });
            }
        }
        self.list(Label::None, intro.as_deref(), &items);
        true
    }

    /// `The value can be TCP, HTTP or UDP.`
    pub(super) fn options_in(&mut self, sentence: &Sentence<'_>) -> bool {
        static CHOICE: LazyLock<Regex> = LazyLock::new(|| {
            expression(
                r"(?ix)(?:
                    \b(?:values?|it|parameter|options?)(?:\s+of\s+this\s+(?:parameter|field))?\s+(?:can|may|must|should)\s+(?:only\s+)?be\b(?:\s+(?:set\s+to|one\s+of|either|any\s+of))*(?:\s+the\s+following(?:\s+(?:values|options))?)?\s*:?\s*
                    | \b(?:enumerated|enumeration|valid|possible|available|supported)\s+values?\s*(?:are|is|include|:)\s*:?\s*
                    | \b(?:the\s+)?(?:values?|options?)\s*(?:are|include|is\s+one\s+of|includes)\s*:?\s*
                    | ^(?:value\s+)?(?:options?|values?)\s*:\s*
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
            let listed: Vec<Listed> = listed
                .into_iter()
                .filter(|option| ["true", "false"].contains(&option.value.as_str()))
                .collect();
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
