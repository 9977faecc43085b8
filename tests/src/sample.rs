//! JSON made from the spec: objects with every member set to something that its row allows.

use generator::page::{Location, Number};
use generator::service::{Definition, Member, Operation, Service, Type};
use serde_json::{Map, Value, json};

/// The body of a request with every member set.
pub fn body(service: &Service, operation: &Operation) -> Value {
    let members = operation
        .request
        .iter()
        .filter(|member| member.location == Location::Body);
    object(service, members, 0)
}

/// The body of a response with every member set.
pub fn response(service: &Service, operation: &Operation) -> Value {
    let members = operation
        .response
        .iter()
        .filter(|member| member.location == Location::Body);
    object(service, members, 0)
}

fn object<'a>(service: &Service, members: impl Iterator<Item = &'a Member>, depth: usize) -> Value {
    let members: Map<_, _> = members
        .filter_map(|member| {
            Some((
                member.row.name.value.clone(),
                value(service, member, &member.ty, depth)?,
            ))
        })
        .collect();
    Value::Object(members)
}

/// JSON of which no page says more.
pub fn any_json() -> Value {
    json!({ "any": ["thing", null, u64::MAX, -0.5, { "": {} }] })
}

/// A value for a member; none where an object contains itself too deeply.
pub fn value(service: &Service, member: &Member, ty: &Type, depth: usize) -> Option<Value> {
    // Of what has items, the limits of the texts and numbers at the bottom.
    let (length, range) = if member.ty.has_items() {
        ("item_length", "item_range")
    } else {
        ("length", "range")
    };
    Some(match ty {
        Type::Text | Type::Secret => json!(text(member, length, 5)),
        Type::Integer => {
            let number = number(member, range).integer();
            json!(number.and_then(|number| i64::try_from(number).ok()))
        }
        Type::Float => json!(number(member, range).to_f64() + 0.5),
        Type::Boolean => json!(true),
        Type::CompactTime => json!("20190704144303"),
        Type::Rfc3339Time => json!("2025-01-10T00:00:00Z"),
        Type::CommaSeparated => {
            json!(vec![text(member, "item_length", 3); count(member, "items", 2)].join(","))
        }
        Type::SignedUrl => json!("https://example.com/a.png?Signature=x"),
        Type::Json => any_json(),
        Type::Array(items) => {
            let item = value(service, member, items, depth + 1)?;
            // The limit is that of the outermost array.
            let count = if *ty == member.ty {
                count(member, "items", 1)
            } else {
                1
            };
            Value::Array(vec![item; count])
        }
        Type::Map(items) => json!({ "a key": value(service, member, items, depth + 1)? }),
        Type::Named(id) => match &service.named(*id).definition {
            Definition::Enumeration(enumeration) => {
                let value = &enumeration.variants.first()?.option.value.value;
                if enumeration.integer {
                    json!(value.parse::<i64>().ok()?)
                } else {
                    json!(value)
                }
            }
            Definition::Object(_) if depth > 8 => return None,
            Definition::Object(inner) => object(service, inner.members.iter(), depth + 1),
        },
    })
}

fn text(member: &Member, limit: &str, length: usize) -> String {
    "x".repeat(count(member, limit, length).max(1))
}

/// A count inside a limit, near to the one that is wanted.
fn count(member: &Member, limit: &str, wanted: usize) -> usize {
    let (min, max) = limit_of(member, limit).unwrap_or_default();
    let bound = |bound: Option<Number>| usize::try_from(bound?.integer()?).ok();
    let most = bound(max).unwrap_or(wanted);
    wanted.min(most).max(bound(min).unwrap_or_default())
}

fn number(member: &Member, limit: &str) -> Number {
    match limit_of(member, limit) {
        Some((Some(min), _)) => min,
        Some((None, Some(max))) if max.to_f64() < 1.0 => max,
        _ => Number::Integer(1),
    }
}

/// A documented limit: its ends.
pub fn limit_of(member: &Member, key: &str) -> Option<(Option<Number>, Option<Number>)> {
    let (_, limit) = member.row.limits.iter().find(|(name, _)| *name == key)?;
    Some((limit.value.min, limit.value.max))
}
