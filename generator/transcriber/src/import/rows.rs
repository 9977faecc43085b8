//! The members of a schema and the parameters of an operation → rows with their facts.

use generator::page::{Format, Location, TypeNotation};

use super::Reader;
use super::objects::Owner;
use super::options;
use super::schema::Schema;
use super::tree::Node;
use crate::facts::{Fact, Facts, Origin, RowFacts, secrets};

/// Formats that only repeat the type.
const PLAIN_FORMATS: [&str; 7] = [
    "int32", "int64", "float", "double", "string", "number", "boolean",
];

/// A row on its way.
pub(super) struct Member<'a, 's> {
    pub(super) name: &'s str,
    /// Where its schema stands.
    pub(super) node: &'a Node,
    pub(super) schema: Schema<'a>,
    pub(super) mandatory: bool,
    /// Where it travels, if it is no member of an object.
    pub(super) location: Option<Location>,
}

impl<'a> Reader<'a> {
    /// The members of an object.
    pub(super) fn rows(&mut self, schema: &Schema<'a>, owner: &Owner) -> Vec<RowFacts> {
        for name in &schema.required {
            if schema.properties.iter().all(|(known, _)| known != name) {
                let read = format!("{}: {name}", owner.shown);
                self.say(&read, "required, and there is no such member; left out");
            }
        }
        let properties = schema.properties.iter();
        let rows = properties.filter_map(|(name, nodes)| {
            let place = format!("{}.{name}", owner.shown);
            let member = Member {
                name,
                node: nodes.last()?,
                schema: self.member(nodes, &place),
                mandatory: schema.required.contains(name),
                location: None,
            };
            Some(self.row(member, owner))
        });
        rows.collect()
    }

    pub(super) fn row(&mut self, member: Member<'a, '_>, owner: &Owner) -> RowFacts {
        let Member {
            name,
            node,
            schema,
            mandatory,
            location,
        } = member;
        let place = format!("{}.{name}", owner.shown);
        // Objects travel in bodies only.
        let bare = location.is_some_and(|location| !location.is_body());
        let typed = self.typed(node, &schema, owner, name, bare);
        let bottom = &typed.bottom;
        let mut facts = Facts::of(typed.notation);
        facts.mandatory = Some(mandatory);
        let line = node.line;
        let description = schema
            .text("description")
            .or(schema.text("title"))
            .unwrap_or_default();
        // Of a definition, the words are said where it is.
        let below = bottom
            .text("description")
            .filter(|_| facts.notation.has_items() && bottom.definition.is_none());
        self.limits(&mut facts, &schema, bottom, &place, line);
        let prose = self.options(
            &mut facts,
            bottom,
            [description, below.unwrap_or_default()],
            &place,
            line,
        );
        facts.prose = prose;
        add_format(&mut facts, bottom, line);
        if location != Some(Location::Whole) {
            add_example(&mut facts, name, &schema, line);
        }
        facts.read_only = schema.is("readOnly");
        facts.nullable = schema.nullable && location.is_none_or(Location::is_body);
        self.default(&mut facts, &schema, &place, line);
        if schema.is("deprecated") || bottom.is("deprecated") && !facts.notation.has_items() {
            facts.deprecated = Some(stated("do not use it any more".to_owned(), line));
        }
        add_rules(&mut facts, &schema, bottom);
        if let Some(location) = location {
            self.fit(&mut facts, location, &schema, bottom, &place, line);
        }
        let constant = schema.get("const").and_then(Node::scalar);
        if let Some(constant) = constant.filter(|_| self.sent) {
            facts = Facts {
                mandatory: facts.mandatory,
                constant: Some(stated(constant, line)),
                prose: std::mem::take(&mut facts.prose),
                constraints: std::mem::take(&mut facts.constraints),
                ..Facts::of(facts.notation)
            };
        }
        RowFacts {
            name: name.to_owned(),
            line,
            id: None,
            facts,
        }
    }

