//! Facts of a row before and after → the [`Effect`] on the set of its values.

use std::cmp::Ordering;
use std::ops::RangeInclusive;

use super::verdict::Effect;
use crate::page::{Format, Limit, Number, Numbers, Row, TypeNotation};
use crate::service::Type;

/// Of one limit by another; without one, whatever the key's numbers can be is allowed.
pub(super) fn of_limit(
    key: &str,
    row: (&Row, &Row),
    limit: (Option<Limit>, Option<Limit>),
) -> Effect {
    let (old, new) = (bounds(key, row.0, limit.0), bounds(key, row.1, limit.1));
    let lower = below(old.0, new.0, Ordering::Less);
    let upper = below(old.1, new.1, Ordering::Greater);
    // Where the new bound is further out, all that was allowed is.
    let keeps_all = lower != Ordering::Less && upper != Ordering::Less;
    let adds_none = lower != Ordering::Greater && upper != Ordering::Greater;
    Effect::of(keeps_all, adds_none)
}

type Bounds = (Option<Number>, Option<Number>);

/// The least and the greatest number that may be; none where there is no end.
fn bounds(key: &str, row: &Row, limit: Option<Limit>) -> Bounds {
    let (mut min, mut max) = match row.numbers() {
        Some(Numbers::Whole(range)) if key.ends_with("range") => (
            Some(Number::Integer(*range.start())),
            Some(Number::Integer(*range.end())),
        ),
        _ if key.ends_with("range") => (None, None),
        _ => (Some(Number::Integer(0)), None),
    };
    if let Some(limit) = limit {
        min = limit.min.or(min);
        max = limit.max.or(max);
    }
    (min, max)
}

/// How far out the new bound is beside the old one: [`Ordering::Greater`] is further. `outwards` is how a number further
/// out compares with one that is not.
fn below(old: Option<Number>, new: Option<Number>, outwards: Ordering) -> Ordering {
    match (old, new) {
        (None, None) => Ordering::Equal,
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(old), Some(new)) => {
            let order = compare(new, old);
            if outwards == Ordering::Less {
                order.reverse()
            } else {
                order
            }
        }
    }
}

fn compare(a: Number, b: Number) -> Ordering {
    match (a.integer(), b.integer()) {
        (Some(a), Some(b)) => a.cmp(&b),
        // `-0.0` and `0` are one number.
        _ => a
            .to_f64()
            .partial_cmp(&b.to_f64())
            .unwrap_or(Ordering::Equal),
    }
}

/// Of a type by another, where they are no two objects and no two enumerations; `in_query` is whether a value may stand
/// for an array of one.
pub(super) fn of_type(old: (&Type, &Row), new: (&Type, &Row), in_query: bool) -> Effect {
    match (old.0, new.0) {
        (Type::Array(a), Type::Array(b)) | (Type::Map(a), Type::Map(b)) => {
            of_type((a.as_ref(), old.1), (b.as_ref(), new.1), false)
        }
        (one, Type::Array(items)) if in_query => {
            Effect::Widens.and(of_type((one, old.1), (items.as_ref(), new.1), false))
        }
        (Type::Array(items), one) if in_query => {
            Effect::Narrows.and(of_type((items.as_ref(), old.1), (one, new.1), false))
        }
        (a, b) => of_values(values(a, old.1), values(b, new.1)),
    }
}

/// What a value looks like on the wire.
#[derive(Debug, PartialEq)]
enum Values {
    /// Any JSON.
    Any,
    /// Texts; of these, those of one form.
    Text(Option<Form>),
    /// Whole numbers; of these, those of a range, or known ones.
    Whole(Option<RangeInclusive<i128>>),
    Number,
    Boolean,
    Binary,
    /// Objects, arrays, maps: like nothing else.
    Other,
}

/// Forms of texts that cannot be held against each other.
#[derive(Debug, PartialEq)]
enum Form {
    In(Format),
    Options,
}

fn values(ty: &Type, row: &Row) -> Values {
    match ty {
        Type::Json => Values::Any,
        // What joined texts look like, any text does.
        Type::Text | Type::Secret | Type::SignedUrl | Type::CommaSeparated => Values::Text(None),
        Type::Quoted(_) => Values::Text(row.format().map(Form::In)),
        Type::Formatted(Format::Decimal) | Type::Float => Values::Number,
        Type::Integer | Type::Formatted(_) => match row.numbers() {
            Some(Numbers::Whole(range)) => Values::Whole(Some(range)),
            _ => Values::Text(row.format().map(Form::In)),
        },
        Type::Boolean => Values::Boolean,
        Type::Binary => Values::Binary,
        Type::Named(_) => match row.notation.value.item() {
            TypeNotation::String => Values::Text(Some(Form::Options)),
            item if item.is_integer() => Values::Whole(None),
            item if item.is_float() => Values::Number,
            _ => Values::Other,
        },
        Type::Array(_) | Type::Map(_) => Values::Other,
    }
}

fn of_values(old: Values, new: Values) -> Effect {
    use Values::{Any, Number, Text, Whole};
    match (old, new) {
        (Values::Other, Values::Other) => Effect::Incomparable,
        (old, new) if old == new => Effect::None,
        (_, Any) | (Text(_), Text(None)) | (Whole(_), Number) | (Whole(None), Whole(_)) => {
            Effect::Widens
        }
        (Any, _) | (Text(None), Text(_)) | (Number, Whole(_)) | (Whole(_), Whole(None)) => {
            Effect::Narrows
        }
        (Whole(Some(old)), Whole(Some(new))) => Effect::of(
            new.start() <= old.start() && old.end() <= new.end(),
            old.start() <= new.start() && new.end() <= old.end(),
        ),
        _ => Effect::Incomparable,
    }
}

/// Of a largest size by another, such as `5 GB`.
pub(super) fn of_size(old: Option<&str>, new: Option<&str>) -> Effect {
    match (old, new) {
        (old, new) if old == new => Effect::None,
        (None, _) => Effect::Narrows,
        (_, None) => Effect::Widens,
        (Some(old), Some(new)) => match (bytes(old), bytes(new)) {
            (Some(old), Some(new)) => Effect::of(old <= new, new <= old),
            _ => Effect::Unknown,
        },
    }
}

fn bytes(size: &str) -> Option<f64> {
    let (number, unit) = size.split_once(' ')?;
    let unit = match unit {
        "B" | "bytes" => 1.0,
        "KB" | "KiB" => 1024.0,
        "MB" | "MiB" => 1_048_576.0,
        "GB" | "GiB" => 1_073_741_824.0,
        "TB" | "TiB" => 1_099_511_627_776.0,
        _ => return None,
    };
    let number: f64 = number.replace(',', "").parse().ok()?;
    Some(number * unit)
}

/// Of a list of allowed things by another; an empty one allows all.
pub(super) fn of_list(old: &[String], new: &[String]) -> Effect {
    match (old.is_empty(), new.is_empty()) {
        (true, true) => Effect::None,
        (true, false) => Effect::Narrows,
        (false, true) => Effect::Widens,
        (false, false) => Effect::of(
            old.iter().all(|it| new.contains(it)),
            new.iter().all(|it| old.contains(it)),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_compared_in_their_units() {
        assert_eq!(of_size(Some("50 MB"), Some("1 GB")), Effect::Widens);
        assert_eq!(of_size(Some("1,024 KB"), Some("1 MB")), Effect::None);
        assert_eq!(of_size(Some("5 GB"), Some("half a day")), Effect::Unknown);
        assert_eq!(of_size(None, Some("5 GB")), Effect::Narrows);
    }
}
