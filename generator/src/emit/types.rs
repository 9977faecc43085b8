//! The Rust types of members, and the names that a module must import for them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::literal::ident;
use crate::service::{Member, Module, Presence, Service, Type};

/// The type without regard to presence.
pub(super) fn value_type(service: &Service, ty: &Type) -> TokenStream {
    match ty {
        Type::Text => quote!(String),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::CompactTime => quote!(CompactTime),
        Type::Rfc3339Time => quote!(Rfc3339Time),
        Type::CommaSeparated => quote!(CommaSeparated),
        Type::Secret => quote!(Secret),
        Type::SignedUrl => quote!(SignedUrl),
        Type::Named(id) => {
            let name = ident(&service.named(*id).name);
            quote!(#name)
        }
        Type::Json => quote!(Json),
        Type::Binary => quote!(Binary),
        Type::Array(items) => {
            let items = value_type(service, items);
            quote!(Vec<#items>)
        }
        Type::Map(items) => {
            let items = value_type(service, items);
            quote!(BTreeMap<String, #items>)
        }
    }
}

/// How a field says whether its member is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrapper {
    /// It always is.
    None,
    Option,
    /// `Option<Box<…>>`
    BoxedOption,
    /// An array that knows absent from empty.
    List,
    /// A map that knows absent from empty.
    Map,
    /// `Nullable<…>`
    Nullable,
    /// `Option<Nullable<…>>`
    OptionalNullable,
}

pub(super) fn wrapper(member: &Member) -> Wrapper {
    match (&member.ty, member.presence) {
        (_, Presence::Mandatory) if member.nullable => Wrapper::Nullable,
        _ if member.nullable => Wrapper::OptionalNullable,
        (_, Presence::Mandatory) => Wrapper::None,
        (Type::Array(_), _) => Wrapper::List,
        (Type::Map(_), _) => Wrapper::Map,
        _ if member.boxed => Wrapper::BoxedOption,
        _ => Wrapper::Option,
    }
}

/// The type of the field.
pub(super) fn field_type(service: &Service, member: &Member) -> TokenStream {
    let inner = value_type(service, inside(member));
    let nullable = || nullable_type(service, member);
    match wrapper(member) {
        Wrapper::None => inner,
        Wrapper::Option => quote!(Option<#inner>),
        Wrapper::BoxedOption => quote!(Option<Box<#inner>>),
        Wrapper::List => quote!(List<#inner>),
        Wrapper::Map => quote!(Map<#inner>),
        Wrapper::Nullable => nullable(),
        Wrapper::OptionalNullable => {
            let nullable = nullable();
            quote!(Option<#nullable>)
        }
    }
}

/// The type of a value in whose place `null` can be sent.
pub(super) fn nullable_type(service: &Service, member: &Member) -> TokenStream {
    let value = value_type(service, &member.ty);
    if member.boxed {
        quote!(Nullable<Box<#value>>)
    } else {
        quote!(Nullable<#value>)
    }
}

/// The type that stands inside of the wrapper.
fn inside(member: &Member) -> &Type {
    match (&member.ty, wrapper(member)) {
        (Type::Array(items) | Type::Map(items), Wrapper::List | Wrapper::Map) => items,
        (ty, _) => ty,
    }
}

/// What a module imports.
#[derive(Default)]
pub(super) struct Imports<'a> {
    /// From the standard library: whether there are plain maps.
    pub(super) maps: bool,
    /// From the runtime.
    pub(super) runtime: BTreeSet<&'static str>,
    /// From other modules of the service.
    pub(super) siblings: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Imports<'a> {
    /// Adds what [`field_type`] names.
    pub(super) fn add(&mut self, service: &'a Service, module: &Module, member: &Member) {
        match wrapper(member) {
            Wrapper::List => self.runtime.insert("List"),
            Wrapper::Map => self.runtime.insert("Map"),
            Wrapper::Nullable | Wrapper::OptionalNullable => self.runtime.insert("Nullable"),
            Wrapper::None | Wrapper::Option | Wrapper::BoxedOption => false,
        };
        let mut ty = inside(member);
        while let Type::Array(items) | Type::Map(items) = ty {
            self.maps |= matches!(ty, Type::Map(_));
            ty = items;
        }
        match ty {
            Type::Json => self.runtime.insert("Json"),
            Type::Binary => self.runtime.insert("Binary"),
            Type::CompactTime => self.runtime.insert("CompactTime"),
            Type::Rfc3339Time => self.runtime.insert("Rfc3339Time"),
            Type::CommaSeparated => self.runtime.insert("CommaSeparated"),
            Type::Secret => self.runtime.insert("Secret"),
            Type::SignedUrl => self.runtime.insert("SignedUrl"),
            Type::Named(id) => {
                let ty = service.named(*id);
                let home = &service.modules[ty.module];
                home.name != module.name
                    && self
                        .siblings
                        .entry(&home.name)
                        .or_default()
                        .insert(&ty.name)
            }
            _ => false,
        };
    }
}
