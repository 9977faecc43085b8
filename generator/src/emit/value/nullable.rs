//! Values of members that may be `null`: what becomes a `Nullable` is written with its own type.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::super::literal::text;
use super::{At, Expressions, is_item, vector};
use crate::service::Type;

impl<'a> Expressions<'a> {
    /// What becomes a `Nullable`: its parameter takes the value itself, or a text, and nothing else.
    pub(super) fn nullable(&mut self, ty: &'a Type, value: &Value, depth: usize) -> TokenStream {
        match (ty, value) {
            (_, Value::Null) => {
                self.root.insert("Nullable");
                quote!(Nullable::Null)
            }
            (Type::Text, Value::String(written)) => text(written),
            _ => self.owned(ty, value, depth),
        }
    }

    /// A value that needs no conversion any more.
    fn owned(&mut self, ty: &'a Type, value: &Value, depth: usize) -> TokenStream {
        let at = At {
            depth,
            nested: true,
            typed: true,
        };
        let plain = |this: &mut Self| this.value(ty, value, at);
        match ty {
            Type::Text => {
                let text = plain(self);
                quote!(#text.to_owned())
            }
            Type::Secret | Type::SignedUrl => {
                let (name, text) = (self.given_type(ty), plain(self));
                quote!(#name::from(#text))
            }
            Type::CommaSeparated => {
                let (name, items) = (self.given_type(ty), plain(self));
                quote!(#items.into_iter().collect::<#name>())
            }
            Type::Array(items) => {
                let values = value.as_array().into_iter().flatten();
                let values = values.filter(|value| is_item(items, value));
                let values: Vec<_> = values.map(|it| self.owned(items, it, depth)).collect();
                vector(&values)
            }
            Type::Map(items) => {
                let values = value.as_object().into_iter().flatten();
                let values = values.filter(|(_, value)| is_item(items, value));
                let values = values.map(|(key, value)| {
                    let (key, value) = (text(key), self.owned(items, value, depth));
                    quote!((#key.to_owned(), #value))
                });
                let values: Vec<_> = values.collect();
                quote!(std::collections::BTreeMap::from([#(#values),*]))
            }
            _ => plain(self),
        }
    }
}
