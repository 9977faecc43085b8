//! The words of saved pages beside the record of what a person has read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use generator::page::PageWords;
use generator::source::SpecFiles;
use transcriber::draft::{Merged, merge, transcribe};
use transcriber::verify::{Report, SavedPage, verify};

/// A page of our own.
fn labelled() -> String {
    let path = tests::root().join("tests/transcribe/labelled.txt");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The page with some texts in place of others.
fn edited(edits: &[(&str, &str)]) -> SavedPage {
    let mut text = labelled();
    for (from, to) in edits {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    SavedPage::read("labelled.txt", &text)
}

/// The spec of a page with its record, as `transcribe` writes them.
fn drafted(page: &SavedPage, service: &str) -> SpecFiles {
    let drafts = transcribe(std::slice::from_ref(page), service, &SpecFiles::default());
    let drafts = drafts.unwrap_or_else(|problems| panic!("{problems}"));
    let krate = "name: demo\ndescription: A demo.\n".to_owned();
    let mut files = BTreeMap::from([("crate.yaml".to_owned(), krate)]);
    files.extend(
        drafts
            .service
            .map(|text| (format!("{service}/service.yaml"), text)),
    );
    for operation in drafts.operations {
        let draft = operation.draft.expect("nothing is there yet");
        let words = draft.words.expect("the page has words");
        files.insert(PageWords::path(&operation.path), words);
        files.insert(operation.path, draft.yaml);
    }
    SpecFiles::of(files)
}

fn compared(page: &SavedPage, spec: &SpecFiles) -> Report {
    verify(vec![page.clone()], spec).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What of the page is to be read, and all else that differs.
fn found(page: &SavedPage, spec: &SpecFiles) -> Vec<String> {
    let report = compared(page, spec);
    let problems = report.differences.iter();
    problems
        .map(|problem| format!("{} {}", problem.code, problem.message))
        .collect()
}

/// The same spec, after somebody has read the page.
fn read(page: &SavedPage, spec: &SpecFiles) -> SpecFiles {
    let mut spec = spec.clone();
    for page in compared(page, &spec).pages {
        let words = page.reading.record().expect("the page has words");
        let path = PageWords::path(&format!("{}.yaml", page.name));
        spec.files.insert(path, words);
    }
    spec
}

fn merged(page: &SavedPage, spec: &SpecFiles) -> Merged {
    let drafts = transcribe(std::slice::from_ref(page), "lamps", spec);
    let drafts = drafts.unwrap_or_else(|problems| panic!("{problems}"));
    merge(
        page,
        &drafts.operations[0].facts,
        spec,
        "lamps/create_lamp.yaml",
    )
}

const NEWER: (&str, &str) = ("2026-02-03", "2026-03-04");
const MEANING: (&str, &str) = (
    "How bright the lamp is, in percent.",
    "How bright the lamp may become, in percent.",
);
const CHANGED: &str =
    "V005 `CreateLamp.brightness`: the page's words have changed since a person last read them";

#[test]
fn a_sentence_that_changes_is_read_before_the_date_is_raised() {
    let spec = drafted(&edited(&[]), "lamps");
    assert_eq!(found(&edited(&[]), &spec), [""; 0]);
    let page = edited(&[NEWER, MEANING]);
    let date = "V003 the page says `updated: 2026-03-04`, the spec `updated: 2026-02-03`";
    assert_eq!(found(&page, &spec), [date, CHANGED]);
    assert_eq!(compared(&page, &spec).pages[0].reading.unread, 1);
    let before = merged(&page, &spec);
    assert!(before.done.is_empty(), "{before:#?}");
    let why: Vec<_> = before
        .by_hand
        .iter()
        .map(|change| change.why.as_deref())
        .collect();
    let read_first = "read it, then run `cargo xtask verify labelled.txt --read`";
    assert_eq!(why, [Some(read_first), None]);
    // Facts come in all the same.
    let more = edited(&[NEWER, MEANING, ("0~100", "1~100")]);
    let facts = merged(&more, &spec);
    assert_eq!(
        (facts.done.len(), facts.by_hand.len()),
        (1, 2),
        "{facts:#?}"
    );
    assert!(facts.text.contains("range: 1..100") && facts.text.contains("updated: 2026-02-03"));
    // Reading changes the record alone, and the date follows.
    let spec = read(&page, &spec);
    assert_eq!(found(&page, &spec), [date]);
    let after = merged(&page, &spec);
    assert_eq!(
        (after.done.len(), after.by_hand.len()),
        (1, 0),
        "{after:#?}"
    );
    assert!(after.text.contains("updated: 2026-03-04"), "{}", after.text);
}

#[test]
fn what_is_read_is_told_from_what_is_compared() {
    let spec = drafted(&edited(&[]), "lamps");
    // Numbers are facts, and how words are laid out says nothing.
    let limit =
        "V003 `CreateLamp.brightness`: the page says `range: 1..100`, the spec `range: 0..100`";
    assert_eq!(found(&edited(&[("0~100", "1~100")]), &spec), [limit]);
    let layout = (
        "How bright the lamp is, in percent.",
        "How bright – the “lamp” is,\tin percent",
    );
    assert_eq!(found(&edited(&[layout]), &spec), [""; 0]);
    // Sections and statuses have words, too.
    let rule = "NOTE:\nA room holds at most ten lamps.\n\n";
    let section = |what: &str| {
        format!("V005 `sections: Function`: the page's words {what} since a person last read them")
    };
    let changed = found(&edited(&[(rule, "")]), &spec);
    assert!(changed.contains(&section("have changed")), "{changed:?}");
    let all = format!("Function\n\nThis API is used to create a lamp.\n\n{rule}");
    let gone = found(&edited(&[(&all, "")]), &spec);
    assert!(gone.contains(&section("are gone")), "{gone:?}");
    // A new row is a draft, and no reason to keep an old date.
    let row = (
        "Default Value\n\n80\n",
        "Default Value\n\n80\n\nheight\n\nNo\n\nInteger\n\nHeight, in pixels.\n",
    );
    let page = edited(&[NEWER, row]);
    let merged = merged(&page, &spec);
    assert_eq!(
        (merged.done.len(), merged.by_hand.len()),
        (2, 0),
        "{merged:#?}"
    );
    let mut spec = spec;
    spec.files
        .insert("lamps/create_lamp.yaml".to_owned(), merged.text);
    let unread = "V005 `CreateLamp.height`: nobody has read the page's words yet";
    assert_eq!(found(&page, &spec), [unread]);
    assert_eq!(found(&page, &read(&page, &spec)), [""; 0]);
}

#[test]
fn without_a_record_no_words_are_compared() {
    let mut spec = drafted(&edited(&[]), "lamps");
    spec.files.remove("words/lamps/create_lamp.yaml");
    let page = edited(&[MEANING]);
    assert_eq!(found(&page, &spec), [""; 0]);
    assert!(!compared(&page, &spec).pages[0].reading.is_recorded);
}

#[test]
fn a_record_names_rows_that_there_are() {
    let files = tests::spec(&tests::root().join("spec"));
    let krate = generator::read(&files).unwrap_or_else(|problems| panic!("{problems}"));
    let modules = krate.services.iter().flat_map(|service| &service.modules);
    for page in modules.map(|module| &module.page) {
        let path = PageWords::path(&page.path);
        let text = files.files.get(&path);
        let text = text.unwrap_or_else(|| panic!("{path} is missing: what of the page was read?"));
        let rows = page.tables().flat_map(|table| &table.rows);
        let names: Vec<&str> = rows.map(|row| row.name.value.as_str()).collect();
        let mut is_of_rows = false;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ") {
                None => is_of_rows = !["sections:", "statuses:"].contains(&line),
                Some(row) if is_of_rows => {
                    let name = row.split(": ~").next().unwrap_or_default();
                    assert!(names.contains(&name.trim_matches('"')), "{path}: {name}");
                }
                Some(_) => {}
            }
        }
    }
}

/// A folder beside the repository.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = tests::root().join("../shared").join(folder);
    if !path.is_dir() {
        tests::skipped(&format!("there is no ../shared/{folder}"));
        return None;
    }
    Some(path)
}

