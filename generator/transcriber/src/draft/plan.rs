//! The objects of all operations that are drafted together → a Rust name for each that needs one of its own.
//!
//! Operation by operation, the first would take the good names. What is alike everywhere keeps its name; of objects that
//! only share a name, each gets one that a person would choose.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::TypeNotation;
use generator::resolve::names::{Variant, propose};

use super::names;
use super::neighbours::Neighbours;
use crate::facts::{Facts, ObjectFacts, PageFacts, shown};
use crate::names::other;

/// Objects by what they are, each with its operation.
type ByClass<'a> = BTreeMap<usize, Vec<(usize, &'a ObjectFacts)>>;

/// Rust names, by operation and object.
#[derive(Debug, Default)]
pub(super) struct Plan {
    names: BTreeMap<(usize, String), String>,
}

impl Plan {
    /// The name of an object of an operation, if it needs one.
    pub(super) fn name(&self, operation: usize, object: &str) -> Option<&String> {
        self.names.get(&(operation, object.to_owned()))
    }

    /// Names the objects of these operations.
    pub(super) fn of(operations: &[(String, &PageFacts)], others: &Neighbours) -> Self {
        let classes = classes(operations);
        let objects = operations.iter().flat_map(|(_, facts)| &facts.objects);
        let mut taken: BTreeSet<String> = others.types.clone();
        taken.extend(objects.filter_map(|object| names::type_name(&object.name)));
        // Objects by what they would be called, and then by what they are.
        let mut named: BTreeMap<String, ByClass<'_>> = BTreeMap::new();
        for (index, (_, facts)) in operations.iter().enumerate() {
            for object in &facts.objects {
                let of_item = names::of_item(&object.name).filter(|one| !taken.contains(one));
                let of_item = of_item.filter(|_| is_item(&object.name, facts));
                let name = of_item
                    .or_else(|| names::type_name(&object.name))
                    .unwrap_or_default();
                let class = classes[&(index, object.name.as_str())];
                let alike = named.entry(name).or_default().entry(class).or_default();
                alike.push((index, object));
            }
        }
        taken.extend(named.keys().cloned());
        let mut plan = Self::default();
        for (name, alike) in &named {
            let given = Self::given(name, alike, operations, others, &taken);
            for (given, objects) in given.into_iter().zip(alike.values()) {
                let others = objects.iter();
                let others = others.filter(|(_, object)| {
                    names::type_name(&object.name).unwrap_or_default() != given
                });
                let keys = others.map(|(index, object)| (*index, object.name.clone()));
                plan.names.extend(keys.map(|key| (key, given.clone())));
                taken.insert(given);
            }
        }
        plan
    }

    fn given(
        name: &str,
        alike: &ByClass<'_>,
        operations: &[(String, &PageFacts)],
        others: &Neighbours,
        taken: &BTreeSet<String>,
    ) -> Vec<String> {
        // `Result_`: Rust has a `Result` of its own.
        let known = others.types.contains(name) || name.ends_with('_');
        if let (1, false) = (alike.len(), known) {
            return vec![name.to_owned()];
        }
        if let (1, Some(first)) = (alike.len(), alike.values().next())
            && let [(index, _), ..] = first.as_slice()
        {
            return vec![other(
                &operations[*index].0,
                name,
                others.is_operation(name),
                taken,
            )];
        }
        let variants = alike.values().map(|objects| Variant {
            operations: objects
                .iter()
                .map(|(index, _)| operations[*index].0.as_str())
                .collect(),
            parents: parents(objects, operations),
        });
        let variants: Vec<Variant<'_>> = variants.collect();
        let is_taken = |wanted: &str| taken.contains(wanted) && (wanted != name || known);
        propose(name, &variants, &is_taken)
    }
}

