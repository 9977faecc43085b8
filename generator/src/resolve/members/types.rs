//! A row's notation → the type of its member.

use super::Resolver;
use crate::page::{Format, Row, Secret, TypeNotation};
use crate::service::{Type, TypeId};

impl Resolver<'_> {
    pub(crate) fn ty(&self, page: usize, row: &Row) -> Type {
        let named = self.enumeration(row).map(Type::Named);
        self.notation(page, row, named, &row.notation.value)
    }

    fn notation(
        &self,
        page: usize,
        row: &Row,
        named: Option<Type>,
        notation: &TypeNotation,
    ) -> Type {
        match notation {
            TypeNotation::Array(items) => {
                Type::Array(Box::new(self.notation(page, row, named, items)))
            }
            TypeNotation::Map(items) => Type::Map(Box::new(self.notation(page, row, named, items))),
            TypeNotation::Json => Type::Json,
            TypeNotation::Binary => Type::Binary,
            TypeNotation::Object(name) => match self.objects.find(page, name) {
                Some(index) => Type::Named(self.object_ids[index]),
                // Reported where the objects were gathered.
                None => Type::Text,
            },
            TypeNotation::Unknown => Type::Text,
            TypeNotation::Boolean => Type::Boolean,
            TypeNotation::Float | TypeNotation::Double => {
                named.unwrap_or(formatted(row, Type::Float))
            }
            TypeNotation::Integer | TypeNotation::Long => {
                named.unwrap_or(formatted(row, Type::Integer))
            }
            TypeNotation::String => named.unwrap_or(text(row)),
        }
    }

    pub(super) fn enumeration(&self, row: &Row) -> Option<TypeId> {
        let index = self.enumerations.find(&row.enumeration.as_ref()?.value)?;
        Some(self.enumeration_ids[index])
    }
}

/// A number: in its format, if it has one.
fn formatted(row: &Row, plain: Type) -> Type {
    row.format().map_or(plain, Type::Formatted)
}

/// What a text holds.
fn text(row: &Row) -> Type {
    let quoted = |inner: Type| Type::Quoted(Box::new(inner));
    match (row.format(), row.secret.as_ref().map(|secret| secret.value)) {
        (Some(Format::CommaSeparated), _) => Type::CommaSeparated,
        (Some(Format::Boolean), _) => quoted(Type::Boolean),
        (Some(Format::Int64), _) => quoted(Type::Integer),
        (Some(format), _) if row.numbers().is_some() => quoted(Type::Formatted(format)),
        (Some(Format::SdkDate) | None, None) => Type::Text,
        (Some(format), _) => Type::Formatted(format),
        (_, Some(Secret::Value)) => Type::Secret,
        (_, Some(Secret::Signature)) => Type::SignedUrl,
    }
}
