//! The Rust types of members, and the names that a module must import for them.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Item;
use super::literal::ident;
use crate::page::Format;
use crate::service::{Member, Presence, Service, Type};

/// The type without regard to presence.
pub(super) fn value_type(service: &Service, ty: &Type) -> TokenStream {
    match ty {
        Type::Text => quote!(String),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Formatted(format) => {
            let name = ident(format_type(*format));
            quote!(#name)
        }
        Type::Quoted(inner) => {
            let inner = value_type(service, inner);
            quote!(Quoted<#inner>)
        }
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

/// The type of values in a format, which the runtime has if it is not Rust's own.
pub(super) fn format_type(format: Format) -> &'static str {
    match format {
        Format::Compact => "CompactTime",
        Format::Rfc3339 => "Rfc3339Time",
        Format::Utc => "UtcTime",
        Format::Civil => "CivilTime",
        Format::Spaced => "SpacedTime",
        Format::Date => "CivilDate",
        Format::CompactDate => "CompactDate",
        Format::UnixSeconds => "UnixSeconds",
        Format::UnixMilliseconds => "UnixMilliseconds",
        Format::Clock => "ClockDuration",
        Format::Iso8601 => "IsoDuration",
        Format::Int32 => "i32",
        Format::Int64 => "i64",
        Format::Uint32 => "u32",
        Format::Uint64 => "u64",
        Format::Decimal => "Decimal",
        Format::Boolean => "bool",
        Format::CommaSeparated => "CommaSeparated",
        Format::SdkDate => "String",
    }
}

/// Whether it is one of Rust's own numbers.
pub(super) fn is_number(format: Format) -> bool {
    use Format::{Int32, Int64, Uint32, Uint64};
    matches!(format, Int32 | Int64 | Uint32 | Uint64)
}

/// What the type of a value that is no array and no map names of the runtime.
pub(super) fn runtime_names(ty: &Type) -> BTreeSet<&'static str> {
    let name = match ty {
        Type::Json => "Json",
        Type::Binary => "Binary",
        Type::Quoted(inner) => {
            let mut names = runtime_names(inner);
            names.insert("Quoted");
            return names;
        }
        Type::Formatted(format) if !is_number(*format) => format_type(*format),
        Type::CommaSeparated => "CommaSeparated",
        Type::Secret => "Secret",
        Type::SignedUrl => "SignedUrl",
        _ => return BTreeSet::new(),
    };
    BTreeSet::from([name])
}

/// How a field says whether its member is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrapper {
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

pub(crate) fn wrapper(member: &Member) -> Wrapper {
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
    maps: bool,
    /// From the runtime.
    pub(super) runtime: BTreeSet<&'static str>,
    /// Types of the service, which its module and the one of the types name alike.
    pub(super) siblings: BTreeSet<&'a str>,
}

impl<'a> Imports<'a> {
    /// Adds what [`field_type`] names.
    pub(super) fn add(&mut self, service: &'a Service, member: &Member) {
        match wrapper(member) {
            Wrapper::List => self.runtime.insert("List"),
            Wrapper::Map => self.runtime.insert("Map"),
            Wrapper::Nullable | Wrapper::OptionalNullable => self.runtime.insert("Nullable"),
            Wrapper::None | Wrapper::Option | Wrapper::BoxedOption => false,
        };
        self.add_type(service, inside(member));
    }

    /// Adds what [`value_type`] names.
    pub(super) fn add_type(&mut self, service: &'a Service, ty: &Type) {
        let mut ty = ty;
        while let Type::Array(items) | Type::Map(items) = ty {
            self.maps |= matches!(ty, Type::Map(_));
            ty = items;
        }
        self.runtime.extend(runtime_names(ty));
        if let Type::Named(id) = ty {
            self.siblings.insert(&service.named(*id).name);
        }
    }

    /// `use` items: the standard library's, the runtime's names, then those of the service.
    pub(super) fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        if self.maps {
            items.push(Item::Tokens(quote!(
                use std::collections::BTreeMap;
            )));
        }
        if !self.runtime.is_empty() {
            let names = self.runtime.iter().map(|name| ident(name));
            items.push(Item::Tokens(
                quote!(use huaweicloud_runtime::{#(#names),*};),
            ));
        }
        if !self.siblings.is_empty() {
            let names = self.siblings.iter().map(|name| ident(name));
            items.push(Item::Tokens(quote!(use super::{#(#names),*};)));
        }
        items
    }
}
