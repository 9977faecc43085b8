//! Every key of every file of a spec, with texts that nobody should write there, and with what is no text.
//!
//! Whatever a spec says, the generator ends: with problems, each with a place and a cure, or with files that are Rust.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use generator::source::SpecFiles;
use serde_json::{Value, json};

/// A spec in which every key stands once. JSON is YAML, too.
fn base() -> Vec<(&'static str, Value)> {
    vec![
        (
            "crate.yaml",
            json!({ "name": "demo", "description": "A demonstration." }),
        ),
        ("demo/bodies.yaml", bodies()),
        ("demo/files.yaml", files()),
        ("demo/discrepancies.yaml", ledger()),
        ("demo/page.yaml", page()),
        (
            "demo/page_again.yaml",
            json!({
                "page": { "title": "Showing Things Again" },
                "operation": "ShowThingsAgain",
                "uri": "POST /v1/{project}/things",
                "doc": "Shows things again.",
                "path": { "table": "1", "rows": { "project": { "type": "String", "mandatory": "Yes", "doc": "A project." } } },
                "query": { "table": "2", "rows": { "version": { "type": "Integer", "doc": "A version.", "constant": "2" } } },
                "responses": { "200": { "doc": "Shown." } },
            }),
        ),
        (
            "demo/walk_link.yaml",
            walk(
                "Link",
                &json!({ "marker": "at", "next_link": "in.next", "items": "in.names" }),
            ),
        ),
        (
            "demo/walk_marker.yaml",
            walk(
                "Marker",
                &json!({ "marker": "at", "next": "in.next", "items": "in.names" }),
            ),
        ),
        (
            "demo/walk_offset.yaml",
            walk("Offset", &json!({ "offset": "from", "items": "in.names" })),
        ),
        (
            "demo/service.yaml",
            json!({
                "service": "Demo", "title": "Demo", "doc": "A demonstration.", "regions": ["north-1", "south-1"],
                "endpoint": "https://demo.{region}.example.com",
                "invalid_parameter": { "code": "DEMO.1", "message": "Illegal: {field}." },
            }),
        ),
    ]
}

