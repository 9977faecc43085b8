//! The limits of a row, and its default as far as it is within them.

use generator::page::{Limit, Number, TypeNotation};

use super::Reader;
use super::rows::stated;
use super::schema::Schema;
use super::tree::{Kind, Node};
use crate::facts::Facts;

/// The limits of a value, of how long it is, and of how many it holds.
const RANGE: (&str, &str) = ("minimum", "maximum");
const LENGTH: (&str, &str) = ("minLength", "maxLength");
const ITEMS: (&str, &str) = ("minItems", "maxItems");
const PROPERTIES: (&str, &str) = ("minProperties", "maxProperties");

impl<'a> Reader<'a> {
    pub(super) fn limits(
        &mut self,
        facts: &mut Facts,
        schema: &Schema<'a>,
        bottom: &Schema<'a>,
        place: &str,
        line: usize,
    ) {
        let outer = match &facts.notation {
            TypeNotation::Array(_) => Some(ITEMS),
            TypeNotation::Map(_) => Some(PROPERTIES),
            _ => None,
        };
        if let Some(keys) = outer {
            self.limit(facts, "items", schema, keys, place, line);
        }
        let many = facts.notation.has_items();
        match facts.notation.item().clone() {
            TypeNotation::String => {
                let key = if many { "item_length" } else { "length" };
                self.limit(facts, key, bottom, LENGTH, place, line);
            }
            item if item.is_number() => {
                let key = if many { "item_range" } else { "range" };
                self.limit(facts, key, bottom, RANGE, place, line);
            }
            _ => {}
        }
        for (keys, of) in [(LENGTH, "texts"), (RANGE, "numbers"), (ITEMS, "arrays")] {
            let fits = match facts.notation.item() {
                TypeNotation::String => keys == LENGTH,
                item if item.is_number() => keys == RANGE,
                TypeNotation::Json => true,
                _ => false,
            };
            let found = [keys.0, keys.1]
                .into_iter()
                .find(|key| bottom.get(key).is_some());
            if let Some(key) = found.filter(|_| !(fits || many && keys == ITEMS)) {
                let value = bottom.get(key).map(Node::short).unwrap_or_default();
                let read = format!("{place}: {key} {value}");
                self.at(
                    line,
                    &read,
                    format!("a limit of {of}, and this is {}; left out", facts.notation),
                );
            }
        }
    }

    fn limit(
        &mut self,
        facts: &mut Facts,
        key: &'static str,
        schema: &Schema<'a>,
        keys: (&str, &str),
        place: &str,
        line: usize,
    ) {
        let bound = |key: &str| {
            schema
                .get(key)
                .and_then(Node::scalar)
                .map(|text| (Number::parse(&text), text))
        };
        let whole = facts.notation.item().is_integer() || key != "range" && key != "item_range";
        let mut read = Vec::new();
        for (name, exclusive, step) in [
            (keys.0, "exclusiveMinimum", 1),
            (keys.1, "exclusiveMaximum", -1),
        ] {
            let exclusive = Some(exclusive).filter(|_| keys == RANGE);
            let strict = exclusive.filter(|key| schema.is(key));
            // In 3.1 it is a number of its own.
            let own = exclusive.filter(|key| strict.is_none() && bound(key).is_some());
            let Some((number, text)) = own.map_or_else(|| bound(name), bound) else {
                read.push(None);
                continue;
            };
            let number = number.map(|number| match number {
                Number::Float(value) if whole && value.fract() == 0.0 => {
                    Number::parse(&format!("{value:.0}")).unwrap_or(number)
                }
                number => number,
            });
            let number = match number.and_then(Number::integer) {
                Some(integer) if whole && (strict.is_some() || own.is_some()) => {
                    Some(Number::Integer(integer + step))
                }
                _ => number,
            };
            if number.is_none() {
                self.at(
                    line,
                    &format!("{place}: {name} {text}"),
                    "no number; left out",
                );
            }
            if !whole && (strict.is_some() || own.is_some()) {
                let word = if step > 0 { "More" } else { "Less" };
                facts.constraints.push(format!("{word} than {text}."));
            }
            read.push(number);
        }
        let limit = Limit {
            min: read[0],
            max: read[1],
        };
        if limit.is_empty() {
            self.at(
                line,
                &format!("{place}: {limit}"),
                "the minimum is above the maximum; left out",
            );
        } else if limit.min.is_some() || limit.max.is_some() {
            facts.limits.push((key, stated(limit, line)));
        }
    }

    pub(super) fn default(
        &mut self,
        facts: &mut Facts,
        schema: &Schema<'a>,
        place: &str,
        line: usize,
    ) {
        let Some(node) = schema.get("default") else {
            return;
        };
        let read = format!("{place}: default {}", node.short());
        if !facts.notation.is_scalar() {
            let empty = matches!(&node.kind, Kind::Text(text) if text.is_empty());
            if !empty {
                facts.default_rule = Some(stated(format!("`{}`", node.short()), line));
            }
            return;
        }
        let Some(text) = node.scalar() else {
            self.at(line, &read, format!("no {}; left out", facts.notation));
            return;
        };
        if text.is_empty() {
            // A text without a visible character is none to a spec.
            if facts.notation == TypeNotation::String {
                facts.default_rule = Some(stated("an empty text".to_owned(), line));
            } else {
                self.at(line, &read, "no value; left out");
            }
            return;
        }
        let options = facts.options.iter().flat_map(|options| &options.value);
        let listed =
            facts.options.is_none() || options.into_iter().any(|option| option.value == text);
        let number = Number::parse(&text);
        let size = match facts.notation {
            TypeNotation::String => i128::try_from(text.chars().count())
                .ok()
                .map(Number::Integer),
            _ => number,
        };
        let mut limits = facts.limits.iter();
        let outside = limits.any(|(_, limit)| size.is_some_and(|size| !limit.value.contains(size)));
        let kind = match facts.notation {
            TypeNotation::String => true,
            TypeNotation::Boolean => text == "true" || text == "false",
            TypeNotation::Integer => number
                .and_then(Number::integer)
                .is_some_and(|it| i32::try_from(it).is_ok()),
            TypeNotation::Long => number
                .and_then(Number::integer)
                .is_some_and(|it| i64::try_from(it).is_ok()),
            _ => number.is_some(),
        };
        let why = if !kind {
            format!("no {}; left out", facts.notation)
        } else if !listed {
            "not among the values; left out".to_owned()
        } else if outside {
            "outside the limits; left out".to_owned()
        } else {
            facts.default = Some(stated(text, line));
            return;
        };
        self.at(line, &read, why);
    }
}
