//! JSON values → the Rust that a person would write: objects by `new` and setters, enumerations by variant.

mod nullable;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::literal::{float, ident, integer, quoted, text};
use super::member::in_new;
use super::sample;
use super::types::{format_type, is_number};
use crate::page::Format;
use crate::service::{Base, Definition, Enumeration, Member, Operation, Service, Type};

/// Writes expressions, and remembers what they need.
pub(super) struct Expressions<'a> {
    service: &'a Service,
    /// The media type of the request's body.
    content_type: &'a str,
    /// The module that stands before each type, where the types alone would clash with others.
    pub(super) qualifier: Option<Ident>,
    /// Types of the service that the expressions name.
    pub(super) types: BTreeSet<&'a str>,
    /// Items of the crate's root that they name.
    pub(super) root: BTreeSet<&'static str>,
    /// Whether they end early on errors.
    pub(super) fallible: bool,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct At {
    /// How many objects it is in.
    depth: usize,
    /// Whether it is an item: arrays in arrays may differ in length, and so are vectors.
    nested: bool,
    /// Whether nothing beside it tells what an empty array would hold.
    typed: bool,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        Self {
            service,
            content_type: "application/json",
            qualifier: None,
            types: BTreeSet::new(),
            root: BTreeSet::new(),
            fallible: false,
        }
    }

    /// Of a request: its `Content-Type` is that of its body.
    pub(super) fn of_request(mut self, operation: &'a Operation) -> Self {
        if let Some(media) = &operation.media {
            self.content_type = &media.content_type;
        }
        self
    }

    /// `Name::new(…).setter(…)`; of a member that `new` demands and nobody gives, a sample.
    pub(super) fn build(
        &mut self,
        name: &'a str,
        members: &'a [Member],
        value: impl Fn(usize, &Member) -> Option<Value>,
    ) -> TokenStream {
        self.object(name, members, value, 0)
    }

    fn object(
        &mut self,
        name: &'a str,
        members: &'a [Member],
        value: impl Fn(usize, &Member) -> Option<Value>,
        depth: usize,
    ) -> TokenStream {
        let ty = self.path(name);
        let mut arguments = Vec::new();
        let mut setters = TokenStream::new();
        for (index, member) in members.iter().enumerate() {
            let given = value(index, member);
            if in_new(member) {
                let value = given.unwrap_or_else(|| self.sample(member, depth == 0));
                arguments.push(self.member(member, &value, depth));
            } else if let Some(value) = given {
                let (name, value) = (ident(&member.field), self.member(member, &value, depth));
                setters.extend(quote!(.#name(#value)));
            }
        }
        quote!(#ty::new(#(#arguments),*) #setters)
    }

    fn sample(&self, member: &Member, outermost: bool) -> Value {
        let is_type = member.row.name.value.eq_ignore_ascii_case("Content-Type");
        // Any other value of this header would be wrong.
        if is_type && member.ty == Type::Text {
            return Value::from(self.content_type);
        }
        sample::sample(self.service, member, outermost)
    }

    fn member(&mut self, member: &'a Member, value: &Value, depth: usize) -> TokenStream {
        if member.nullable {
            return self.nullable(&member.ty, value, depth);
        }
        let at = At {
            depth,
            nested: false,
            typed: !has_leaf(&member.ty, value),
        };
        self.value(&member.ty, value, at)
    }

    fn value(&mut self, ty: &'a Type, value: &Value, at: At) -> TokenStream {
        let written = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match ty {
            Type::Text | Type::Secret | Type::SignedUrl | Type::Binary => text(&written),
            Type::Integer => integer(written.parse().unwrap_or_default()),
            Type::Formatted(format) => self.formatted(*format, &written),
            Type::Quoted(inner) => self.value(inner, &Value::from(written), at),
            Type::Float => float(written.parse().unwrap_or_default()),
            Type::Boolean if written == "true" => quote!(true),
            Type::Boolean => quote!(false),
            Type::CommaSeparated => {
                let parts = written.split(',').map(text);
                quote!([#(#parts),*])
            }
            Type::Named(id) => self.named(self.service.named(*id), value, &written, at),
            Type::Json => self.parsed("Json", &quoted(&value.to_string())),
            Type::Array(items) => {
                let values = value.as_array().into_iter().flatten();
                let values = values.filter(|value| is_item(items, value));
                let values: Vec<_> = values.map(|it| self.item(items, it, at)).collect();
                self.list(&values, at, |this| this.given_type(items))
            }
            Type::Map(items) => {
                let values = value.as_object().into_iter().flatten();
                let values = values.filter(|(_, value)| is_item(items, value));
                let values = values.map(|(key, value)| {
                    let (key, value) = (text(key), self.item(items, value, at));
                    quote!((#key, #value))
                });
                let values: Vec<_> = values.collect();
                self.list(&values, at, |this| {
                    let items = this.given_type(items);
                    quote!((&str, #items))
                })
            }
        }
    }

    fn item(&mut self, ty: &'a Type, value: &Value, at: At) -> TokenStream {
        self.value(ty, value, At { nested: true, ..at })
    }

    /// Items in brackets; without any, their type must be said where nothing else does.
    fn list(
        &mut self,
        items: &[TokenStream],
        at: At,
        ty: impl FnOnce(&mut Self) -> TokenStream,
    ) -> TokenStream {
        if items.is_empty() && at.typed {
            let ty = ty(self);
            quote!(Vec::<#ty>::new())
        } else if at.nested {
            vector(items)
        } else {
            quote!([#(#items),*])
        }
    }

    /// The type of what callers give.
    fn given_type(&mut self, ty: &'a Type) -> TokenStream {
        let mut root = |name: &'static str| {
            self.root.insert(name);
            let name = ident(name);
            quote!(#name)
        };
        match ty {
            Type::Text => quote!(&str),
            Type::Integer => quote!(i64),
            Type::Float => quote!(f64),
            Type::Boolean => quote!(bool),
            Type::Formatted(format) if is_number(*format) => {
                let name = ident(format_type(*format));
                quote!(#name)
            }
            Type::Formatted(format) => root(format_type(*format)),
            Type::Quoted(inner) => self.given_type(inner),
            Type::CommaSeparated => root("CommaSeparated"),
            Type::Secret => root("Secret"),
            Type::SignedUrl => root("SignedUrl"),
            Type::Json => root("Json"),
            Type::Binary => root("Binary"),
            Type::Named(id) => self.path(&self.service.named(*id).name),
            Type::Array(items) => {
                let items = self.given_type(items);
                quote!(Vec<#items>)
            }
            Type::Map(items) => {
                let items = self.given_type(items);
                quote!(Vec<(&str, #items)>)
            }
        }
    }

    fn named(
        &mut self,
        ty: &'a crate::service::NamedType,
        value: &Value,
        written: &str,
        at: At,
    ) -> TokenStream {
        match &ty.definition {
            Definition::Enumeration(enumeration) => self.variant(&ty.name, enumeration, written),
            Definition::Object(object) => {
                let given = |_, member: &Member| {
                    let given = value.get(&member.row.name.value);
                    given
                        .filter(|value| member.nullable || !value.is_null())
                        .cloned()
                };
                self.object(&ty.name, &object.members, given, at.depth + 1)
            }
        }
    }

    fn formatted(&mut self, format: Format, written: &str) -> TokenStream {
        let name = format_type(format);
        match format {
            _ if is_number(format) => integer(written.parse().unwrap_or_default()),
            Format::UnixSeconds | Format::UnixMilliseconds => {
                self.root.insert(name);
                let (ty, number) = (ident(name), integer(written.parse().unwrap_or_default()));
                quote!(#ty::from(#number))
            }
            Format::Compact
            | Format::Rfc3339
            | Format::Utc
            | Format::Civil
            | Format::Spaced
            | Format::Date
            | Format::CompactDate
            | Format::Clock
            | Format::Iso8601 => {
                self.root.insert(name);
                let (ty, text) = (ident(name), text(written));
                quote!(#ty::from(#text))
            }
            _ => self.parsed(name, &text(written)),
        }
    }

    fn parsed(&mut self, ty: &'static str, written: &TokenStream) -> TokenStream {
        self.root.insert(ty);
        self.fallible = true;
        let ty = ident(ty);
        quote!(#written.parse::<#ty>()?)
    }

    fn variant(&mut self, name: &'a str, enumeration: &Enumeration, written: &str) -> TokenStream {
        let ty = self.path(name);
        let number = written.parse::<f64>().unwrap_or_default();
        let is_float = enumeration.base == Base::Float;
        let mut variants = enumeration.variants.iter();
        let variant = variants.find(|variant| {
            let value = &variant.option.value.value;
            value == written || is_float && *value == number.to_string()
        });
        match variant {
            Some(variant) => {
                let variant = ident(&variant.name);
                quote!(#ty::#variant)
            }
            None if is_float => {
                let number = float(number);
                quote!(#ty::from(#number))
            }
            None if enumeration.base == Base::Integer => {
                let number = integer(written.parse().unwrap_or_default());
                quote!(#ty::from(#number))
            }
            None => {
                let text = text(written);
                quote!(#ty::from(#text))
            }
        }
    }

    fn path(&mut self, name: &'a str) -> TokenStream {
        self.types.insert(name);
        let ty = ident(name);
        match &self.qualifier {
            Some(module) => quote!(#module::#ty),
            None => quote!(#ty),
        }
    }
}

/// Items as a vector.
fn vector(items: &[TokenStream]) -> TokenStream {
    if items.iter().any(|item| item.to_string().contains(":: <")) {
        // What stands in a macro is not laid out.
        quote!(Vec::from([#(#items),*]))
    } else {
        quote!(vec![#(#items),*])
    }
}

/// Whether there is such an item: `null` is none, but in JSON of whatever kind.
fn is_item(items: &Type, value: &Value) -> bool {
    !value.is_null() || *items == Type::Json
}

/// Whether there is anything in all the arrays and maps.
fn has_leaf(ty: &Type, value: &Value) -> bool {
    let any = |items: &Type, value: &Value| is_item(items, value) && has_leaf(items, value);
    match (ty, value) {
        (Type::Array(items), Value::Array(values)) => values.iter().any(|it| any(items, it)),
        (Type::Map(items), Value::Object(values)) => values.values().any(|it| any(items, it)),
        _ => true,
    }
}
