//! Spec → document → spec: a document says all of the spec that it was made of.

use std::collections::BTreeMap;

use generator::openapi::{Document, document};
use generator::service::{Crate, Operation};
use generator::source::SpecFiles;

use super::{SPECS, krate};

type Form = fn(&Document) -> String;

/// The spec that the importer makes of a document.
#[track_caller]
fn imported(text: &str, given: &[(&str, String)]) -> Crate {
    let files = transcriber::import::spec(text);
    let mut files = files
        .unwrap_or_else(|why| panic!("{why}"))
        .expect("a document of ours");
    for (path, text) in given {
        files.insert((*path).to_owned(), text.clone());
    }
    generator::read(&SpecFiles::of(files)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The outlines of a crate, with the examples' JSON in one form: documents hold its values, and not its spaces.
fn outlines(mut krate: Crate) -> BTreeMap<String, String> {
    let modules = krate
        .services
        .iter_mut()
        .flat_map(|service| &mut service.modules);
    for operation in modules.filter_map(|module| module.operation.as_mut()) {
        plain_examples(operation);
    }
    generator::outline(&krate)
}

fn plain_examples(operation: &mut Operation) {
    let bodies = operation
        .examples
        .iter_mut()
        .filter_map(|example| example.body.as_mut());
    let responses = operation.example_responses.iter_mut().map(|(_, body)| body);
    for body in bodies.chain(responses) {
        if serde_json::from_str::<serde::de::IgnoredAny>(body).is_ok() {
            *body = without_spaces(body);
        }
    }
}

/// JSON without what stands between its tokens.
fn without_spaces(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    let mut kept = json.to_owned();
    kept.retain(|c| {
        let keep = quoted || !c.is_ascii_whitespace();
        quoted ^= c == '"' && !escaped;
        escaped = quoted && c == '\\' && !escaped;
        keep
    });
    kept
}

#[track_caller]
fn assert_same(what: &str, spec: &BTreeMap<String, String>, document: &BTreeMap<String, String>) {
    let modules = |it: &BTreeMap<String, String>| it.keys().cloned().collect::<Vec<_>>();
    assert_eq!(modules(spec), modules(document), "{what}");
    let mut differences = String::new();
    for ((module, spec), (_, document)) in spec.iter().zip(document) {
        for difference in differences_of(spec, document) {
            differences += &format!("{module}: {difference}\n");
        }
    }
    assert!(differences.is_empty(), "{what}\n{differences}");
}

/// Lines that only one of two texts has.
fn differences_of<'t>(spec: &'t str, document: &'t str) -> Vec<String> {
    if spec == document {
        return Vec::new();
    }
    let (spec, document): (Vec<&str>, Vec<&str>) =
        (spec.lines().collect(), document.lines().collect());
    let lost = spec.iter().filter(|line| !document.contains(line));
    let new = document.iter().filter(|line| !spec.contains(line));
    let mut lines: Vec<String> = lost.map(|line| format!("- {line}")).collect();
    lines.extend(new.map(|line| format!("+ {line}")));
    if lines.is_empty() {
        lines.push("the same lines in another order".to_owned());
    }
    lines
}

/// A document of all services is the spec as a whole; written as JSON or as YAML.
#[test]
fn a_document_of_a_crate_says_its_whole_spec() {
    for spec in SPECS {
        let krate = krate(spec);
        let document = document(&krate, None);
        let expected = outlines(krate);
        for (form, write) in [("JSON", Document::json as Form), ("YAML", Document::yaml)] {
            let read = imported(&write(&document), &[]);
            assert_same(&format!("{spec} as {form}"), &expected, &outlines(read));
        }
    }
}
