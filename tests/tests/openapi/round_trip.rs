//! Spec → document → spec: a document says all of the spec that it was made of.

use std::collections::BTreeMap;

use generator::openapi::{Document, document};
use generator::service::{Crate, Service};
use generator::source::SpecFiles;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

use super::{SPECS, krate};

/// What the importer makes of a document; that of one service has no name for the crate.
#[track_caller]
fn imported(text: &str, krate: &Crate) -> Crate {
    let files = transcriber::import::spec(text);
    let files = files.unwrap_or_else(|why| panic!("{why}"));
    let mut files = files.expect("a document that the generator wrote");
    let info = &krate.info;
    let root = format!("name: {}\ndescription: {:?}\n", info.name, info.description);
    files.entry("crate.yaml".to_owned()).or_insert(root);
    generator::read(&SpecFiles::of(files)).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The crate's examples with their JSON in this form: documents hold its values, and not its spaces.
fn with_examples(mut krate: Crate, form: fn(&str) -> String) -> Crate {
    let services = krate.services.iter_mut();
    let modules = services.flat_map(|service| &mut service.modules);
    for operation in modules.map(|module| &mut module.operation) {
        let examples = operation.examples.iter_mut();
        let requests = examples.filter_map(|example| example.body.as_mut());
        let responses = operation.example_responses.iter_mut();
        for body in requests.chain(responses.map(|(_, body)| body)) {
            if serde_json::from_str::<IgnoredAny>(body).is_ok() {
                *body = form(body);
            }
        }
    }
    krate
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

/// JSON with its numbers as 64 bits hold them.
fn with_short_numbers(json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    value.to_string()
}

/// How a document is written.
struct Form {
    name: &'static str,
    write: fn(&Document) -> String,
    /// What of the JSON of examples such a document keeps.
    examples: fn(&str) -> String,
}

/// The importer's reader of YAML takes numbers as 64 bits hold them. Whatever else has digits to lose stands in a document
/// as a text.
const FORMS: [Form; 2] = [
    Form {
        name: "JSON",
        write: Document::json,
        examples: without_spaces,
    },
    Form {
        name: "YAML",
        write: Document::yaml,
        examples: with_short_numbers,
    },
];

/// Both crates, for each form of the document: that of the spec, and that of the spec which the document gives.
#[track_caller]
fn assert_comes_back(what: &str, krate: &Crate, service: Option<&Service>, same: Same) {
    let document = document(krate, service);
    let mut krate = krate.clone();
    if let Some(service) = service {
        krate.services.retain(|it| it.folder == service.folder);
    }
    for form in FORMS {
        let read = imported(&(form.write)(&document), &krate);
        let [spec, read] = [krate.clone(), read].map(|it| with_examples(it, form.examples));
        assert_same(
            &format!("{what} as {}", form.name),
            &same(&spec),
            &same(&read),
        );
    }
}

/// What must be the same of two crates.
type Same = fn(&Crate) -> BTreeMap<String, String>;

/// Also what an outline has only a digest of, or nothing.
fn outlines_and_files(krate: &Crate) -> BTreeMap<String, String> {
    let mut all = generator::outline(krate);
    all.extend(generator::write(krate).0);
    all
}

#[test]
fn a_document_of_a_crate_says_its_whole_spec() {
    for spec in SPECS {
        assert_comes_back(spec, &krate(spec), None, outlines_and_files);
    }
}

#[test]
fn a_document_of_a_service_says_its_whole_spec() {
    for spec in SPECS {
        let krate = krate(spec);
        for service in &krate.services {
            let what = format!("{} of {spec}", service.folder);
            assert_comes_back(&what, &krate, Some(service), generator::outline);
        }
    }
}

/// Whatever a person takes away or puts in its place, there is a spec or a reason, which the generator then judges.
#[test]
fn a_document_that_lost_something_is_no_reason_to_panic() {
    let krate = krate("tests/outline");
    let json = document(&krate, krate.services.first()).json();
    let whole: Value = serde_json::from_str(&json).unwrap();
    let mut places = Vec::new();
    pointers(&whole, "", &mut places);
    assert!(places.len() > 900, "{}", places.len());
    // Every third is enough for every kind of place.
    for (index, place) in places.iter().enumerate().step_by(3) {
        let mut document = whole.clone();
        let other = [
            Value::Null,
            Value::from("x: y"),
            Value::from(7),
            json!([{}]),
        ];
        *document.pointer_mut(place).unwrap() = other[index % other.len()].clone();
        if let Ok(Some(files)) = transcriber::import::spec(&document.to_string()) {
            // Every file is YAML, whatever was put in.
            for (path, text) in files {
                let read = serde_yaml::from_str::<IgnoredAny>(&text);
                read.unwrap_or_else(|error| panic!("{place}: {path}: {error}"));
            }
        }
    }
}

/// Where each value of a document stands.
fn pointers(value: &Value, place: &str, places: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
            members.iter().map(|(key, it)| (escaped(key), it)).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(index, it)| (index.to_string(), it)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in inner {
        let place = format!("{place}/{key}");
        pointers(value, &place, places);
        places.push(place);
    }
}
