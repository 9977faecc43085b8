//! [`Spec`] → [`Crate`]: references settled, types named, every problem collected.

mod addresses;
mod check;
pub(crate) mod content;
mod depth;
mod examples;
mod formats;
mod json;
mod ledger;
mod members;
pub mod names;
mod page;
mod paging;
mod responses;
mod types;
mod usage;

pub use addresses::address;

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Location, Page, Row, ServiceSpec, Spec, Table, TypeNotation};
use crate::service::{Crate, Definition, Module, NamedType, Operation, Service, TypeId};
use crate::source::Placed;
use members::Resolver;
use names::{Kind, Scope};
use types::{Enumerations, Objects};

/// Resolves a whole spec.
pub fn resolve(spec: Spec, problems: &mut Vec<Diagnostic>) -> Crate {
    let mut modules = Scope::new(Kind::Module);
    let services = spec.services.into_iter().map(|mut service| {
        let folder = Placed {
            value: service.folder.clone(),
            place: service.place,
        };
        let module = modules.take(&folder, None, problems);
        ledger::apply(&mut service, problems);
        resolve_service(module, &service, problems)
    });
    Crate {
        services: services.collect(),
        info: spec.krate,
    }
}

fn resolve_service(module: String, spec: &ServiceSpec, problems: &mut Vec<Diagnostic>) -> Service {
    let pages = &spec.pages;
    let (objects, enumerations) = gather(spec, problems);
    addresses::check(spec, problems);
    check_pages(spec, &objects, &enumerations, problems);
    let mut resolver = Resolver::new(pages, &objects, &enumerations, problems);
    resolver.define(problems);
    let place_of = |id: TypeId| {
        let mut known = objects.decls.iter().zip(&resolver.object_ids);
        let (decl, _) = known.find(|(_, known)| **known == id)?;
        Some(decl.table.name.place)
    };
    let whole = depth::limit(&mut resolver.types, &place_of, problems);
    let operations: Vec<Operation> = pages
        .iter()
        .enumerate()
        .zip(addresses::shared(pages))
        .map(|((index, page), shared)| {
            let shared = shared.iter().map(|other| &resolver.operation_names[*other]);
            Operation {
                shares_uri_with: shared.map(|names| names.operation.clone()).collect(),
                ..resolver.operation(index, page, problems)
            }
        })
        .collect();
    let failures = types_of_failures(pages, &resolver);
    usage::settle(&mut resolver.types, &operations, &failures);
    report_constants_received(pages, &resolver.types, problems);
    if whole {
        check::read_only(&resolver.types, spec, problems);
        report_unused(
            &resolver.types,
            &objects,
            &resolver.object_ids,
            spec,
            problems,
        );
    }
    let modules = modules(pages, operations, &resolver, problems);
    Service {
        folder: spec.folder.clone(),
        module,
        name: spec.name.clone(),
        title: spec.title.clone(),
        doc: spec.doc.clone(),
        endpoint: spec.endpoint.value.clone(),
        regions: spec
            .regions
            .iter()
            .map(|region| region.value.clone())
            .collect(),
        invalid_parameter: spec.invalid_parameter.clone(),
        modules,
        types: resolver.types,
        discrepancies: spec.discrepancies.clone(),
    }
}

/// Finds the objects and enumerations of a service, and what refers to them.
fn gather<'s>(
    spec: &'s ServiceSpec,
    problems: &mut Vec<Diagnostic>,
) -> (Objects<'s>, Enumerations) {
    let mut objects = Objects::gather(&spec.pages);
    let mut enumerations = Enumerations::default();
    for (index, page) in spec.pages.iter().enumerate() {
        for (owner, _, table) in tables(page) {
            objects.refer(index, &table.rows);
            for row in &table.rows {
                enumerations.gather(index, &owner, row, problems);
            }
        }
    }
    objects.report_unknown(spec, problems);
    objects.report_ambiguous(spec, problems);
    objects.report_conflicts(&spec.pages, names_of_others(spec, &enumerations), problems);
    enumerations.report_unknown(spec, problems);
    (objects, enumerations)
}

/// The Rust names of what is no object.
fn names_of_others(spec: &ServiceSpec, enumerations: &Enumerations) -> HashSet<String> {
    let operations = spec.pages.iter().map(|page| page.operation.value.as_str());
    let operations = operations.filter_map(|name| names::rust_name(Kind::Type, name));
    let enumerations = enumerations
        .decls
        .iter()
        .map(|decl| decl.name.value.as_str());
    operations
        .flat_map(|name| [format!("{name}Response"), name])
        .chain(enumerations.filter_map(|name| names::rust_name(Kind::Type, name)))
        .collect()
}

/// Checks each page: as a whole, row by row, example by example.
fn check_pages(
    spec: &ServiceSpec,
    objects: &Objects<'_>,
    enumerations: &Enumerations,
    problems: &mut Vec<Diagnostic>,
) {
    for (index, page) in spec.pages.iter().enumerate() {
        page::check(page, enumerations, problems);
        content::check(page, problems);
        for (_, location, table) in tables(page) {
            check::rows(table, location, enumerations, spec, problems);
        }
        let find = |name: &str| Some(objects.decls[objects.find(index, name)?].table);
        examples::check(page, &find, enumerations, spec, problems);
    }
}

