//! JSON made from the spec: objects with every member set to something that its row allows.

use generator::page::{Format, Location, Number, TypeNotation};
use generator::service::{
    Base, Constant, Definition, Member, Operation, Service, Success, Type, TypeId,
};
use serde_json::{Value, json};

/// The body of a request with every member set that callers may set.
pub fn body(service: &Service, operation: &Operation) -> Value {
    let constants = operation.constants.iter();
    let constants = constants.filter(|constant| constant.location == Location::Body);
    whole_or_object(service, constants, &operation.request, Way::Sent)
}

/// The body of a response with every member set.
pub fn response(service: &Service, response: &Success) -> Value {
    whole_or_object(
        service,
        std::iter::empty(),
        &response.members,
        Way::Received,
    )
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Sent,
    Received,
}

fn whole_or_object<'a>(
    service: &Service,
    constants: impl Iterator<Item = &'a Constant>,
    members: &'a [Member],
    way: Way,
) -> Value {
    let of = |location| move |member: &&Member| member.location == location;
    let whole = members.iter().find(of(Location::Whole));
    let whole = whole.and_then(|member| value(service, member, &member.ty, way, &[]));
    whole.unwrap_or_else(|| {
        let members = members.iter().filter(of(Location::Body));
        object(service, constants, members, way, &[])
    })
}

fn object<'a>(
    service: &Service,
    constants: impl Iterator<Item = &'a Constant>,
    members: impl Iterator<Item = &'a Member>,
    way: Way,
    inside: &[TypeId],
) -> Value {
    let constants = constants.map(|constant| (constant.row.name.value.clone(), always(constant)));
    let members = members.filter(|member| way == Way::Received || member.row.read_only.is_none());
    let members = members.filter_map(|member| {
        Some((
            member.row.name.value.clone(),
            value(service, member, &member.ty, way, inside)?,
        ))
    });
    Value::Object(constants.chain(members).collect())
}

/// What is always sent.
fn always(constant: &Constant) -> Value {
    let (value, notation) = (constant.value(), &constant.row.notation.value);
    match notation {
        TypeNotation::Boolean => json!(value == "true"),
        TypeNotation::String => json!(value),
        _ if notation.is_float() => json!(value.parse::<f64>().unwrap()),
        _ => json!(value.parse::<i64>().unwrap()),
    }
}

/// A member somewhere in a body.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// Where it stands, as a JSON pointer.
    pub pointer: String,
    /// The same as errors show it.
    pub path: String,
    /// The member.
    pub member: &'a Member,
}

/// Where a body has its members: those at the top, and those of all objects in it.
pub fn places<'a>(
    service: &'a Service,
    members: impl Iterator<Item = &'a Member>,
    body: &Value,
) -> Vec<Place<'a>> {
    let mut places = Vec::new();
    gather(service, members, body, "", "", &mut places);
    places
}

fn gather<'a>(
    service: &'a Service,
    members: impl Iterator<Item = &'a Member>,
    body: &Value,
    pointer: &str,
    path: &str,
    places: &mut Vec<Place<'a>>,
) {
    for member in members {
        let name = &member.row.name.value;
        let key = name.replace('~', "~0").replace('/', "~1");
        let (mut pointer, mut path) = match path {
            _ if member.location == Location::Whole => (String::new(), String::new()),
            "" => (format!("{pointer}/{key}"), name.clone()),
            path => (format!("{pointer}/{key}"), format!("{path}.{name}")),
        };
        // An object in itself comes to an end.
        if body.pointer(&pointer).is_none() {
            continue;
        }
        places.push(Place {
            pointer: pointer.clone(),
            path: path.clone(),
            member,
        });
        let mut ty = &member.ty;
        while let Type::Array(items) | Type::Map(items) = ty {
            let array = matches!(ty, Type::Array(_));
            pointer += if array { "/0" } else { "/a key" };
            path += match path.as_str() {
                _ if array => "[0]",
                "" => "a key",
                _ => ".a key",
            };
            ty = items;
        }
        if let Type::Named(id) = ty
            && let Definition::Object(object) = &service.named(*id).definition
        {
            let members = object.members.iter();
            gather(service, members, body, &pointer, &path, places);
        }
    }
}

