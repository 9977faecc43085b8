//! Types named, rows turned into members.

mod types;

use std::collections::{BTreeSet, HashMap};

use super::names::{Kind, Scope};
use super::responses::{OperationNames, has_optional_body, table_names};
use super::types::{Enumerations, Objects};
use super::{content, examples, is_success, paging};
use crate::diagnostic::Diagnostic;
use crate::page::{FilledBy, Location, Page, Row, Table};
use crate::service::{
    Constant, Definition, Enumeration, Member, NamedType, Object, Operation, Presence, TypeId,
    Variant,
};

/// Names types and turns rows into members.
pub(crate) struct Resolver<'a> {
    pages: &'a [Page],
    objects: &'a Objects<'a>,
    enumerations: &'a Enumerations,
    pub(crate) types: Vec<NamedType>,
    pub(crate) object_ids: Vec<TypeId>,
    enumeration_ids: Vec<TypeId>,
    pub(super) operation_names: Vec<OperationNames>,
}

impl<'a> Resolver<'a> {
    /// Gives every type its name; objects are still without members.
    pub(crate) fn new(
        pages: &'a [Page],
        objects: &'a Objects<'a>,
        enumerations: &'a Enumerations,
        problems: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut scope = Scope::new(Kind::Type);
        let mut operations = HashMap::new();
        let operation_names = pages
            .iter()
            .map(|page| {
                let operation = &page.operation;
                // One that stands on two pages, or without a name, has been reported.
                let names = operations
                    .entry(operation.value.as_str())
                    .or_insert_with(|| OperationNames::take(page, &mut scope, problems));
                names.clone()
            })
            .collect();
        let mut types = Vec::new();
        let object_ids = objects.decls.iter().map(|decl| {
            let page = &pages[decl.page];
            types.push(NamedType {
                name: if decl.in_conflict {
                    decl.table.name.value.clone()
                } else {
                    scope.take(&decl.table.name, decl.table.rust.as_ref(), problems)
                },
                definition: Definition::Object(Object {
                    wire: decl.table.name.value.clone(),
                    doc: decl.table.doc.clone(),
                    citation: format!("{}, {}", page.title, decl.table.table.name()),
                    notes: decl.table.notes.clone(),
                    members: Vec::new(),
                    constants: constants(&decl.table.table, Location::Body).collect(),
                    sent: false,
                    received: false,
                }),
            });
            TypeId(types.len() - 1)
        });
        let object_ids = object_ids.collect();
        let enumeration_ids = enumerations.decls.iter().map(|decl| {
            let mut variants = Scope::new(Kind::Variant);
            let options = decl.options.iter().map(|(option, added_by)| Variant {
                name: variants.take(&option.value, option.rust.as_ref(), problems),
                option: option.clone(),
                added_by: added_by.clone(),
            });
            let variants = options.collect();
            types.push(NamedType {
                name: if decl.options.is_empty() {
                    // Nowhere written out, which has been reported.
                    decl.name.value.clone()
                } else {
                    scope.take(&decl.name, None, problems)
                },
                definition: Definition::Enumeration(Enumeration {
                    base: decl.base,
                    used_by: decl.used_by.clone(),
                    variants,
                }),
            });
            TypeId(types.len() - 1)
        });
        let enumeration_ids = enumeration_ids.collect();
        Self {
            pages,
            objects,
            enumerations,
            types,
            object_ids,
            enumeration_ids,
            operation_names,
        }
    }

    /// What a page describes: objects in the order of its tables, each followed by the enumerations of its rows.
    pub(crate) fn described_by(&self, page: usize) -> Vec<TypeId> {
        let mut types = Vec::new();
        let mut seen = BTreeSet::new();
        let mut push = |id: Option<TypeId>| types.extend(id.filter(|id| seen.insert(*id)));
        let Page {
            request,
            responses,
            objects,
            ..
        } = &self.pages[page];
        let request = request.iter().map(|(_, table)| (None, table));
        let responses = responses.iter().flat_map(|response| &response.tables);
        let responses = responses.map(|(_, table)| (None, table));
        let objects = objects
            .iter()
            .map(|object| (Some(&object.name.value), &object.table));
        for (name, table) in request.chain(responses).chain(objects) {
            push(
                name.and_then(|name| self.objects.find(page, name))
                    .map(|i| self.object_ids[i]),
            );
            for row in &table.rows {
                push(self.enumeration(row));
            }
        }
        types
    }