/// Reports constants of what nobody sends.
fn report_constants_received(pages: &[Page], types: &[NamedType], problems: &mut Vec<Diagnostic>) {
    let responses = pages.iter().flat_map(|page| &page.responses);
    let tables = responses.flat_map(|response| &response.tables);
    let rows = tables.flat_map(|(_, table)| &table.rows);
    let objects = types.iter().filter_map(|ty| match &ty.definition {
        Definition::Object(object) if object.received && !object.sent => Some(object),
        _ => None,
    });
    let constants = objects.flat_map(|object| &object.constants);
    let places = rows.chain(constants.map(|constant| &constant.row));
    for constant in places.filter_map(|row| row.constant.as_ref()) {
        problems.push(
            Diagnostic::new(Code::Misplaced, constant.place, "a constant in a response").help(
                "what a response says is for the service; if the page lists the value, write `options:`",
            ),
        );
    }
}

/// The types that only responses other than success carry.
fn types_of_failures(pages: &[Page], resolver: &Resolver<'_>) -> Vec<TypeId> {
    let mut types = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let failures = page.responses.iter();
        let failures = failures.filter(|response| !is_success(response.status.value));
        let tables = failures.flat_map(|response| &response.tables);
        for row in tables.flat_map(|(_, table)| &table.rows) {
            types.extend(resolver.ty(index, row).named());
        }
    }
    types
}

/// A module for each page.
fn modules(
    pages: &[Page],
    operations: Vec<Operation>,
    resolver: &Resolver<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Module> {
    let mut names = Scope::new(Kind::Module);
    let mut modules: Vec<Module> = Vec::new();
    for ((index, page), operation) in pages.iter().enumerate().zip(operations) {
        let stem = Placed {
            value: page.stem.clone(),
            place: page.operation.place,
        };
        modules.push(Module {
            name: names.take(&stem, None, problems),
            page: page.clone(),
            operation,
            types: resolver.described_by(index),
        });
    }
    modules
}

/// Every table of a page in its order, with the name of what it describes.
fn tables(page: &Page) -> Vec<(String, Option<Location>, &Table)> {
    let operation = &page.operation.value;
    let mut tables = Vec::new();
    for (location, table) in &page.request {
        tables.push((operation.clone(), Some(*location), table));
    }
    for response in &page.responses {
        let owner = if is_success(response.status.value) {
            format!("{operation}Response")
        } else {
            format!("{operation} {}", response.status.value)
        };
        for (location, table) in &response.tables {
            tables.push((owner.clone(), Some(*location), table));
        }
    }
    for object in &page.objects {
        tables.push((object.name.value.clone(), None, &object.table));
    }
    tables
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Reports objects that nothing sends or receives, but not those that only such an object contains.
fn report_unused(
    types: &[NamedType],
    objects: &Objects<'_>,
    ids: &[TypeId],
    spec: &ServiceSpec,
    problems: &mut Vec<Diagnostic>,
) {
    let unused = |id: TypeId| match &types[id.0].definition {
        Definition::Object(object) if !object.sent && !object.received => Some(object),
        _ => None,
    };
    let contained: HashSet<TypeId> = ids
        .iter()
        .filter_map(|id| Some((*id, unused(*id)?)))
        .flat_map(|(id, object)| {
            let inner = object.members.iter().filter_map(|member| member.ty.named());
            inner.filter(move |inner| *inner != id)
        })
        .collect();
    let mut found = Vec::new();
    for (index, (decl, id)) in objects.decls.iter().zip(ids).enumerate() {
        let Some(object) = unused(*id) else { continue };
        let may_be_meant =
            spec.unread_text_names(&object.wire) || objects.is_ambiguous(&object.wire);
        if !may_be_meant && !mentioned(&spec.pages, objects, index) {
            found.push((decl.table.name.place, object, contained.contains(id)));
        }
    }
    // Objects that contain only one another are all reported: none of them is the cause.
    let all = found.iter().all(|(.., contained)| *contained);
    for (place, object, contained) in found {
        if all || !contained {
            let message = format!(
                "no request and no response contains the object `{}`",
                object.wire
            );
            problems
                .push(Diagnostic::new(Code::UnusedObject, place, message).help(
                    "compare the type of the row that should refer to it, or drop the table",
                ));
        }
    }
}

/// Whether something that was left out speaks of this object: a row whose type could not be read, or a table that stands
/// elsewhere in full.
fn mentioned(pages: &[Page], objects: &Objects<'_>, index: usize) -> bool {
    let name = &objects.decls[index].table.name.value;
    let unread = |row: &Row| {
        let text = row.written.get("type");
        *row.notation.value.item() == TypeNotation::Unknown
            && text.is_some_and(|text| text.contains(name))
    };
    let left_out = |table: &Table| {
        let mut kept = objects.decls.iter();
        !kept.any(|decl| std::ptr::eq(&raw const decl.table.table, table))
    };
    let names = |row: &Row| matches!(row.notation.value.item(), TypeNotation::Object(other) if other == name);
    let mut pages = pages.iter().enumerate();
    pages.any(|(page, tables)| {
        let means_it = || objects.find(page, name) == Some(index);
        self::tables(tables)
            .into_iter()
            .any(|(_, location, table)| {
                let left_out = || location.is_none() && left_out(table) && means_it();
                let mut rows = table.rows.iter();
                rows.any(|row| unread(row) || names(row) && left_out())
            })
    })
}
