//! Objects: a struct, its member table, and setters where callers build it.

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::{ident, text};
use super::markdown::{Docs, code};
use super::member::{
    absent, constant_value, deprecated, field, has_setter, in_new, parameter, present, setter,
    table_line,
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
    /// Whether callers build it.
    pub(super) sent: bool,
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
    let mut items = vec![structure(
        service,
        &Structure {
            name,
            docs: &lines.lines(),
            deprecated: None,
            members: &object.members,
            sent: object.sent,
        },
    )];
    let members = object.members.iter();
    let constants = object.constants.iter().map(|constant| {
        let name = text(&constant.row.name.value);
        format!("{name} = {};", constant_value(constant))
    });
    items.push(Item::Table(Table {
        name: "object",
        head: ident(name).to_string(),
        lines: constants
            .chain(members.map(|member| table_line(&object.members, member)))
            .collect(),
    }));
    if object.sent {
        items.push(builder(service, name, &object.members, None));
    }
    items
}

/// A struct with public fields.
pub(super) fn structure(service: &Service, of: &Structure<'_>) -> Item {
    let docs = doc_attributes(of.docs);
    let name = ident(of.name);
    let default = (!has_mandatory(of.members)).then(|| quote!(Default,));
    // A builder's methods take and return the value; losing it is always a mistake.
    let must_use = of.sent.then(|| quote!(#[must_use]));
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
pub(super) fn builder(
    service: &Service,
    name: &str,
    members: &[Member],
    deprecated: Option<&str>,
) -> Item {
    let ty = ident(name);
    let mandatory: Vec<_> = members.iter().filter(|member| in_new(member)).collect();
    let new = if mandatory.is_empty() {
        quote! {
            /// Nothing is set yet.
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else {
        new_with(service, &mandatory, members, deprecated)
    };
    let setters = members
        .iter()
        .filter(|member| has_setter(member))
        .map(|member| setter(service, member));
    let methods = spaced(std::iter::once(new).chain(setters), &TokenStream::new());
    let allow = deprecated.map(|_| quote!(#[allow(deprecated)]));
    Item::Tokens(quote!(#allow impl #ty { #methods }))
}

fn new_with(
    service: &Service,
    mandatory: &[&Member],
    members: &[Member],
    deprecated: Option<&str>,
) -> TokenStream {
    let parameters = mandatory.iter().map(|member| {
        let name = ident(&member.field);
        let (ty, _) = parameter(service, member);
        quote!(#name: #ty)
    });
    let fields = members.iter().map(|member| {
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
    let allow = members.iter().any(|member| member.row.deprecated.is_some());
    let allow = (allow && deprecated.is_none()).then(|| quote!(#[allow(deprecated)]));
    quote! {
        /// Only the mandatory members are set.
        #allow
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

pub(super) fn has_mandatory(members: &[Member]) -> bool {
    members
        .iter()
        .any(|member| member.presence == Presence::Mandatory)
}
