//! A list in a description: options with their meanings, or rules.

mod inline;

use generator::page::TypeNotation;

use super::RowReader;
use super::limits::Bare;
use super::options::{OF_WORDS, OPEN, Refusal, is_enumerable, is_heading, is_switch};
use crate::facts::fact::{Fact, Listed, Origin};
use crate::facts::parts::{Block, Item, Label};
use crate::facts::sentence::announcement;
use crate::facts::sentence::ending::is_open;
use crate::facts::sentence::token::tokens;
use crate::facts::sentences::{self, Sentence};
use crate::facts::values;
use crate::facts::values::{announced_values, fits, is_plain_word, option, respelt};
use crate::read::words::label;

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
    announcement::only_announces(&tokens(text))
}

/// Whether the words before a list say that its items are values.
fn announces(text: &str) -> bool {
    announcement::announces(&tokens(text))
}

/// Whether a value is a word of the language, as far as it is written like one.
fn is_word(value: &str) -> bool {
    is_plain_word(value) || value.chars().all(|c| c.is_lowercase() || c == '-')
}

/// `lamp_kind: Kind of the lamp.`: whether an item tells of what it names, and what follows is said of that.
fn is_of_a_name(text: &str) -> bool {
    let read = tokens(text);
    let colon = read.iter().position(|token| token.is_mark(':'));
    colon.is_some_and(|at| (1..6).contains(&at)) && label(text).is_none()
}

impl RowReader<'_> {
    /// A list: options, or rules.
    pub(super) fn list(&mut self, label: Label, intro: Option<&str>, items: &[Item]) {
        let line = items.first().map_or(self.line, |item| item.line);
        let announced = label == Label::Values || intro.is_some_and(announces);
        let verdict = if matches!(label, Label::Note | Label::Constraint | Label::Example) {
            Verdict::Other
        } else {
            self.verdict(items, intro, announced)
        };
        match verdict {
            Verdict::Options(listed) => {
                self.second_list(line, intro, &listed);
                self.add_options(listed, Origin::Stated { line });
            }
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

    /// A further list below words of its own: the values of both may be those of two cases.
    fn second_list(&mut self, line: usize, intro: Option<&str>, listed: &[Listed]) {
        let headed = intro.is_some_and(|intro| intro.ends_with([':', '：']));
        let stated = |known: &&Fact<Vec<Listed>>| headed && known.origin.sentence().is_none();
        let known = self.facts.options.as_ref().filter(stated);
        let is_known = |option: &Listed, known: &Fact<Vec<Listed>>| {
            let mut known = known.value.iter();
            known.any(|known| known.value == option.value)
        };
        let new = known.and_then(|known| listed.iter().find(|option| !is_known(option, known)));
        if let Some(new) = new {
            let why = "a second list of options: each may hold in one case";
            self.facts.doubt(line, &new.value, why);
        }
    }

    /// The paragraphs below one that announces values, if they are `value: meaning`: a list without its marks.
    pub(super) fn items_below(&self, text: &str, below: &[Block]) -> Vec<Item> {
        if !text.ends_with([':', '：']) || !announces(text) {
            return Vec::new();
        }
        self.items(below, true)
    }

    /// The paragraph below one that announces values, if it is nothing but a list of them: `0 (off), 1 (on)`.
    pub(super) fn line_below<'b>(&self, text: &str, below: &'b [Block]) -> Option<&'b str> {
        let Some(Block::Paragraph { text: line, .. }) = below.first() else {
            return None;
        };
        let item = self.facts.notation.item();
        let announced = text.ends_with([':', '：']) && announces(text);
        let listed = values::words(line).filter(|_| announced)?;
        (listed.len() > 1 && listed.iter().all(|option| fits(&option.value, item))).then_some(line)
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
        let texts = sentences::split(&item.text);
        // `Old lamps. 1 to 64 characters`: an item with a list inside.
        let case =
            texts.len() > 1 && (self.is_heading_of_a_case(&texts[0]) || is_of_a_name(&texts[0]));
        for text in texts.iter().filter(|_| !told) {
            let sentence = Sentence { text, ..sentence };
            if case {
                self.in_a_case(item.line, &item.text, |reader| {
                    reader.rule(&sentence);
                });
            } else {
                spent = self.rule(&sentence) && sentence.text.len() == item.text.len();
            }
        }
        if !spent {
            self.facts.constraints.push(item.text.clone());
        }
        self.facts.doubts.len() > doubts
    }

    /// A sentence of an item that is a rule, or all that is said.
    fn rule(&mut self, sentence: &Sentence<'_>) -> bool {
        let rule = Sentence {
            label: Label::Constraint,
            ..*sentence
        };
        if !matches!(sentence.label, Label::None | Label::Note) {
            return self.limits_in(&rule);
        }
        self.notes_in(sentence);
        self.pattern_in(sentence);
        if sentence.label == Label::Note {
            return self.numbers_in(&rule);
        }
        let chosen = is_enumerable(self.facts.notation.item()) && self.options_in(sentence);
        let counted = self.numbers_in(&rule);
        self.unit_in(&rule) | chosen | counted
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
        // `• Possible values are as follows: • ON • OFF`
        let begun = items
            .first()
            .is_some_and(|first| first.text.ends_with(':') && announces(&first.text));
        let announced = announced || begun;
        let items = &items[usize::from((headed || begun) && items.len() > 2)..];
        // An item `other` is a value, and `Others` is none.
        let open = |item: &&Item| is_open(&tokens(&item.text)) && item.text != "other";
        let more = items.iter().any(|item| open(&item));
        let listed: Vec<Option<Listed>> = items
            .iter()
            .filter(|item| !open(item))
            .flat_map(|text| of_item(&text.text, item))
            .collect();
        let count = listed.iter().flatten().count();
        if more && count > 0 {
            return Verdict::Doubtful(OPEN);
        }
        let listed: Option<Vec<Listed>> = listed.into_iter().collect();
        let Some(listed) = listed else {
            let why = "some of these look like options, and some do not: none was taken";
            return if count * 2 >= items.len() && (count > 1 || announced) {
                Verdict::Doubtful(why)
            } else if announced && items.iter().all(|item| item.text.contains(':')) {
                Verdict::Doubtful(OF_WORDS)
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
        // Words are options only where something says so.
        let bare = listed.iter().all(|option| option.meaning.is_empty());
        let default = |option: &Listed| values::told_default(&option.meaning).is_some();
        let switches = listed.iter().all(|option| is_switch(&option.value));
        let announced = announced
            || switches
            || listed.iter().any(default)
            || self.is_named_enumerated()
            || self.is_enumerated() && !bare;
        let capitals = listed.iter().all(|option| is_plain_word(&option.value));
        let words = listed
            .iter()
            .filter(|option| is_word(&option.value))
            .count();
        if !announced && *item == TypeNotation::String && words * 2 >= listed.len() {
            return if bare && capitals || listed.len() == 1 {
                Verdict::Other
            } else {
                Verdict::Doubtful("these may be options, or headings: none was taken")
            };
        }
        Verdict::Options(listed)
    }
}
