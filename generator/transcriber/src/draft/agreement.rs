//! What a draft of a page does not say: the facts that the spec language cannot hold, for whoever compares the two.

use generator::page::{Page, PageWords, ServiceSpec, read_spec};
use generator::source::{Sources, SpecFiles};

use super::{drafts, fill, layout};
use crate::facts::PageFacts;
use crate::verify::{Difference, SavedPage, differences};

/// Method and path as a draft has them.
pub(crate) fn uri(facts: &PageFacts) -> (String, String) {
    fill::uri(facts, &mut Vec::new())
}

/// The differences between a page and a draft of it, alone or beside the other pages of its service.
pub(crate) fn differences_of_draft(
    saved: &SavedPage,
    facts: &PageFacts,
    page: &Page,
    service: &ServiceSpec,
    spec: &SpecFiles,
) -> Vec<Difference> {
    let facts = PageFacts {
        official: Some(page.operation.value.clone()),
        ..facts.clone()
    };
    let of = |others: &SpecFiles| of_draft(saved, &facts, &service.folder, others);
    let alone = of(&SpecFiles::default()).unwrap_or_default();
    // What a draft has to leave out because of other pages matters as long as it is one.
    let text = spec.files.get(&page.path).map_or("", String::as_str);
    if !text.contains(layout::DRAFT) {
        return alone;
    }
    let mut beside = spec.clone();
    beside.files.remove(&page.path);
    beside.files.remove(&PageWords::path(&page.path));
    [alone, of(&beside).unwrap_or_default()].concat()
}

fn of_draft(
    saved: &SavedPage,
    facts: &PageFacts,
    service: &str,
    others: &SpecFiles,
) -> Option<Vec<Difference>> {
    let transcript = drafts(vec![(saved, vec![facts.clone()])], service, others, true).ok()?;
    let operation = transcript.operations.into_iter().next()?;
    let mut files = super::files::service_files(service, others);
    files.insert(operation.path.clone(), operation.draft?.yaml);
    let sources = Sources::read(&SpecFiles::of(files));
    let drafted = read_spec(&sources, &mut Vec::new());
    Some(differences(saved, facts, &drafted, &operation.path))
}
