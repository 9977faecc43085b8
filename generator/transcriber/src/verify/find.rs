//! The page of the spec that a saved page is: by method and path, or else by title.

use generator::page::{Page, ServiceSpec, Spec};

use crate::facts::PageFacts;

/// The page of this method and path; if there is none, the one of this title, whose method or path is wrong then.
pub(super) fn find<'s>(spec: &'s Spec, facts: &PageFacts) -> Option<(&'s ServiceSpec, &'s Page)> {
    let operation = &facts.operation;
    let same = |page: &Page| page.method == operation.method && page.uri.value == operation.path;
    let titled = |page: &Page| page.title == facts.title;
    let by = |wanted: &dyn Fn(&Page) -> bool| {
        let pages = spec
            .services
            .iter()
            .flat_map(|service| service.pages.iter().map(move |page| (service, page)));
        let mut found = pages.filter(|(_, page)| wanted(page));
        let first = found.next();
        // Of several, none is the one.
        first.filter(|_| found.next().is_none())
    };
    by(&same)
        .or_else(|| by(&|page: &Page| same(page) && titled(page)))
        .or_else(|| by(&titled))
}

/// The page in the spec as people call it: `vod/show_asset_meta`.
pub(super) fn name(page: &Page) -> String {
    let path = page.path.as_str();
    path.strip_suffix(".yaml").unwrap_or(path).to_owned()
}
