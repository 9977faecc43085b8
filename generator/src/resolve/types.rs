//! Objects and enumerations gathered from the pages: equal ones become one, others clash.

mod enumerations;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(crate) use enumerations::Enumerations;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{DocumentedOption, ObjectTable, Page, Row, ServiceSpec, TypeNotation};
use crate::source::Place;

/// An object, as one or several pages describe it.
pub(crate) struct ObjectDecl<'a> {
    pub(crate) table: &'a ObjectTable,
    pub(crate) page: usize,
    /// The pages that describe it or refer to it.
    pub(crate) pages: BTreeSet<usize>,
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
}

impl<'a> Objects<'a> {
    pub(crate) fn gather(pages: &'a [Page], problems: &mut Vec<Diagnostic>) -> Self {
        let mut objects = Self {
            decls: Vec::new(),
            by_page: HashMap::new(),
            by_name: HashMap::new(),
            meant: HashMap::new(),
            unknown: BTreeMap::new(),
        };
        let mut by_identity: HashMap<(&str, Option<&str>), usize> = HashMap::new();
        for (page, table) in pages
            .iter()
            .enumerate()
            .flat_map(|(index, page)| page.objects.iter().map(move |table| (index, table)))
        {
            let name = table.name.value.as_str();
            let rust = table.rust.as_ref().map(|rust| rust.value.as_str());
            let index = *by_identity.entry((name, rust)).or_insert_with(|| {
                objects.decls.push(ObjectDecl {
                    table,
                    page,
                    pages: BTreeSet::new(),
                });
                objects
                    .by_name
                    .entry(name)
                    .or_default()
                    .push(objects.decls.len() - 1);
                objects.decls.len() - 1
            });
            let decl = &mut objects.decls[index];
            decl.pages.insert(page);
            objects.by_page.insert((page, name), index);
            if let Some((what, second, first)) = difference(decl.table, table) {
                let message = format!("the object `{name}` is described on two pages, and {what}");
                problems.push(
                    Diagnostic::new(Code::ConflictingObject, second, message)
                        .label("the second")
                        .other(first, "the first")
                        .help("make the two tables say the same, if they are one thing")
                        .help("otherwise give one a `rust:` name of its own, beside its `table:`"),
                );
            }
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

    /// Marks what each row refers to as used on that page.
    pub(crate) fn refer(&mut self, page: usize, rows: &[Row]) {
        for row in rows {
            let TypeNotation::Object(name) = row.notation.value.item() else {
                continue;
            };
            if let Some(index) = self.described(page, name) {
                self.decls[index].pages.insert(page);
                continue;
            }
            let places = self.unknown.entry(name.clone()).or_default();
            places.push(row.notation.place);
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

/// What two tables of one name say differently, and where the second and the first say it.
fn difference(a: &ObjectTable, b: &ObjectTable) -> Option<(String, Place, Place)> {
    let names = |what: &str| Some((what.to_owned(), b.name.place, a.name.place));
    let (rows, others) = (&a.table.rows, &b.table.rows);
    for (row, other) in rows.iter().zip(others) {
        let places = (other.name.place, row.name.place);
        let (name, other_name) = (&row.name.value, &other.name.value);
        if name != other_name {
            let what = format!("one has `{name}` where the other has `{other_name}`");
            return Some((what, places.0, places.1));
        }
        if !same_row(row, other) && !row.incomplete && !other.incomplete {
            let what = format!("their rows `{name}` differ");
            return Some((what, places.0, places.1));
        }
    }
    if rows.len() != others.len() && !rows.is_empty() && !others.is_empty() {
        return names(&format!(
            "one has {} rows, the other {}",
            rows.len(),
            others.len()
        ));
    }
    if a.doc != b.doc && !a.doc.is_empty() && !b.doc.is_empty() {
        return names("their descriptions differ");
    }
    None
}

pub(crate) fn same_row(a: &Row, b: &Row) -> bool {
    let options = |row: &Row| {
        row.options
            .iter()
            .flat_map(|options| options.value.clone())
            .collect::<Vec<_>>()
    };
    let (x, y) = (options(a), options(b));
    // What an enumeration's values mean is compared where the enumeration is gathered.
    let meant = a.enumeration.is_some();
    a.written == b.written
        && a.constraints == b.constraints
        && x.len() == y.len()
        && x.iter()
            .zip(&y)
            .all(|(a, b)| a.value.value == b.value.value && (meant || same_option(a, b)))
}

fn same_option(a: &DocumentedOption, b: &DocumentedOption) -> bool {
    let rust = |option: &DocumentedOption| option.rust.as_ref().map(|rust| rust.value.clone());
    a.doc == b.doc && a.deprecated == b.deprecated && rust(a) == rust(b)
}
