//! Rows, objects and enumerations → schemas, with what no keyword says beside them.

use super::names::Names;
use super::pattern;
use super::value::{Map, Value};
use super::words::{self, Words};
use crate::page::{FilledBy, Format, Limit, Number, Row, Secret, TypeNotation};
use crate::service::{Definition, Enumeration, TypeId};

/// A row: its schema, and what stands beside it where the row is a parameter or a header.
pub(super) struct Described {
    pub(super) words: Words,
    pub(super) schema: Map,
    pub(super) extensions: Map,
}

impl Described {
    /// All in one: a member of an object.
    pub(super) fn member(self) -> Map {
        let mut member = Map::default();
        self.words.describe(&mut member);
        member.extend(self.schema);
        member.extend(self.extensions);
        member
    }
}

/// A row, whose type refers to this object or enumeration.
pub(super) fn row(names: &Names<'_>, row: &Row, target: Option<TypeId>) -> Described {
    let enumeration = target.and_then(|id| match &names.service.named(id).definition {
        Definition::Enumeration(enumeration) => Some(enumeration),
        Definition::Object(_) => None,
    });
    let listed = listed(row, enumeration);
    let words = words::row(row, listed.as_deref().unwrap_or_default());
    let mut extensions = Map::default();
    let mut schema = Map::default();
    let bottom = bottom(row, target.map(|id| names.reference(id)));
    wrap(&row.notation.value, &bottom, &mut schema);
    for (key, limit) in &row.limits {
        if !is_placed(row, &mut schema, key, &limit.value) {
            extensions.put(
                &format!("x-{}", key.replace('_', "-")),
                limit.value.to_string(),
            );
        }
    }
    if let Some(pattern) = &row.pattern {
        let written = pattern.value.as_str();
        let portable = pattern::portable(written);
        if let Some(portable) = &portable {
            at_bottom(&row.notation.value, &mut schema).put("pattern", portable);
        }
        if portable.as_deref() != Some(written) {
            extensions.put("x-pattern", written);
        }
    }
    if let Some(constant) = &row.constant {
        let (value, exact) = scalar(&row.notation.value, &constant.value);
        schema.put("const", value);
        if !exact {
            extensions.put("x-constant", &constant.value);
        }
        if !row.mandatory {
            extensions.put("x-mandatory", "No");
        }
    }
    if let Some(default) = &row.default {
        let (value, exact) = scalar(&row.notation.value, &default.value);
        // Beyond 64 bits a whole number would become a float, which an integer is not.
        if exact
            || row.notation.value.is_float()
            || Number::parse(&default.value).is_some_and(is_exact)
        {
            schema.put("default", value);
        }
        if !exact {
            extensions.put("x-default", &default.value);
        }
    }
    if let Some((value, text)) = example(row) {
        schema.put("examples", vec![value]);
        extensions.set("x-example", text);
    }
    if row.read_only.is_some() {
        schema.put("readOnly", true);
    }
    if row.nullable.is_some() && !allow_null(&mut schema) {
        extensions.put("x-nullable", true);
    }
    if row.deprecated.is_some() {
        extensions.put("deprecated", true);
    }
    let read = read_back(&row.notation.value, row);
    if read != row.notation.value {
        extensions.put("x-type", row.notation.value.to_string());
    }
    let is_number = row.notation.value.item().is_number();
    let untold = |format: &Format| match format {
        Format::Utc => true,
        Format::Int32 | Format::Int64 => false,
        _ => is_number,
    };
    let untold = row.format().filter(untold);
    extensions.set("x-format", untold.map(Format::word));
    extensions.set("x-doc", words.doc(&row.doc));
    extensions.set("x-constraint", row.constraints.clone());
    extensions.set("x-unit", row.unit.as_ref());
    extensions.set("x-default-rule", row.default_rule.as_ref());
    let dropped = row.written.get("default").filter(|_| row.default.is_none());
    extensions.set("x-dropped-default", dropped);
    options(row, listed.as_deref(), &mut extensions);
    let other = row.ignored_with.as_ref().map(|other| &other.value);
    extensions.set("x-ignored-with", other);
    let secret = row.secret.as_ref().map(|secret| match secret.value {
        Secret::Value => "value",
        Secret::Signature => "signature",
    });
    extensions.set("x-secret", secret);
    let from = row.filled_by.as_ref().map(|who| match who.value {
        FilledBy::Sender => "sender",
        FilledBy::Credentials => "credentials",
    });
    extensions.set("x-from", from);
    extensions.set("x-deprecated", row.deprecated.as_ref());
    extensions.set("x-rust", row.rust.as_ref().map(|rust| &rust.value));
    extensions.set("x-added-by", row.added_by.as_ref());
    Described {
        words,
        schema,
        extensions,
    }
}