/// The same with a text wherever there may be any JSON, of which nothing is ever absent or of another kind.
pub fn without_any_json(value: Value) -> Value {
    match value {
        value if value == any_json() => json!("anything"),
        Value::Array(values) => values.into_iter().map(without_any_json).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, without_any_json(value)))
            .collect(),
        other => other,
    }
}

/// JSON of which no page says more.
pub fn any_json() -> Value {
    json!({ "any": ["thing", null, u64::MAX, -0.5, { "": {} }] })
}

/// A value for a member; none where it would be too deep inside of objects, or of the same object.
fn value(
    service: &Service,
    member: &Member,
    ty: &Type,
    way: Way,
    inside: &[TypeId],
) -> Option<Value> {
    // Of what has items, the limits of the texts and numbers at the bottom.
    let (length, range) = if member.ty.has_items() {
        ("item_length", "item_range")
    } else {
        ("length", "range")
    };
    Some(match ty {
        // What matches a pattern, the page knows best.
        Type::Text
            if *ty == member.ty && member.row.pattern.is_some() && member.row.example.is_some() =>
        {
            json!(member.row.example.as_ref()?.value)
        }
        Type::Text | Type::Secret | Type::Binary => json!(text(member, length, 5)),
        Type::Quoted(inner) => match value(service, member, inner, way, inside)? {
            Value::String(text) => json!(text),
            other => json!(other.to_string()),
        },
        Type::Formatted(format) if format.whole_numbers().is_some() => {
            whole(number(member, range).integer()?)?
        }
        Type::Integer => whole(number(member, range).integer()?)?,
        Type::Formatted(format) if *format != Format::Decimal => json!(formatted(*format)),
        Type::Float | Type::Formatted(_) => {
            let number = number(member, range).to_f64();
            let max = limit_of(member, range).and_then(|(_, max)| max);
            let half = max.is_none_or(|max| number + 0.5 <= max.to_f64());
            json!(if half { number + 0.5 } else { number })
        }
        Type::Boolean => json!(true),
        Type::CommaSeparated => {
            json!(vec![text(member, "item_length", 3); count(member, "items", 2)].join(","))
        }
        Type::SignedUrl => json!("https://example.com/a.png?Signature=x"),
        Type::Json => any_json(),
        Type::Array(items) => {
            let item = value(service, member, items, way, inside)?;
            // The limit is that of the outermost array.
            let count = if *ty == member.ty {
                count(member, "items", 1)
            } else {
                1
            };
            Value::Array(vec![item; count])
        }
        Type::Map(items) => json!({ "a key": value(service, member, items, way, inside)? }),
        Type::Named(id) => match &service.named(*id).definition {
            Definition::Enumeration(enumeration) => {
                let value = &enumeration.variants.first()?.option.value.value;
                match enumeration.base {
                    Base::Text => json!(value),
                    Base::Integer => json!(value.parse::<i64>().ok()?),
                    Base::Float => json!(value.parse::<f64>().ok()?),
                }
            }
            Definition::Object(_)
                if inside.len() > 8 || inside.iter().filter(|outer| *outer == id).count() > 1 =>
            {
                return None;
            }
            Definition::Object(object) => {
                let inside = [inside, &[*id]].concat();
                let constants = object.constants.iter();
                self::object(service, constants, object.members.iter(), way, &inside)
            }
        },
    })
}

/// A time, a date or a duration.
fn formatted(format: Format) -> &'static str {
    match format {
        Format::Compact => "20190704144303",
        Format::Rfc3339 => "2025-01-10T00:00:00Z",
        Format::Utc => "2019-07-04T14:43:03Z",
        Format::Civil => "2019-07-04T14:43:03",
        Format::Spaced => "2019-07-04 14:43:03",
        Format::Date => "2019-07-04",
        Format::CompactDate => "20190704",
        Format::Clock => "01:02:03",
        Format::Iso8601 => "PT1H2M3S",
        other => panic!("{}: say here what such a text looks like", other.word()),
    }
}

/// A whole number as JSON, which has as many bits as a text has digits.
pub fn whole(number: i128) -> Option<Value> {
    serde_json::from_str(&number.to_string()).ok()
}

fn text(member: &Member, limit: &str, length: usize) -> String {
    "x".repeat(count(member, limit, length))
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
