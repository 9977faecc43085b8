//! One row → its facts, each with the cell, label, list or sentence that it came from.
//!
//! The files beside this one are methods of the one reader of rows, by the kind of fact.

mod clauses;
mod defaults;
mod examples;
mod formats;
mod headings;
mod kind;
mod limits;
mod lists;
mod options;
mod others;
mod patterns;
mod remarks;
mod settle;
#[cfg(test)]
mod tests;

use generator::page::page_notation::ObjectNames;
use generator::page::{Limit, TypeNotation};

use super::fact::{Facts, Origin};
use super::parts::{self, Block, Label};
use super::sentence::beside;
use super::sentence::foreign::{About, about};
use super::sentence::own::Own;
use super::sentence::token::tokens;
use super::sentences::{self, Sentence};
use crate::read::Parameter;

/// What a row cannot say of itself.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The objects that the page describes.
    pub objects: &'a ObjectNames,
    /// The names of the rows of the same table.
    pub siblings: &'a [&'a str],
    /// Whether the row is of a JSON body; elsewhere a value without a type is a text.
    pub body: bool,
}

/// The facts of a row.
pub fn facts(row: &Parameter, context: Context<'_>) -> Facts {
    let mut facts = Facts::of(TypeNotation::Json);
    facts.mandatory = row.mandatory.as_deref().and_then(kind::mandatory);
    facts.kind(row, context);
    facts.map(row);
    let parts = parts::parts(row);
    let opening = opening(&parts).unwrap_or(&row.description);
    let mut reader = RowReader {
        name: &row.name,
        description: &row.description,
        opening,
        own: Own::of(&row.name, &tokens(opening)),
        offset: parts::has_offset(&row.description),
        line: row.line,
        context,
        facts,
        sign: None,
        about: None,
        introductions: Vec::new(),
    };
    reader.formats(&parts);
    reader.example_cell(row);
    for part in &parts {
        reader.part(part.label, &part.blocks);
    }
    reader.settle(&parts)
}

/// The paragraph that says what the row is.
fn opening(parts: &[parts::Part]) -> Option<&str> {
    let part = parts.iter().find(|part| !part.blocks.is_empty())?;
    let says = matches!(part.label, Label::None | Label::Meaning);
    match part.blocks.first() {
        Some(Block::Paragraph { text, .. }) if says => Some(text),
        _ => None,
    }
}

/// Goes through a row's description.
struct RowReader<'a> {
    name: &'a str,
    /// All that is said of it.
    description: &'a str,
    /// The paragraph that says what it is.
    opening: &'a str,
    /// The words that it uses of itself.
    own: Own,
    /// Whether times have an offset such as `+0200`, which RFC 3339 does not know.
    offset: bool,
    line: usize,
    context: Context<'a>,
    facts: Facts,
    /// The limit that numbers are not negative, which counts where there is no other.
    sign: Option<(&'static str, Limit, Origin)>,
    /// What the sentence before is about, if that is something else than the row.
    about: Option<String>,
    /// Sentences that only announce a list.
    introductions: Vec<String>,
}

