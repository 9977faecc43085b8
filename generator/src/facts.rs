//! A row of a reference page → the facts in it: what its cells, labels, lists and sentences say, each with
//! where it came from. Second stage of the transcriber; what the spec language allows is not its business.
//!
//! ```text
//! Parameter ──parts──▶ labelled parts ──limits, options, values, notes──▶ Facts
//! ```
//!
//! A fact that stands in a cell, under a label or in a list is stated; one that stands in a sentence is
//! inferred, and a person decides. What is neither is prose, or a [`Doubt`]. [`page`] puts the rows of a whole
//! page together.

mod clauses;
mod defaults;
pub(crate) mod examples;
mod limits;
mod nested;
mod notes;
mod objects;
mod options;
mod page;
mod parts;
mod rules;
pub(crate) mod secrets;
mod sentences;
#[cfg(test)]
mod tests;
mod values;

use crate::page::{Format, Limit, ObjectNames, TypeNotation};
use crate::reference::{Doubt, Parameter};
pub(crate) use notes::unit;
pub use page::{
    ConstraintFacts, ObjectFacts, PageFacts, ResponseFacts, RowFacts, TableFacts, page,
};
use parts::{Block, Label};
use sentences::Sentence;

/// What a row says, as far as it is a fact, and the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The type, in the spec's notation.
    pub notation: TypeNotation,
    /// What the Mandatory column says; none without one.
    pub mandatory: Option<bool>,
    /// The values that the row lists.
    pub options: Option<Fact<Vec<Listed>>>,
    /// Limits, by the spec's keys: `length`, `range`, `items`, `item_length`, `item_range`.
    pub limits: Vec<(&'static str, Fact<Limit>)>,
    /// The unit, in the spec's words.
    pub unit: Option<Fact<String>>,
    /// How a text is written.
    pub format: Option<Fact<Format>>,
    /// The default, as far as it is a value.
    pub default: Option<Fact<String>>,
    /// The default, where it is a rule.
    pub default_rule: Option<Fact<String>>,
    /// That the member is not to be used any more, and what else is.
    pub deprecated: Option<Fact<String>>,
    /// The parameter beside which this one has no effect.
    pub ignored_with: Option<Fact<String>>,
    /// Rules, in the page's words.
    pub constraints: Vec<String>,
    /// What is left of the description, in the page's words.
    pub prose: Vec<String>,
    /// What could be read in more than one way.
    pub doubts: Vec<Doubt>,
}

/// A fact and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// The fact.
    pub value: T,
    /// Where it came from.
    pub origin: Origin,
}

/// Where a fact came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A cell, a label or a list that says nothing else.
    Stated {
        /// Line in the source, from 1.
        line: usize,
    },
    /// A sentence.
    Sentence {
        /// Line in the source, from 1.
        line: usize,
        /// The sentence.
        text: String,
    },
}

impl Origin {
    /// Line in the source, from 1.
    pub fn line(&self) -> usize {
        match self {
            Self::Stated { line } | Self::Sentence { line, .. } => *line,
        }
    }

    /// The sentence that a fact was inferred from.
    pub fn sentence(&self) -> Option<&str> {
        match self {
            Self::Stated { .. } => None,
            Self::Sentence { text, .. } => Some(text),
        }
    }
}

/// A value that a row lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The value on the wire.
    pub value: String,
    /// What it means; empty if the page does not say.
    pub meaning: String,
    /// That it is not to be used any more.
    pub deprecated: Option<String>,
}

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
    facts.mandatory = row.mandatory.as_deref().and_then(mandatory);
    facts.kind(row, context);
    let mut reader = Reader {
        offset: parts::has_offset(&row.description),
        line: row.line,
        context,
        facts,
        introductions: Vec::new(),
    };
    let parts = parts::parts(row);
    reader.formats(&parts);
    for part in &parts {
        reader.part(part.label, &part.blocks);
    }
    reader.settle(&parts)
}

/// What a Mandatory cell says, if it is a plain yes or no.
fn mandatory(cell: &str) -> Option<bool> {
    match cell.trim().trim_end_matches('.').to_lowercase().as_str() {
        "yes" | "mandatory" | "y" | "m" | "true" | "required" => Some(true),
        "no" | "optional" | "n" | "o" | "false" => Some(false),
        _ => None,
    }
}

impl Facts {
    /// Those of a placeholder of the path that no table describes.
    fn of_placeholder() -> Self {
        Self {
            mandatory: Some(true),
            ..Self::of(TypeNotation::String)
        }
    }

    /// Nothing but a type.
    fn of(notation: TypeNotation) -> Self {
        Self {
            notation,
            mandatory: None,
            options: None,
            limits: Vec::new(),
            unit: None,
            format: None,
            default: None,
            default_rule: None,
            deprecated: None,
            ignored_with: None,
            constraints: Vec::new(),
            prose: Vec::new(),
            doubts: Vec::new(),
        }
    }

    fn doubt(&mut self, line: usize, read: &str, why: impl Into<String>) {
        let read: String = read.chars().take(160).collect();
        let why = why.into();
        if !self
            .doubts
            .iter()
            .any(|doubt| doubt.read == read && doubt.why == why)
        {
            self.doubts.push(Doubt { line, read, why });
        }
    }