    /// Gives every object its members.
    pub(crate) fn define(&mut self, problems: &mut Vec<Diagnostic>) {
        for (decl, id) in self.objects.decls.iter().zip(&self.object_ids) {
            let mut scope = Scope::new(Kind::Field);
            let rows = decl.table.table.rows.iter();
            let rows = rows.filter(|row| row.constant.is_none());
            let members = rows
                .map(|row| self.member(decl.page, row, Location::Body, &mut scope, problems))
                .collect();
            if let Definition::Object(object) = &mut self.types[id.0].definition {
                object.members = members;
            }
        }
    }

    pub(crate) fn operation(
        &self,
        index: usize,
        page: &Page,
        problems: &mut Vec<Diagnostic>,
    ) -> Operation {
        let mut scope = Scope::new(Kind::Field);
        let (credentials, request): (Vec<_>, Vec<_>) = page
            .request
            .iter()
            .flat_map(|(location, table)| table.rows.iter().map(|row| (*location, row)))
            .filter(|(_, row)| row.constant.is_none())
            .partition(|(_, row)| row.is_filled_by(FilledBy::Credentials));
        let tables = page.request.iter();
        let constants = tables.flat_map(|(location, table)| constants(table, *location));
        let mut request: Vec<Member> = request
            .into_iter()
            .map(|(location, row)| {
                let mut member = self.member(index, row, location, &mut scope, problems);
                if row.mandatory && row.filled_by.is_none() {
                    member.presence = Presence::Mandatory;
                }
                member.nullable = row.nullable.is_some();
                member
            })
            .collect();
        let optional_body = page.request.iter().any(has_optional_body);
        for member in request.iter_mut().filter(|_| optional_body) {
            if member.location == Location::Body && member.presence == Presence::Mandatory {
                member.presence = Presence::MandatoryInBody;
            }
        }
        let (response, alternatives) = self.responses(index, page, problems);
        let names = self.operation_names[index].clone();
        // Beside several responses it has been refused.
        let paging = if alternatives.is_empty() {
            paging::resolve(page, &request, &response.members, &self.types, problems)
        } else {
            None
        };
        Operation {
            paging,
            name: names.operation,
            response_name: names.response,
            title: page.title.clone(),
            updated: page.updated.clone(),
            url: page.url.clone(),
            method: page.method.clone(),
            path: page.uri.value.clone(),
            shares_uri_with: Vec::new(),
            reads_only: page.reads_only,
            doc: page.doc.clone(),
            deprecated: page.deprecated.clone(),
            constraints: page.constraints.clone(),
            notes: page.notes.clone(),
            credentials: credentials
                .into_iter()
                .map(|(_, row)| row.clone())
                .collect(),
            constants: constants.collect(),
            examples: examples::requests(page, &request),
            example_responses: page
                .example_responses
                .iter()
                .filter(|example| example.contradicts.is_none())
                .map(|example| examples::response(page, example))
                .collect(),
            disputed: page.is_disputed(),
            request,
            optional_body,
            media: content::media(&page.request),
            response,
            alternatives,
            failures: page
                .responses
                .iter()
                .filter(|response| !is_success(response.status.value))
                .map(|response| (response.status.value, response.doc.clone()))
                .collect(),
            request_tables: table_names(&page.request),
        }
    }

    pub(super) fn member(
        &self,
        page: usize,
        row: &Row,
        location: Location,
        scope: &mut Scope,
        problems: &mut Vec<Diagnostic>,
    ) -> Member {
        Member {
            field: scope.take(&row.name, row.rust.as_ref(), problems),
            location,
            ty: self.ty(page, row),
            presence: Presence::Optional,
            boxed: false,
            nullable: false,
            row: row.clone(),
        }
    }
}

/// The constants of a table.
fn constants(table: &Table, location: Location) -> impl Iterator<Item = Constant> {
    let rows = table.rows.iter().filter(|row| row.constant.is_some());
    rows.map(move |row| Constant {
        row: row.clone(),
        location,
    })
}
