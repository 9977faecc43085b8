//! Drafts whose method and path others have, too → the key that says so.
//!
//! Definitions give operations their names: two names are two operations, which the service tells apart by their bodies.
//! Two pages are if their bodies have nothing in common.

use std::collections::{BTreeMap, BTreeSet};

use generator::page::{Page, read_spec};
use generator::resolve::address;
use generator::source::{Sources, SpecFiles};

use super::layout;
use super::mend::DraftFile;
use crate::facts::Source;

/// Names in each draft the operations of the same method and path that are there already, or were drafted before it.
pub(super) fn write(drafts: &mut [DraftFile], others: &BTreeMap<String, String>) {
    if !may_share(drafts, others) {
        return;
    }
    let mut files = others.clone();
    let texts = drafts.iter().map(|draft| (&draft.path, &draft.yaml));
    files.extend(texts.map(|(path, yaml)| (path.clone(), yaml.clone())));
    let sources = Sources::read(&SpecFiles::of(files));
    let spec = read_spec(&sources, &mut Vec::new());
    let pages = spec.services.iter().flat_map(|service| &service.pages);
    let own: BTreeSet<&str> = drafts.iter().map(|draft| draft.path.as_str()).collect();
    let mut drafted: BTreeMap<&str, &Page> = BTreeMap::new();
    let mut of_address: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for page in pages {
        if own.contains(page.path.as_str()) {
            drafted.insert(&page.path, page);
        } else {
            let same = of_address.entry(address(page)).or_default();
            same.push(page.operation.value.clone());
        }
    }
    for draft in drafts {
        let Some(page) = drafted.get(draft.path.as_str()) else {
            continue;
        };
        let same = of_address.entry(address(page)).or_default();
        if !same.is_empty() {
            draft.sheet.shares_uri_with.clone_from(same);
            let (read, line) = (page.operation.value.clone(), draft.sheet.line);
            let why = format!(
                "method and path are also those of {}: so says `shares_uri_with`; compare them with their pages",
                same.join(", ")
            );
            draft.sheet.doubt(line, read, why);
            draft.yaml = layout::page(&draft.sheet);
        }
        same.push(page.operation.value.clone());
    }
}

/// Whether to look: most pages have method and path for themselves.
fn may_share(drafts: &[DraftFile], others: &BTreeMap<String, String>) -> bool {
    let mut seen = BTreeSet::new();
    drafts.iter().any(|draft| {
        let sheet = &draft.sheet;
        let line = format!("\nuri: {} {}\n", sheet.method, sheet.path);
        sheet.source == Source::Definition
            || others.values().any(|text| text.contains(&line))
            || !seen.insert(line)
    })
}