    fn kind(&mut self, row: &Parameter, context: Context<'_>) {
        let written = row.kind.as_deref().unwrap_or_default();
        let reading = TypeNotation::from_page(written, context.objects);
        self.notation = reading.notation;
        if self.notation == TypeNotation::Json && !context.body {
            self.notation = TypeNotation::String;
        }
        if let Some(length) = reading.length {
            let limit = Limit {
                min: None,
                max: Some(crate::page::Number::Integer(length.into())),
            };
            let key = if self.notation.has_items() {
                "item_length"
            } else {
                "length"
            };
            let origin = Origin::Stated { line: row.line };
            self.limits.push((
                key,
                Fact {
                    value: limit,
                    origin,
                },
            ));
        }
        if let Some(why) = reading.doubt {
            let read = format!("{}: {written}", row.name);
            self.doubt(row.line, read.trim_end_matches([':', ' ']), why);
        }
        if let Some(cell) = row.mandatory.as_deref()
            && self.mandatory.is_none()
        {
            self.doubt(
                row.line,
                &format!("{}: {cell}", row.name),
                "neither Yes nor No",
            );
        }
    }

    /// Whether values are listed in one text.
    fn is_list(&self) -> bool {
        self.format
            .as_ref()
            .is_some_and(|format| format.value == Format::CommaSeparated)
    }

    /// Adds a limit; what the page says twice it says once, and two that differ are a doubt.
    fn limit(&mut self, key: &'static str, limit: Limit, origin: Origin) {
        let line = origin.line();
        let Some((_, known)) = self.limits.iter_mut().find(|(known, _)| *known == key) else {
            self.limits.push((
                key,
                Fact {
                    value: limit,
                    origin,
                },
            ));
            return;
        };
        let agree = |a: Option<_>, b: Option<_>| a.is_none() || b.is_none() || a == b;
        let open = |limit: &Limit| limit.min.is_none() || limit.max.is_none();
        if agree(known.value.min, limit.min) && agree(known.value.max, limit.max) {
            if open(&known.value) {
                known.value.min = known.value.min.or(limit.min);
                known.value.max = known.value.max.or(limit.max);
            }
            return;
        }
        let why = format!(
            "`{key}` is given twice, as {} and as {}",
            shown(&known.value),
            shown(&limit)
        );
        let read = origin.sentence().unwrap_or(key).to_owned();
        self.doubt(line, &read, why);
    }
}

/// A limit as the spec writes it.
pub(crate) fn shown(limit: &Limit) -> String {
    let bound =
        |bound: Option<crate::page::Number>| bound.map(|n| n.to_string()).unwrap_or_default();
    format!("{}..{}", bound(limit.min), bound(limit.max))
}

/// Goes through a row's description.
struct Reader<'a> {
    /// Whether times have an offset such as `+0200`, which RFC 3339 does not know.
    offset: bool,
    line: usize,
    context: Context<'a>,
    facts: Facts,
    /// Sentences that only announce a list.
    introductions: Vec<String>,
}

impl Reader<'_> {
    /// How a text is written comes first: what a limit counts depends on it.
    fn formats(&mut self, parts: &[parts::Part]) {
        for part in parts {
            for block in &part.blocks {
                let Block::Paragraph { line, text } = block else {
                    continue;
                };
                for text in &sentences::split(text) {
                    let label = part.label;
                    self.format_in(&Sentence {
                        line: *line,
                        text,
                        label,
                    });
                }
            }
        }
    }

    fn part(&mut self, label: Label, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph { line, text } => {
                    let followed = matches!(blocks.get(index + 1), Some(Block::List { .. }));
                    self.paragraph(label, *line, text, followed);
                }
                Block::List { intro, items } => self.list(label, intro.as_deref(), items),
            }
        }
    }

    /// A paragraph: sentence by sentence; one that is nothing but facts is no prose any more.
    fn paragraph(&mut self, label: Label, line: usize, text: &str, followed: bool) {
        if sentences::is_nothing(text) {
            return;
        }
        if self.labelled(label, line, text) || self.inline_options(line, text) {
            return;
        }
        let sentences = sentences::split(text);
        for (index, text) in sentences.iter().enumerate() {
            // What introduces a list says nothing of its own.
            if followed && index + 1 == sentences.len() && options::is_introduction(text) {
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
        let mut spent = self.is_format(sentence);
        spent |= self.limits_in(sentence);
        spent |= self.default_in(sentence);
        spent |= self.unit_in(sentence);
        spent |= self.options_in(sentence);
        spent |= self.notes_in(sentence);
        self.pattern_in(sentence);
        if !spent {
            self.keep(sentence);
        }
    }

    /// Keeps a sentence as what it is: a rule or a description.
    fn keep(&mut self, sentence: &Sentence<'_>) {
        let first = self.facts.prose.is_empty();
        let rule = match sentence.label {
            Label::Meaning => false,
            Label::None => !first && sentences::is_rule(sentence.text),
            Label::Example => {
                let text = format!("Example: {}", sentence.text);
                return self.facts.prose.push(text);
            }
            Label::Constraint => true,
            _ => sentences::is_rule(sentence.text),
        };
        let text = sentence.text.to_owned();
        let list = if rule {
            &mut self.facts.constraints
        } else {
            &mut self.facts.prose
        };
        if !list.contains(&text) {
            list.push(text);
        }
    }

    /// What the facts say together.
    fn settle(mut self, parts: &[parts::Part]) -> Facts {
        self.settle_options();
        // Without options they announced none, and may be all that the page says.
        if self.facts.prose.is_empty() && self.facts.options.is_none() {
            let introductions = std::mem::take(&mut self.introductions);
            let full = introductions
                .into_iter()
                .filter(|text| !text.ends_with(':'));
            self.facts.prose.extend(full);
        }
        for block in parts.iter().flat_map(|part| &part.blocks) {
            match block {
                Block::Paragraph { line, text } => {
                    for text in &sentences::split(text) {
                        self.contradicted(*line, text);
                    }
                }
                Block::List { items, .. } => {
                    for item in items {
                        self.contradicted(item.line, &item.text);
                    }
                }
            }
        }
        self.facts
    }
}
