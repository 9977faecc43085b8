//! The guide in the crate's documentation: there as long as there is any operation, and it reads
//! before it writes.

use generator::source::SpecFiles;

/// The first call of the guide that a service with these operations gets.
fn first_call(operations: &[(&str, &str, &str)], service: &str) -> Option<String> {
    let mut spec = SpecFiles {
        root: "spec".to_owned(),
        files: tests::files(&tests::root().join("tests/outline")),
        ..SpecFiles::default()
    };
    spec.files.retain(|path, _| path == "crate.yaml");
    spec.files
        .insert("demo/service.yaml".to_owned(), service.to_owned());
    for (index, (uri, name, rest)) in operations.iter().enumerate() {
        let page = format!(
            "page: {{ title: {name} }}\noperation: {name}\nuri: {uri}\ndoc: Does it.\n{rest}\n\
             responses: {{ 200: {{ doc: Done. }} }}\n"
        );
        spec.files.insert(format!("demo/page_{index}.yaml"), page);
    }
    let tree = generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let root = &tree.0["src/lib.rs"];
    let (_, rest) = root.split_once("//! # First call\n")?;
    let (code, _) = rest.split_once("//! # }\n")?;
    let lines = code
        .lines()
        .map(|line| line.trim_start_matches("//!").trim());
    let lines = lines.filter(|line| {
        line.starts_with("use ") || line.contains(".region") || line.contains("send(")
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

const SERVICE: &str = "service: Demo\ntitle: Demo\ndoc: Does.\nendpoint: https://d.{region}.example.com\nregions: [north-1]\n";

const PATH: &str =
    "path: { table: 1, rows: { id: { type: Long, mandatory: Yes, doc: ID., range: 5.. } } }";

#[test]
fn an_operation_that_reads_comes_first() {
    let get = ("GET /v1/things", "ShowThings", "");
    let post = ("POST /v1/things", "CreateThing", "");
    let put = ("PUT /v1/things", "ReplaceThing", "");
    let delete = ("DELETE /v1/things", "DeleteThings", "");
    let called = |operations: &[_]| first_call(operations, SERVICE).unwrap();
    assert!(called(&[delete, put, post, get]).contains("ShowThings::new()"));
    assert!(called(&[delete, put, post]).contains("CreateThing::new()"));
    assert!(called(&[delete, put]).contains("ReplaceThing::new()"));
    assert!(called(&[delete]).contains("DeleteThings::new()"));
    let batch = ("POST /v1/things/delete", "BatchDeleteThings", "");
    assert!(called(&[batch, put]).contains("ReplaceThing::new()"));
}

#[test]
fn what_is_mandatory_is_filled_in() {
    let show = ("GET /v1/things/{id}", "ShowThing", PATH);
    insta::assert_snapshot!(first_call(&[show], SERVICE).unwrap(), @r#"
    use demo::{Client, Credentials, demo::ShowThing};
    .region("north-1")
    let response = client.send(ShowThing::new(5)).await?;
    "#);
}

#[test]
fn what_is_deprecated_comes_last_and_an_example_is_a_sample() {
    let old = ("GET /v1/things", "ListThings", "deprecated: use another");
    let path = PATH.replace("range: 5..", "range: 5.., example: 7");
    let delete = ("DELETE /v1/things/{id}", "DeleteThing", path.as_str());
    let call = first_call(&[old, delete], SERVICE).unwrap();
    assert!(call.contains("DeleteThing::new(7)"), "{call}");
    let call = first_call(&[old], SERVICE).unwrap();
    assert!(call.contains("ListThings::new()"), "{call}");
}

#[test]
fn a_service_without_regions_has_a_guide() {
    let show = ("GET /v1/things", "ShowThings", "");
    let service = SERVICE.replace("regions: [north-1]\n", "");
    let call = first_call(&[show], &service).unwrap();
    assert!(call.contains(".region(\"region-1\")"), "{call}");
}

#[test]
fn without_an_operation_there_is_nothing_to_call() {
    assert_eq!(first_call(&[], SERVICE), None);
}
