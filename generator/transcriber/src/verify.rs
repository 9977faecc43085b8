//! Compares saved pages with their spec, both ways, fact by fact.
//!
//! Next to the pipeline: reads what the transcriber and the generator read, and writes nothing.
//!
//! ```text
//! saved page ──read──▶ ReferencePage ──facts──▶ PageFacts ───┐
//!                                                            ├──compare──▶ Report
//! spec ──page──▶ ServiceSpec, as written, without the ledger ┘
//! ```
//!
//! A fact of the page that the spec lacks is lost; a fact of the spec that the page does not state is invented, unless
//! the row says it in words.

mod cells;
mod compare;
mod difference;
mod examples;
mod find;
mod head;
mod ledger;
mod objects;
mod options;
mod passages;
mod plain;
mod reading;
mod report;
mod row;
mod rows;
mod rules;
mod saved_page;
mod subject;
mod tables;
#[cfg(test)]
mod tests;
mod texts;
mod values;
mod verbatim;
mod words;

use std::collections::BTreeSet;

use generator::diagnostic::{Code, Diagnostic, Diagnostics};
use generator::source::{Sources, SpecFiles, Spot};
use generator::{page, resolve};

use crate::read::About;
use crate::{draft, facts};
use compare::Compare;
pub(crate) use difference::{Difference, DifferenceId, Edit, Key};
use find::name;
pub use reading::Reading;
pub use report::{Counts, Kind, Look, PageReport, Report};
pub use saved_page::SavedPage;

/// Compares saved pages with the spec; a spec with problems of its own is not compared.
///
/// # Errors
///
/// The spec's own problems.
pub fn verify(saved: Vec<SavedPage>, spec: &SpecFiles) -> Result<Report, Diagnostics> {
    compare_pages(saved, spec, None)
}

/// The same with the pages of one service alone: several services may have an operation of one method and path.
///
/// # Errors
///
/// As for [`verify()`].
pub fn verify_service(
    saved: Vec<SavedPage>,
    spec: &SpecFiles,
    service: &str,
) -> Result<Report, Diagnostics> {
    compare_pages(saved, spec, Some(service))
}

fn compare_pages(
    saved: Vec<SavedPage>,
    spec: &SpecFiles,
    service: Option<&str>,
) -> Result<Report, Diagnostics> {
    let mut sources = Sources::read(spec);
    let mut problems = Vec::new();
    let mut documented = page::read_spec(&sources, &mut problems);
    resolve::resolve(documented.clone(), &mut problems);
    if !problems.is_empty() {
        return Err(Diagnostics::new(problems, sources));
    }
    documented
        .services
        .retain(|known| service.is_none_or(|service| known.folder == service));
    let mut pages = Vec::new();
    let mut compared = BTreeSet::new();
    for (index, saved) in saved.iter().enumerate() {
        let operations = facts::page(&saved.page);
        if operations.is_empty() {
            problems.push(
                Diagnostic::new(
                    Code::NotDescribed,
                    Spot::Saved(index, 1, String::new()),
                    format!("{} has no method and path", saved.path),
                )
                .help(
                    "is it a reference page of an operation? If so, save it anew, as HTML or text",
                ),
            );
        }
        for facts in &operations {
            let (service, page) = match find::find(&documented, facts) {
                Ok(found) => found,
                Err(candidates) => {
                    problems.push(not_found(index, facts, &candidates));
                    continue;
                }
            };
            compared.insert(page.path.as_str());
            let recorded = documented.words.get(&page.path);
            let compare = Compare::new(index, saved, facts, service, page, recorded);
            let (mut report, mut found) = compare.run();
            if !found.is_empty() {
                let drafted = draft::differences_of_draft(saved, facts, page, service, spec);
                report.excuse(&mut found, &drafted);
            }
            if let Some(problem) = not_understood(index, saved) {
                report.differences += 1;
                problems.push(problem);
            }
            pages.push(report);
            problems.extend(found.into_iter().map(|difference| difference.problem));
        }
    }
    pages.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    let all = documented
        .services
        .iter()
        .flat_map(|service| &service.pages);
    let without = all
        .filter(|page| !compared.contains(page.path.as_str()))
        .map(name)
        .collect();
    let texts = saved
        .into_iter()
        .map(|saved| (saved.path, plain::plain(&saved.text)));
    sources.saved = texts.collect();
    Ok(Report {
        pages,
        without,
        differences: Diagnostics::new(problems, sources),
    })
}

/// The differences between one operation of a saved page and the file at `path`, whatever else is wrong with the spec.
/// Words that nobody has read yet are none of them: they are new, or marked as a draft.
pub(crate) fn differences(
    saved: &SavedPage,
    facts: &facts::PageFacts,
    spec: &page::Spec,
    path: &str,
) -> Vec<Difference> {
    let Some((_, mut differences)) = compare(saved, facts, spec, path) else {
        return Vec::new();
    };
    differences.retain(|difference| difference.id.key != Key::UnreadWords);
    differences
}

/// The words of one operation of a saved page, as the file at `path` names their rows.
pub(crate) fn reading(
    saved: &SavedPage,
    facts: &facts::PageFacts,
    spec: &page::Spec,
    path: &str,
) -> Option<Reading> {
    compare(saved, facts, spec, path).map(|(report, _)| report.reading)
}

fn compare(
    saved: &SavedPage,
    facts: &facts::PageFacts,
    spec: &page::Spec,
    path: &str,
) -> Option<(PageReport, Vec<Difference>)> {
    let mut pages = spec
        .services
        .iter()
        .flat_map(|service| service.pages.iter().map(move |page| (service, page)));
    let (service, page) = pages.find(|(_, page)| page.path == path)?;
    let recorded = spec.words.get(path);
    Some(Compare::new(0, saved, facts, service, page, recorded).run())
}

/// A page that the spec does not describe, or more than once.
fn not_found(saved: usize, facts: &facts::PageFacts, candidates: &[String]) -> Diagnostic {
    let operation = &facts.operation;
    let uri = format!("`{} {}`", operation.method, operation.path);
    let (message, help) = match candidates {
        [] => (
            format!("no page of the spec describes {uri}"),
            "transcribe the page, or leave it out of the comparison",
        ),
        several => (
            format!(
                "several pages of the spec describe {uri}: {}",
                several.join(", ")
            ),
            "say which service the saved page is of, with `--service`",
        ),
    };
    Diagnostic::new(
        Code::NotDescribed,
        Spot::Saved(saved, operation.line, operation.path.clone()),
        message,
    )
    .label(format!("{:?}", facts.title))
    .help(help)
}

/// A page whose words are in no language that is read: that nothing differs would mean nothing.
fn not_understood(saved: usize, page: &SavedPage) -> Option<Diagnostic> {
    let mut doubts = page.page.doubts.iter();
    let doubt = doubts.find(|doubt| doubt.about == About::Page)?;
    let message = format!("{}: {}", page.path, doubt.why);
    let spot = Spot::Saved(saved, doubt.line, String::new());
    let help = "pages are read in English and Chinese; save it in one of the two";
    Some(Diagnostic::new(Code::NotUnderstood, spot, message).help(help))
}
