//! A list in a description: options with their meanings, or rules.

use std::sync::LazyLock;

use generator::page::TypeNotation;
use regex::Regex;

use super::RowReader;
use super::limits::Bare;
use super::options::{Refusal, is_enumerable, is_heading};
use crate::facts::fact::{Listed, Origin};
use crate::facts::parts::{Block, Item, Label};
use crate::facts::sentences::{self, Sentence, expression};
use crate::facts::values;
use crate::facts::values::{announced_values, fits, is_plain_word, option, respelt};

/// How likely a list of items is one of options.
enum Verdict {
    Options(Vec<Listed>),
    /// It looks like one, but not all of it.
    Doubtful(&'static str),
    Other,
}

/// The option that an item is, or all of them: `GET, POST`.
fn of_item(text: &str, kind: &TypeNotation) -> Vec<Option<Listed>> {
    let several = values::words(text).filter(|listed| {
        let bare = |option: &Listed| fits(&option.value, kind) && option.meaning.is_empty();
        listed.len() > 1 && !text.contains([':', '：']) && listed.iter().all(bare)
    });
    match several {
        Some(listed) => listed.into_iter().map(Some).collect(),
        None => vec![option(text, kind)],
    }
}

/// Whether a sentence only announces the list below it.
pub(super) fn is_introduction(text: &str) -> bool {
    static INTRODUCTION: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?ix)^(
                (the\s+)?((possible|valid|available|supported|optional|enumerated|enumeration)\s+)?(options|values|value\s+options|value\s+range)
                    (\s+(include|are|is|can\s+be|are\s+as|is\s+as|of\s+this\s+parameter))*(\s+follows|\s+as\s+follows)?\s*:?
                | (the\s+)?(options|values)\s+(include|are\s+as\s+follows|are)\s*:
                | (the\s+)?(value|it|this\s+parameter)\s+(can|may|must|should)\s+be\b\s*(set\s+to\s+)?(one\s+of\s+)?(the\s+following)?[^.]*:
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

impl RowReader<'_> {
    /// A list: options, or rules.
    pub(super) fn list(&mut self, label: Label, intro: Option<&str>, items: &[Item]) {
        let line = items.first().map_or(self.line, |item| item.line);
        let announced = label == Label::Values || intro.is_some_and(announces);
        let verdict = if label == Label::Note || label == Label::Constraint {
            Verdict::Other
        } else {
            self.verdict(items, intro, announced)
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

    /// The paragraphs below one that announces values, if they are `value: meaning`: a list without its marks.
    pub(super) fn items_below(&self, text: &str, below: &[Block]) -> Vec<Item> {
        if !text.ends_with([':', '：']) || !announces(text) {
            return Vec::new();
        }
        self.items(below, false)
    }

    /// The paragraphs that blocks begin with, if there are several and they are `value: meaning`, or constants where
    /// bare values will do.
    pub(super) fn items(&self, blocks: &[Block], bare: bool) -> Vec<Item> {
        let item = self.facts.notation.item();
        let items = blocks.iter().map_while(|block| match block {
            Block::Paragraph { line, text } => option(text, item)
                .filter(|option| {
                    !option.meaning.is_empty() || bare && !is_plain_word(&option.value)
                })
                .map(|_| Item {
                    line: *line,
                    text: text.clone(),
                }),
            Block::List { .. } => None,
        });
        let items: Vec<Item> = items.collect();
        if items.len() > 1 { items } else { Vec::new() }
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

    /// An item that is no option: a limit under `Options`, or a rule. In a plain list of rules each is read like a
    /// sentence; where items are told apart by what stands before a colon, a limit holds in one case only.
    fn item(&mut self, label: Label, item: &Item, told: bool) -> bool {
        let sentence = Sentence {
            line: item.line,
            text: &item.text,
            label,
        };
        if label == Label::Values && self.bare_range(&sentence) == Bare::Taken {
            return false;
        }
        let doubts = self.facts.doubts.len();
        let mut spent = false;
        if !told {
            for text in &sentences::split(&item.text) {
                let label = Label::Constraint;
                let sentence = Sentence {
                    line: item.line,
                    text,
                    label,
                };
                spent = self.limits_in(&sentence) && sentence.text.len() == item.text.len();
            }
        }
        if !spent {
            self.facts.constraints.push(item.text.clone());
        }
        self.facts.doubts.len() > doubts
    }

    fn verdict(&self, items: &[Item], intro: Option<&str>, announced: bool) -> Verdict {
        let item = self.facts.notation.item();
        if !is_enumerable(item) {
            return Verdict::Other;
        }
        let introduced = intro.and_then(|intro| self.no_introduction(intro));
        if introduced == Some(Refusal::None) {
            return Verdict::Other;
        }
        // `• Value • ON • OFF` begins with a heading.
        let headed = items.first().is_some_and(|first| {
            is_plain_word(first.text.trim_end_matches([':', '：'])) && is_heading(&first.text)
        });
        let items = &items[usize::from(headed && items.len() > 2)..];
        let listed: Vec<Option<Listed>> = items
            .iter()
            .flat_map(|text| of_item(&text.text, item))
            .collect();
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
        let listed = respelt(listed);
        match introduced.or_else(|| self.no_options(&listed)) {
            Some(Refusal::None) => return Verdict::Other,
            Some(Refusal::Doubt(why)) => return Verdict::Doubtful(why),
            None => {}
        }
        // `yyyyMMdd-yyyyMMdd` is no value, but how one is written.
        if listed.iter().any(|option| option.value.contains("yyyy")) {
            return Verdict::Doubtful(
                "one of these says how a value is written: none was taken as an option",
            );
        }
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
        let lead = sentences::split(before);
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
}
