//! Bodies of requests with one value at the end of a documented limit or just beyond, and what validation says.

use std::iter;

use generator::page::{Format, Limit, Number, Numbers};
use generator::service::{Operation, Service, Type};
use serde_json::{Value, json};

use crate::sample::{self, Place};

/// A body in which all is valid but one value at most.
#[derive(Clone, Debug)]
pub struct Case {
    /// The body.
    pub body: Value,
    /// Where it violates a limit.
    pub violated: Vec<String>,
}

/// Ends of limits that are larger are not tried: the bodies would be.
const LARGEST: i128 = 100_000;

/// A body with every member that may be set beside the others.
pub fn valid_body(service: &Service, operation: &Operation) -> Value {
    let mut body = sample::body(service, operation);
    for member in &operation.request {
        if member.row.ignored_with.is_some()
            && let Some(members) = body.as_object_mut()
        {
            members.remove(&member.row.name.value);
        }
    }
    body
}

/// Every documented limit of an operation's body, from both sides.
pub fn cases(service: &Service, operation: &Operation) -> Vec<Case> {
    let body = valid_body(service, operation);
    let members = operation.request.iter();
    let members = members.filter(|member| member.location.is_body());
    let mut cases = Vec::new();
    for place in sample::places(service, members, &body) {
        for (key, limit) in &place.member.row.limits {
            let limit = Limited {
                place: &place,
                key,
                limit: limit.value,
                ty: &place.member.ty,
            };
            cases.extend(limit.cases(&body));
        }
    }
    cases
}

/// A limit of a member somewhere in a body.
struct Limited<'a> {
    place: &'a Place<'a>,
    key: &'static str,
    limit: Limit,
    ty: &'a Type,
}

impl Limited<'_> {
    /// At each end of the limit, and on both sides of it.
    fn cases(&self, body: &Value) -> Vec<Case> {
        let sizes = self.limit.bounds().flat_map(|bound| self.near(bound));
        sizes.filter_map(|size| self.case(body, size)).collect()
    }

    /// The end itself, and what is next to it.
    fn near(&self, bound: Number) -> Vec<Number> {
        let numbers = self.place.member.row.numbers();
        if matches!(numbers, Some(Numbers::Float | Numbers::Decimal)) {
            let float = bound.to_f64();
            let beside = [float.next_down(), float.next_up()].map(Number::Float);
            return iter::once(bound).chain(beside).collect();
        }
        let Some(bound) = bound.integer() else {
            return Vec::new();
        };
        let counted = !matches!(self.key, "range" | "item_range");
        [bound - 1, bound, bound + 1]
            .into_iter()
            .filter(|near| holds(bottom(self.ty), *near))
            .filter(|near| !counted || (0..=LARGEST).contains(near))
            .map(Number::Integer)
            .collect()
    }

    /// The body with a value of this size at the place, if there can be one.
    fn case(&self, body: &Value, size: Number) -> Option<Case> {
        let mut body = body.clone();
        let slot = body.pointer_mut(&self.place.pointer)?;
        let count = || usize::try_from(size.integer()?).ok();
        // Characters, not bytes, are counted.
        let text = || Some("é".repeat(count()?));
        let mut path = self.place.path.clone();
        match self.key {
            "length" => *slot = json!(text()?),
            "range" => *slot = number(self.ty, size)?,
            "items" => *slot = items(self.ty, slot, count()?)?,
            "item_length" if *self.ty == Type::CommaSeparated => {
                path += "[0]";
                let mut items: Vec<_> = slot.as_str()?.split(',').map(str::to_owned).collect();
                items[0] = text()?;
                *slot = json!(items.join(","));
            }
            "item_length" => *first_item(self.ty, slot, &mut path)? = json!(text()?),
            "item_range" => {
                *first_item(self.ty, slot, &mut path)? = number(bottom(self.ty), size)?;
            }
            other => panic!("{other}: say here what a value at this limit looks like"),
        }
        let violated = if self.limit.contains(size) {
            Vec::new()
        } else {
            vec![path]
        };
        Some(Case { body, violated })
    }
}

/// The type of the items in all arrays and maps.
fn bottom(ty: &Type) -> &Type {
    match ty {
        Type::Array(items) | Type::Map(items) => bottom(items),
        other => other,
    }
}

/// Whether a type has room for a whole number, if it is of whole numbers.
fn holds(ty: &Type, number: i128) -> bool {
    match ty {
        Type::Quoted(inner) => holds(inner, number),
        Type::Formatted(format) => {
            let numbers = format.whole_numbers();
            numbers.is_none_or(|numbers| numbers.contains(&number))
        }
        _ => i64::try_from(number).is_ok(),
    }
}

fn number(ty: &Type, size: Number) -> Option<Value> {
    match ty {
        Type::Quoted(inner) => Some(json!(number(inner, size)?.to_string())),
        Type::Float | Type::Formatted(Format::Decimal) => Some(json!(size.to_f64())),
        _ => sample::whole(size.integer()?),
    }
}

/// So many items, each like the first of those that are there.
fn items(ty: &Type, there: &Value, count: usize) -> Option<Value> {
    Some(match ty {
        Type::Array(_) => Value::Array(vec![there.get(0)?.clone(); count]),
        Type::Map(_) => {
            let item = there.get("a key")?;
            (0..count)
                .map(|index| (index.to_string(), item.clone()))
                .collect()
        }
        // No text is one item: an empty one.
        _ if count == 0 => return None,
        _ => {
            let item = there.as_str()?.split(',').next()?.to_owned();
            json!(iter::repeat_n(item, count).collect::<Vec<_>>().join(","))
        }
    })
}

/// The first item at the bottom of arrays and maps, and the path to it.
fn first_item<'a>(ty: &Type, there: &'a mut Value, path: &mut String) -> Option<&'a mut Value> {
    match ty {
        Type::Array(items) => {
            path.push_str("[0]");
            first_item(items, there.get_mut(0)?, path)
        }
        Type::Map(items) => {
            path.push_str(if path.is_empty() { "a key" } else { ".a key" });
            first_item(items, there.get_mut("a key")?, path)
        }
        _ => Some(there),
    }
}
