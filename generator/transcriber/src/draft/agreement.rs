//! A saved page and its file of the spec → where the page differs from drafts of itself, for `verify`.
//!
//! The spec language cannot hold all that pages say. Where not even a draft, which is made of nothing but the page, says
//! what the page says, the file of the spec is not to blame.

use generator::page::{Page, ServiceSpec, read_spec};
use generator::source::{Sources, SpecFiles};

use super::files::files_without_pages;
use super::mend::{self, DraftFile};
use super::neighbours::Neighbours;
use super::sheet::Sheet;
use super::{fill, layout};
use crate::facts::PageFacts;
use crate::verify::{Difference, SavedPage, differences};

/// Method and path as a draft has them.
pub(crate) fn uri(facts: &PageFacts) -> (String, String) {
    fill::uri(facts, &mut Vec::new())
}

/// What a page says otherwise than a draft of it does. `page` is its file as `service` has it, `spec` all files.
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
    let alone = of_draft(saved, &facts, page, service, &Neighbours::default(), spec);
    // A draft takes over words of pages that describe the same objects. Once a person has written them, they are the
    // spec's own.
    let text = spec.files.get(&page.path).map_or("", String::as_str);
    if !text.contains(layout::DRAFT) {
        return alone;
    }
    let others = service.pages.iter().filter(|other| other.path != page.path);
    let others = Neighbours::of(others);
    [alone, of_draft(saved, &facts, page, service, &others, spec)].concat()
}

/// The same of one draft. What the generator says to it beside the other pages is about names in Rust, which no page
/// gives: it is not asked.
fn of_draft(
    saved: &SavedPage,
    facts: &PageFacts,
    page: &Page,
    service: &ServiceSpec,
    others: &Neighbours,
    spec: &SpecFiles,
) -> Vec<Difference> {
    let mut files = files_without_pages(&service.folder, spec);
    let sheet = Sheet::of(&saved.page, facts, false, others, |_| None);
    let mut draft = DraftFile::of(page.path.clone(), sheet);
    mend::until_accepted(std::slice::from_mut(&mut draft), &files);
    files.insert(draft.path, draft.yaml);
    let drafted = read_spec(&Sources::read(&SpecFiles::of(files)), &mut Vec::new());
    differences(saved, facts, &drafted, &page.path)
}
