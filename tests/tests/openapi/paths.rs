//! Paths that OpenAPI takes for one.

use std::collections::BTreeMap;

use generator::openapi::document;
use generator::source::SpecFiles;
use serde_json::Value;

/// An operation without anything but its address.
fn page(operation: &str, uri: &str) -> String {
    let rows = uri
        .split('{')
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap());
    let rows = rows.map(|name| format!("{name}: {{ type: String, mandatory: Yes, doc: A part. }}"));
    let rows = rows.collect::<Vec<_>>().join(", ");
    let path = if rows.is_empty() {
        String::new()
    } else {
        format!("path: {{ table: 1, rows: {{ {rows} }} }}\n")
    };
    format!(
        "page: {{ title: {operation} }}\noperation: {operation}\nuri: {uri}\ndoc: Does something.\n{path}responses: {{ 204: {{ doc: Done. }} }}\n"
    )
}

fn spec() -> SpecFiles {
    let service = |name: &str| {
        format!(
            "service: {name}\ntitle: Service {name}\ndoc: Serves.\nendpoint: https://{name}.{{region}}.example.com\n"
        )
    };
    let files = [
        (
            "crate.yaml",
            "name: demo\ndescription: Two services.\n".to_owned(),
        ),
        ("a/service.yaml", service("a")),
        (
            "a/delete.yaml",
            page("DeleteThing", "DELETE /v1/things/{id}"),
        ),
        ("a/list.yaml", page("ListThings", "GET /v1/things")),
        ("a/make.yaml", page("MakeThing", "POST /v1/things")),
        ("a/show.yaml", page("ShowThing", "GET /v1/things/{thing}")),
        ("b/service.yaml", service("b")),
        ("b/list.yaml", page("ListThings", "GET /v1/things")),
    ];
    SpecFiles {
        root: "spec".to_owned(),
        files: files.map(|(path, text)| (path.to_owned(), text)).into(),
        ..SpecFiles::default()
    }
}

/// Every path with its methods, and the operation of each.
fn paths(document: &Value) -> BTreeMap<String, String> {
    let mut paths = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if let Some(name) = operation["operationId"].as_str() {
                paths.insert(format!("{method} {path}"), name.to_owned());
            }
        }
    }
    paths
}

#[test]
fn operations_that_differ_in_nothing_else_get_a_fragment() {
    let krate = generator::read(&spec()).unwrap_or_else(|problems| panic!("{problems}"));
    let json = |service| serde_json::from_str(&document(&krate, service).json()).unwrap();
    let alone = paths(&json(krate.services.first()));
    let expected = [
        ("delete /v1/things/{id}", "DeleteThing"),
        ("get /v1/things", "ListThings"),
        ("get /v1/things/{thing}#ShowThing", "ShowThing"),
        ("post /v1/things", "MakeThing"),
    ];
    let expected = expected.map(|(path, name)| (path.to_owned(), name.to_owned()));
    assert_eq!(alone, expected.into());

    let all: Value = json(None);
    assert_eq!(paths(&all)["get /v1/things#b.ListThings"], "b.ListThings");
    let server = &all["paths"]["/v1/things#b.ListThings"]["servers"][0]["url"];
    assert_eq!(server, "https://b.{region}.example.com");
}
