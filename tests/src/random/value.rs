//! Random values within the documented limits.

use fastrand::Rng;
use generator::page::Number;
use generator::service::{Base, Definition, Enumeration, Member, Presence, Service, Type};
use serde_json::{Map, Value, json};

use super::Values;
use crate::sample::limit_of;

/// What a text may have in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// Anything, in JSON.
    Json,
    /// Anything, as a text of its own.
    Any,
    /// What a header can hold.
    Header,
    /// What a segment of a path can be.
    Segment,
    /// Nothing that separates.
    Item,
}

/// Draws values.
pub(super) struct Draw<'a> {
    pub(super) service: &'a Service,
    pub(super) rng: &'a mut Rng,
    pub(super) values: Values,
}

/// Texts that match the patterns of the pages that are drawn from.
const PATTERNED: [&str; 9] = [
    "a",
    "b",
    "n",
    "s-a",
    "北",
    "7",
    "\"#`",
    "https://h.example/a?b=c",
    "0123456789abcdef0123456789abcdef",
];

const LETTERS: [char; 10] = ['a', 'B', '7', '-', '.', '_', '~', 'é', '北', '😀'];
const IN_HEADERS: [char; 8] = [' ', '!', '"', '%', '+', '=', ';', '/'];
const ANYWHERE: [char; 12] = [
    '\u{0}', '\n', '\r', '\t', '&', '#', '?', ',', '|', '\\', '\u{85}', '\u{202e}',
];

/// Objects in objects go no deeper, where they need not.
const DEEPEST: usize = 4;

/// The text of a value outside of JSON.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number
            .as_f64()
            .map_or_else(String::new, |it| it.to_string()),
        other => other.to_string(),
    }
}

