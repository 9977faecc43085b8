//! The outline is complete: what is not in its diff has not changed for users. So are the OpenAPI documents.

use std::collections::BTreeMap;

use generator::openapi::{Document, document};
use generator::service::Crate;
use generator::source::SpecFiles;

/// Whatever changes in the generated crate shows in the outline, and in the documents.
#[test]
fn nothing_changes_for_users_without_a_line_in_the_outline() {
    let files = tests::files(&tests::root().join("tests/outline"));
    let spec = |files: BTreeMap<String, String>| SpecFiles {
        root: "spec".to_owned(),
        files,
        ..SpecFiles::default()
    };
    let krate =
        generator::read(&spec(files.clone())).unwrap_or_else(|problems| panic!("{problems}"));
    let (before, outline) = (generator::write(&krate), generator::outline(&krate));
    let documents = documents(&krate);
    let (mut seen, mut silent, mut unsaid) = (0, Vec::new(), Vec::new());
    for (path, text) in &files {
        let lines: Vec<&str> = text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            for changed in changes(line) {
                let mut lines: Vec<&str> = lines.clone();
                lines[index] = &changed;
                let mut files = files.clone();
                files.insert(path.clone(), lines.join("\n") + "\n");
                let Ok(krate) = generator::read(&spec(files)) else {
                    continue;
                };
                if generator::write(&krate) == before {
                    continue;
                }
                seen += 1;
                if generator::outline(&krate) == outline {
                    silent.push(format!("{path}: {line} → {changed}"));
                }
                if self::documents(&krate) == documents {
                    unsaid.push(format!("{path}: {line} → {changed}"));
                }
            }
        }
    }
    assert!(silent.is_empty(), "not in the outline: {silent:#?}");
    assert!(unsaid.is_empty(), "not in the documents: {unsaid:#?}");
    assert!(seen > 100, "only {seen} changes");
}

/// The documents of all services together, and of each.
fn documents(krate: &Crate) -> Vec<Document> {
    let services = krate.services.iter().map(Some);
    let services = std::iter::once(None).chain(services);
    services.map(|service| document(krate, service)).collect()
}

/// A line with other words, another number, another key, or none at all.
fn changes(line: &str) -> Vec<String> {
    let mut changes = vec![String::new(), line.replace("Yes", "No")];
    let body = line.trim_end_matches(['"', '}', ']', ' ', '.']);
    changes.push(format!("{body}x{}", &line[body.len()..]));
    if let Some(at) = line.rfind(|c: char| c.is_ascii_digit()) {
        let digit = (line.as_bytes()[at] - b'0' + 1) % 10;
        changes.push(format!("{}{digit}{}", &line[..at], &line[at + 1..]));
    }
    changes.retain(|changed| changed != line);
    changes
}
