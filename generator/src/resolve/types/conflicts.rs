//! What is said of objects that would get one Rust name and are different things: all of one wire name in one problem, with
//! a name for each.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Objects;
use super::sameness::difference;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Page, TypeNotation};
use crate::resolve::names::{Variant, propose};
use crate::resolve::tables;
use crate::source::Place;

/// Objects of one wire name, in the pages' order, of which some share a Rust name.
struct Conflict {
    variants: Vec<usize>,
    /// A name for each.
    proposals: Vec<String>,
    /// The object of another conflict through which alone they differ.
    cause: Option<usize>,
}

impl Objects<'_> {
    /// Reports objects of one name that are different things. `taken` are the Rust names of all that is no object.
    pub(crate) fn report_conflicts(
        &self,
        pages: &[Page],
        mut taken: HashSet<String>,
        problems: &mut Vec<Diagnostic>,
    ) {
        let mut conflicts = self.conflicts();
        if conflicts.is_empty() {
            return;
        }
        let mut named: HashMap<&str, usize> = HashMap::new();
        for decl in &self.decls {
            *named.entry(&decl.type_name).or_default() += 1;
        }
        let parents = self.parents(pages);
        for conflict in conflicts.values_mut() {
            let uses = conflict.variants.iter().map(|index| {
                let described_on = self.decls[*index].described_on.iter();
                let operations = described_on.map(|page| pages[*page].operation.value.as_str());
                Variant {
                    operations: operations.filter(|name| !name.is_empty()).collect(),
                    parents: parents[*index].iter().flatten().copied().collect(),
                }
            });
            let name = &self.decls[conflict.variants[0]].table.name.value;
            let mut own: HashMap<&str, usize> = HashMap::new();
            for index in &conflict.variants {
                *own.entry(&self.decls[*index].type_name).or_default() += 1;
            }
            let is_of_others = |name: &str| named.get(name) > own.get(name);
            conflict.proposals = propose(name, &uses.collect::<Vec<_>>(), &|name| {
                taken.contains(name) || is_of_others(name)
            });
            taken.extend(conflict.proposals.iter().cloned());
        }
        for (first, conflict) in conflicts.iter().filter(|(_, it)| it.cause.is_none()) {
            let caused = conflicts
                .values()
                .filter(|other| other.cause == Some(*first));
            problems.push(self.conflict(pages, conflict, &caused.collect::<Vec<_>>()));
        }
    }

    /// The conflicts, by the first object of each.
    fn conflicts(&self) -> BTreeMap<usize, Conflict> {
        let mut groups: HashMap<usize, Vec<usize>> = HashMap::new();
        for (index, decl) in self.decls.iter().enumerate() {
            groups.entry(decl.group).or_default().push(index);
        }
        // Those that differ in what they say themselves, or by the name of what they refer to, are no one's consequence.
        let mut by_name: BTreeMap<&str, (BTreeSet<usize>, bool)> = BTreeMap::new();
        for group in groups.values().filter(|group| group.len() > 1) {
            let name = &self.decls[group[0]].table.name.value;
            let own: HashSet<usize> = group.iter().map(|index| self.decls[*index].own).collect();
            let (variants, is_cause) = by_name.entry(name).or_default();
            variants.extend(group);
            *is_cause |= own.len() > 1;
        }
        let conflicts = by_name.iter().filter_map(|(name, (variants, is_cause))| {
            let first = *variants.first()?;
            let cause = if *is_cause {
                None
            } else {
                self.cause(variants, &|name| by_name.get(name).is_some_and(|it| it.1))
            };
            let cause = cause.filter(|cause| *cause != *name);
            Some((
                first,
                Conflict {
                    variants: variants.iter().copied().collect(),
                    proposals: Vec::new(),
                    cause: cause.and_then(|cause| by_name[cause].0.first().copied()),
                },
            ))
        });
        conflicts.collect()
    }

    /// The name of the object that makes these differ: down from member to member, until one differs by itself.
    fn cause(&self, variants: &BTreeSet<usize>, is_cause: &dyn Fn(&str) -> bool) -> Option<&str> {
        let mut variants = variants.iter().copied();
        let mut pair = (variants.next()?, variants.next()?);
        let mut seen = HashSet::new();
        while seen.insert(pair) {
            let (_, inner) = self.differing_member(pair.0, pair.1)?;
            let name = &self.decls[inner.0].table.name.value;
            if is_cause(name) {
                return Some(name);
            }
            pair = inner;
        }
        None
    }

    /// The first member that refers to different objects, and these two.
    fn differing_member(&self, first: usize, second: usize) -> Option<(usize, (usize, usize))> {
        let targets = self.decls[first]
            .targets
            .iter()
            .zip(&self.decls[second].targets);
        let mut pairs = targets.enumerate();
        pairs.find_map(|(row, pair)| match pair {
            (Some(a), Some(b)) if a != b => Some((row, (*a, *b))),
            _ => None,
        })
    }

    /// The objects that contain each object; none where a request or response contains it, too.
    fn parents(&self, pages: &[Page]) -> Vec<Option<BTreeSet<&str>>> {
        let mut parents = vec![Some(BTreeSet::new()); self.decls.len()];
        for (index, page) in pages.iter().enumerate() {
            for (owner, location, table) in tables(page) {
                for row in &table.rows {
                    let TypeNotation::Object(name) = row.notation.value.item() else {
                        continue;
                    };
                    let Some(inner) = self.find(index, name) else {
                        continue;
                    };
                    match (location, self.find(index, &owner)) {
                        (None, Some(owner)) if owner == inner => {}
                        (None, Some(owner)) => {
                            let owner = self.decls[owner].type_name.as_str();
                            parents[inner]
                                .iter_mut()
                                .for_each(|it| _ = it.insert(owner));
                        }
                        _ => parents[inner] = None,
                    }
                }
            }
        }
        parents
    }

    fn conflict(&self, pages: &[Page], conflict: &Conflict, caused: &[&Conflict]) -> Diagnostic {
        let first = &self.decls[conflict.variants[0]];
        let name = &first.table.name.value;
        let message = format!(
            "the object `{name}` is described in {} ways",
            conflict.variants.len()
        );
        let mut problem = Diagnostic::new(Code::ConflictingObject, first.table.name.place, message)
            .label("the first");
        for index in &conflict.variants[1..] {
            let (what, place) = self.what_differs(conflict.variants[0], *index);
            problem = problem.other(place, what);
        }
        for place in self.ambiguous.get(name).into_iter().flatten().take(3) {
            problem = problem.other(*place, "may mean any of them: this page describes none");
        }
        problem = problem
            .help("make the tables say the same, if they are one thing")
            .help("otherwise give all of them, or all but one, a Rust name beside `table:`");
        for (index, proposal) in conflict.variants.iter().zip(&conflict.proposals) {
            problem = problem.help(self.cure(pages, *index, proposal));
        }
        for other in caused {
            let name = &self.decls[other.variants[0]].table.name.value;
            problem = problem.help(format!(
                "then `{name}`, which contains it, needs them as well"
            ));
            for (index, proposal) in other.variants.iter().zip(&other.proposals) {
                problem = problem.help(self.cure(pages, *index, proposal));
            }
        }
        problem
    }

    /// What makes an object another than the first of its name, and where.
    fn what_differs(&self, first: usize, index: usize) -> (String, Place) {
        let (a, b) = (self.decls[first].table, self.decls[index].table);
        if let Some(difference) = difference(a, b) {
            return difference;
        }
        match self.differing_member(first, index) {
            Some((row, (inner, other))) => {
                let row = &b.table.rows[row].name;
                let [inner, other] = [inner, other].map(|index| &self.decls[index].type_name);
                let what = if inner == other {
                    format!("`{}` is another `{inner}` than in the first", row.value)
                } else {
                    format!("`{}` is `{other}`, in the first it is `{inner}`", row.value)
                };
                (what, row.place)
            }
            None => ("another Rust name than the first".to_owned(), b.name.place),
        }
    }

    /// Which name to write where.
    fn cure(&self, pages: &[Page], index: usize, proposal: &str) -> String {
        let decl = &self.decls[index];
        let described_on = decl.described_on.iter();
        let files: Vec<_> = described_on
            .map(|page| pages[*page].path.as_str())
            .collect();
        let files = files.join(", ");
        if decl.type_name == proposal {
            format!("`{proposal}` may stay in {files}")
        } else {
            format!("`rust: {proposal}` in {files}")
        }
    }
}