    /// The values that a row lists; what is left of its words.
    fn options(
        &mut self,
        facts: &mut Facts,
        bottom: &Schema<'a>,
        words: [&str; 2],
        place: &str,
        line: usize,
    ) -> Vec<String> {
        let words = words
            .into_iter()
            .map(str::to_owned)
            .filter(|text| !text.trim().is_empty());
        let mut words: Vec<String> = words.collect();
        let item = facts.notation.item().clone();
        let values = bottom.get("enum").map_or(&[][..], Node::list).iter();
        // A constant of what is received is the one value that is known.
        let values = values.chain(bottom.get("const"));
        let mut values: Vec<String> = values.filter_map(Node::scalar).collect();
        let mut seen = std::collections::BTreeSet::new();
        values.retain(|value| seen.insert(value.clone()));
        if values.is_empty() {
            return words;
        }
        if item.is_float() {
            values = values.iter().map(|value| options::number(value)).collect();
        }
        let enumerable =
            matches!(item, TypeNotation::String | TypeNotation::Boolean) || item.is_number();
        let wrong = values.iter().find(|value| !options::fits(value, &item));
        if !enumerable || wrong.is_some() {
            let read = format!("{place}: {}", values.join(", "));
            let why = format!("values that are none of {item}; left out");
            self.at(line, &read, why);
            return words;
        }
        let mut meanings = std::collections::BTreeMap::new();
        for text in &mut words {
            let found = options::meanings(text, &values);
            *text = found.rest;
            for (value, meaning) in found.meanings {
                meanings.entry(value).or_insert(meaning);
            }
            for stranger in found.strangers {
                let read = format!("{place}: {stranger}");
                self.at(
                    line,
                    &read,
                    "the description lists this value, and the definition does not",
                );
            }
        }
        words.retain(|text| !text.trim().is_empty());
        let listed = options::listed(&values, &meanings, bottom);
        facts.options = Some(stated(listed, line));
        if item == TypeNotation::String && values.iter().all(|it| it == "true" || it == "false") {
            facts.format = Some(stated(Format::Boolean, line));
        }
        words
    }
}

/// How values are written, and which texts they match.
fn add_format(facts: &mut Facts, bottom: &Schema<'_>, line: usize) {
    if *facts.notation.item() == TypeNotation::String {
        let pattern = bottom.text("pattern").map(str::to_owned);
        facts.pattern = pattern.map(|pattern| stated(pattern, line));
    }
    let Some(word) = bottom.text("format") else {
        return;
    };
    let item = facts.notation.item();
    // Beside values that are listed there is none.
    let format = format(word, &facts.notation).filter(|_| facts.options.is_none());
    match format {
        Some(format) => facts.format = Some(stated(format, line)),
        None if PLAIN_FORMATS.contains(&word) || *item == TypeNotation::Binary => {}
        None if item.is_scalar() => facts.constraints.push(format!("Format: {word}.")),
        None => {}
    }
}

/// A value that is shown. What does not fit, the generator refuses.
fn add_example(facts: &mut Facts, name: &str, schema: &Schema<'_>, line: usize) {
    let several = schema
        .get("examples")
        .and_then(|values| values.list().first());
    let node = schema
        .get("example")
        .or(schema.get("x-example"))
        .or(several);
    let text = node.map(|node| node.scalar().unwrap_or_else(|| node.short()));
    let text = text.filter(|text| !text.trim().is_empty() && !text.contains('\n'));
    let text = text.and_then(|text| secrets::scrubbed_value(name, &text));
    facts.example = text.map(|text| stated(text, line));
}

/// What only words can say.
fn add_rules(facts: &mut Facts, schema: &Schema<'_>, bottom: &Schema<'_>) {
    if schema.is("uniqueItems") {
        facts.constraints.push("No two items are alike.".to_owned());
    }
    if let Some(step) = bottom.get("multipleOf").and_then(Node::scalar) {
        facts.constraints.push(format!("A multiple of {step}."));
    }
    if let Some(rule) = schema.text("x-constraint") {
        facts.constraints.push(rule.to_owned());
    }
}

/// What a spec calls a format of OpenAPI, where it has one for values of this type.
fn format(word: &str, notation: &TypeNotation) -> Option<Format> {
    let format = match word {
        "date-time" => Format::Rfc3339,
        "date" => Format::Date,
        "duration" => Format::Iso8601,
        word => Format::ALL.iter().find(|(known, _)| *known == word)?.1,
    };
    format.fits(notation).then_some(format)
}

pub(super) fn stated<T>(value: T, line: usize) -> Fact<T> {
    Fact {
        value,
        origin: Origin::Stated { line },
    }
}
