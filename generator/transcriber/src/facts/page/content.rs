//! Bodies that are no JSON: what the row of `Content-Type` says of the request's, and files among the members.

use generator::page::page_notation::TypeDoubt;
use generator::page::{Location, TypeNotation};

use crate::facts::fact::{Fact, Origin, TypeDoubts, quoted};
use crate::facts::page_facts::{PageFacts, RowFacts};
use crate::read::Doubt;

const MULTIPART: &str = "multipart/form-data";
const PAIRS: &str = "application/x-www-form-urlencoded";

/// Settles how each body is written, and where bytes can be.
pub(super) fn settle(page: &mut PageFacts) {
    let stated = form(page);
    let mut doubts = Vec::new();
    for (location, table) in &mut page.request {
        match location {
            Location::Body => {
                let file = table.rows.iter().find(|row| is_binary(row));
                let inferred = file.filter(|_| stated.is_none());
                doubts.extend(inferred.map(|row| {
                    let why = "a body with a file was taken for `multipart/form-data`";
                    Doubt::new(row.line, quoted(&row.name), why)
                }));
                table.content_type = stated.clone().or_else(|| inferred.map(of_file));
                let form = table.content_type.as_ref().map(|it| it.value.as_str());
                table.rows.iter_mut().for_each(match form {
                    Some(MULTIPART) => certain,
                    _ => as_text,
                });
            }
            Location::Whole => table.rows.iter_mut().for_each(certain),
            _ => table.rows.iter_mut().for_each(as_text),
        }
    }
    let responses = page.responses.iter_mut();
    for (location, table) in responses.flat_map(|response| &mut response.tables) {
        table.rows.iter_mut().for_each(match location {
            Location::Whole => certain,
            _ => as_text,
        });
    }
    let objects = page.objects.iter_mut();
    let rows = objects.flat_map(|object| &mut object.table.rows);
    rows.for_each(as_text);
    page.doubts.extend(doubts);
}

/// The form that the row of `Content-Type` names, if it names no other type.
fn form(page: &PageFacts) -> Option<Fact<String>> {
    let headers = page.request.iter();
    let headers = headers.filter(|(location, _)| *location == Location::Header);
    let mut rows = headers.flat_map(|(_, table)| &table.rows);
    let row = rows.find(|row| row.name.eq_ignore_ascii_case("content-type"))?;
    let named = |form: &&str| row.facts.words().any(|text| text.contains(form));
    let mut forms = [MULTIPART, PAIRS, "application/json"]
        .into_iter()
        .filter(named);
    let form = forms.next().filter(|form| *form != "application/json")?;
    let origin = Origin::Stated { line: row.line };
    forms.next().is_none().then(|| Fact {
        value: form.to_owned(),
        origin,
    })
}

fn of_file(row: &RowFacts) -> Fact<String> {
    Fact {
        value: MULTIPART.to_owned(),
        origin: Origin::Sentence {
            line: row.line,
            text: format!("{} is a file", row.name),
        },
    }
}

fn is_binary(row: &RowFacts) -> bool {
    *row.facts.notation.item() == TypeNotation::Binary
}

/// Bytes where there can be bytes are not doubtful.
fn certain(row: &mut RowFacts) {
    if !is_binary(row) {
        return;
    }
    if let Some(doubts) = &mut row.facts.type_doubts {
        doubts
            .reasons
            .retain(|reason| !matches!(reason, TypeDoubt::Unclear(..)));
    }
    let none = |doubts: &TypeDoubts| doubts.reasons.is_empty();
    if row.facts.type_doubts.as_ref().is_some_and(none) {
        row.facts.type_doubts = None;
    }
}

/// In JSON, and everywhere outside of a body, bytes are a text of which somebody has to say more.
fn as_text(row: &mut RowFacts) {
    if is_binary(row) {
        row.facts.notation = match &row.facts.notation {
            TypeNotation::Array(_) => TypeNotation::Array(Box::new(TypeNotation::String)),
            TypeNotation::Map(_) => TypeNotation::Map(Box::new(TypeNotation::String)),
            _ => TypeNotation::String,
        };
    }
}
