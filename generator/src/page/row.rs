//! Rows and their options.

mod values;

use std::collections::BTreeMap;

use regex_lite::Regex;
use serde_json::Value;

use super::fields::{Fields, Reader, is_blank};
use super::format::{Format, Numbers};
use super::limit::Limit;
use super::notation::{Join, TypeNotation};
use super::{Note, keys};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The wire name.
    pub name: Placed<String>,
    /// The type, in the page's notation.
    pub notation: Placed<TypeNotation>,
    /// Whether the column says so.
    pub mandatory: bool,
    /// Whether only the service sets it; where that stands.
    pub read_only: Option<Place>,
    /// Whether `null` means something else than absence; where that stands.
    pub nullable: Option<Place>,
    /// What it is.
    pub doc: String,
    /// Rules in words.
    pub constraints: Vec<String>,
    /// Limits, by the key that gives them: `length`, `range`, `items`, `item_length`, `item_range`.
    pub limits: Vec<(&'static str, Placed<Limit>)>,
    /// The regular expression that texts match.
    pub pattern: Option<Placed<Regex>>,
    /// The unit.
    pub unit: Option<String>,
    /// How a value is written.
    pub format: Option<Placed<Format>>,
    /// A value that the page shows: as it is written, or as JSON where it is no single value.
    pub example: Option<Placed<String>>,
    /// What joins the items of an array outside of JSON.
    pub join: Option<Placed<Join>>,
    /// The value that is always sent.
    pub constant: Option<Placed<String>>,
    /// What the service takes when the member is absent.
    pub default: Option<Placed<String>>,
    /// The same as a rule in words.
    pub default_rule: Option<String>,
    /// The name of the enumeration that the options form.
    pub enumeration: Option<Placed<String>>,
    /// The values that the page lists.
    pub options: Option<Placed<Vec<DocumentedOption>>>,
    /// Values that the ledger adds, with the entry's name.
    pub added: Vec<(String, DocumentedOption)>,
    /// The parameter beside which this one has no effect.
    pub ignored_with: Option<Placed<String>>,
    /// What must not be shown.
    pub secret: Option<Placed<Secret>>,
    /// Who fills the member in, if not the caller.
    pub filled_by: Option<Placed<FilledBy>>,
    /// What to use instead.
    pub deprecated: Option<String>,
    /// The Rust name, where the spec gives one.
    pub rust: Option<Placed<String>>,
    /// Every key and its text as written, or `a list`: what a ledger entry may expect.
    pub written: BTreeMap<String, String>,
    /// The ledger entry that added the row, if no page has it.
    pub added_by: Option<String>,
    /// What the ledger says about the row.
    pub notes: Vec<Note>,
    /// Whether something of it could not be read; nothing is said to be missing then.
    pub incomplete: bool,
}

impl Row {
    /// Whether it is this one who fills the member in.
    pub fn is_filled_by(&self, who: FilledBy) -> bool {
        self.filled_by
            .as_ref()
            .is_some_and(|filled_by| filled_by.value == who)
    }

    /// The example as JSON; none if it is not what the type asks for, or there is none.
    pub(crate) fn example_json(&self) -> Option<Value> {
        let text = &self.example.as_ref()?.value;
        match self.notation.value {
            TypeNotation::Unknown => None,
            TypeNotation::String | TypeNotation::Binary => Some(Value::from(text.as_str())),
            _ => serde_json::from_str(text)
                .ok()
                .filter(|value: &Value| !value.is_null()),
        }
    }

    /// Whether a text is one that the pattern allows, if there is one.
    pub(crate) fn allows(&self, text: &str) -> bool {
        let pattern = self.pattern.as_ref();
        pattern.is_none_or(|pattern| pattern.value.is_match(text))
    }

    /// The format, wherever it is written.
    pub fn format(&self) -> Option<Format> {
        self.format.as_ref().map(|format| format.value)
    }

    /// Whether the member is true or false, be it as a text.
    pub fn is_boolean(&self) -> bool {
        self.notation.value == TypeNotation::Boolean || self.format() == Some(Format::Boolean)
    }

    /// The numbers that the member, or each of its items, can hold; none if they are no numbers.
    pub fn numbers(&self) -> Option<Numbers> {
        Numbers::of(&self.notation.value, self.format())
    }

    /// A row of which nothing is known but the name.
    pub(super) fn unread(name: Placed<String>) -> Self {
        Self {
            notation: Placed {
                value: TypeNotation::Unknown,
                place: name.place,
            },
            name,
            mandatory: false,
            read_only: None,
            nullable: None,
            doc: String::new(),
            constraints: Vec::new(),
            limits: Vec::new(),
            pattern: None,
            unit: None,
            format: None,
            example: None,
            join: None,
            constant: None,
            default: None,
            default_rule: None,
            enumeration: None,
            options: None,
            added: Vec::new(),
            ignored_with: None,
            secret: None,
            filled_by: None,
            deprecated: None,
            rust: None,
            written: BTreeMap::new(),
            added_by: None,
            notes: Vec::new(),
            incomplete: true,
        }
    }
}

/// A value that the page lists, and its meaning.
#[derive(Clone, Debug)]
pub struct DocumentedOption {
    /// The value as it stands on the wire.
    pub value: Placed<String>,
    /// What it means.
    pub doc: String,
    /// The Rust name, where the spec gives one.
    pub rust: Option<Placed<String>>,
    /// What to use instead.
    pub deprecated: Option<String>,
}

/// What of a member must not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// The whole value.
    Value,
    /// The query of a URL, which holds a signature.
    Signature,
}

/// Who fills a member in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilledBy {
    /// Whoever sends the request.
    Sender,
    /// Signing.
    Credentials,
}

