//! What bodies of which type can hold: JSON, the parts of a form, or one value as it is.

use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Location, Page, Row, Table, TypeNotation};
use crate::service::{Content, Media};
use crate::source::Placed;

const JSON: &str = "application/json";
/// The types of the two forms.
const MULTIPART: &str = "multipart/form-data";
const PAIRS: &str = "application/x-www-form-urlencoded";

/// How the body among these tables is written, unless it is plain JSON.
pub(crate) fn media(tables: &[(Location, Table)]) -> Option<Media> {
    let (location, table) = tables.iter().find(|(location, _)| location.is_body())?;
    let content = of(*location, table);
    let given = table.content_type.as_ref().map(|it| it.value.as_str());
    let content_type = match content {
        Content::Raw => given.unwrap_or("application/octet-stream"),
        Content::Json | Content::Form => given.filter(|it| *it != JSON)?,
    };
    Some(Media {
        content,
        content_type: content_type.to_owned(),
    })
}

/// What a body is made of.
pub(crate) fn of(location: Location, table: &Table) -> Content {
    let content_type = table.content_type.as_ref().map(|it| it.value.as_str());
    match (location, content_type) {
        (Location::Body, Some(MULTIPART | PAIRS)) => Content::Form,
        (Location::Whole, _) if is_binary(table) => Content::Raw,
        (Location::Whole, Some(other)) if !is_json(other) => Content::Raw,
        _ => Content::Json,
    }
}

/// Checks every body of a page, and that nothing else holds what only a body can.
pub(super) fn check(page: &Page, problems: &mut Vec<Diagnostic>) {
    for (location, table) in &page.request {
        body(*location, table, problems);
    }
    for (location, table) in page.responses.iter().flat_map(|response| &response.tables) {
        if let (Content::Form, Some(form)) = (of(*location, table), &table.content_type) {
            let help = "a response is JSON, or one value such as `type: Binary`";
            problems.push(problem(form, "a response that is a form".to_owned(), help));
            continue;
        }
        body(*location, table, problems);
    }
    for object in &page.objects {
        no_bytes(&object.table.rows, problems);
    }
}

fn body(location: Location, table: &Table, problems: &mut Vec<Diagnostic>) {
    let content_type = table.content_type.as_ref();
    match (location, of(location, table), content_type) {
        (Location::Body, Content::Form, Some(form)) => {
            for row in &table.rows {
                form_row(row, form, problems);
            }
        }
        (Location::Body, _, Some(other)) if !is_json(&other.value) => {
            let message = format!("members in a body of `{}`", other.value);
            let help = "members travel in JSON or in a form; describe anything else as one value, such as `type: Binary`";
            problems.push(problem(other, message, help));
        }
        (Location::Body, ..) => no_bytes(&table.rows, problems),
        (Location::Whole, ..) => whole(table, problems),
        _ => {}
    }
}

/// A body as a whole has nothing around it: either JSON tells its parts, or it has none.
fn whole(table: &Table, problems: &mut Vec<Diagnostic>) {
    let Some(row) = table.rows.first() else {
        return;
    };
    let notation = &row.notation.value;
    let item = notation.item();
    if *item == TypeNotation::Unknown {
        return;
    }
    let content_type = table.content_type.as_ref();
    if let Some(form) = content_type.filter(|it| [MULTIPART, PAIRS].contains(&&*it.value)) {
        let help = "describe the members of the form as `rows:`";
        problems.push(problem(form, "a form without members".to_owned(), help));
    } else if *item == TypeNotation::Binary && notation.has_items() {
        let message = format!("a body as a whole of type `{notation}`");
        let help = "nothing tells where one ends and the next begins; is it `Binary`, or a form?";
        problems.push(Diagnostic::new(Code::Misplaced, row.notation.place, message).help(help));
    } else if let Some(other) = content_type.filter(|it| !is_json(&it.value)) {
        let plain = matches!(notation, TypeNotation::Binary | TypeNotation::String);
        if !plain {
            let message = format!(
                "a value of type `{notation}` in a body of `{}`",
                other.value
            );
            let help = "what is no JSON is a `Binary` or a `String`";
            problems.push(problem(other, message, help));
        }
    }
}

/// What a member of a form can be.
fn form_row(row: &Row, form: &Placed<String>, problems: &mut Vec<Diagnostic>) {
    let notation = &row.notation.value;
    let entry = match notation {
        TypeNotation::Array(items) => items,
        other => other,
    };
    let fits = match entry {
        TypeNotation::Unknown => true,
        TypeNotation::Binary | TypeNotation::Json | TypeNotation::Object(_) => {
            form.value == MULTIPART
        }
        other => other.is_scalar(),
    };
    if !fits {
        let message = format!("`{notation}` in a body of `{}`", form.value);
        let help = match form.value.as_str() {
            MULTIPART => {
                "a form carries single values, files as `Binary`, objects, and arrays of them"
            }
            _ => {
                "such a form carries single values and arrays of them; files need `multipart/form-data`"
            }
        };
        problems.push(Diagnostic::new(Code::Misplaced, row.notation.place, message).help(help));
    }
}

fn no_bytes(rows: &[Row], problems: &mut Vec<Diagnostic>) {
    let rows = rows.iter().map(|row| &row.notation);
    for notation in rows.filter(|it| *it.value.item() == TypeNotation::Binary) {
        let message = format!("`{}` in JSON, which has no bytes", notation.value);
        let help = "a Binary is a body as a whole, or a member of a body with `content_type: multipart/form-data`; in JSON, bytes are a String that says how";
        problems.push(Diagnostic::new(Code::Misplaced, notation.place, message).help(help));
    }
}

fn problem(at: &Placed<String>, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(Code::Misplaced, at.place, message).help(help)
}

fn is_binary(table: &Table) -> bool {
    let mut rows = table.rows.iter();
    rows.any(|row| row.notation.value == TypeNotation::Binary)
}

fn is_json(content_type: &str) -> bool {
    content_type == JSON || content_type.ends_with("+json")
}
