//! The facts of one row: type, limits, options, default, …, each with where on the page it came from.

use generator::page::page_notation::TypeDoubt;
use generator::page::{Format, Join, Limit, TypeNotation};

use crate::read::{About, Cell, Doubt};

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
    /// The regular expression that texts match.
    pub pattern: Option<Fact<String>>,
    /// The unit, in the spec's words.
    pub unit: Option<Fact<String>>,
    /// How a text is written.
    pub format: Option<Fact<Format>>,
    /// The value that the row shows, without secrets.
    pub example: Option<Fact<String>>,
    /// The value that is always sent, where that is said.
    pub constant: Option<Fact<String>>,
    /// What joins the items of an array outside of JSON.
    pub join: Option<Fact<Join>>,
    /// The default, as far as it is a value.
    pub default: Option<Fact<String>>,
    /// The default, where it is a rule.
    pub default_rule: Option<Fact<String>>,
    /// That the member is not to be used any more, and what else is.
    pub deprecated: Option<Fact<String>>,
    /// The parameter beside which this one has no effect.
    pub ignored_with: Option<Fact<String>>,
    /// Whether only the service sets it, where that is said.
    pub read_only: bool,
    /// Whether `null` means something else than absence, where that is said.
    pub nullable: bool,
    /// Rules, in the page's words.
    pub constraints: Vec<String>,
    /// What is left of the description, in the page's words.
    pub prose: Vec<String>,
    /// What is doubtful about the type, as long as a table that the row refers to may settle it.
    pub type_doubts: Option<TypeDoubts>,
    /// What else could be read in more than one way.
    pub doubts: Vec<Doubt>,
}

/// The doubts about one type's cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeDoubts {
    /// The cell.
    pub cell: Cell,
    /// What is doubtful; at least one reason.
    pub reasons: Vec<TypeDoubt>,
}

impl TypeDoubts {
    /// Whether the only reason is that there is no type.
    pub(super) fn is_missing(&self) -> bool {
        self.reasons == [TypeDoubt::Missing]
    }

    /// Whether they say no more than that the cell holds no type.
    pub(super) fn says_no_type(&self) -> bool {
        let is = |reason: &TypeDoubt| matches!(reason, TypeDoubt::Missing | TypeDoubt::NoType(_));
        self.reasons.iter().all(is)
    }

    pub(super) fn about(&self) -> About {
        About::Type(self.cell.clone())
    }

    /// One doubt with all reasons.
    pub(super) fn doubt(&self, line: usize) -> Doubt {
        let reasons: Vec<String> = self.reasons.iter().map(ToString::to_string).collect();
        let read = format!("{}: {}", self.cell.row, self.cell.text);
        let read = quoted(read.trim_end_matches([':', ' ']));
        Doubt::new(line, read, reasons.join("; ")).about(self.about())
    }
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
    pub(crate) fn of_placeholder() -> Self {
        Self {
            mandatory: Some(true),
            ..Self::of(TypeNotation::String)
        }
    }

    /// Everything that a row says in words or as a value.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let options = self.options.iter().flat_map(|options| &options.value);
        let options = options.flat_map(|option| [option.value.as_str(), option.meaning.as_str()]);
        let default = self.default.iter().map(|default| default.value.as_str());
        let texts = self.prose.iter().chain(&self.constraints);
        texts.map(String::as_str).chain(options).chain(default)
    }

    /// Nothing but a type.
    pub(crate) fn of(notation: TypeNotation) -> Self {
        Self {
            notation,
            mandatory: None,
            options: None,
            limits: Vec::new(),
            pattern: None,
            unit: None,
            format: None,
            example: None,
            constant: None,
            join: None,
            default: None,
            default_rule: None,
            deprecated: None,
            ignored_with: None,
            read_only: false,
            nullable: false,
            constraints: Vec::new(),
            prose: Vec::new(),
            type_doubts: None,
            doubts: Vec::new(),
        }
    }

    /// Adds a doubt; what was said of the same words already is not said again.
    pub(super) fn doubt(&mut self, line: usize, read: &str, why: impl Into<String>) {
        let (read, why) = (quoted(read), why.into());
        let mut known = self.doubts.iter();
        if !known.any(|doubt| doubt.read == read && doubt.why == why) {
            self.doubts.push(Doubt::new(line, read, why));
        }
    }

    /// Takes an object for what the type is, or holds: that of a table that the row refers to, or that is called much
    /// like the type. Then the page says after all what the items are, and a table describes them.
    pub(super) fn refer(&mut self, object: &str) {
        let notation = TypeNotation::Object(object.to_owned());
        self.notation = with_item(&self.notation, &notation);
        let Some(doubts) = &mut self.type_doubts else {
            return;
        };
        let reasons = std::mem::take(&mut doubts.reasons).into_iter();
        let reasons = reasons.filter_map(|reason| match reason {
            TypeDoubt::ItemsNotStated(_) => None,
            TypeDoubt::NotDescribed(name) if name == object => None,
            TypeDoubt::NotDescribed(name) => Some(TypeDoubt::TakenFor(name, object.to_owned())),
            other => Some(other),
        });
        doubts.reasons = reasons.collect();
        self.type_doubts.take_if(|doubts| doubts.reasons.is_empty());
    }

    /// Takes whatever comes for what the type is, or holds.
    pub(super) fn refer_to_nothing(&mut self) {
        self.notation = with_item(&self.notation, &TypeNotation::Json);
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

/// The notation with another type at the bottom; arrays and maps stay.
fn with_item(notation: &TypeNotation, item: &TypeNotation) -> TypeNotation {
    let inner = |items: &TypeNotation| Box::new(with_item(items, item));
    match notation {
        TypeNotation::Array(items) => TypeNotation::Array(inner(items)),
        TypeNotation::Map(items) => TypeNotation::Map(inner(items)),
        _ => item.clone(),
    }
}

/// As much of a text as a doubt quotes.
pub(super) fn quoted(text: &str) -> String {
    text.chars().take(160).collect()
}

/// A limit as the spec writes it.
pub(crate) fn shown(limit: &Limit) -> String {
    let bound =
        |bound: Option<generator::page::Number>| bound.map(|n| n.to_string()).unwrap_or_default();
    format!("{}..{}", bound(limit.min), bound(limit.max))
}