/// A page with every key of a page whose result comes in numbered pages.
fn page() -> Value {
    json!({
        "page": { "title": "Showing Things", "updated": "2026-01-16" },
        "operation": "ShowThings",
        "uri": "POST /v1/{project_id}/things",
        "shares_uri_with": ["ShowThingsAgain"],
        "reads_only": "Yes",
        "doc": "Shows things.",
        "deprecated": "Use another.",
        "constraints": [{ "when": { "kind": "BIG" }, "formats": ["MP4"], "max_size": "5 GB", "doc": "A rule." }],
        "paging": {
            "page": "page", "first": "1", "limit": "size", "items": "things", "last": { "more": "false" }, "total": "X-Total",
        },
        "path": { "table": "1", "rows": {
            "project_id": { "type": "String", "mandatory": "Yes", "doc": "A project.", "from": "sender" },
        } },
        "query": { "table": "2", "rows": {
            "page": { "type": "Integer", "doc": "A page.", "range": "0..9", "default": "0", "ignored_with": "names" },
            "names": { "type": "Array of strings", "doc": "Names.", "items": "1..9", "item_length": "1..64", "join": "commas" },
            "version": { "type": "Integer", "doc": "A version.", "constant": "2" },
            "size": { "type": "Integer", "doc": "A size." },
            "price": { "type": "Double", "doc": "A price.", "format": "decimal", "range": "0.01..9", "default": "0.10" },
            "since": { "type": "String", "doc": "A time.", "format": "seconds since 1970", "range": "0..9", "default": "1" },
            "ratio": { "type": "Float", "doc": "A ratio.", "enumeration": "Ratio", "options": { "0.5": "Half." } },
            "kind": { "type": "String", "doc": "A kind.", "enumeration": "Kind", "options": {
                "BIG": "Big.",
                "SMALL": { "doc": "Small.", "deprecated": "Use `BIG`.", "rust": "Tiny" },
            } },
        } },
        "headers": { "table": "3", "rows": {
            "X-Sdk-Date": { "type": "String", "doc": "A time.", "format": "YYYYMMDD'T'HHMMSS'Z'", "from": "credentials" },
            "X-Language": { "type": "String", "doc": "A language." },
        } },
        "body": { "table": "4", "mandatory": "Yes", "content_type": "application/json", "rows": {
            "thing": { "type": "Thing object", "mandatory": "Yes", "doc": "A thing." },
            "sizes": { "type": "Array of longs", "doc": "Sizes.", "item_range": "1..9", "unit": "bytes" },
        } },
        "responses": {
            "200": {
                "doc": "Shown.",
                "headers": { "table": "5", "rows": { "X-Total": { "type": "Integer", "doc": "How many." } } },
                "body": { "table": "6", "rows": {
                    "things": { "type": "Array of Thing objects", "doc": "Things." },
                    "more": { "type": "Boolean", "doc": "More?", "options": { "true": "There are more." } },
                } },
            },
            "400": { "doc": "Refused." },
        },
        "objects": { "Thing": { "table": "7", "doc": "A thing.", "rust": "TheThing", "rows": {
            "kind": { "type": "String", "doc": "A kind.", "constant": "thing" },
            "name": {
                "type": "String", "doc": "A name.", "constraint": ["Only A.", "Only B."], "length": "1..64",
                "pattern": "^[a-z]+$", "example": "abcd", "nullable": "Yes", "default": "abc", "deprecated": "Use `url`.", "rust": "label",
            },
            "url": { "type": "String", "doc": "A URL.", "secret": "signature", "constraint": "Only C." },
            "time": { "type": "String", "doc": "A time.", "format": "RFC 3339", "default_rule": "The time." },
            "made": { "type": "Array of integers", "doc": "Made.", "read_only": "Yes", "example": "[1, 2]" },
        } } },
        "examples": {
            "requests": [{
                "doc": "A request.",
                "uri": "POST https://demo.example.com/v1/{project_id}/things?page=1&version=2",
                "body": "{ \"thing\": { \"kind\": \"thing\", \"name\": \"abc\" }, \"sizes\": [1] }",
            }],
            "responses": [{ "status": "200", "body": "{ \"things\": [{ \"kind\": \"thing\", \"name\": \"abc\" }] }" }],
        },
    })
}

fn ledger() -> Value {
    json!({
        "longer": {
            "places": ["Thing.name", "ShowThings"],
            "page": "Says so.",
            "other": "Says otherwise.",
            "evidence": "Somebody.",
            "effect": "note",
        },
        "expected": {
            "places": ["Thing.name"],
            "page": "Says so.",
            "other": "Says otherwise.",
            "evidence": "Somebody.",
            "expects": { "length": "1..64" },
            "effect": { "drop_default": "abc" },
        },
        "more": {
            "places": ["ShowThings.kind"],
            "page": "Says so.",
            "other": "Says otherwise.",
            "evidence": "Somebody.",
            "effect": { "add_options": { "HUGE": "Huge." } },
        },
        "rows": {
            "places": ["Thing"],
            "page": "Says so.",
            "other": "Says otherwise.",
            "evidence": "Somebody.",
            "effect": { "add_rows": { "age": { "type": "Integer", "doc": "An age." } } },
        },
    })
}

