//! Which file of the spec says what a page or a definition says.
//!
//! A page does not say what its operation is called: method and path tell, and where the path has another version, the
//! title. A definition does, and services have operations that share method and path: it is told by all three, then by
//! method and path if their name is in no definition, then by its name. What only title or name tell is said, as it may be
//! another operation.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::{Page, ServiceSpec};

use super::{fill, operation_names};
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
        Self {
            name: operation_names::of(facts),
            uri: format!("{method} {path}"),
        }
    }
}

/// By what operations of one method and path are told apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    title: String,
    members: BTreeSet<String>,
}

impl Said {
    pub(super) fn by(facts: &PageFacts) -> Self {
        let bodies = facts.request.iter();
        let bodies = bodies.filter(|(location, _)| location.is_body());
        let rows = bodies.flat_map(|(_, table)| &table.rows);
        Self {
            title: facts.title.clone(),
            members: rows.map(|row| row.name.clone()).collect(),
        }
    }

    fn of(page: &Page) -> Self {
        let bodies = page.request.iter();
        let bodies = bodies.filter(|(location, _)| location.is_body());
        let rows = bodies.flat_map(|(_, table)| &table.rows);
        Self {
            title: page.title.clone(),
            members: rows.map(|row| row.name.value.clone()).collect(),
        }
    }

    /// Whether two pages of one method and path describe two operations: their bodies have nothing in common.
    fn is_another(&self, other: &Self) -> bool {
        self.title != other.title
            && !self.members.is_empty()
            && !other.members.is_empty()
            && self.members.is_disjoint(&other.members)
    }
}

/// A file that is about the same operation, it seems, although its method or path is another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resemblance {
    /// Its path below the spec's root.
    pub path: String,
    /// What is the same.
    pub by: SameBy,
}

/// What two descriptions of an operation have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameBy {
    /// The title of the pages.
    Title,
    /// The operation's official name.
    Name,
}

/// What the files of a service are to an operation.
#[derive(Default)]
pub(super) struct Found {
    /// The file of the operation.
    pub(super) path: Option<String>,
    /// The file that resembles it: this one, or one that was not taken for it.
    pub(super) resemblance: Option<Resemblance>,
}

