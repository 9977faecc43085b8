//! Whatever a draft leaves out, `verify` says nothing else of it; and of a page that was not understood, it says so.

use generator::source::SpecFiles;
use tests::corpus;
use transcriber::draft::transcribe;
use transcriber::verify::{Report, SavedPage, verify, verify_service};

/// A spec that holds the draft of a page, in a service.
fn drafted(page: &SavedPage, service: &str) -> SpecFiles {
    let pages = std::slice::from_ref(page);
    let transcript = transcribe(pages, service, &SpecFiles::default());
    let transcript = transcript.unwrap_or_else(|problems| panic!("{}: {problems}", page.path));
    let mut spec = SpecFiles::default();
    let krate = "name: draft\ndescription: A draft.\n";
    spec.files.insert("crate.yaml".to_owned(), krate.to_owned());
    let about = transcript
        .service
        .map(|text| (format!("{service}/service.yaml"), text));
    spec.files.extend(about);
    for operation in transcript.operations {
        spec.files
            .extend(operation.draft.map(|draft| (operation.path, draft.yaml)));
    }
    spec
}

fn compared(page: &SavedPage, spec: &SpecFiles) -> Report {
    verify(vec![page.clone()], spec).unwrap_or_else(|problems| panic!("{}: {problems}", page.path))
}

#[test]
fn every_draft_agrees_with_its_page() {
    let mut faults = String::new();
    for (name, source) in tests::files(&tests::root().join("tests/corpus")) {
        let Some(name) = name.strip_suffix(".page") else {
            continue;
        };
        let page = corpus::page(&source);
        for (text, ending) in [(&page.html, "html"), (&page.text, "txt")] {
            let saved = SavedPage::read(&format!("{name}.{ending}"), text);
            if saved.page.operations.is_empty() {
                continue;
            }
            let report = compared(&saved, &drafted(&saved, "demo"));
            if !report.is_sound() {
                faults += &report.render(false);
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// A page with one row, and a default of it.
fn page(default: &str) -> SavedPage {
    let text = format!(
        "Raising a Flag\n\nURI\n\nPOST /v1/flags\n\nRequest\n\nTable 1 Request body parameters\n\nParameter\n\n\
         Mandatory\n\nType\n\nDescription\n\ncolour\n\nNo\n\nString\n\nWhich flag. Options:\n\n  • red: danger\n\n  \
         • blue: all is well\n\nDefault value: {default}\n"
    );
    SavedPage::read("flags.txt", &text)
}

#[test]
fn what_no_spec_can_hold_is_for_a_person_to_look_at() {
    let page = page("green");
    let report = compared(&page, &drafted(&page, "harbour"));
    assert!(report.is_sound(), "{}", report.render(false));
    let looks = report.pages[0].looks.iter().map(|look| look.what.as_str());
    assert_eq!(
        looks.collect::<Vec<_>>(),
        [
            "`RaiseFlag.colour`: the page says `default: green`, the spec does not; a draft of the page would not, either"
        ]
    );
}

#[test]
fn what_a_spec_can_hold_is_missed() {
    let page = page("blue");
    let mut spec = drafted(&page, "harbour");
    let draft = spec.files.get_mut("harbour/raise_flag.yaml").unwrap();
    assert!(draft.contains("      default: blue\n"), "{draft}");
    *draft = draft.replace("      default: blue\n", "");
    assert!(!compared(&page, &spec).is_sound());
}

#[test]
fn services_may_share_method_and_path() {
    let page = page("blue");
    let mut spec = drafted(&page, "harbour");
    spec.files.extend(drafted(&page, "lighthouse").files);
    let report = compared(&page, &spec);
    let problems = report.differences.iter();
    let problems: Vec<&str> = problems.map(|problem| problem.message.as_str()).collect();
    assert_eq!(
        problems,
        [
            "several pages of the spec describe `POST /v1/flags`: harbour/raise_flag, lighthouse/raise_flag"
        ]
    );
    let report = verify_service(vec![page], &spec, "lighthouse").unwrap();
    assert!(report.is_sound(), "{}", report.render(false));
    assert_eq!(report.pages[0].name, "lighthouse/raise_flag");
}

#[test]
fn a_page_that_was_not_understood_is_no_page_that_agrees() {
    let text = "<h1>Eine Flagge hissen</h1><h4>Funktion</h4><p>Hisst eine Flagge.</p><h4>URI</h4><p>POST /v1/flags</p>\
        <h4>Anfrage</h4><table><caption>Tabelle 1 Anfrage</caption><tr><th>Name<th>Pflicht<th>Art<th>Beschreibung\
        <tr><td>height<td>Nein<td>Integer<td>Wie hoch.</table>";
    let page = SavedPage::read("flagge.html", text);
    let report = compared(&page, &drafted(&page, "harbour"));
    let problems = report.differences.iter();
    let problems: Vec<String> = problems
        .map(|problem| format!("{} {}", problem.code, problem.message))
        .collect();
    assert_eq!(
        problems,
        ["V006 flagge.html: nothing of the page was understood: no row of its 1 tables"]
    );
    assert_eq!(report.pages[0].differences, 1);
}
