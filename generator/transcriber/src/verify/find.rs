//! The page of the spec that a saved page is: by method and path, or else by title.

use generator::page::{Page, ServiceSpec, Spec};

use crate::draft;
use crate::facts::PageFacts;

/// The page of this method and path; if there is none, the one of this title, whose method or path is wrong then.
///
/// # Errors
///
/// The names of all pages that it may be, if they are several; none if there is none.
pub(super) fn find<'s>(
    spec: &'s Spec,
    facts: &PageFacts,
) -> Result<(&'s ServiceSpec, &'s Page), Vec<String>> {
    let operation = &facts.operation;
    let (method, path) = draft::uri(facts);
    let same = |page: &Page| {
        page.method == operation.method && page.uri.value == operation.path
            || page.method == method && page.uri.value == path
    };
    let titled = |page: &Page| page.title == facts.title;
    let by = |wanted: &dyn Fn(&Page) -> bool| -> Vec<(&'s ServiceSpec, &'s Page)> {
        let pages = spec
            .services
            .iter()
            .flat_map(|service| service.pages.iter().map(move |page| (service, page)));
        pages.filter(|(_, page)| wanted(page)).collect()
    };
    let both = |page: &Page| same(page) && titled(page);
    let wanted: [&dyn Fn(&Page) -> bool; 3] = [&same, &both, &titled];
    let found: Vec<_> = wanted.into_iter().map(by).collect();
    if let Some([one]) = found
        .iter()
        .map(Vec::as_slice)
        .find(|found| found.len() == 1)
    {
        return Ok(*one);
    }
    // Of several, none is the one.
    let several = found.into_iter().find(|found| !found.is_empty());
    let several = several.unwrap_or_default();
    Err(several.into_iter().map(|(_, page)| name(page)).collect())
}

/// The page in the spec as people call it: `vod/show_asset_meta`.
pub(super) fn name(page: &Page) -> String {
    let path = page.path.as_str();
    path.strip_suffix(".yaml").unwrap_or(path).to_owned()
}
