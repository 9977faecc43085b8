//! Enumerations: open ones, with the known values as variants and a catch-all.

use heck::ToShoutySnakeCase;
use quote::quote;

use super::literal::{grouped, ident};
use super::markdown::{Docs, code};
use super::member::deprecated;
use super::{Item, Table, doc_attributes, docs, spaced};
use crate::service::{Base, Enumeration, Variant};

pub(crate) fn items(name: &str, enumeration: &Enumeration) -> Vec<Item> {
    let users: Vec<_> = enumeration.used_by.iter().map(|user| code(user)).collect();
    let mut lines = Docs::at_column(0);
    // A line for each, so that another one moves none of them.
    match users.as_slice() {
        [user] => lines.markdown(&format!("Values of {user}.")),
        _ => lines.markdown("Values of several members:").list(users),
    };
    let docs = doc_attributes(&lines.lines());
    let ty = ident(name);
    let variants = enumeration.variants.iter().map(|variant| {
        let docs = doc_attributes(&variant_docs(variant));
        let deprecated = deprecated(variant.option.deprecated.as_deref());
        let name = ident(&variant.name);
        quote!(#docs #deprecated #name)
    });
    let (payload, derives, number) = match enumeration.base {
        Base::Text => (
            quote!(Unrecognized<Self>),
            quote!(Clone, Debug, PartialEq, Eq, Hash),
            "",
        ),
        Base::Integer => (
            quote!(Unrecognized<Self, i64>),
            quote!(Clone, Copy, Debug, PartialEq, Eq, Hash),
            ": i64",
        ),
        // Among floats there is one that is not equal to itself.
        Base::Float => (
            quote!(Unrecognized<Self, f64>),
            quote!(Clone, Copy, Debug, PartialEq),
            ": f64",
        ),
    };
    let catch_all = quote! {
        /// A value that this crate does not know, kept as it came.
        Unrecognized(#payload)
    };
    let variants = spaced(variants.chain([catch_all]), &quote!(,));
    let item = quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #ty { #variants }
    };
    let lines = enumeration.variants.iter().map(|variant| {
        let value = &variant.option.value.value;
        let name = ident(&variant.name);
        let value = match enumeration.base {
            Base::Text => format!("{value:?}"),
            Base::Integer => grouped(value),
            Base::Float => grouped(&format!("{:?}", value.parse::<f64>().unwrap_or_default())),
        };
        format!("{name} = {value};")
    });
    let table = Table {
        name: "options",
        head: format!("{ty}{number}"),
        lines: lines.collect(),
    };
    vec![Item::Tokens(item), Item::Table(table)]
}

fn variant_docs(variant: &Variant) -> Vec<String> {
    let mut lines = Docs::at_column(4);
    lines.prose(&variant.option.doc);
    let value = &variant.option.value.value;
    let mut facts = Vec::new();
    if variant.name.to_shouty_snake_case() != *value {
        facts.push(format!("On the wire: {}.", code(value)));
    }
    facts.extend(variant.added_by.as_ref().map(|_| docs::ADDED.to_owned()));
    lines.markdown(&facts.join(" "));
    lines.lines()
}
