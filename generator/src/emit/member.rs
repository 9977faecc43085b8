//! Members: their Rust types, setters, and lines in the member tables.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::literal::{grouped, ident, range, raw, text};
use super::markdown::escape;
use super::types::{Wrapper, field_type, is_number, nullable_type, value_type, wrapper};
use super::{doc_attributes, docs};
use crate::page::{FilledBy, Format, Location, Number, Numbers, TypeNotation};
use crate::service::{Constant, Definition, Member, Presence, Service, Type};

/// The field in one line, without its documentation.
pub(crate) fn field_text(service: &Service, member: &Member) -> String {
    let ty = field_type(service, member).to_string();
    let ty = ty.replace(' ', "").replace(',', ", ");
    format!("{}: {ty}", ident(&member.field))
}

/// The field with its documentation.
pub(super) fn field(service: &Service, member: &Member) -> TokenStream {
    let docs = doc_attributes(&docs::member(service, member, 4));
    let deprecated = deprecated(member.row.deprecated.as_deref());
    let name = ident(&member.field);
    let ty = field_type(service, member);
    quote!(#docs #deprecated pub #name: #ty)
}

pub(super) fn deprecated(instead: Option<&str>) -> TokenStream {
    instead.map_or_else(TokenStream::new, |note| {
        // rustdoc shows the note as markdown.
        let note = escape(note);
        quote!(#[deprecated(note = #note)])
    })
}

/// A parameter that takes the member's value: its type, and how it becomes the value.
pub(super) fn parameter(service: &Service, member: &Member) -> (TokenStream, TokenStream) {
    let name = ident(&member.field);
    if member.nullable {
        let value = nullable_type(service, member);
        return (quote!(impl Into<#value>), quote!(#name.into()));
    }
    argument(service, &member.ty, &name)
}

/// The type of what callers give, and how what has this name becomes the value.
fn argument(service: &Service, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    let value = value_type(service, ty);
    match ty {
        Type::CommaSeparated => (
            quote!(impl IntoIterator<Item = impl Into<String>>),
            quote!(#name.into_iter().collect()),
        ),
        Type::Array(items) => {
            let inner = Ident::new("items", Span::call_site());
            let (ty, item) = argument(service, items, &inner);
            let each = if converts(service, items) {
                quote!(.map(Into::into))
            } else if items.has_items() {
                quote!(.map(|#inner| #item))
            } else {
                TokenStream::new()
            };
            (
                quote!(impl IntoIterator<Item = #ty>),
                quote!(#name.into_iter()#each.collect()),
            )
        }
        Type::Map(items) => {
            let inner = Ident::new("item", Span::call_site());
            let (ty, item) = argument(service, items, &inner);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, #ty)>),
                quote!(#name.into_iter().map(|(key, #inner)| (key.into(), #item)).collect()),
            )
        }
        ty if converts(service, ty) => (quote!(impl Into<#value>), quote!(#name.into())),
        _ => (value, quote!(#name)),
    }
}

/// Whether callers have something shorter than the type itself to give.
fn converts(service: &Service, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => matches!(service.named(*id).definition, Definition::Enumeration(_)),
        Type::Integer | Type::Float | Type::Boolean | Type::Array(_) | Type::Map(_) => false,
        Type::Formatted(format) => !is_number(*format),
        _ => true,
    }
}

/// What the field holds once the member has a value.
pub(super) fn present(member: &Member, value: TokenStream) -> TokenStream {
    match wrapper(member) {
        Wrapper::None | Wrapper::List | Wrapper::Map | Wrapper::Nullable => value,
        Wrapper::Option | Wrapper::OptionalNullable => quote!(Some(#value)),
        Wrapper::BoxedOption => quote!(Some(Box::new(#value))),
    }
}

/// What the field holds while the member has none.
pub(super) fn absent(member: &Member) -> TokenStream {
    match wrapper(member) {
        Wrapper::List => quote!(List::default()),
        Wrapper::Map => quote!(Map::default()),
        _ => quote!(None),
    }
}

/// Whether `new` takes the member. One that holds its own kind would never come to an end.
pub(crate) fn in_new(member: &Member) -> bool {
    let is_mandatory = matches!(
        member.presence,
        Presence::Mandatory | Presence::MandatoryWhenSent
    );
    is_mandatory && !member.boxed
}

/// The method that sets an optional member.
pub(super) fn setter(
    service: &Service,
    member: &Member,
    must_use: Option<&TokenStream>,
) -> TokenStream {
    let docs = doc_attributes(&docs::setter(service, member, 4));
    let deprecated = deprecated(member.row.deprecated.as_deref());
    let allow = member
        .row
        .deprecated
        .as_ref()
        .map(|_| quote!(#[allow(deprecated)]));
    let name = ident(&member.field);
    let (ty, value) = parameter(service, member);
    let value = present(member, value);
    quote! {
        #docs #must_use #deprecated #allow
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// What a table of JSON says of a constant.
pub(super) fn constant_value(constant: &Constant) -> String {
    let value = constant.value();
    let notation = &constant.row.notation.value;
    if *notation == TypeNotation::String {
        text(value).to_string()
    } else if notation.is_float() {
        let number: f64 = value.parse().unwrap_or_default();
        grouped(&format!("{number:?}"))
    } else if notation.is_integer() {
        // `007` is 7.
        let number: i64 = value.parse().unwrap_or_default();
        let suffix = i32::try_from(number).map_or("_i64", |_| "");
        grouped(&number.to_string()) + suffix
    } else {
        value.to_owned()
    }
}

/// The numbers that the member's type has room for; of what is no number, those that count.
fn numbers(member: &Member) -> Numbers {
    let format = member.row.format().and_then(Format::whole_numbers);
    let width = || Numbers::Whole(i64::MIN.into()..=i64::MAX.into());
    match (member.row.numbers(), format) {
        (_, Some(numbers)) => Numbers::Whole(numbers),
        (Some(Numbers::Whole(_)) | None, _) => width(),
        (Some(numbers), _) => numbers,
    }
}

/// The documented default as its rule writes it; none where the member is never absent, where it is no part of what is
/// sent, and where it would make a body of nothing.
fn default(member: &Member) -> Option<String> {
    let row = &member.row;
    let may_stand = match member.presence {
        Presence::Optional => row.read_only.is_none(),
        Presence::MandatoryWhenSent => true,
        Presence::MandatoryInBody | Presence::Mandatory => false,
    };
    if !may_stand {
        return None;
    }
    let written = &row.default.as_ref()?.value;
    let number = Number::parse(written);
    Some(match row.numbers() {
        Some(Numbers::Whole(_)) => grouped(&number?.integer()?.to_string()),
        Some(Numbers::Float) => grouped(&format!("{:?}", number?.to_f64())),
        None if row.is_boolean() => written.clone(),
        // A float would lose some of a decimal's digits.
        Some(Numbers::Decimal) | None => text(written).to_string(),
    })
}

/// The member's line in its table: `field = "wire", rules…;`. Only what is `sent` has its default there.
pub(crate) fn table_line(members: &[Member], member: &Member, sent: bool) -> String {
    let mut line = match member.location {
        Location::Whole => ident(&member.field).to_string(),
        _ => format!("{} = {:?}", ident(&member.field), member.row.name.value),
    };
    match member.presence {
        Presence::Optional if member.row.read_only.is_some() => line += ", read_only",
        Presence::Optional => {}
        Presence::MandatoryInBody => line += ", mandatory_in_body",
        Presence::MandatoryWhenSent => line += ", mandatory_when_sent",
        Presence::Mandatory => line += ", mandatory",
    }
    if member.row.is_filled_by(FilledBy::Sender) {
        line += ", from_sender";
    }
    let numbers = numbers(member);
    for (key, limit) in &member.row.limits {
        // Known values have no order, and the others are none of the documentation's.
        if key.ends_with("range") && member.ty.named().is_some() {
            continue;
        }
        if let Some(range) = range(key, &limit.value, &numbers) {
            line += &format!(", {key}({range})");
        }
    }
    if let Some(pattern) = &member.row.pattern {
        line += &format!(", pattern({})", raw(pattern.value.as_str()));
    }
    if let Some(join) = &member.row.join {
        line += &format!(", join({:?})", join.value.separator());
    }
    let default = default(member).filter(|_| sent);
    line.extend(default.map(|value| format!(", default({value})")));
    let other = member.row.ignored_with.as_ref().and_then(|name| {
        members
            .iter()
            .find(|other| other.row.name.value == name.value)
    });
    if let Some(other) = other {
        line += &format!(", ignored_with({})", ident(&other.field));
    }
    line + ";"
}
