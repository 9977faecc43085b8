//! Members: their Rust types, setters, and lines in the member tables.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::markdown::escape;
use super::{doc_attributes, docs};
use crate::page::{Limit, Number, Source};
use crate::service::{Definition, Member, Presence, Service, Type};

/// A name as an identifier, raw where it is a keyword.
pub(crate) fn ident(name: &str) -> Ident {
    // `gen` is reserved since the 2024 edition.
    if name != "gen" && syn::parse_str::<Ident>(name).is_ok() {
        Ident::new(name, Span::call_site())
    } else {
        Ident::new_raw(name, Span::call_site())
    }
}

/// The type without regard to presence.
pub(crate) fn value_type(service: &Service, ty: &Type) -> TokenStream {
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

/// The type of the field.
fn field_type(service: &Service, member: &Member) -> TokenStream {
    let value = value_type(service, &member.ty);
    match (&member.ty, member.presence) {
        (_, Presence::Mandatory) => value,
        (Type::Array(items), _) => {
            let items = value_type(service, items);
            quote!(List<#items>)
        }
        (Type::Map(items), _) => {
            let items = value_type(service, items);
            quote!(Map<#items>)
        }
        _ if member.boxed => quote!(Option<Box<#value>>),
        _ => quote!(Option<#value>),
    }
}

/// The field in one line, without its documentation.
pub(crate) fn field_text(service: &Service, member: &Member) -> String {
    let ty = field_type(service, member).to_string();
    let ty = ty.replace(' ', "").replace(',', ", ");
    format!("{}: {ty}", ident(&member.field))
}

/// The field with its documentation.
pub(crate) fn field(service: &Service, member: &Member) -> TokenStream {
    let docs = doc_attributes(&docs::member(service, member, 4));
    let deprecated = deprecated(member.row.deprecated.as_deref());
    let name = ident(&member.field);
    let ty = field_type(service, member);
    quote!(#docs #deprecated pub #name: #ty)
}

pub(crate) fn deprecated(instead: Option<&str>) -> TokenStream {
    instead.map_or_else(TokenStream::new, |note| {
        // rustdoc shows the note as markdown.
        let note = escape(note);
        quote!(#[deprecated(note = #note)])
    })
}

/// A parameter that takes the member's value: its type, and how it becomes the value.
pub(crate) fn parameter(service: &Service, member: &Member) -> (TokenStream, TokenStream) {
    argument(service, &member.ty, &ident(&member.field))
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
        _ => true,
    }
}

/// What an optional field holds once it has a value.
pub(crate) fn slot(member: &Member, value: TokenStream) -> TokenStream {
    match &member.ty {
        ty if ty.has_items() => value,
        _ if member.boxed => quote!(Some(Box::new(#value))),
        _ => quote!(Some(#value)),
    }
}

/// The method that sets an optional member.
pub(crate) fn setter(service: &Service, member: &Member) -> TokenStream {
    let docs = doc_attributes(&docs::setter(service, member, 4));
    let deprecated = deprecated(member.row.deprecated.as_deref());
    let allow = member
        .row
        .deprecated
        .as_ref()
        .map(|_| quote!(#[allow(deprecated)]));
    let name = ident(&member.field);
    let (ty, value) = parameter(service, member);
    let value = slot(member, value);
    quote! {
        #docs #deprecated #allow
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The member's line in its table: `field = "wire", rules…;`.
pub(crate) fn table_line(members: &[Member], member: &Member) -> String {
    let mut line = format!("{} = {:?}", ident(&member.field), member.row.name.value);
    match member.presence {
        Presence::Optional => {}
        Presence::MandatoryWhenSent => line += ", mandatory_when_sent",
        Presence::Mandatory => line += ", mandatory",
    }
    if matches!(&member.row.source, Some(source) if source.value == Source::Sender) {
        line += ", from_sender";
    }
    let float = member.row.notation.value.item().is_float();
    for (key, limit) in &member.row.limits {
        // Known values have no order, and the others are none of the documentation's.
        if key.ends_with("range") && member.ty.named().is_some() {
            continue;
        }
        if let Some(range) = range(key, &limit.value, float) {
            line += &format!(", {key}({range})");
        }
    }
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

/// A limit as a Rust range; none where it says no more than the type.
fn range(key: &str, limit: &Limit, float: bool) -> Option<String> {
    let counts = !key.ends_with("range");
    let float = float && !counts;
    let number = |number: Number| {
        if float {
            grouped(&format!("{:?}", number.to_f64()))
        } else {
            grouped(&number.to_string())
        }
    };
    let min = limit
        .min
        .filter(|min| float || min.integer() != Some(i64::MIN.into()))
        .filter(|min| !(counts && *min == Number::Integer(0)));
    let max = limit
        .max
        .filter(|max| float || max.integer() != Some(i64::MAX.into()));
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("{}..", number(min))),
        (min, Some(max)) => Some(format!(
            "{}..={}",
            min.map(number).unwrap_or_default(),
            number(max)
        )),
    }
}

/// `104857600` → `104_857_600`, `0.123456` → `0.123_456`.
pub(crate) fn grouped(number: &str) -> String {
    let (sign, rest) = number.split_at(usize::from(number.starts_with('-')));
    let (rest, exponent) = rest.split_at(rest.find('e').unwrap_or(rest.len()));
    let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
    let point = if fraction.is_empty() { "" } else { "." };
    let (whole, fraction) = (
        in_threes(whole, 3 - whole.len() % 3),
        in_threes(fraction, 0),
    );
    format!("{sign}{whole}{point}{fraction}{exponent}")
}

/// Digits in groups of three, as if so many stood before them.
fn in_threes(digits: &str, before: usize) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && index > 0 && (before + index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_say_what_the_type_does_not() {
        let limit = |text| Limit::parse(text).unwrap();
        assert_eq!(
            super::range("length", &limit("0..256"), false).unwrap(),
            "..=256"
        );
        let range = |text, float| super::range("range", &limit(text), float);
        assert_eq!(range("0..32767", false).unwrap(), "0..=32_767");
        assert_eq!(range("..10", false).unwrap(), "..=10");
        assert_eq!(range("0..9223372036854775807", false).unwrap(), "0..");
        assert_eq!(
            range("-9223372036854775808..9223372036854775807", false),
            None
        );
        assert_eq!(range("0..100", true).unwrap(), "0.0..=100.0");
        assert_eq!(
            range("-12345.1234567..1e300", true).unwrap(),
            "-12_345.123_456_7..=1e300"
        );
        assert_eq!(
            range("..9223372036854775807", true).unwrap(),
            "..=9.223_372_036_854_776e18"
        );
        assert_eq!(range("-104857600..", false).unwrap(), "-104_857_600..");
    }

    #[test]
    fn keywords_become_raw_identifiers() {
        for (name, written) in [
            ("type", "r#type"),
            ("gen", "r#gen"),
            ("size", "size"),
            ("self_", "self_"),
        ] {
            assert_eq!(ident(name).to_string(), written);
        }
    }
}
