//! Bodies that are one value as a whole: tables whose only row has no name of its own.

use generator::page::{Location, TypeNotation};

use crate::facts::fact::quoted;
use crate::facts::page_facts::PageFacts;
use crate::read::Doubt;

/// Turns such tables into their value.
pub(super) fn settle(page: &mut PageFacts) {
    let responses = page.responses.iter_mut();
    let responses = responses.flat_map(|response| &mut response.tables);
    let mut doubts = Vec::new();
    for (location, table) in page.request.iter_mut().chain(responses) {
        let [row] = table.rows.as_mut_slice() else {
            continue;
        };
        if *location != Location::Body || !is_no_name(&row.name) {
            continue;
        }
        let stated = &row.facts.notation;
        let in_name = TypeNotation::parse(row.name.trim()).filter(TypeNotation::has_items);
        let notation = match in_name {
            _ if stated.has_items() => stated.clone(),
            Some(in_name) => in_name,
            // The brackets say that there are several.
            None if row.name.starts_with('[') => TypeNotation::Array(Box::new(stated.clone())),
            None => stated.clone(),
        };
        let why = format!(
            "the only row of the body has no name of its own; the body was taken for one value, `{notation}`"
        );
        doubts.push(Doubt::new(row.line, quoted(&row.name), why));
        row.facts.notation = notation;
        "body".clone_into(&mut row.name);
        *location = Location::Whole;
    }
    page.doubts.extend(doubts);
}

/// Whether a cell has something else where names stand: nothing, `[items]`, a dash, or the type of an array.
fn is_no_name(name: &str) -> bool {
    let name = name.trim();
    matches!(name, "" | "-" | "--" | "—")
        || name.starts_with('[') && name.ends_with(']')
        || TypeNotation::parse(name).is_some_and(|notation| notation.has_items())
}
