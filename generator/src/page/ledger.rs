//! The ledger of discrepancies: where the page and other evidence disagree.

use super::fields::{Fields, Reader};
use super::keys;
use super::row::{DocumentedOption, Row};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Place, Placed};
use crate::yaml::{Kind, Node};

/// One disagreement.
#[derive(Clone, Debug)]
pub struct Discrepancy {
    /// The entry's name.
    pub name: Placed<String>,
    /// `Operation`, `Operation.member`, `Object` or `Object.member`.
    pub places: Vec<Placed<String>>,
    /// What the page says.
    pub page: String,
    /// What the other side says.
    pub other: String,
    /// Who the other side is.
    pub evidence: String,
    /// What callers should know or do; stands at the item. Without it, the entry stands in
    /// DISCREPANCIES.md alone.
    pub callers: Option<String>,
    /// What is done about it.
    pub effect: Effect,
    /// Keys of the row that must read so for the entry to make sense.
    pub expects: Vec<(Placed<String>, Placed<String>)>,
}

/// What is done about a disagreement.
#[derive(Clone, Debug)]
pub enum Effect {
    /// It is noted, and nothing changes.
    Note,
    /// Values join the place's enumeration.
    AddOptions(Vec<DocumentedOption>),
    /// Members join the object.
    AddRows(Vec<Row>),
    /// The documented default is ignored.
    DropDefault(Placed<String>),
}

impl Reader<'_> {
    pub(crate) fn discrepancies(&mut self, node: &Node) -> Vec<Discrepancy> {
        self.entries(node, "the ledger", "entry")
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(name, node)| self.discrepancy(name, node))
            .collect()
    }

    fn discrepancy(&mut self, name: Placed<String>, node: &Node) -> Option<Discrepancy> {
        let what = format!("the ledger entry `{}`", name.value);
        let fields = self.fields(node, what, keys::DISCREPANCY)?.at(name.place);
        let places = self
            .required(&fields, "places")
            .map(|node| self.texts(node, "`places`"));
        let mut text = |key| {
            let text = self.required_text(&fields, key);
            text.map(|text| text.value).unwrap_or_default()
        };
        let (page, other, evidence) = (text("page"), text("other"), text("evidence"));
        let callers = self.optional_prose(&fields, "callers");
        let effect = self
            .required(&fields, "effect")
            .and_then(|node| self.effect(node, fields.key("effect")));
        let expects = fields
            .get("expects")
            .and_then(|node| self.fields(node, "`expects`", keys::ROW))
            .map(|expected| self.expectations(&expected))
            .unwrap_or_default();
        Some(Discrepancy {
            name,
            places: places?,
            page,
            other,
            evidence,
            callers,
            effect: effect.unwrap_or(Effect::Note),
            expects,
        })
    }

    fn expectations(&mut self, expected: &Fields<'_>) -> Vec<(Placed<String>, Placed<String>)> {
        let texts = keys::ROW.iter().filter_map(|key| {
            let value = self.optional_text(expected, key)?;
            let place = expected.key(key);
            Some((
                Placed {
                    value: (*key).to_owned(),
                    place,
                },
                value,
            ))
        });
        texts.collect()
    }

    fn effect(&mut self, node: &Node, key: Place) -> Option<Effect> {
        if let Kind::Scalar(word) = &node.kind {
            if word == "note" {
                return Some(Effect::Note);
            }
            let words: Vec<_> = std::iter::once("note")
                .chain(keys::EFFECT.iter().copied())
                .collect();
            let message = format!("`{word}` is no effect");
            let problem = Diagnostic::new(Code::Malformed, self.place(node), message);
            self.report(match nearest(word, words.iter().copied()) {
                Some("note") => problem.help("is `note` meant?"),
                Some(name) => problem.help(format!("write `{name}: …` below `effect:`, indented")),
                None => problem.help(format!("effects are: {}", words.join(", "))),
            });
            return None;
        }
        let fields = self.fields(node, "`effect`", keys::EFFECT)?.at(key);
        let mut effects = Vec::new();
        if let Some(node) = fields.get("add_options") {
            let options = self.options(node, fields.key("add_options"));
            effects.push(Effect::AddOptions(options));
        }
        if let Some(node) = fields.get("add_rows") {
            effects.push(Effect::AddRows(self.rows(node)));
        }
        if fields.get("drop_default").is_some() {
            let dropped = self.optional_text(&fields, "drop_default");
            effects.push(dropped.map_or(Effect::Note, Effect::DropDefault));
        }
        let unknown =
            effects.is_empty() && !matches!(&node.kind, Kind::Mapping(all) if all.is_empty());
        if effects.len() != 1 && !unknown {
            self.report(
                Diagnostic::new(Code::Malformed, key, "an entry has one effect")
                    .label(format!("this has {}", effects.len()))
                    .help("write `effect: note`, or make an entry of each"),
            );
        }
        effects.pop()
    }
}
