//! Saved pages beside their spec: a page of our own that agrees, as text and as HTML, and then with one fact broken at a
//! time, on either side.

// Directly in `tests/`, Cargo would take it for a test of its own.
#[path = "verify/broken.rs"]
mod broken;

use std::collections::BTreeMap;

use broken::{BROKEN, Side};
use generator::diagnostic::Diagnostics;
use generator::source::SpecFiles;
use transcriber::verify::{Report, SavedPage, verify};

const TEXT: &str = "pages/harbour-moving-a-ship.txt";
const HTML: &str = "pages/harbour-moving-a-ship.html";

/// The pages and the spec of `verify/`.
fn fixtures() -> (BTreeMap<String, String>, SpecFiles) {
    let folder = tests::root().join("tests/verify");
    (tests::files(&folder), tests::spec(&folder.join("spec")))
}

fn compare(path: &str, text: &str, spec: &SpecFiles) -> Result<Report, Diagnostics> {
    verify(vec![SavedPage::read(path, text)], spec)
}

/// Every difference by its code and its message; or what is wrong with the spec itself.
fn found(outcome: &Result<Report, Diagnostics>) -> Vec<String> {
    let problems = match outcome {
        Ok(report) => &report.differences,
        Err(problems) => problems,
    };
    let lines = problems
        .iter()
        .map(|problem| format!("{} {}", problem.code, problem.message));
    lines.collect()
}

#[test]
fn a_page_agrees_with_its_spec_as_text_and_as_html() {
    let (files, spec) = fixtures();
    let saved = [TEXT, HTML].map(|path| SavedPage::read(path, &files[path]));
    let report = verify(saved.to_vec(), &spec).unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    insta::assert_snapshot!(report.render(false));
}

