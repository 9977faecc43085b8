//! Limits and values of rows → keywords of their schemas, and what of them no keyword says.

use super::pattern;
use super::schema::Described;
use super::types::at_bottom;
use super::value::{Map, Value};
use crate::page::{Limit, Number, Row, TypeNotation};

impl Described {
    pub(super) fn limits(&mut self, row: &Row) {
        for (key, limit) in &row.limits {
            if !is_placed(row, &mut self.schema, key, &limit.value) {
                let key = format!("x-{}", key.replace('_', "-"));
                self.extensions.put(&key, limit.value.to_string());
            }
        }
        let Some(pattern) = &row.pattern else { return };
        let written = pattern.value.as_str();
        let portable = pattern::portable(written);
        if let Some(portable) = &portable {
            at_bottom(&row.notation.value, &mut self.schema).put("pattern", portable);
        }
        if portable.as_deref() != Some(written) {
            self.extensions.put("x-pattern", written);
        }
    }

    pub(super) fn values(&mut self, row: &Row) {
        if let Some(constant) = &row.constant {
            let (value, exact) = scalar(&row.notation.value, &constant.value);
            self.schema.put("const", value);
            if !exact {
                self.extensions.put("x-constant", &constant.value);
            }
            if !row.mandatory {
                self.extensions.put("x-mandatory", "No");
            }
        }
        if let Some(default) = &row.default {
            let (value, exact) = scalar(&row.notation.value, &default.value);
            // Beyond 64 bits a whole number would become a float, which an integer is not.
            if exact
                || row.notation.value.is_float()
                || Number::parse(&default.value).is_some_and(is_exact)
            {
                self.schema.put("default", value);
            }
            if !exact {
                self.extensions.put("x-default", &default.value);
            }
        }
        if let Some((value, text)) = example(row) {
            self.schema.put("examples", vec![value]);
            self.extensions.set("x-example", text);
        }
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

/// A text of the spec as a value of its type, and whether it is written in this way.
pub(super) fn scalar(notation: &TypeNotation, text: &str) -> (Value, bool) {
    let number = Number::parse(text).filter(|_| notation.is_number());
    match (notation, number) {
        (TypeNotation::Boolean, _) if text == "true" || text == "false" => {
            (Value::from(text == "true"), true)
        }
        (_, Some(number)) if is_exact(number) => (Value::from(number), is_plain(number, text)),
        (_, Some(number)) => (Value::from(Number::Float(number.to_f64())), false),
        _ => (Value::from(text), true),
    }
}

/// The example of a row, and its text if that is written in another way.
fn example(row: &Row) -> Option<(Value, Option<&String>)> {
    let text = &row.example.as_ref()?.value;
    if matches!(
        row.notation.value,
        TypeNotation::String | TypeNotation::Binary
    ) {
        return Some((Value::from(text), None));
    }
    let value = Value::parse(text)?;
    let written = serde_json::to_string(&value).is_ok_and(|json| json == *text);
    let written = written && has_plain_numbers(&value);
    Some((value, (!written).then_some(text)))
}

/// Whether all numbers of a value are written as any writer of JSON or YAML does.
fn has_plain_numbers(value: &Value) -> bool {
    match value {
        Value::Number(text) => Number::parse(text).is_some_and(|it| is_plain(it, text)),
        Value::List(items) => items.iter().all(has_plain_numbers),
        Value::Map(members) => members.0.iter().all(|(_, it)| has_plain_numbers(it)),
        Value::Null | Value::Boolean(_) | Value::Text(_) => true,
    }
}

/// Whether a number has no more digits than it needs, and no exponent, for which there are several notations.
fn is_plain(number: Number, text: &str) -> bool {
    number.to_string() == text && !text.contains('e')
}

/// Whether readers of JSON take a number for itself: most have 64 bits for it.
fn is_exact(number: Number) -> bool {
    let whole = number.integer();
    whole.is_none_or(|whole| i64::try_from(whole).is_ok())
}