impl RowReader<'_> {
    /// How a text is written comes first: what a limit counts depends on it.
    fn formats(&mut self, parts: &[parts::Part]) {
        for part in parts {
            let (label, cases) = (part.label, self.cases(part.label, &part.blocks));
            for (block, case) in part.blocks.iter().zip(cases) {
                let Block::Paragraph { line, text } = block else {
                    continue;
                };
                let line = *line;
                for text in &sentences::split(text) {
                    let sentence = Sentence { line, text, label };
                    if case {
                        self.in_a_case(line, text, |reader| {
                            reader.format_in(&sentence);
                        });
                    } else {
                        self.format_in(&sentence);
                    }
                }
            }
        }
    }

    fn part(&mut self, label: Label, blocks: &[Block]) {
        if label == Label::Example
            && let [Block::Paragraph { line, text }] = blocks
            && self.labelled_example(*line, text)
        {
            return;
        }
        let cases = self.cases(label, blocks);
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            let mut count = 1;
            if cases[at] {
                let (line, text) = block.first();
                let taken_back = self.in_a_case(line, text, |reader| {
                    count = reader.blocks(label, &blocks[at..]);
                });
                if taken_back {
                    let texts = blocks[at..].iter().take(count).flat_map(Block::texts);
                    self.facts.constraints.extend(texts.map(str::to_owned));
                }
            } else {
                count = self.blocks(label, &blocks[at..]);
            }
            at += count;
        }
    }

    /// Reads the first of some blocks, and those below that belong to it; says how many.
    fn blocks(&mut self, label: Label, blocks: &[Block]) -> usize {
        let [block, below @ ..] = blocks else {
            return 1;
        };
        // `true: on` and `false: off`, each a paragraph under `Range`.
        let items = if label == Label::Values {
            self.items(blocks, true)
        } else {
            Vec::new()
        };
        if !items.is_empty() {
            self.list(label, None, &items);
            return items.len();
        }
        match block {
            Block::Paragraph { line, text } => {
                if let Some(listed) = self.line_below(text, below) {
                    self.paragraph(label, *line, &format!("{text} {listed}"), false);
                    return 2;
                }
                let items = self.items_below(text, below);
                let list = matches!(below, [Block::List { .. }, ..]);
                self.paragraph(label, *line, text, list || !items.is_empty());
                if !items.is_empty() {
                    self.list(label, Some(text), &items);
                }
                return 1 + items.len();
            }
            // `• Default value • 5`: what is a list in form is a value in fact.
            Block::List { items, .. }
                if matches!(
                    label,
                    Label::Default | Label::Minimum | Label::Maximum | Label::Items
                ) =>
            {
                for item in items {
                    self.paragraph(label, item.line, &item.text, false);
                }
            }
            Block::List { intro, items } => self.list(label, intro.as_deref(), items),
        }
        1
    }

    /// A paragraph: sentence by sentence; one that is nothing but facts is no prose any more.
    fn paragraph(&mut self, label: Label, line: usize, text: &str, followed: bool) {
        if sentences::is_nothing(text) && label != Label::Default {
            return;
        }
        if self.labelled(label, line, text) || self.inline_options(line, text) {
            return;
        }
        // `Minimum: 1; maximum: 5` begins with a label, and is a sentence.
        let word = match label {
            Label::Minimum => "Minimum: ",
            Label::Maximum => "Maximum: ",
            _ => "",
        };
        let text = &format!("{word}{text}");
        let sentences = sentences::split(text);
        for (index, text) in sentences.iter().enumerate() {
            // What introduces a list says nothing of its own.
            if followed && index + 1 == sentences.len() && lists::is_introduction(text) {
                self.introductions.push(text.clone());
                continue;
            }
            if sentences::is_reference(text) {
                continue;
            }
            let sentence = Sentence { line, text, label };
            self.sentence(&sentence);
        }
        self.indicated(line, &sentences);
    }

    fn sentence(&mut self, sentence: &Sentence<'_>) {
        if self.expression_in(sentence) || self.example_in(sentence) {
            return;
        }
        let mut spent = self.is_format(sentence);
        spent |= self.options_in(sentence);
        spent |= self.numbers_in(sentence);
        spent |= self.unit_in(sentence);
        spent |= self.notes_in(sentence);
        self.pattern_in(sentence);
        let read = tokens(sentence.text);
        match about(&read, 0..read.len(), &self.own) {
            About::Other(word) if !self.facts.prose.is_empty() => self.about = Some(word),
            About::Row => self.about = None,
            _ => {}
        }
        if !spent {
            self.keep(sentence);
        }
    }

    /// The limits and the default of a sentence, each without the other.
    fn numbers_in(&mut self, sentence: &Sentence<'_>) -> bool {
        let Some(rest) = beside::without_default(sentence.text) else {
            return self.limits_in(sentence) | self.default_in(sentence);
        };
        let text = rest.as_str();
        let limited = self.limits_in(&Sentence { text, ..*sentence });
        let limits = self
            .facts
            .limits
            .iter_mut()
            .map(|(_, limit)| &mut limit.origin);
        let units = self.facts.unit.iter_mut().map(|unit| &mut unit.origin);
        for origin in limits.chain(units) {
            if origin.sentence() == Some(text) {
                *origin = sentence.origin();
            }
        }
        let spent = self.default_in(sentence);
        spent || limited && self.facts.default.is_some()
    }
}