#[test]
fn every_broken_fact_is_caught_and_nothing_else() {
    let (files_as_saved, spec) = fixtures();
    let mut all = String::new();
    for (claim, side, from, to) in BROKEN {
        let (mut files, mut spec) = (files_as_saved.clone(), spec.clone());
        let broken = match side {
            Side::Page => files.get_mut(TEXT),
            Side::Spec(path) => spec.files.get_mut(*path),
        };
        let broken = broken.unwrap();
        assert!(broken.contains(from), "{claim}: nothing to break");
        *broken = broken.replace(from, to);
        let report = found(&compare(TEXT, &files[TEXT], &spec));
        all += &format!("{claim}\n  {}\n", report.join("\n  "));
        assert!(!report.is_empty(), "{claim}: not caught");
        let html = match side {
            // What spans cells or lines is written otherwise in HTML.
            Side::Page if !files_as_saved[HTML].contains(from) => continue,
            Side::Page => files_as_saved[HTML].replace(from, to),
            Side::Spec(_) => files_as_saved[HTML].clone(),
        };
        let as_html = found(&compare(HTML, &html, &spec));
        assert_eq!(as_html, report, "{claim}, as HTML");
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_difference_is_shown_at_both_places() {
    let (mut files, mut spec) = fixtures();
    let text = files.get_mut(TEXT).unwrap();
    *text = text.replace(
        "  • LOW: only at low tide\n\n",
        "  • NEAP: only at neap tide\n\n",
    );
    let page = spec.files.get_mut("harbour/move_ship.yaml").unwrap();
    *page = page
        .replace("range: 0..48", "range: 0..47")
        .replace("      default: 12\n", "");
    insta::assert_snapshot!(compare(TEXT, &files[TEXT], &spec).unwrap().render(false));
}

#[test]
fn pages_without_a_spec_and_specs_without_a_page_are_named() {
    let (_, spec) = fixtures();
    let other = "Raising a Flag\n\nURI\n\nPOST /v1/flags\n";
    let nothing = "A story about the sea.\n";
    let saved = vec![
        SavedPage::read("flag.txt", other),
        SavedPage::read("sea.txt", nothing),
    ];
    let report = verify(saved, &spec).unwrap();
    assert!(!report.is_sound());
    insta::assert_snapshot!(report.render(false));
}

#[test]
fn a_spec_with_problems_is_not_compared() {
    let (files, mut spec) = fixtures();
    let page = spec.files.get_mut("harbour/move_ship.yaml").unwrap();
    *page = page.replace("range: 0..48", "range: 48..0");
    let saved = SavedPage::read(TEXT, &files[TEXT]);
    let problems = verify(vec![saved], &spec).unwrap_err();
    assert_eq!(problems.iter().count(), 1, "{problems}");
}

#[test]
fn what_the_spec_says_in_words_is_for_a_person_to_look_at() {
    let (files, mut spec) = fixtures();
    let page = spec.files.get_mut("harbour/move_ship.yaml").unwrap();
    *page = page.replace("      items: ..4\n", "      constraint: At most 4 tugs.\n");
    let report = compare(TEXT, &files[TEXT], &spec).unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    let looks: Vec<&str> = report.pages[0]
        .looks
        .iter()
        .map(|look| look.what.as_str())
        .collect();
    assert_eq!(
        looks,
        [
            "`MoveShip.tugs`: the page means `items: ..4`, it seems, and the spec says so in words only"
        ]
    );
}

/// A table of the page that describes no parameters, before the responses.
const KEYS: (&str, &str) = (
    "Response Parameters\n",
    "Table 9 Keys of the harbour's log\n\nItem\n\nFallback\n\nlog.depth\n\n12\n\nlog.colour\n\nblue\n\nResponse Parameters\n",
);

#[test]
fn a_table_that_was_left_out_is_for_a_person_to_look_at() {
    let (files, spec) = fixtures();
    let report = compare(TEXT, &files[TEXT].replacen(KEYS.0, KEYS.1, 1), &spec).unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    insta::assert_snapshot!(report.render(false));
}

#[test]
fn as_many_differences_are_shown_as_are_counted() {
    let (files, spec) = fixtures();
    let request = "PUT https://{endpoint}/v1/north/ships/7?hours=3\n";
    let body = "{ \"cargo\" : \"GRAIN\" }";
    let [four, five] = ["4", "5"].map(|hours| request.replace('3', hours));
    let more = format!("{four}\n{body}\n\n{five}\n{body}\n\n{request}");
    let text = files[TEXT].replacen(request, &more, 1);
    let report = compare(TEXT, &text, &spec).unwrap();
    let differences = report.pages[0].differences;
    assert_eq!((differences, found(&Ok(report)).len()), (2, 2));
}

#[test]
fn an_example_that_contradicts_its_tables_is_for_a_person_to_look_at() {
    let (files, spec) = fixtures();
    let request = "PUT https://{endpoint}/v1/north/ships/7?hours=3\n";
    let more = format!("{}\n{request}", request.replace("hours=3", "hours=soon"));
    let text = files[TEXT].replacen(request, &more, 1);
    let report = compare(TEXT, &text, &spec).unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    let looks: Vec<&str> = report.pages[0]
        .looks
        .iter()
        .map(|look| look.what.as_str())
        .collect();
    let [look] = looks[..] else {
        panic!("{looks:?}")
    };
    let why = "an example that contradicts the page's tables, and is not in the spec: ";
    assert!(look.starts_with(why) && look.contains("hours"), "{look}");
}

#[test]
fn a_number_that_only_the_page_tells_is_for_a_person_to_look_at() {
    let (files, spec) = fixtures();
    let text = files[TEXT].replacen(
        "When to be back. ",
        "When to be back, on 25 tides of 26. ",
        1,
    );
    let report = compare(TEXT, &text, &spec).unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    let looks = report.pages[0].looks.iter().map(|look| look.what.as_str());
    let looks: Vec<&str> = looks.collect();
    assert_eq!(
        looks,
        [
            "`MoveShip.until`: the page says `25`, and the spec nowhere: When to be back, on 25 tides of 26."
        ]
    );
}

#[test]
fn lines_of_html_are_shown_without_their_tags() {
    let (files, mut spec) = fixtures();
    let page = spec.files.get_mut("harbour/move_ship.yaml").unwrap();
    *page = page.replace("range: 0..48", "range: 0..47");
    insta::assert_snapshot!(compare(HTML, &files[HTML], &spec).unwrap().render(false));
}