/// A page whose body is one value, and whose responses differ by status.
fn bodies() -> Value {
    json!({
        "page": { "title": "Storing Things" },
        "operation": "StoreThings",
        "uri": "PUT /v1/things",
        "doc": "Stores things.",
        "body": {
            "table": "1", "type": "Array of strings", "mandatory": "Yes", "doc": "Names.", "items": "1..9",
            "content_type": "application/json", "rust": "names",
        },
        "responses": {
            "200": {
                "doc": "Stored.",
                "body": { "table": "2", "type": "Map of Thing objects", "doc": "The things." },
            },
            "202": {
                "doc": "Taken.",
                "body": { "table": "3", "mandatory": "No", "rows": { "id": { "type": "String", "doc": "An ID." } } },
            },
            "204": { "doc": "There was nothing to do." },
        },
        "examples": {
            "requests": [
                { "doc": "Two.", "uri": "PUT /v1/things", "body": "[\"a\", \"b\"]" },
                { "doc": "One.", "uri": "PUT /v1/things", "body": "{ \"a\": 1 }", "contradicts": "It is no array." },
            ],
            "responses": [{ "status": "200", "body": "{ \"a\": { \"kind\": \"thing\", \"name\": \"abc\" } }" }],
        },
    })
}

/// A form, and bytes.
fn files() -> Value {
    json!({
        "page": { "title": "Sending Files" },
        "operation": "SendFile",
        "uri": "POST /v1/files",
        "doc": "Sends a file.",
        "body": { "table": "1", "content_type": "multipart/form-data", "rows": {
            "file": { "type": "Binary", "mandatory": "Yes", "doc": "The file.", "rust": "data" },
        } },
        "responses": {
            "200": { "doc": "Sent.", "body": {
                "table": "2", "type": "Binary", "content_type": "image/png", "mandatory": "Yes", "doc": "A picture.",
            } },
        },
        "examples": {
            "requests": [{ "doc": "One.", "uri": "POST /v1/files", "body": "{ \"file\": \"a\" }" }],
            "responses": [{ "status": "200", "body": "PNG" }],
        },
    })
}

/// A page whose result comes in pages.
fn walk(name: &str, paging: &Value) -> Value {
    json!({
        "page": { "title": "Walking" },
        "operation": format!("Walk{name}"),
        "uri": format!("GET /v1/walk/{name}"),
        "doc": "Walks.",
        "paging": paging,
        "query": { "table": "1", "rows": {
            "at": { "type": "String", "doc": "A marker." },
            "from": { "type": "Long", "doc": "An offset." },
        } },
        "responses": { "200": { "doc": "Walked.", "body": { "table": "2", "rows": {
            "in": { "type": "Inner object", "doc": "An object." },
        } } } },
        "objects": { "Inner": { "table": "3", "doc": "An object.", "rows": {
            "names": { "type": "Array of strings", "doc": "Names." },
            "next": { "type": "String", "doc": "The next." },
        } } },
    })
}

fn texts() -> Vec<String> {
    let long = [
        "x".repeat(5000),
        "a word ".repeat(700),
        "`".repeat(999),
        "[".repeat(999),
    ];
    let texts = [
        // Nothing, or nothing to be seen.
        "",
        " ",
        "\n",
        "\t\n",
        "\u{a0}",
        "\u{3000}",
        "\u{200b}",
        "\u{feff}",
        "\u{ad}",
        "\u{fe0f}",
        // Control characters, what breaks lines for some, what turns the text around it.
        "\0",
        "a\u{7}b",
        "\u{1b}[31m",
        "\u{7f}",
        "\u{85}",
        "a\u{2028}b",
        "\u{202e}abc",
        "\u{2066}",
        "a\rb",
        "a\nb\n\nc",
        // One character, and characters of several.
        "a",
        "Z",
        "_",
        "é",
        "e\u{301}",
        "\u{301}",
        "ß",
        "\u{130}",
        "ʰ",
        "北",
        "ا",
        "אב",
        "🎬",
        "👩\u{200d}👧",
        "\u{fffd}",
        "٣",
        "²",
        // Markup, and what Rust, YAML, TOML and templates would take for their own.
        "`",
        "``",
        "`a",
        "a`b`c",
        "\"",
        "'",
        "\\",
        "\\\\",
        "[",
        "]",
        "[a](b)",
        "{",
        "}",
        "{}",
        "{region}",
        "{{ a }}",
        "{% a %}",
        "<b>",
        "*/",
        "/*",
        "//",
        "#",
        "#!",
        "-",
        "- a",
        "--",
        "...",
        "1.",
        "1) a",
        "+",
        ">",
        "|",
        "~~~",
        "```",
        "=",
        "===",
        "&amp;",
        "*",
        "!",
        "%",
        "%zz",
        "@",
        "$",
        "a: b",
        "a #b",
        "https://",
        "https://a b",
        "http://[",
        "/",
        "?",
        "a/../b",
        "\"#",
        "r#\"",
        // Numbers and words that mean something elsewhere.
        "0",
        "-0",
        "00",
        "-1",
        "1e9",
        "1e400",
        "-6",
        "0x1",
        "9999999999999999999999",
        "NaN",
        "..",
        "1..2",
        "null",
        "~",
        "true",
        "Yes",
        "self",
        "Self",
        "crate",
        "super",
        "type",
        "async",
        "r#type",
        "std",
        "core",
        "Option",
        "main",
        "new",
        "shared",
        "types",
        "default",
        "Thing",
        "ShowThings",
        "ShowThingsResponse",
        "Array of Thing objects",
        "GET /",
        "GET /{a}",
        "200",
        "note",
        "absent",
        "<<<<<<< HEAD",
        "a\n<<<<<<< b",
    ];
    texts.into_iter().map(str::to_owned).chain(long).collect()
}

