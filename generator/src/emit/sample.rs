//! Values for members that nobody gives, as JSON: each shows what kind of value it is, and a text is its own name.

use serde_json::Value;

use crate::page::{Format, Location, Number};
use crate::service::{Definition, Member, Service, Type};

/// A value for a member. Inside of another sample, arrays and maps are empty: one of its own kind would have no bottom.
pub(super) fn sample(service: &Service, member: &Member, outermost: bool) -> Value {
    match member
        .row
        .example_json()
        .filter(|_| shows(member, outermost))
    {
        Some(example) => example,
        None => of_type(service, member, &member.ty, outermost),
    }
}

/// Whether the example of the member's row can be the sample.
fn shows(member: &Member, outermost: bool) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let example = member.row.example.as_ref();
    let plain = example.is_some_and(|example| example.value.chars().all(plain));
    // Of objects and enumerations, the members and variants are the better ones.
    member.ty.named().is_none()
        && (outermost || !member.ty.has_items())
        && (plain || member.location == Location::Body)
}

/// The same as it stands in a path or query.
pub(super) fn text(service: &Service, member: &Member) -> String {
    let sample = match sample(service, member, true) {
        Value::Array(items) => items.into_iter().next().unwrap_or_default(),
        sample => sample,
    };
    match sample {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn of_type(service: &Service, member: &Member, ty: &Type, outermost: bool) -> Value {
    let mut limits = member.row.limits.iter();
    let range = limits.find(|(key, _)| key.ends_with("range"));
    let least = range.and_then(|(_, limit)| limit.value.min.or(limit.value.max));
    match ty {
        Type::Integer => whole(least, 1),
        Type::Formatted(Format::UnixSeconds) => whole(least, 1_767_268_800),
        Type::Formatted(Format::UnixMilliseconds) => whole(least, 1_767_268_800_000),
        Type::Formatted(format) if format.whole_numbers().is_some() => whole(least, 1),
        Type::Quoted(inner) => match of_type(service, member, inner, outermost) {
            Value::String(text) => Value::String(text),
            other => Value::from(other.to_string()),
        },
        Type::Formatted(Format::Decimal) | Type::Float => {
            Value::from(least.map_or(1.0, Number::to_f64))
        }
        Type::Boolean => Value::from(true),
        Type::Formatted(format) => Value::from(formatted(*format)),
        Type::Named(id) => match &service.named(*id).definition {
            Definition::Enumeration(enumeration) => {
                let variants = || enumeration.variants.iter();
                // One that can stand in a path, and that nobody warns of.
                let plain = variants().find(|it| {
                    !matches!(&*it.option.value.value, "" | "." | "..")
                        && it.option.deprecated.is_none()
                });
                let variant = plain.or(variants().next());
                Value::from(variant.map_or("", |it| it.option.value.value.as_str()))
            }
            // Its mandatory members are samples in their turn.
            Definition::Object(_) => Value::Object(serde_json::Map::new()),
        },
        Type::Array(_) if !outermost => Value::Array(Vec::new()),
        Type::Map(_) if !outermost => Value::Object(serde_json::Map::new()),
        Type::Array(items) => Value::Array(vec![of_type(service, member, items, true)]),
        Type::Map(items) => Value::from_iter([("key", of_type(service, member, items, true))]),
        Type::Json => Value::Object(serde_json::Map::new()),
        Type::Text | Type::CommaSeparated | Type::Secret | Type::SignedUrl | Type::Binary => {
            let default = member.row.default.as_ref();
            Value::from(default.map_or(&*member.row.name.value, |default| &*default.value))
        }
    }
}

/// The least of the whole numbers that a member can hold, if there is one, or else this one.
fn whole(least: Option<Number>, other: u64) -> Value {
    match least.and_then(Number::integer) {
        Some(least) if least < 0 => Value::from(i64::try_from(least).unwrap_or(i64::MIN)),
        Some(least) => Value::from(u64::try_from(least).unwrap_or(u64::MAX)),
        None => Value::from(other),
    }
}

/// A time, a date or a duration.
fn formatted(format: Format) -> &'static str {
    match format {
        Format::Compact => "20260101120000",
        Format::Civil => "2026-01-01T12:00:00",
        Format::Spaced => "2026-01-01 12:00:00",
        Format::Date => "2026-01-01",
        Format::CompactDate => "20260101",
        Format::Clock => "01:30:00",
        Format::Iso8601 => "PT1H30M",
        _ => "2026-01-01T12:00:00Z",
    }
}
