//! What schemas and operations are called in a document, and which object a row means.

use std::collections::HashMap;

use crate::page::{ObjectTable, Page, Row, TypeNotation};
use crate::resolve::names::{Kind, rust_name};
use crate::service::{Definition, NamedType, Service, TypeId};

/// The names of one service.
pub(super) struct Names<'a> {
    pub(super) service: &'a Service,
    /// What stands before every name of this service, so that those of several do not clash.
    prefix: String,
    by_name: HashMap<&'a str, TypeId>,
    by_wire: HashMap<&'a str, TypeId>,
    /// Where each object is described first.
    tables: HashMap<TypeId, (&'a Page, &'a ObjectTable)>,
    /// What the spec calls each enumeration.
    enumerations: HashMap<TypeId, &'a str>,
}

impl<'a> Names<'a> {
    /// Those in a document of this service alone, or of several.
    pub(super) fn new(service: &'a Service, alone: bool) -> Self {
        let (mut by_name, mut by_wire) = (HashMap::new(), HashMap::new());
        for (index, ty) in service.types.iter().enumerate() {
            by_name.insert(ty.name.as_str(), TypeId(index));
            if let Definition::Object(object) = &ty.definition {
                by_wire.entry(object.wire.as_str()).or_insert(TypeId(index));
            }
        }
        let mut names = Self {
            service,
            prefix: if alone {
                String::new()
            } else {
                format!("{}.", ascii(&service.module))
            },
            by_name,
            by_wire,
            tables: HashMap::new(),
            enumerations: HashMap::new(),
        };
        let pages = || service.modules.iter().map(|it| &it.page);
        for (page, table) in pages().flat_map(|it| it.objects.iter().map(move |table| (it, table)))
        {
            if let Some(id) = names.object(page, &table.name.value) {
                names.tables.entry(id).or_insert((page, table));
            }
        }
        for row in pages().flat_map(Page::tables).flat_map(|table| &table.rows) {
            if let (Some(id), Some(name)) = (names.enumeration(row), &row.enumeration) {
                names.enumerations.entry(id).or_insert(&name.value);
            }
        }
        names
    }

    /// The `operationId` of an operation.
    pub(super) fn operation(&self, page: &Page) -> String {
        format!("{}{}", self.prefix, page.operation.value)
    }

    /// The fragment of a path that belongs to an operation alone.
    pub(super) fn fragment(&self, page: &Page) -> String {
        format!("{}{}", self.prefix, ascii(&page.operation.value))
    }

    /// The key of a type in `components.schemas`.
    pub(super) fn schema(&self, id: TypeId) -> String {
        format!("{}{}", self.prefix, ascii(&self.service.named(id).name))
    }

    /// Where an object is described, and the page of that.
    pub(super) fn table(&self, id: TypeId) -> Option<(&'a Page, &'a ObjectTable)> {
        self.tables.get(&id).copied()
    }

    /// What the spec calls a type.
    pub(super) fn wire(&self, id: TypeId) -> &'a str {
        let ty = self.service.named(id);
        match &ty.definition {
            Definition::Object(object) => &object.wire,
            Definition::Enumeration(_) => self.enumerations.get(&id).copied().unwrap_or(&ty.name),
        }
    }

    /// What `$ref` is for a type.
    pub(super) fn reference(&self, id: TypeId) -> String {
        format!("#/components/schemas/{}", self.schema(id))
    }

    /// The object or enumeration in the type of a row of this page.
    pub(super) fn named(&self, page: &Page, row: &Row) -> Option<TypeId> {
        if let TypeNotation::Object(wire) = row.notation.value.item() {
            return self.object(page, wire);
        }
        self.enumeration(row)
    }

    /// The enumeration that a row names.
    pub(super) fn enumeration(&self, row: &Row) -> Option<TypeId> {
        let name = rust_name(Kind::Type, &row.enumeration.as_ref()?.value)?;
        self.by_name.get(&*name).copied()
    }

    /// The object that this name means on a page: its own, or that of another page.
    pub(super) fn object(&self, page: &Page, wire: &str) -> Option<TypeId> {
        let mut own = page.objects.iter();
        let own = own.find(|object| object.name.value == wire);
        let own = own.and_then(|object| {
            let given = object.rust.as_ref().map(|rust| rust.value.clone());
            given.or_else(|| rust_name(Kind::Type, wire))
        });
        let own = own.and_then(|name| self.by_name.get(&*name));
        own.or_else(|| self.by_wire.get(wire)).copied()
    }
}

/// Whether the rules make a type's Rust name of what the spec calls it.
pub(super) fn is_regular(ty: &NamedType, wire: &str) -> bool {
    rust_name(Kind::Type, wire).as_deref() == Some(&ty.name)
}

/// A name of letters, digits, `_` and `-` of ASCII: the only ones that keys of components have. No Rust name has a `-`,
/// so that two different ones stay different.
pub(super) fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            out.push(c);
        } else {
            out += &format!("-{:x}-", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_any_letters_become_keys() {
        assert_eq!(super::ascii("V3_2"), "V3_2");
        assert_eq!(super::ascii("Größe"), "Gr-f6--df-e");
    }
}