impl Draw<'_> {
    /// A value for a member, or that it is absent.
    pub(super) fn member(
        &mut self,
        member: &Member,
        spelling: Spelling,
        is_needed: bool,
    ) -> Option<Value> {
        if member.row.read_only.is_some() || !is_needed && self.rng.bool() {
            return None;
        }
        let value = self.within(member, spelling, 0);
        assert!(
            value.is_some() || !is_needed,
            "{}: say here what such a value looks like",
            member.row.name.value
        );
        value
    }

    fn within(&mut self, member: &Member, spelling: Spelling, depth: usize) -> Option<Value> {
        let in_json = spelling == Spelling::Json;
        if member.nullable && in_json && (depth >= DEEPEST || self.rng.u8(..4) == 0) {
            return Some(Value::Null);
        }
        let joined = member.row.join.is_some() && !in_json;
        let spelling = if joined { Spelling::Item } else { spelling };
        // Outside of JSON an array without items is none.
        let least = usize::from(!in_json);
        self.value(member, &member.ty, spelling, depth, least)
    }

    /// An object of these members; none if it cannot but contain itself without end.
    pub(super) fn object(
        &mut self,
        members: &[Member],
        constants: impl Iterator<Item = (String, Value)>,
        depth: usize,
    ) -> Option<Value> {
        if depth > 2 * DEEPEST {
            return None;
        }
        let mut object: Map<String, Value> = constants.collect();
        for member in members {
            let is_needed = member.presence != Presence::Optional;
            let is_there = is_needed || depth < DEEPEST && self.rng.bool();
            if member.row.read_only.is_some() || !is_there {
                continue;
            }
            match self.within(member, Spelling::Json, depth) {
                Some(value) => drop(object.insert(member.row.name.value.clone(), value)),
                None if is_needed => return None,
                None => {}
            }
        }
        Some(Value::Object(object))
    }

    fn value(
        &mut self,
        member: &Member,
        ty: &Type,
        spelling: Spelling,
        depth: usize,
        least: usize,
    ) -> Option<Value> {
        let key = if member.ty.has_items() {
            "item_range"
        } else {
            "range"
        };
        Some(match ty {
            Type::Text | Type::Secret => self.text(member, spelling)?.into(),
            Type::Binary => self.text(member, Spelling::Any)?.into(),
            Type::SignedUrl => self
                .patterned(member, ty)
                .unwrap_or_else(|| format!("https://h.example/{}?Signature=x", self.rng.u16(..)))
                .into(),
            Type::Integer => self.integer(member, key, i64::MIN.into(), i64::MAX.into())?,
            Type::Formatted(format) => self.formatted(member, *format, spelling, key)?,
            Type::Quoted(inner) => {
                let inner = self.value(member, inner, Spelling::Any, depth, least)?;
                text_of(&inner).into()
            }
            Type::Float => self.float(member, key),
            Type::Boolean => self.rng.bool().into(),
            Type::CommaSeparated => self.comma_separated(member)?.into(),
            Type::Json => self.any_json(),
            Type::Array(items) => {
                let count = self.count(member, ty, least, depth);
                let items = (0..count).map(|_| self.value(member, items, spelling, depth + 1, 0));
                Value::Array(items.collect::<Option<_>>()?)
            }
            Type::Map(items) => {
                let count = self.count(member, ty, 0, depth);
                let item = |index| {
                    let key = format!("key {index} ü");
                    Some((key, self.value(member, items, spelling, depth + 1, 0)?))
                };
                Value::Object((0..count).map(item).collect::<Option<_>>()?)
            }
            Type::Named(id) => match &self.service.named(*id).definition {
                Definition::Object(object) => {
                    let constants = object.constants.iter();
                    let constants =
                        constants.map(|it| (it.row.name.value.clone(), super::body::constant(it)));
                    let constants: Vec<_> = constants.collect();
                    self.object(&object.members, constants.into_iter(), depth + 1)?
                }
                Definition::Enumeration(enumeration) => self.option(member, enumeration)?,
            },
        })
    }

    /// A value of an enumeration; sometimes, if it may be, one that no page lists.
    fn option(&mut self, member: &Member, enumeration: &Enumeration) -> Option<Value> {
        let key = if member.ty.has_items() {
            "item_length"
        } else {
            "length"
        };
        let (least, most) = ends(member, key, 0, usize::MAX);
        if self.values == Values::Open
            && member.row.pattern.is_none()
            && (least..=most).contains(&"new 00000".len())
            && self.rng.u8(..4) == 0
        {
            return Some(match enumeration.base {
                Base::Text => json!(format!("new {:05}", self.rng.u16(..))),
                Base::Integer => json!(self.rng.i64(..)),
                Base::Float => json!(f64::from(self.rng.i32(..)) + 0.25),
            });
        }
        let allowed = |text: &str| {
            let pattern = member.row.pattern.as_ref();
            pattern.is_none_or(|pattern| pattern.value.is_match(text))
                && (least..=most).contains(&text.chars().count())
        };
        let options = enumeration
            .variants
            .iter()
            .map(|it| it.option.value.value.as_str());
        let options: Vec<&str> = options.filter(|text| allowed(text)).collect();
        let option = *self.rng.choice(&options)?;
        match enumeration.base {
            Base::Text => Some(option.into()),
            Base::Integer => Some(json!(option.parse::<i64>().ok()?)),
            Base::Float => Some(json!(option.parse::<f64>().ok()?)),
        }
    }

    fn text(&mut self, member: &Member, spelling: Spelling) -> Option<String> {
        if member.row.pattern.is_some() {
            return self.patterned(member, &Type::Text);
        }
        let key = if member.ty.has_items() {
            "item_length"
        } else {
            "length"
        };
        let none = usize::from(matches!(spelling, Spelling::Segment | Spelling::Item));
        let (least, most) = ends(member, key, none, 12);
        let length = self.rng.usize(least..=most);
        Some((0..length).map(|_| self.letter(spelling)).collect())
    }

    fn letter(&mut self, spelling: Spelling) -> char {
        let more: &[char] = match self.rng.u8(..4) {
            0 if !matches!(spelling, Spelling::Item) => &IN_HEADERS,
            1 if matches!(spelling, Spelling::Json | Spelling::Any) => &ANYWHERE,
            _ => &LETTERS,
        };
        let letter = *self.rng.choice(more).unwrap_or(&'a');
        match (spelling, letter) {
            // Around headers and items there may be blanks, which are no part of them; a segment of dots leads elsewhere.
            (Spelling::Header, ' ') | (Spelling::Segment, '.') => 'x',
            _ => letter,
        }
    }

    /// A text that the pattern allows, if any is known.
    pub(super) fn patterned(&mut self, member: &Member, ty: &Type) -> Option<String> {
        let pattern = &member.row.pattern.as_ref()?.value;
        let key = if member.ty.has_items() {
            "item_length"
        } else {
            "length"
        };
        let (least, most) = ends(member, key, 0, usize::MAX);
        let example = member.row.example.as_ref();
        let example = example
            .filter(|_| !member.ty.has_items())
            .map(|it| it.value.as_str());
        let known = PATTERNED.iter().copied();
        let known = known.filter(|_| matches!(ty, Type::Text));
        let texts = example.into_iter().chain(known);
        let texts: Vec<&str> = texts
            .filter(|text| pattern.is_match(text) && (least..=most).contains(&text.chars().count()))
            .collect();
        self.rng.choice(&texts).map(|text| (*text).to_owned())
    }

    fn comma_separated(&mut self, member: &Member) -> Option<String> {
        if member.row.pattern.is_some() {
            return self.patterned(member, &Type::CommaSeparated);
        }
        let (least, most) = ends(member, "item_length", 1, 5);
        let count = self.count(member, &member.ty, 1, 0);
        let item = |draw: &mut Self| -> String {
            let length = draw.rng.usize(least..=most);
            (0..length).map(|_| draw.letter(Spelling::Item)).collect()
        };
        Some((0..count).map(|_| item(self)).collect::<Vec<_>>().join(","))
    }

    /// How many items; the limit is that of the outermost array.
    fn count(&mut self, member: &Member, ty: &Type, least: usize, depth: usize) -> usize {
        let (least, most) = if *ty == member.ty {
            ends(member, "items", least, 3)
        } else {
            (least, 2)
        };
        let most = if depth < DEEPEST { most } else { least };
        self.rng.usize(least..=most)
    }

    fn any_json(&mut self) -> Value {
        match self.rng.u8(..4) {
            0 => crate::sample::any_json(),
            1 => json!({}),
            2 => json!({ "a": [1, "b", false] }),
            _ => json!("text ü"),
        }
    }
}

/// The ends of a limit of sizes. Where there is none, `least` and `usual` more than the least.
fn ends(member: &Member, key: &str, least: usize, usual: usize) -> (usize, usize) {
    let (min, max) = limit_of(member, key).unwrap_or_default();
    let size = |bound: Option<Number>| usize::try_from(bound?.integer()?).ok();
    let min = size(min).unwrap_or_default().max(least);
    let most = min.saturating_add(usual);
    (min, size(max).map_or(most, |max| max.min(most)).max(min))
}