/// A name in the spec and what it stands for.
pub type Choice<T> = (&'static str, T);

const SECRETS: [Choice<Secret>; 2] = [("value", Secret::Value), ("signature", Secret::Signature)];
const FILLERS: [Choice<FilledBy>; 2] = [
    ("sender", FilledBy::Sender),
    ("credentials", FilledBy::Credentials),
];
pub(super) const YES_OR_NO: [Choice<bool>; 2] = [("Yes", true), ("No", false)];

impl Reader<'_> {
    /// A mapping of wire names to rows.
    pub(crate) fn rows(&mut self, node: &Node) -> Vec<Row> {
        let rows = self.entries(node, "`rows`", "row").unwrap_or_default();
        self.named(rows, "`rows`", "row", keys::ROW)
            .into_iter()
            .map(|(name, node)| self.row(name, node))
            .collect()
    }

    /// A row; one that cannot be read still stands for its name.
    fn row(&mut self, name: Placed<String>, node: &Node) -> Row {
        let (problems, incomplete) = (self.problems.len(), self.incomplete);
        let place = name.place;
        let what = format!("the row `{}`", name.value);
        let mut row = Row::unread(name);
        if let Some(fields) = self.fields(node, &what, keys::ROW) {
            row = self.row_of(&fields.at(place), row);
        }
        row.incomplete = problems != self.problems.len();
        self.incomplete = incomplete;
        row
    }

    pub(super) fn row_of(&mut self, fields: &Fields<'_>, unread: Row) -> Row {
        let written = self.required_text(fields, "type");
        let doc = self.required_text(fields, "doc");
        let notation = written.map(|written| self.notation(&written));
        let limits = keys::LIMITS
            .iter()
            .filter_map(|key| Some((*key, self.optional_text(fields, key)?)))
            .collect::<Vec<_>>()
            .into_iter()
            .filter_map(|(key, text)| Some((key, self.limit(&text)?)))
            .collect();
        let texts = keys::ROW
            .iter()
            .filter_map(|key| match &fields.get(key)?.kind {
                Kind::Scalar(text) => Some(((*key).to_owned(), text.clone())),
                Kind::Sequence(_) | Kind::Mapping(_) => {
                    Some(((*key).to_owned(), "a list".to_owned()))
                }
                Kind::Null | Kind::Odd(_) => None,
            })
            .collect();
        let mut yes = |key| {
            let choice = self.choice(fields, key, &YES_OR_NO)?;
            choice.value.then_some(choice.place)
        };
        let mandatory = yes("mandatory").is_some();
        let (read_only, nullable) = (yes("read_only"), yes("nullable"));
        let constraints = fields
            .get("constraint")
            .map(|node| self.texts(node, "`constraint`"))
            .unwrap_or_default();
        let options = fields.get("options").map(|node| Placed {
            value: self.options(node, fields.key("options")),
            place: fields.key("options"),
        });
        Row {
            mandatory,
            read_only,
            nullable,
            constraints: constraints.into_iter().map(|text| text.value).collect(),
            limits,
            pattern: self.pattern(fields),
            unit: self.optional_prose(fields, "unit"),
            format: self.choice(fields, "format", &Format::ALL),
            example: self.optional_text(fields, "example"),
            join: self.choice(fields, "join", &Join::ALL),
            constant: self.optional_text(fields, "constant"),
            default: self.optional_text(fields, "default"),
            default_rule: self.optional_prose(fields, "default_rule"),
            enumeration: self.optional_text(fields, "enumeration"),
            options,
            ignored_with: self.optional_text(fields, "ignored_with"),
            secret: self.choice(fields, "secret", &SECRETS),
            filled_by: self.choice(fields, "from", &FILLERS),
            deprecated: self.optional_prose(fields, "deprecated"),
            rust: self.optional_text(fields, "rust"),
            written: texts,
            notation: notation.unwrap_or_else(|| unread.notation.clone()),
            doc: doc.map(|doc| doc.value).unwrap_or_default(),
            ..unread
        }
    }

    /// A mapping of values to meanings; `key` is where it is announced.
    pub(crate) fn options(&mut self, node: &Node, key: Place) -> Vec<DocumentedOption> {
        let Some(entries) = self.entries(node, "`options`", "option") else {
            return Vec::new();
        };
        if entries.is_empty() {
            self.report(
                Diagnostic::new(Code::Options, key, "`options` lists no value")
                    .help("list the values, or leave the key out"),
            );
        }
        entries
            .into_iter()
            .map(|(value, node)| self.option(value, node))
            .collect()
    }

    /// An option; one that cannot be read still stands for its value.
    fn option(&mut self, value: Placed<String>, node: &Node) -> DocumentedOption {
        let mut option = DocumentedOption {
            value,
            doc: String::new(),
            rust: None,
            deprecated: None,
        };
        let empty = match &node.kind {
            Kind::Null => true,
            Kind::Scalar(text) => {
                text.trim_end().clone_into(&mut option.doc);
                is_blank(text)
            }
            _ => {
                let what = format!("the option `{}`", option.value.value);
                if let Some(fields) = self.fields(node, what, keys::OPTION) {
                    let fields = fields.at(option.value.place);
                    let text = |text: Option<Placed<String>>| text.map(|text| text.value);
                    option.doc = text(self.required_text(&fields, "doc")).unwrap_or_default();
                    option.rust = self.optional_text(&fields, "rust");
                    option.deprecated = self.optional_prose(&fields, "deprecated");
                }
                false
            }
        };
        if empty {
            let message = format!("the option `{}` has no meaning", option.value.value);
            self.report(
                Diagnostic::new(Code::Options, option.value.place, message)
                    .help("say after the colon what the value means"),
            );
        }
        option
    }
}