/// An object with these rows, each with what its type refers to.
pub(super) fn object<'r>(
    names: &Names<'_>,
    rows: impl Iterator<Item = (&'r Row, Option<TypeId>)>,
) -> Map {
    let (mut properties, mut required) = (Map::default(), Vec::new());
    for (it, target) in rows {
        properties.put(&it.name.value, row(names, it, target).member());
        if it.mandatory || it.constant.is_some() {
            required.push(it.name.value.clone());
        }
    }
    let mut object = Map::default();
    object.put("type", "object");
    object.set("required", required);
    object.set("properties", properties);
    object
}

/// The values that the row lists, unless they are all that pages list.
fn listed<'r>(row: &'r Row, enumeration: Option<&Enumeration>) -> Option<Vec<&'r str>> {
    let variants = enumeration?.variants.iter();
    let documented = variants.filter(|variant| variant.added_by.is_none());
    let listed = row.options.iter().flat_map(|options| &options.value);
    let listed: Vec<_> = listed.map(|option| option.value.value.as_str()).collect();
    let all = documented.map(|variant| variant.option.value.value.as_str());
    (!all.eq(listed.iter().copied())).then_some(listed)
}

fn options(row: &Row, listed: Option<&[&str]>, extensions: &mut Map) {
    if let Some(listed) = listed {
        extensions.put("x-options", listed.to_vec());
    }
    if row.enumeration.is_none() {
        let mut options = Map::default();
        for option in row.options.iter().flat_map(|options| &options.value) {
            options.put(&option.value.value, &option.doc);
        }
        extensions.set("x-options", options);
    }
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

/// Whether a limit has keywords, which then are in the schema.
fn is_placed(row: &Row, schema: &mut Map, key: &str, limit: &Limit) -> bool {
    if !limit.bounds().all(is_exact) {
        return false;
    }
    let notation = &row.notation.value;
    let item = notation.item();
    let keywords = match (key, notation) {
        ("length", TypeNotation::String) => ("minLength", "maxLength"),
        ("range", number) if number.is_number() => ("minimum", "maximum"),
        ("items", TypeNotation::Array(_)) => ("minItems", "maxItems"),
        ("items", TypeNotation::Map(_)) => ("minProperties", "maxProperties"),
        ("item_length", outer) if outer.has_items() && *item == TypeNotation::String => {
            ("minLength", "maxLength")
        }
        ("item_range", outer) if outer.has_items() && item.is_number() => ("minimum", "maximum"),
        _ => return false,
    };
    let at = if key.starts_with("item_") {
        at_bottom(notation, schema)
    } else {
        schema
    };
    let bounds = [(keywords.0, limit.min), (keywords.1, limit.max)];
    for (keyword, bound) in bounds {
        at.set(keyword, bound);
    }
    true
}

fn at_bottom<'s>(notation: &TypeNotation, schema: &'s mut Map) -> &'s mut Map {
    match notation {
        TypeNotation::Array(items) => at_bottom(items, schema.entry("items")),
        TypeNotation::Map(items) => at_bottom(items, schema.entry("additionalProperties")),
        _ => schema,
    }
}

/// A text of the spec as a value of its type, and whether it is written in this way.
pub(super) fn scalar(notation: &TypeNotation, text: &str) -> (Value, bool) {
    let number = Number::parse(text).filter(|_| notation.is_number());
    match (notation, number) {
        (TypeNotation::Boolean, _) if text == "true" || text == "false" => {
            (Value::from(text == "true"), true)
        }
        (_, Some(number)) if is_exact(number) => (Value::from(number), number.to_string() == text),
        (_, Some(number)) => (Value::from(Number::Float(number.to_f64())), false),
        _ => (Value::from(text), true),
    }
}

/// The example of a row, and its text if that is written in another way.
fn example(row: &Row) -> Option<(Value, Option<&String>)> {
    let text = &row.example.as_ref()?.value;
    if row.notation.value == TypeNotation::String {
        return Some((Value::from(text), None));
    }
    let value = Value::parse(text)?;
    let written = serde_json::to_string(&value).is_ok_and(|json| json == *text);
    Some((value, (!written).then_some(text)))
}

/// Lets a schema accept `null`, too; says whether it did not before.
fn allow_null(schema: &mut Map) -> bool {
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

/// Whether readers of JSON take a number for itself: most have 64 bits for it.
fn is_exact(number: Number) -> bool {
    let whole = number.integer();
    whole.is_none_or(|whole| i64::try_from(whole).is_ok())
}
