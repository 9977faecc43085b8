//! Objects and enumerations gathered from the pages: equal ones become one, others clash.

mod conflicts;
mod enumerations;
mod sameness;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(crate) use enumerations::Enumerations;
pub(crate) use sameness::same_row;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{DocumentedOption, ObjectTable, Page, Row, ServiceSpec, TypeNotation};
use crate::source::Place;

/// An object, as one or several pages describe it.
pub(crate) struct ObjectDecl<'a> {
    pub(crate) table: &'a ObjectTable,
    pub(crate) page: usize,
    /// The pages that describe it or refer to it.
    pub(crate) pages: BTreeSet<usize>,
    /// Whether an object before it has its Rust name, which is a conflict and reported as such.
    pub(crate) in_conflict: bool,
    type_name: String,
    described_on: Vec<usize>,
    /// See [`sameness::Description`].
    group: usize,
    own: usize,
    /// The object that each of its rows refers to.
    targets: Vec<Option<usize>>,
}

/// The objects of a service.
pub(crate) struct Objects<'a> {
    pub(crate) decls: Vec<ObjectDecl<'a>>,
    by_page: HashMap<(usize, &'a str), usize>,
    by_name: HashMap<&'a str, Vec<usize>>,
    /// Names that do not exist, and the object that was probably meant: it shall not seem unused.
    meant: HashMap<String, usize>,
    /// Names that do not exist, and the rows that refer to them.
    unknown: BTreeMap<String, Vec<Place>>,
    /// Names of several objects, and the rows that refer to them on pages that describe none.
    ambiguous: BTreeMap<String, Vec<Place>>,
}

impl<'a> Objects<'a> {
    pub(crate) fn gather(pages: &'a [Page]) -> Self {
        let descriptions = sameness::compare(pages);
        let mut objects = Self {
            decls: Vec::new(),
            by_page: HashMap::new(),
            by_name: HashMap::new(),
            meant: HashMap::new(),
            unknown: BTreeMap::new(),
            ambiguous: BTreeMap::new(),
        };
        let mut groups = BTreeSet::new();
        for description in &descriptions {
            let name = description.table.name.value.as_str();
            // Classes are counted in the order of the pages.
            if description.class == objects.decls.len() {
                let targets = description.targets.iter();
                objects
                    .by_name
                    .entry(name)
                    .or_default()
                    .push(description.class);
                objects.decls.push(ObjectDecl {
                    table: description.table,
                    page: description.page,
                    pages: BTreeSet::new(),
                    in_conflict: !groups.insert(description.group),
                    type_name: sameness::type_name(description.table),
                    described_on: Vec::new(),
                    group: description.group,
                    own: description.own,
                    targets: targets
                        .map(|target| target.map(|target| descriptions[target].class))
                        .collect(),
                });
            }
            let decl = &mut objects.decls[description.class];
            decl.pages.insert(description.page);
            decl.described_on.push(description.page);
            objects
                .by_page
                .insert((description.page, name), description.class);
        }
        objects
    }

    /// The object that a row of a page refers to.
    pub(crate) fn find(&self, page: usize, name: &str) -> Option<usize> {
        self.described(page, name)
            .or_else(|| self.meant.get(name).copied())
    }

    fn described(&self, page: usize, name: &str) -> Option<usize> {
        self.by_page
            .get(&(page, name))
            .copied()
            .or_else(|| self.by_name.get(name)?.first().copied())
    }

    /// Whether a row might refer to any of several objects of this name.
    pub(crate) fn is_ambiguous(&self, name: &str) -> bool {
        self.ambiguous.contains_key(name)
    }

    /// Marks what each row refers to as used on that page.
    pub(crate) fn refer(&mut self, page: usize, rows: &[Row]) {
        for row in rows {
            let TypeNotation::Object(name) = row.notation.value.item() else {
                continue;
            };
            let list = match (self.described(page, name), self.by_name.get(name.as_str())) {
                (Some(_), Some(several))
                    if several.len() > 1 && !self.by_page.contains_key(&(page, name)) =>
                {
                    &mut self.ambiguous
                }
                (Some(index), _) => {
                    self.decls[index].pages.insert(page);
                    continue;
                }
                (None, _) => &mut self.unknown,
            };
            list.entry(name.clone())
                .or_default()
                .push(row.notation.place);
        }
    }

    /// Reports rows that could mean several objects. Where these are in conflict, that is said with it.
    pub(crate) fn report_ambiguous(&self, service: &ServiceSpec, problems: &mut Vec<Diagnostic>) {
        for (name, places) in &self.ambiguous {
            let decls = self.by_name[name.as_str()]
                .iter()
                .map(|index| &self.decls[*index]);
            let decls: Vec<_> = decls.collect();
            if service.unread_page_names(name) || decls.iter().any(|decl| decl.in_conflict) {
                continue;
            }
            let names: Vec<_> = decls
                .iter()
                .map(|decl| format!("`{}`", decl.type_name))
                .collect();
            let message = format!("`{name}` could be {}", names.join(" or "));
            let mut problem = Diagnostic::new(Code::AmbiguousObject, places[0], message)
                .label("this page describes none of them");
            for decl in decls {
                problem = problem.other(decl.table.name.place, format!("`{}`", decl.type_name));
            }
            let help = "add the one that is meant to the page's `objects:`, with the rows and the \
                        `rust:` name that it has elsewhere";
            problems.push(problem.help(help).also(&places[1..]));
        }
    }

    /// Reports objects that rows refer to and no page describes.
    pub(crate) fn report_unknown(&mut self, service: &ServiceSpec, problems: &mut Vec<Diagnostic>) {
        for (name, places) in &self.unknown {
            if service.unread_page_names(name) {
                continue;
            }
            let message = format!("no page of the service describes the object `{name}`");
            let problem = Diagnostic::new(Code::UnknownObject, places[0], message);
            let problem = match nearest(name, self.by_name.keys().copied()) {
                Some(near) => {
                    self.meant.insert(name.clone(), self.by_name[near][0]);
                    problem.help(format!("is `{near}` meant?"))
                }
                None => problem.help(format!("add the table of `{name}` to `objects:`")),
            };
            problems.push(problem.also(&places[1..]));
        }
    }
}

fn same_option(a: &DocumentedOption, b: &DocumentedOption) -> bool {
    let rust = |option: &DocumentedOption| option.rust.as_ref().map(|rust| rust.value.clone());
    a.doc == b.doc && a.deprecated == b.deprecated && rust(a) == rust(b)
}