#[test]
fn every_word_of_the_saved_pages_was_read() {
    let Some(folder) = shared("pages") else {
        return;
    };
    let saved = tests::files(&folder);
    let saved = saved.iter().map(|(path, text)| SavedPage::read(path, text));
    let spec = tests::spec(&tests::root().join("spec"));
    let report = verify(saved.collect(), &spec).unwrap_or_else(|problems| panic!("{problems}"));
    for page in &report.pages {
        let recorded = spec
            .files
            .get(&PageWords::path(&format!("{}.yaml", page.name)));
        assert_eq!(page.reading.record().as_ref(), recorded, "{}", page.name);
    }
}

#[test]
fn a_page_has_the_same_words_however_it_was_saved() {
    let Some(folder) = shared("sample-pages") else {
        return;
    };
    let files = tests::files(&folder);
    let html = files.iter().filter_map(|(path, html)| {
        let stem = path.strip_suffix(".html")?;
        Some((stem, html, files.get(&format!("{stem}.txt"))?))
    });
    let mut compared = 0;
    for (stem, html, text) in html {
        let page = |ending: &str, text: &str| SavedPage::read(&format!("{stem}.{ending}"), text);
        let words = |page: SavedPage| {
            let spec = drafted(&page, "demo");
            // The file's name is that of the operation, which only anchors of HTML may say.
            let words = spec.files.into_iter();
            let words = words.filter(|(path, _)| path.starts_with("words/"));
            words.map(|(_, words)| words).collect::<Vec<String>>()
        };
        let (as_html, as_text) = (words(page("html", html)), words(page("txt", text)));
        assert_eq!(as_html, as_text, "{stem}");
        compared += as_html.len();
    }
    assert!(compared >= 10, "{compared}");
}