/// Whether an object is what lists of its own name hold, and nothing else.
fn is_item(object: &str, facts: &PageFacts) -> bool {
    let rows = facts.tables().flat_map(|table| &table.rows);
    let mut rows = rows.filter(
        |row| matches!(row.facts.notation.item(), TypeNotation::Object(name) if name == object),
    );
    rows.all(|row| row.name == object && row.facts.notation.has_items())
}

/// The objects that contain one of these, wherever they stand; none, if a request or response does, too.
fn parents<'a>(
    objects: &[(usize, &ObjectFacts)],
    operations: &[(String, &'a PageFacts)],
) -> Vec<&'a str> {
    let mut parents: Vec<&str> = Vec::new();
    for (index, object) in objects {
        let (_, facts) = operations[*index];
        let refers = |facts: &Facts| matches!(facts.notation.item(), TypeNotation::Object(name) if *name == object.name);
        let responses = facts.responses.iter().flat_map(|response| &response.tables);
        let mut located = facts
            .request
            .iter()
            .chain(responses)
            .flat_map(|(_, table)| &table.rows);
        if located.any(|row| refers(&row.facts)) {
            return Vec::new();
        }
        for parent in &facts.objects {
            let contains = parent.table.rows.iter().any(|row| refers(&row.facts));
            if contains && parent.name != object.name && !parents.contains(&parent.name.as_str()) {
                parents.push(&parent.name);
            }
        }
    }
    parents
}

/// Which objects are the same with all that they refer to: equal numbers.
pub(super) fn classes<'a>(
    operations: &[(String, &'a PageFacts)],
) -> BTreeMap<(usize, &'a str), usize> {
    let objects = || {
        let operations = operations.iter().enumerate();
        operations
            .flat_map(|(index, (_, facts))| facts.objects.iter().map(move |object| (index, object)))
    };
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut classes: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (index, object) in objects() {
        let next = known.len();
        let class = *known.entry(said(object)).or_insert(next);
        classes.insert((index, object.name.as_str()), class);
    }
    // Objects alike that refer to different ones are different, and so are those that refer to them.
    let mut count = known.len();
    loop {
        let mut known: BTreeMap<(usize, Vec<usize>), usize> = BTreeMap::new();
        let mut finer = BTreeMap::new();
        for (index, object) in objects() {
            let rows = object.table.rows.iter();
            let inner = rows.filter_map(|row| match row.facts.notation.item() {
                TypeNotation::Object(name) => classes.get(&(index, name.as_str())).copied(),
                _ => None,
            });
            let key = (classes[&(index, object.name.as_str())], inner.collect());
            let next = known.len();
            finer.insert(
                (index, object.name.as_str()),
                *known.entry(key).or_insert(next),
            );
        }
        classes = finer;
        if known.len() == count {
            return classes;
        }
        count = known.len();
    }
}

/// What an object says, words left out.
fn said(object: &ObjectFacts) -> String {
    let rows = object.table.rows.iter().map(|row| {
        let facts = &row.facts;
        let values = facts.options.iter().flat_map(|options| &options.value);
        let values: BTreeSet<&str> = values.map(|option| option.value.as_str()).collect();
        let limits = facts
            .limits
            .iter()
            .map(|(key, limit)| format!("{key} {}", shown(&limit.value)));
        let text = |fact: &Option<crate::facts::Fact<String>>| {
            fact.as_ref().map(|fact| fact.value.clone())
        };
        format!(
            "{} {} {:?} {values:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            row.name,
            facts.notation,
            facts.mandatory,
            limits.collect::<Vec<_>>(),
            text(&facts.unit),
            facts.format.as_ref().map(|format| format.value),
            text(&facts.default),
            text(&facts.default_rule),
            facts.deprecated.is_some(),
            text(&facts.ignored_with),
            facts.constraints,
            text(&facts.pattern),
            text(&facts.example),
            (facts.read_only, facts.nullable),
            text(&facts.constant),
        )
    });
    format!("{}\n{}", object.name, rows.collect::<Vec<_>>().join("\n"))
}
