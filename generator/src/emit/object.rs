//! Objects: a struct, its member table, and what builds it: callers build what is sent, servers what is received.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::{ident, text};
use super::markdown::{Docs, code};
use super::member::{
    absent, constant_value, deprecated, field, in_new, parameter, present, setter, table_line,
};
use super::{Item, Table, doc_attributes, docs, spaced};
use crate::service::{Member, Object, Presence, Service};

/// What a struct is made of.
pub(super) struct Structure<'a> {
    pub(super) name: &'a str,
    pub(super) docs: &'a [String],
    /// What to use instead.
    pub(super) deprecated: Option<&'a str>,
    pub(super) members: &'a [Member],
    /// Whether it is what a call returns, and so what callers may drop.
    pub(super) is_response: bool,
}

pub(crate) fn items(service: &Service, name: &str, object: &Object) -> Vec<Item> {
    let mut lines = Docs::at_column(0);
    lines.prose(&object.doc);
    if object.wire != name {
        lines.markdown(&format!("On the page: {}.", code(&object.wire)));
    }
    docs::constants(&mut lines, &object.constants);
    docs::notes(&mut lines, &object.notes);
    lines.prose(&format!("Source: {}.", object.citation));
    let of = Structure {
        name,
        docs: &lines.lines(),
        deprecated: None,
        members: &object.members,
        is_response: false,
    };
    let members = object.members.iter();
    let constants = object.constants.iter().map(|constant| {
        let name = text(&constant.row.name.value);
        format!("{name} = {};", constant_value(constant))
    });
    let table = Table {
        name: "object",
        head: ident(name).to_string(),
        lines: constants
            .chain(members.map(|member| table_line(&object.members, member, object.sent)))
            .collect(),
    };
    vec![
        structure(service, &of),
        Item::Table(table),
        builder(service, &of),
    ]
}

/// A struct with public fields.
pub(super) fn structure(service: &Service, of: &Structure<'_>) -> Item {
    let docs = doc_attributes(of.docs);
    let name = ident(of.name);
    let default = (!of.members.iter().any(is_mandatory)).then(|| quote!(Default,));
    // A builder's methods take and return the value; losing it is always a mistake.
    let must_use = (!of.is_response).then(|| quote!(#[must_use]));
    let deprecated = deprecated(of.deprecated);
    let fields = spaced(
        of.members.iter().map(|member| field(service, member)),
        &quote!(,),
    );
    Item::Tokens(quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        #must_use
        #deprecated
        pub struct #name { #fields }
    })
}

/// `new` with the mandatory members, and a setter for each of the others.
pub(super) fn builder(service: &Service, of: &Structure<'_>) -> Item {
    let ty = ident(of.name);
    // A call's result may be dropped, but not what is being built of one.
    let must_use = of.is_response.then(|| quote!(#[must_use]));
    let new = if of.members.iter().any(in_new) {
        new_with(service, of)
    } else {
        quote! {
            /// Nothing is set yet.
            #must_use
            pub fn new() -> Self {
                Self::default()
            }
        }
    };
    let setters = of
        .members
        .iter()
        .filter(|member| !in_new(member))
        .map(|member| setter(service, member, must_use.as_ref()));
    let methods = spaced(std::iter::once(new).chain(setters), &TokenStream::new());
    let allow = of.deprecated.map(|_| quote!(#[allow(deprecated)]));
    Item::Tokens(quote!(#allow impl #ty { #methods }))
}

fn new_with(service: &Service, of: &Structure<'_>) -> TokenStream {
    let mandatory = of.members.iter().filter(|member| in_new(member));
    let parameters = mandatory.map(|member| {
        let name = ident(&member.field);
        let (ty, _) = parameter(service, member);
        quote!(#name: #ty)
    });
    let fields = of.members.iter().map(|member| {
        let name = ident(&member.field);
        if !in_new(member) {
            let absent = absent(member);
            return quote!(#name: #absent);
        }
        let (_, value) = parameter(service, member);
        let value = present(member, value);
        if name == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let must_use = of.is_response.then(|| quote!(#[must_use]));
    let mut rows = of.members.iter().map(|member| &member.row);
    let allow = rows.any(|row| row.deprecated.is_some()) && of.deprecated.is_none();
    let allow = allow.then(|| quote!(#[allow(deprecated)]));
    quote! {
        /// Only the mandatory members are set.
        #must_use
        #allow
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn is_mandatory(member: &Member) -> bool {
    member.presence == Presence::Mandatory
}