/// What is no text, and what is one in disguise.
fn others() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(-6),
        json!(1.5),
        json!([]),
        json!([[]]),
        json!([{}]),
        json!([null]),
        json!(["", " "]),
        json!(["a", ""]),
        json!(["a", "a"]),
        json!({}),
        json!({ "": "" }),
        json!({ "a": null }),
        json!({ "type": "String", "doc": "A row." }),
        json!({ "a": { "a": {} } }),
    ]
}

/// A step down: a key of a mapping, or a position in a list.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// Every place of a document, from the root down.
fn places(value: &Value) -> Vec<Vec<Step>> {
    let mut all = vec![Vec::new()];
    let children: Vec<(Step, &Value)> = match value {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| (Step::Key(key.clone()), value))
            .collect(),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .map(|(index, value)| (Step::Index(index), value))
            .collect(),
        _ => Vec::new(),
    };
    for (step, child) in children {
        for rest in places(child) {
            all.push(std::iter::once(step.clone()).chain(rest).collect());
        }
    }
    all
}

fn at<'v>(mut value: &'v mut Value, place: &[Step]) -> &'v mut Value {
    for step in place {
        value = match step {
            Step::Key(key) => &mut value[key],
            Step::Index(index) => &mut value[index],
        };
    }
    value
}

/// The documents that come of one, with what was done to each.
fn mutations(document: &Value) -> Vec<(String, Value)> {
    let mut mutations = Vec::new();
    for place in places(document) {
        let values = texts().into_iter().map(Value::from);
        for value in values.chain(others()) {
            let mut mutated = document.clone();
            let what = format!("{place:?} = {value}");
            *at(&mut mutated, &place) = value;
            mutations.push((what, mutated));
        }
        let Some((Step::Key(key), parent)) = place.split_last() else {
            continue;
        };
        for name in texts() {
            let mut mutated = document.clone();
            if let Value::Object(entries) = at(&mut mutated, parent) {
                let value = entries.remove(key).unwrap();
                entries.insert(name.clone(), value);
            }
            mutations.push((format!("{place:?} is called {name:?}"), mutated));
        }
        let mut mutated = document.clone();
        if let Value::Object(entries) = at(&mut mutated, parent) {
            entries.remove(key);
        }
        mutations.push((format!("{place:?} is not there"), mutated));
    }
    mutations
}

fn spec(files: &[(&str, Value)]) -> SpecFiles {
    let files = files
        .iter()
        .map(|(path, value)| ((*path).to_owned(), value.to_string()));
    SpecFiles {
        root: "spec".to_owned(),
        files: files.collect(),
        ..SpecFiles::default()
    }
}

