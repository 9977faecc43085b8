//! The enumerations of a service: what the rows that name one say of it together.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::same_option;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::page::{DocumentedOption, Row, ServiceSpec, TypeNotation};
use crate::service::Base;
use crate::source::{Place, Placed};

/// An enumeration, as the rows that name it describe it together.
pub(crate) struct EnumDecl {
    pub(crate) name: Placed<String>,
    pub(crate) base: Base,
    /// The values, each with the ledger entry that added it.
    pub(crate) options: Vec<(DocumentedOption, Option<String>)>,
    /// `Object.member` and `Operation.member` of its rows.
    pub(crate) used_by: Vec<String>,
    pub(crate) pages: BTreeSet<usize>,
}

/// The enumerations of a service.
#[derive(Default)]
pub(crate) struct Enumerations {
    pub(crate) decls: Vec<EnumDecl>,
    by_name: HashMap<String, usize>,
    /// Enumeration and value, to the option's index.
    values: HashMap<(usize, String), usize>,
    /// Where a row names an enumeration without listing values.
    references: BTreeMap<usize, Vec<Place>>,
    written: BTreeSet<usize>,
    /// Names given to what can be no enumeration.
    excused: BTreeSet<String>,
}

impl Enumerations {
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The values that a row can have, as far as they are listed.
    pub(crate) fn values<'a>(&'a self, row: &'a Row) -> Vec<&'a str> {
        let listed = row.options.iter().flat_map(|options| &options.value);
        let added = row.added.iter().map(|(_, option)| option);
        if let Some(options) = &row.options {
            // Without any, they could not be read.
            let read = !options.value.is_empty();
            return listed.chain(added).map(value).filter(|_| read).collect();
        }
        let index = row
            .enumeration
            .as_ref()
            .and_then(|name| self.find(&name.value));
        let options = index.map(|index| &self.decls[index].options);
        let options = options.into_iter().flatten();
        options.map(|(option, _)| value(option)).collect()
    }

    /// Takes in what a row says of its enumeration.
    pub(crate) fn gather(
        &mut self,
        page: usize,
        owner: &str,
        row: &Row,
        problems: &mut Vec<Diagnostic>,
    ) {
        let Some(name) = &row.enumeration else {
            return;
        };
        if !is_enumerable(row) {
            // Reported with the row; a row that refers to this one shall not fail, too.
            self.excused.insert(name.value.clone());
            return;
        }
        let base = base(row.notation.value.item());
        let index = *self.by_name.entry(name.value.clone()).or_insert_with(|| {
            self.decls.push(EnumDecl {
                name: name.clone(),
                base,
                options: Vec::new(),
                used_by: Vec::new(),
                pages: BTreeSet::new(),
            });
            self.decls.len() - 1
        });
        let decl = &mut self.decls[index];
        decl.pages.insert(page);
        let used_by = format!("{owner}.{}", row.name.value);
        if !decl.used_by.contains(&used_by) {
            decl.used_by.push(used_by);
        }
        if decl.base != base {
            let message = format!(
                "`{}` is of {} at one row and of {} at another",
                name.value,
                plural(decl.base.min(base)),
                plural(decl.base.max(base))
            );
            problems.push(
                Diagnostic::new(Code::ConflictingEnumeration, name.place, message)
                    .label("the second")
                    .other(decl.name.place, "the first")
                    .help("give one of the two another name"),
            );
            return;
        }
        let listed = row.options.iter().flat_map(|options| &options.value);
        let listed = listed.map(|option| (option, None));
        let added = row
            .added
            .iter()
            .map(|(entry, option)| (option, Some(entry)));
        for (option, entry) in listed.chain(added) {
            self.add(index, option, entry, problems);
        }
        if row.options.is_some() {
            self.written.insert(index);
        } else {
            self.references.entry(index).or_default().push(name.place);
        }
    }

    fn add(
        &mut self,
        index: usize,
        option: &DocumentedOption,
        entry: Option<&String>,
        problems: &mut Vec<Diagnostic>,
    ) {
        let decl = &mut self.decls[index];
        let key = (index, option.value.value.clone());
        let Some(known) = self.values.get(&key) else {
            self.values.insert(key, decl.options.len());
            decl.options.push((option.clone(), entry.cloned()));
            return;
        };
        let (known, added_by) = &mut decl.options[*known];
        if entry.is_none() && added_by.is_some() {
            // A page lists it after all; what the ledger added elsewhere is an ordinary value.
            *added_by = None;
        }
        if !same_option(known, option) {
            let message = format!(
                "two rows disagree about `{}` of the enumeration `{}`",
                option.value.value, decl.name.value
            );
            problems.push(
                Diagnostic::new(Code::ConflictingEnumeration, option.value.place, message)
                    .label("the second")
                    .other(known.value.place, "the first")
                    .help("give the value the same meaning at both, or the enumerations two names"),
            );
        }
    }

    /// Reports enumerations that are named and nowhere written out.
    pub(crate) fn report_unknown(&self, service: &ServiceSpec, problems: &mut Vec<Diagnostic>) {
        for (index, places) in &self.references {
            let name = &self.decls[*index].name.value;
            let known = self.written.contains(index) || self.excused.contains(name);
            if known || service.unread_text_names(name) {
                continue;
            }
            let message = format!("no row of the service writes out the enumeration `{name}`");
            let problem = Diagnostic::new(Code::UnknownEnumeration, places[0], message);
            let written = self
                .written
                .iter()
                .map(|index| self.decls[*index].name.value.as_str());
            let problem = match nearest(name, written) {
                Some(near) => problem.help(format!("is `{near}` meant?")),
                None => problem.help("list its values under `options:`"),
            };
            problems.push(problem.also(&places[1..]));
        }
    }
}

/// Whether a row can be of an enumeration.
fn is_enumerable(row: &Row) -> bool {
    let entry = row.notation.value.item();
    (*entry == TypeNotation::String || entry.is_number())
        && row.format.is_none()
        && row.secret.is_none()
}

fn base(notation: &TypeNotation) -> Base {
    match notation {
        notation if notation.is_integer() => Base::Integer,
        notation if notation.is_float() => Base::Float,
        _ => Base::Text,
    }
}

fn plural(base: Base) -> &'static str {
    match base {
        Base::Text => "texts",
        Base::Integer => "integers",
        Base::Float => "floats",
    }
}

fn value(option: &DocumentedOption) -> &str {
    &option.value.value
}
