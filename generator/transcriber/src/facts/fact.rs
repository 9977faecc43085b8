//! What is known of a row: facts, each with where it came from.

use generator::page::{Format, Limit, TypeNotation};

use crate::read::Doubt;

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

impl Facts {
    /// Those of a placeholder of the path that no table describes.
    pub(super) fn of_placeholder() -> Self {
        Self {
            mandatory: Some(true),
            ..Self::of(TypeNotation::String)
        }
    }

    /// Nothing but a type.
    pub(super) fn of(notation: TypeNotation) -> Self {
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

    pub(super) fn doubt(&mut self, line: usize, read: &str, why: impl Into<String>) {
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

    /// Whether values are listed in one text.
    pub(super) fn is_list(&self) -> bool {
        self.format
            .as_ref()
            .is_some_and(|format| format.value == Format::CommaSeparated)
    }

    /// Adds a limit; what the page says twice it says once, and two that differ are a doubt.
    pub(super) fn limit(&mut self, key: &'static str, limit: Limit, origin: Origin) {
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
        |bound: Option<generator::page::Number>| bound.map(|n| n.to_string()).unwrap_or_default();
    format!("{}..{}", bound(limit.min), bound(limit.max))
}