/// What is wrong with how the generator ends, if anything is.
fn complaint(spec: &SpecFiles) -> Result<(), String> {
    match generator::generate(spec) {
        Ok(tree) => {
            for (path, text) in &tree.0 {
                if path.starts_with("src/") {
                    syn::parse_file(text)
                        .map_err(|error| format!("{path} is not Rust: {error}"))?;
                }
            }
            Ok(())
        }
        Err(problems) => {
            let report = problems.render(false);
            let helped = report
                .split("\n\n")
                .filter(|text| !text.is_empty())
                .all(|text| text.contains("= help: "));
            helped
                .then_some(())
                .ok_or(format!("a problem without a cure:\n{report}"))
        }
    }
}

#[test]
fn the_spec_itself_is_accepted() {
    complaint(&spec(&base())).unwrap();
    generator::generate(&spec(&base())).unwrap();
}

/// Every key that the schema of the language knows stands in the spec.
#[test]
fn every_key_is_there() {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(entries) => {
                found.extend(entries.keys().cloned());
                entries.values().for_each(|value| keys(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
            _ => {}
        }
    }
    fn properties(value: &Value, found: &mut BTreeSet<String>) {
        if let Some(Value::Object(named)) = value.get("properties") {
            found.extend(named.keys().cloned());
        }
        match value {
            Value::Object(entries) => entries.values().for_each(|value| properties(value, found)),
            Value::Array(values) => values.iter().for_each(|value| properties(value, found)),
            _ => {}
        }
    }
    let (mut written, mut known) = (BTreeSet::new(), BTreeSet::new());
    for (_, file) in base() {
        keys(&file, &mut written);
    }
    properties(
        &serde_json::from_str(&generator::schema()).unwrap(),
        &mut known,
    );
    let missing: Vec<_> = known.difference(&written).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Every place with nothing in it, and a part of all others: each place with some texts, each text at some places.
#[test]
fn no_text_ends_the_generator() {
    let every = 61;
    let mut specs = all();
    let mut index = 0;
    specs.retain(|(_, what, _)| {
        index += 1;
        index % every == 0 || what.ends_with(" = \"\"") || what.ends_with(" = []")
    });
    check(&specs);
}

/// All of them: a step of releasing.
#[test]
#[ignore = "for releases, see CONTRIBUTING: every text at every place, some minutes"]
fn no_text_at_any_place_ends_the_generator() {
    check(&all());
}

/// The file that is changed, by its position, what is changed, and how the file reads then.
type Mutation = (usize, String, Value);

fn all() -> Vec<Mutation> {
    let mut specs = Vec::new();
    for (index, (path, document)) in base().iter().enumerate() {
        let mutations = mutations(document).into_iter();
        specs.extend(mutations.map(|(what, mutated)| (index, format!("{path}: {what}"), mutated)));
    }
    specs
}

fn check(specs: &[Mutation]) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let complaints: Vec<String> = std::thread::scope(|scope| {
        let parts = specs.chunks(specs.len().div_ceil(threads));
        let runs: Vec<_> = parts.map(|part| scope.spawn(|| complaints(part))).collect();
        runs.into_iter()
            .flat_map(|run| run.join().unwrap())
            .collect()
    });
    println!("{} specs", specs.len());
    let shown: Vec<&str> = complaints.iter().take(40).map(String::as_str).collect();
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        shown.join("\n")
    );
}

fn complaints(specs: &[Mutation]) -> Vec<String> {
    let ends = specs.iter().filter_map(|(index, what, mutated)| {
        let mut files = base();
        files[*index].1 = mutated.clone();
        match catch_unwind(AssertUnwindSafe(|| complaint(&spec(&files)))) {
            Ok(Ok(())) => None,
            Ok(Err(complaint)) => Some(format!("{what}\n  {complaint}")),
            Err(_) => Some(format!("{what}\n  a panic")),
        }
    });
    ends.collect()
}