/// The files of a service's operations.
#[derive(Default)]
pub(super) struct KnownFiles {
    /// Whether what only resembles a file is a new operation.
    as_new: bool,
    files: BTreeMap<Identity, String>,
    /// The title of each, and the members of its body.
    said: BTreeMap<Identity, Said>,
    /// The same by name, and by method and path.
    by_name: BTreeMap<String, Vec<Identity>>,
    by_uri: BTreeMap<String, Vec<Identity>>,
    /// The service's pages by their titles.
    by_title: BTreeMap<String, Vec<Identity>>,
    /// The methods and paths of this call's pages, and those of each title.
    called: BTreeSet<String>,
    called_by_title: BTreeMap<String, BTreeSet<String>>,
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
        as_new: bool,
    ) -> Self {
        let mut known = Self {
            as_new,
            ..Self::default()
        };
        for facts in facts {
            let identity = Identity::of(facts);
            if facts.source == Source::Definition {
                known.named.insert(identity.name.clone());
                known.defined.insert(identity);
                continue;
            }
            known.called.insert(identity.uri.clone());
            let titled = known.called_by_title.entry(facts.title.clone());
            titled.or_default().insert(identity.uri);
        }
        for page in service.iter().flat_map(|service| &service.pages) {
            let identity = Identity {
                name: page.operation.value.clone(),
                uri: format!("{} {}", page.method, page.uri.value),
            };
            let titled = known.by_title.entry(page.title.clone()).or_default();
            titled.push(identity.clone());
            known.add(identity, Said::of(page), page.path.clone());
        }
        known
    }

    /// Learns where an operation is described.
    pub(super) fn add(&mut self, identity: Identity, said: Said, path: String) {
        let (name, uri) = (identity.name.clone(), identity.uri.clone());
        self.by_name.entry(name).or_default().push(identity.clone());
        self.by_uri.entry(uri).or_default().push(identity.clone());
        self.said.insert(identity.clone(), said);
        self.files.insert(identity, path);
    }

    /// The file of an operation, if it has one, and one that resembles it.
    pub(super) fn find(&mut self, identity: &Identity, facts: &PageFacts) -> Found {
        match facts.source {
            Source::Page => self.find_page(identity, &Said::by(facts)),
            Source::Definition => self.find_definition(identity),
        }
    }

    /// The file of this method and path, of several the one of this title; otherwise the one of this title, if its path
    /// is the same in another version, and no other page can be meant by it.
    fn find_page(&self, identity: &Identity, page: &Said) -> Found {
        let title = page.title.as_str();
        let of_uri = self.by_uri.get(&identity.uri).into_iter().flatten();
        let titled = |it: &&Identity| self.said[*it].title == title;
        let same = |it: &&Identity| !page.is_another(&self.said[*it]);
        let mut any = of_uri.clone();
        if let Some(found) = of_uri.clone().find(titled).or_else(|| any.find(same)) {
            return Found {
                path: Some(self.files[found].clone()),
                resemblance: None,
            };
        }
        if of_uri.count() > 0 {
            return Found::default();
        }
        let titled = self.by_title.get(title).into_iter().flatten();
        let mut titled = titled.filter(|it| !self.called.contains(&it.uri));
        let Some(first) = titled.next().filter(|_| !self.as_new) else {
            return Found::default();
        };
        let path = self.files[first].clone();
        let of_title = self.called_by_title.get(title).into_iter().flatten();
        let new = of_title.filter(|uri| !self.by_uri.contains_key(*uri) || **uri == identity.uri);
        let only = titled.next().is_none() && new.count() == 1;
        let is_it = only && shape(&first.uri) == shape(&identity.uri);
        Found {
            path: is_it.then(|| path.clone()),
            resemblance: Some(Resemblance {
                path,
                by: SameBy::Title,
            }),
        }
    }

    fn find_definition(&mut self, identity: &Identity) -> Found {
        if let Some(path) = self.files.get(identity) {
            return Found {
                path: Some(path.clone()),
                resemblance: None,
            };
        }
        if self.as_new {
            return Found::default();
        }
        let free = |it: &&Identity| !self.taken.contains(it);
        let of_name = self.by_name.get(&identity.name);
        let mut of_name = of_name.into_iter().flatten();
        // Two versions of an operation have one name, and each its path.
        let named = of_name.find(|it| free(it) && !self.defined.contains(it));
        let of_uri = self.by_uri.get(&identity.uri);
        let of_uri = of_uri.into_iter().flatten();
        let mut of_uri = of_uri.filter(|it| free(it) && !self.named.contains(&it.name));
        // One that was written as new got a name of its own.
        let found = of_uri.next().or(named);
        let Some(found) = found.cloned() else {
            return Found::default();
        };
        let path = self.files[&found].clone();
        let resemblance = (found.uri != identity.uri).then(|| Resemblance {
            path: path.clone(),
            by: SameBy::Name,
        });
        self.taken.insert(found);
        Found {
            path: Some(path),
            resemblance,
        }
    }
}

/// Method and path without the version and the names of placeholders.
fn shape(uri: &str) -> Vec<&str> {
    let is_version = |segment: &str| {
        let number = segment.strip_prefix(['v', 'V']).unwrap_or_default();
        number.starts_with(|c: char| c.is_ascii_digit())
            && number.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    let segments = uri.split('/').filter(|segment| !is_version(segment));
    let segments = segments.map(|segment| match segment.strip_prefix('{') {
        Some(rest) if rest.ends_with('}') => "{}",
        _ => segment,
    });
    segments.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_the_same_in_another_version() {
        let first = "GET /v1.0/{project_id}/assets/{id}";
        for same in [
            "GET /v1.1/{project_id}/assets/{id}",
            "GET /V2/{tenant_id}/assets/{asset}",
        ] {
            assert_eq!(shape(first), shape(same), "{same}");
        }
        for other in [
            "PUT /v1.0/{project_id}/assets/{id}",
            "GET /v1.0/{project_id}/asset/{id}",
            "GET /v1.0/{project_id}/assets",
            "GET /vod/{project_id}/assets/{id}",
            "GET /v1.0/{project_id}/assets/{id}.json",
        ] {
            assert_ne!(shape(first), shape(other), "{other}");
        }
    }
}
