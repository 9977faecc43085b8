//! Which file of the spec says what a page or a definition says.
//!
//! A page does not say what its operation is called: method and path tell. A definition does, and services have
//! operations that share method and path: it is told by both, then by its name, then by method and path.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::ServiceSpec;

use super::{fill, names};
use crate::facts::{PageFacts, Source};

/// An operation as it is looked up.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    /// Its name: the official one, or one made of the title.
    pub(super) name: String,
    /// Method and path.
    pub(super) uri: String,
}

impl Identity {
    pub(super) fn of(facts: &PageFacts) -> Self {
        let (method, path) = fill::uri(facts, &mut Vec::new());
        let official = facts.official.clone();
        Self {
            name: official.unwrap_or_else(|| names::operation(&facts.title)),
            uri: format!("{method} {path}"),
        }
    }
}

/// The files of a service's operations.
#[derive(Default)]
pub(super) struct KnownFiles {
    files: BTreeMap<Identity, String>,
    /// The same by name, and by method and path.
    by_name: BTreeMap<String, Vec<Identity>>,
    by_uri: BTreeMap<String, Vec<Identity>>,
    /// The definitions of this call, and the names that they give.
    defined: BTreeSet<Identity>,
    named: BTreeSet<String>,
    /// What a definition of another name was compared with is not another's, too.
    taken: BTreeSet<Identity>,
}

impl KnownFiles {
    /// What a service has, and what this call is about.
    pub(super) fn of<'f>(
        service: Option<&ServiceSpec>,
        facts: impl Iterator<Item = &'f PageFacts>,
    ) -> Self {
        let definitions = facts.filter(|facts| facts.source == Source::Definition);
        let defined: BTreeSet<Identity> = definitions.map(Identity::of).collect();
        let mut known = Self {
            named: defined.iter().map(|it| it.name.clone()).collect(),
            defined,
            ..Self::default()
        };
        for page in service.iter().flat_map(|service| &service.pages) {
            let identity = Identity {
                name: page.operation.value.clone(),
                uri: format!("{} {}", page.method, page.uri.value),
            };
            known.add(identity, page.path.clone());
        }
        known
    }

    /// Learns where an operation is described.
    pub(super) fn add(&mut self, identity: Identity, path: String) {
        let (name, uri) = (identity.name.clone(), identity.uri.clone());
        self.by_name.entry(name).or_default().push(identity.clone());
        self.by_uri.entry(uri).or_default().push(identity.clone());
        self.files.insert(identity, path);
    }

    /// The file of an operation, if it has one.
    pub(super) fn find(&mut self, identity: &Identity, source: Source) -> Option<String> {
        let of_uri = self.by_uri.get(&identity.uri);
        let mut of_uri = of_uri.into_iter().flatten();
        if source == Source::Page {
            return of_uri.next().map(|first| self.files[first].clone());
        }
        if let Some(path) = self.files.get(identity) {
            return Some(path.clone());
        }
        let free = |it: &&Identity| !self.taken.contains(it);
        let of_name = self.by_name.get(&identity.name);
        let mut of_name = of_name.into_iter().flatten();
        // Two versions of an operation have one name, and each its path.
        let found = of_name
            .find(|it| free(it) && !self.defined.contains(it))
            .or_else(|| of_uri.find(|it| free(it) && !self.named.contains(&it.name)))?
            .clone();
        let path = self.files[&found].clone();
        self.taken.insert(found);
        Some(path)
    }
}
