//! JSON values → the Rust that a person would write for them: objects by `new` and setters,
//! enumerations by variant, times parsed.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::literal::{grouped, ident, text};
use super::member::in_new;
use super::types::value_type;
use crate::page::Number;
use crate::service::{Definition, Enumeration, Member, Service, Type};

/// How deep samples go: a mandatory array of its own kind has no bottom.
const DEPTH: usize = 4;

/// Writes expressions, and remembers what they need.
pub(super) struct Expressions<'a> {
    service: &'a Service,
    /// Types of the service that the expressions name.
    pub(super) types: BTreeSet<&'a str>,
    /// Items of the crate's root that they name.
    pub(super) root: BTreeSet<&'static str>,
    /// Whether they end early on errors.
    pub(super) fallible: bool,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        Self {
            service,
            types: BTreeSet::new(),
            root: BTreeSet::new(),
            fallible: false,
        }
    }

    /// `Name::new(…).setter(…)`; of a member that `new` demands and nobody gives, a sample.
    pub(super) fn build(
        &mut self,
        name: &'a str,
        members: &'a [Member],
        value: impl Fn(usize, &Member) -> Option<Value>,
    ) -> TokenStream {
        self.build_at(name, members, value, 0)
    }

    fn build_at(
        &mut self,
        name: &'a str,
        members: &'a [Member],
        value: impl Fn(usize, &Member) -> Option<Value>,
        depth: usize,
    ) -> TokenStream {
        self.types.insert(name);
        let ty = ident(name);
        let mut arguments = Vec::new();
        let mut setters = TokenStream::new();
        for (index, member) in members.iter().enumerate() {
            let given = value(index, member);
            if in_new(member) {
                let value = given.unwrap_or_else(|| self.sample(member, &member.ty, depth));
                arguments.push(self.value(&member.ty, &value, depth));
            } else if let Some(value) = given {
                let (name, value) = (ident(&member.field), self.value(&member.ty, &value, depth));
                setters.extend(quote!(.#name(#value)));
            }
        }
        quote!(#ty::new(#(#arguments),*) #setters)
    }

    /// What stands in a path or query for a member that nobody gives.
    pub(super) fn sample_text(&self, member: &Member) -> String {
        match self.sample(member, &member.ty, 0) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    fn value(&mut self, ty: &'a Type, value: &Value, depth: usize) -> TokenStream {
        let written = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match ty {
            Type::Text | Type::Secret | Type::SignedUrl => text(&written),
            Type::Integer => number(&written),
            Type::Float => {
                let float: f64 = written.parse().unwrap_or_default();
                number(&format!("{float:?}"))
            }
            Type::Boolean if written == "true" => quote!(true),
            Type::Boolean => quote!(false),
            Type::CompactTime => self.time("CompactTime", &written),
            Type::Rfc3339Time => self.time("Rfc3339Time", &written),
            Type::CommaSeparated => {
                let parts = written.split(',').map(text);
                quote!([#(#parts),*])
            }
            Type::Named(id) => {
                let service = self.service;
                let ty = service.named(*id);
                match &ty.definition {
                    Definition::Enumeration(enumeration) => {
                        self.variant(&ty.name, enumeration, &written)
                    }
                    Definition::Object(object) => self.build_at(
                        &ty.name,
                        &object.members,
                        |_, member| {
                            let given = value.get(&member.row.name.value);
                            given.filter(|value| !value.is_null()).cloned()
                        },
                        depth + 1,
                    ),
                }
            }
            Type::Json => {
                self.root.insert("serde_json");
                let json = json(value);
                quote!(serde_json::json!(#json))
            }
            Type::Array(items) => {
                let values = value.as_array().map(Vec::as_slice).unwrap_or_default();
                let values = values.iter().filter(|value| is_item(items, value));
                let values: Vec<_> = values.map(|it| self.item(items, it, depth)).collect();
                list(&values, &value_type(self.service, items))
            }
            Type::Map(items) => {
                let values = value.as_object().into_iter().flatten();
                let values = values.filter(|(_, value)| is_item(items, value));
                let values = values.map(|(key, value)| {
                    let (key, value) = (text(key), self.item(items, value, depth));
                    quote!((#key, #value))
                });
                let values: Vec<_> = values.collect();
                let items = value_type(self.service, items);
                list(&values, &quote!((String, #items)))
            }
        }
    }

    /// An item of an array or map. Arrays in arrays may differ in length, and so are vectors.
    fn item(&mut self, ty: &'a Type, value: &Value, depth: usize) -> TokenStream {
        let written = self.value(ty, value, depth);
        match (ty, is_hollow(value)) {
            (Type::Array(_) | Type::Map(_), false) => quote!(vec!#written),
            _ => written,
        }
    }

    fn time(&mut self, ty: &'static str, written: &str) -> TokenStream {
        self.root.insert(ty);
        self.fallible = true;
        let (ty, text) = (ident(ty), text(written));
        quote!(#text.parse::<#ty>()?)
    }

    fn variant(&mut self, name: &'a str, enumeration: &Enumeration, written: &str) -> TokenStream {
        self.types.insert(name);
        let ty = ident(name);
        let mut variants = enumeration.variants.iter();
        match variants.find(|variant| variant.option.value.value == written) {
            Some(variant) => {
                let variant = ident(&variant.name);
                quote!(#ty::#variant)
            }
            None if enumeration.integer => {
                let number = number(written);
                quote!(#ty::from(#number))
            }
            None => {
                let text = text(written);
                quote!(#ty::from(#text))
            }
        }
    }

    /// A value that shows what kind of value it is: a text is its own name.
    fn sample(&self, member: &Member, ty: &Type, depth: usize) -> Value {
        let least = member.row.limits.iter().find(|(key, _)| *key == "range");
        let least = least.and_then(|(_, limit)| limit.value.min);
        match ty {
            Type::Integer => Value::from(
                least
                    .and_then(|it| it.integer()?.try_into().ok())
                    .unwrap_or(1_i64),
            ),
            Type::Float => Value::from(least.map_or(1.0, Number::to_f64)),
            Type::Boolean => Value::from(true),
            Type::CompactTime => Value::from("20260101120000"),
            Type::Rfc3339Time => Value::from("2026-01-01T12:00:00Z"),
            Type::Named(id) => match &self.service.named(*id).definition {
                Definition::Enumeration(enumeration) => {
                    let first = enumeration.variants.first();
                    Value::from(first.map_or("", |it| it.option.value.value.as_str()))
                }
                // Its mandatory members are samples in their turn.
                Definition::Object(_) => Value::Object(serde_json::Map::new()),
            },
            Type::Array(_) | Type::Map(_) if depth > DEPTH => Value::Null,
            Type::Array(items) => Value::Array(vec![self.sample(member, items, depth)]),
            Type::Map(items) => Value::from_iter([("key", self.sample(member, items, depth))]),
            Type::Json => Value::Object(serde_json::Map::new()),
            Type::Text | Type::CommaSeparated | Type::Secret | Type::SignedUrl => {
                Value::from(member.row.name.value.as_str())
            }
        }
    }
}

/// An array of Rust; without items, their type must be said.
fn list(items: &[TokenStream], ty: &TokenStream) -> TokenStream {
    if items.is_empty() {
        return quote!(Vec::<#ty>::new());
    }
    quote!([#(#items),*])
}

/// Whether there is such an item: `null` is none, but in JSON of whatever kind.
fn is_item(items: &Type, value: &Value) -> bool {
    !value.is_null() || *items == Type::Json
}

/// Whether there is nothing in an array or map.
fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => true,
    }
}

fn number(written: &str) -> TokenStream {
    grouped(written).parse().unwrap_or_else(|_| quote!(0))
}

/// What the macro `json!` takes.
fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(null),
        Value::Bool(truth) => quote!(#truth),
        Value::Number(value) => number(&value.to_string()),
        Value::String(written) => text(written),
        Value::Array(values) => {
            let values = values.iter().map(json);
            quote!([#(#values),*])
        }
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let (name, value) = (text(name), json(value));
                quote!(#name: #value)
            });
            quote!({ #(#members),* })
        }
    }
}
