//! The reader of reference pages: one page of our own for each convention, and ten labelled pages of others, which
//! lie beside the repository. Each as HTML and as text.

use std::collections::BTreeMap;

use serde_json::Value;
use transcriber::read::{ReferencePage, Table, read};

/// What a label says that the page does not, and why: `page`, format, place, reason.
const KNOWN: &[(&str, &str, &str, &str)] = &[
    // `Status code: 200` stands above both tables, in one paragraph with the list that holds them.
    (
        "eps-modifying-an-enterprise-project",
        "html",
        ".tables[3].status",
        "the page says 200",
    ),
    (
        "eps-modifying-an-enterprise-project",
        "html",
        ".tables[4].status",
        "the page says 200",
    ),
    (
        "eps-modifying-an-enterprise-project",
        "txt",
        ".tables[3].status",
        "the page says 200",
    ),
    (
        "eps-modifying-an-enterprise-project",
        "txt",
        ".tables[4].status",
        "the page says 200",
    ),
    // The page links `V2Job` to the wrong table. Text has no links.
    (
        "cce-obtaining-job-details",
        "txt",
        ".tables[2].referenced_by",
        "links do not show in text",
    ),
    (
        "cce-obtaining-job-details",
        "txt",
        ".tables[4].referenced_by",
        "links do not show in text",
    ),
];

/// Every place where two values differ.
fn differences(path: &str, expected: &Value, found: &Value, all: &mut Vec<(String, String)>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let mut keys: Vec<&String> = expected.keys().chain(found.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let path = format!("{path}.{key}");
                let missing = Value::String("(absent)".to_owned());
                differences(
                    &path,
                    expected.get(key).unwrap_or(&missing),
                    found.get(key).unwrap_or(&missing),
                    all,
                );
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                differences(&format!("{path}[{index}]"), expected, found, all);
            }
        }
        (expected, found) if expected == found => {}
        (expected, found) => {
            all.push((path.to_owned(), format!("{expected}\n      found {found}")));
        }
    }
}

fn pages(folder: &str) -> Option<BTreeMap<String, String>> {
    let folder = tests::root().join(folder);
    if folder.is_dir() {
        return Some(tests::files(&folder));
    }
    tests::skipped("there are no saved pages beside the repository");
    None
}

#[test]
fn the_labelled_pages_are_read_as_labelled() {
    let Some(files) = pages("../shared/sample-pages") else {
        return;
    };
    let mut problems = String::new();
    let mut stale: Vec<_> = KNOWN.iter().collect();
    let mut count = 0;
    for (path, text) in &files {
        let Some((name, ending)) = path.rsplit_once('.') else {
            continue;
        };
        let Some(label) = files.get(&format!("{name}.json")) else {
            continue;
        };
        if !["html", "txt"].contains(&ending) {
            continue;
        }
        let expected: Value = serde_json::from_str(label).expect("a label");
        let found = serde_json::to_value(read(name, text)).expect("a page");
        let mut all = Vec::new();
        differences("", &expected, &found, &mut all);
        stale.retain(|known| {
            !(known.0 == name && known.1 == ending && all.iter().any(|(place, _)| place == known.2))
        });
        all.retain(|(place, _)| {
            !KNOWN
                .iter()
                .any(|known| (known.0, known.1, known.2) == (name, ending, place))
        });
        for (place, difference) in all {
            problems.push_str(&format!("{path} {place}\n   labelled {difference}\n"));
        }
        count += 1;
    }
    assert!(problems.is_empty(), "\n{problems}");
    assert!(stale.is_empty(), "no longer different: {stale:#?}");
    assert_eq!(count, 20);
}

/// What a description's structure is: bullet, depth, text.
fn structure(page: &ReferencePage) -> Vec<(bool, usize, &str)> {
    let rows = page.tables.iter().flat_map(Table::parameters);
    let prose = rows.flat_map(|row| &row.prose);
    prose
        .map(|prose| (prose.bullet, prose.depth, prose.text.as_str()))
        .collect()
}

#[test]
fn each_convention_is_read_from_html_and_text_alike() {
    let pages = tests::files(&tests::root().join("tests/reference"));
    let folders: Vec<&str> = pages
        .keys()
        .filter_map(|path| path.strip_suffix("/page.html"))
        .collect();
    assert!(folders.len() >= 5, "{folders:?}");
    for folder in folders {
        let name = format!("port-{folder}");
        let html = read(&name, &pages[&format!("{folder}/page.html")]);
        let text = read(&name, &pages[&format!("{folder}/page.txt")]);
        let json = serde_json::to_string_pretty(&html).expect("a page");
        assert_eq!(
            serde_json::to_string_pretty(&text).expect("a page"),
            json,
            "{folder}: text, HTML"
        );
        assert_eq!(structure(&text), structure(&html), "{folder}");
        assert_eq!(
            text.updated.as_deref(),
            Some("2026-02-03 GMT+08:00"),
            "{folder}"
        );
        let doubts: Vec<String> = text
            .doubts
            .iter()
            .map(|doubt| format!("{}: {}: {}", doubt.line, doubt.read, doubt.why))
            .collect();
        let seen = format!("{json}\n\n{}", doubts.join("\n"));
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("reference__{folder}"), seen.trim_end());
        });
    }
}
