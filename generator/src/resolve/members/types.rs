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
            TypeNotation::Float | TypeNotation::Double => Type::Float,
            TypeNotation::Integer | TypeNotation::Long => named.unwrap_or(Type::Integer),
            TypeNotation::String => {
                let format = row.format.as_ref().map(|format| format.value);
                let secret = row.secret.as_ref().map(|secret| secret.value);
                match (named, format, secret) {
                    (Some(named), ..) => named,
                    (_, Some(Format::Compact), _) => Type::CompactTime,
                    (_, Some(Format::Rfc3339), _) => Type::Rfc3339Time,
                    (_, Some(Format::CommaSeparated), _) => Type::CommaSeparated,
                    (_, _, Some(Secret::Value)) => Type::Secret,
                    (_, _, Some(Secret::Signature)) => Type::SignedUrl,
                    (_, Some(Format::SdkDate) | None, None) => Type::Text,
                }
            }
        }
    }

    pub(super) fn enumeration(&self, row: &Row) -> Option<TypeId> {
        let index = self.enumerations.find(&row.enumeration.as_ref()?.value)?;
        Some(self.enumeration_ids[index])
    }
}
