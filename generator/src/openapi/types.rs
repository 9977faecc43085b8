//! The types of rows → the keywords of a schema that say them, and back.

use super::value::{Map, Value};
use crate::page::{Format, Row, Secret, TypeNotation};

/// The schema of a row's type, which refers to an object or an enumeration.
pub(super) fn of(row: &Row, reference: Option<String>) -> Map {
    let mut schema = Map::default();
    wrap(&row.notation.value, &bottom(row, reference), &mut schema);
    schema
}

/// The schema of what is at the bottom of all arrays and maps of a row.
fn bottom(row: &Row, reference: Option<String>) -> Map {
    let mut schema = Map::default();
    if let Some(reference) = reference {
        schema.put("$ref", reference);
        return schema;
    }
    let (kind, format) = match row.notation.value.item() {
        TypeNotation::String => ("string", None),
        TypeNotation::Integer => ("integer", None),
        TypeNotation::Long => ("integer", Some("int64")),
        TypeNotation::Float => ("number", Some("float")),
        TypeNotation::Double => ("number", Some("double")),
        TypeNotation::Boolean => ("boolean", None),
        TypeNotation::Binary => ("string", Some("binary")),
        TypeNotation::Json
        | TypeNotation::Unknown
        | TypeNotation::Object(_)
        | TypeNotation::Array(_)
        | TypeNotation::Map(_) => return schema,
    };
    let format = match row.format() {
        Some(given) => openapi_format(kind, given),
        None => format,
    };
    let is_secret = row.secret.as_ref();
    let is_secret = is_secret.is_some_and(|secret| secret.value == Secret::Value);
    schema.put("type", kind);
    schema.set("format", format.or(is_secret.then_some("password")));
    if row.format() == Some(Format::Boolean) {
        schema.put("enum", vec!["true", "false"]);
    }
    schema
}

/// The word for a format that other readers know, or the spec's; none where they know no other than those of widths.
fn openapi_format(kind: &str, format: Format) -> Option<&'static str> {
    match format {
        Format::Rfc3339 | Format::Utc => Some("date-time"),
        Format::Date => Some("date"),
        Format::Iso8601 => Some("duration"),
        Format::Int32 | Format::Int64 => Some(format.word()),
        other => (kind == "string").then_some(other.word()),
    }
}

/// The row's format, where that in the schema would be read as another one.
pub(super) fn untold_format(row: &Row) -> Option<Format> {
    let is_number = row.notation.value.item().is_number();
    row.format().filter(|format| match format {
        Format::Utc => true,
        Format::Int32 | Format::Int64 => false,
        _ => is_number,
    })
}

/// The arrays and maps of a notation around what is at their bottom.
fn wrap(notation: &TypeNotation, bottom: &Map, schema: &mut Map) {
    match notation {
        TypeNotation::Array(items) => {
            wrap(items, bottom, schema.put("type", "array").entry("items"));
        }
        TypeNotation::Map(items) => {
            wrap(
                items,
                bottom,
                schema.put("type", "object").entry("additionalProperties"),
            );
        }
        _ => {
            schema.extend(bottom.clone());
        }
    }
}

/// The row's type, where the schema would be read as another one.
pub(super) fn untold(row: &Row) -> Option<String> {
    let notation = &row.notation.value;
    (read_back(notation, row) != *notation).then(|| notation.to_string())
}

/// The notation that a reader of the schema takes for the row's.
fn read_back(notation: &TypeNotation, row: &Row) -> TypeNotation {
    let bare = row.format.is_none() && row.enumeration.is_none();
    match notation {
        TypeNotation::Array(items) => TypeNotation::Array(Box::new(read_back(items, row))),
        TypeNotation::Map(items) => TypeNotation::Map(Box::new(read_back(items, row))),
        TypeNotation::Long if !bare => TypeNotation::Integer,
        TypeNotation::Double if !bare => TypeNotation::Float,
        other => other.clone(),
    }
}

/// What is at the bottom of all arrays and maps.
pub(super) fn at_bottom<'s>(notation: &TypeNotation, schema: &'s mut Map) -> &'s mut Map {
    match notation {
        TypeNotation::Array(items) => at_bottom(items, schema.entry("items")),
        TypeNotation::Map(items) => at_bottom(items, schema.entry("additionalProperties")),
        _ => schema,
    }
}

/// Lets a schema accept `null`, too; says whether it did not before.
pub(super) fn allow_null(schema: &mut Map) -> bool {
    let mut null = Map::default();
    null.put("type", "null");
    match schema.0.first_mut() {
        Some((key, kind)) if key == "type" => {
            *kind = Value::from(vec![kind.clone(), Value::from("null")]);
        }
        Some((key, target)) if key == "$ref" => {
            let mut reference = Map::default();
            reference.put("$ref", target.clone());
            "anyOf".clone_into(key);
            *target = Value::from(vec![reference, null]);
        }
        _ => return false,
    }
    true
}
