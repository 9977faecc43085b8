//! Enumerations: open ones, with the known values as variants and a catch-all.

use heck::ToShoutySnakeCase;
use quote::quote;

use super::literal::{grouped, ident};
use super::markdown::{Docs, code};
use super::member::deprecated;
use super::{Item, Table, doc_attributes, docs, spaced};
use crate::service::{Enumeration, Variant};

pub(crate) fn items(name: &str, enumeration: &Enumeration) -> Vec<Item> {
    let users: Vec<_> = enumeration.used_by.iter().map(|user| code(user)).collect();
    let mut lines = Docs::at_column(0);
    lines.markdown(&format!("Values of {}.", users.join(", ")));
    let docs = doc_attributes(&lines.lines());
    let ty = ident(name);
    let variants = enumeration.variants.iter().map(|variant| {
        let docs = doc_attributes(&variant_docs(variant));
        let deprecated = deprecated(variant.option.deprecated.as_deref());
        let name = ident(&variant.name);
        quote!(#docs #deprecated #name)
    });
    let payload = if enumeration.integer {
        quote!(Unrecognized<Self, i64>)
    } else {
        quote!(Unrecognized<Self>)
    };
    let catch_all = quote! {
        /// A value that this crate does not know, kept as it came.
        Unrecognized(#payload)
    };
    let variants = spaced(variants.chain([catch_all]), &quote!(,));
    let copy = enumeration.integer.then(|| quote!(Copy,));
    let item = quote! {
        #docs
        #[derive(Clone, #copy Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ty { #variants }
    };
    let lines = enumeration.variants.iter().map(|variant| {
        let value = &variant.option.value.value;
        let name = ident(&variant.name);
        match value.parse::<i64>() {
            Ok(number) if enumeration.integer => {
                format!("{name} = {};", grouped(&number.to_string()))
            }
            _ => format!("{name} = {value:?};"),
        }
    });
    let head = if enumeration.integer {
        format!("{ty}: i64")
    } else {
        ty.to_string()
    };
    let table = Table {
        name: "options",
        head,
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
