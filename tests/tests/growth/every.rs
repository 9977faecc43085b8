//! A package that checks every enumeration and every operation of a crate, as far as that can be said of any page.

use std::collections::BTreeMap;

use generator::service::{Base, Content, Crate, Definition, Operation, Service, Success};
use serde_json::{Value, json};
use tests::{limits, sample};

/// Texts and numbers that no page has.
const TEXTS: [&str; 5] = ["", "a text", "日本", "\"\\\n", "null"];
const NUMBERS: [i64; 4] = [i64::MIN, -1, 7_777_777, i64::MAX];
const FLOATS: [f64; 4] = [f64::MIN, -0.123, 7_777_777.5, f64::MIN_POSITIVE];

/// The package: the checks, the code that calls them, and what it calls them with.
pub(crate) fn files(krate: &Crate) -> BTreeMap<String, String> {
    let (code, data) = calls(krate);
    BTreeMap::from(
        [
            ("Cargo.toml", manifest(krate)),
            ("src/lib.rs", include_str!("../../src/checks.rs").to_owned()),
            ("tests/every.rs", code),
            ("data.json", data.to_string()),
        ]
        .map(|(path, text)| (format!("every/{path}"), text)),
    )
}

fn manifest(krate: &Crate) -> String {
    let services = krate.services.iter();
    let services: Vec<&str> = services.map(|service| service.module.as_str()).collect();
    format!(
        r#"[package]
name = "every"
version.workspace = true
edition.workspace = true

[dependencies]
sdk = {{ package = {:?}, path = "../generated", default-features = false, features = {services:?} }}
huaweicloud-runtime.workspace = true
serde.workspace = true
serde_json.workspace = true
"#,
        krate.info.name
    )
}

fn calls(krate: &Crate) -> (String, Value) {
    let mut code = include_str!("calls.rs").to_owned();
    let mut data = BTreeMap::new();
    for service in &krate.services {
        let module = &service.module;
        for ty in &service.types {
            let Definition::Enumeration(enumeration) = &ty.definition else {
                continue;
            };
            let known = enumeration.variants.iter();
            let known = known.map(|known| known.option.value.value.as_str());
            let (check, values) = match enumeration.base {
                Base::Text => {
                    let values: Vec<&str> = known.chain(TEXTS).collect();
                    ("keeps_text", format!("{values:?}"))
                }
                Base::Integer => {
                    let known = known.filter_map(|known| known.parse().ok());
                    let values: Vec<i64> = known.chain(NUMBERS).collect();
                    ("keeps_integer", format!("{values:?}"))
                }
                Base::Float => {
                    let known = known.filter_map(|known| known.parse().ok());
                    let values: Vec<f64> = known.chain(FLOATS).collect();
                    ("every::keeps_float", format!("{values:?}"))
                }
            };
            let name = &ty.name;
            code += &format!(
                "\n#[test]\nfn {module}_{name}() {{\n    {values}.into_iter().for_each({check}::<sdk::r#{module}::{name}>);\n}}\n"
            );
        }
        for operation in service.operations() {
            let name = &operation.name;
            let path = format!("{module}::{name}");
            code += &format!(
                "\n#[test]\nfn {module}_{name}() {{\n    check::<sdk::r#{module}::{name}>({path:?});\n}}\n"
            );
            data.insert(path, of(service, operation));
            let alternatives = operation.alternatives.iter();
            let alternatives =
                alternatives.filter_map(|it| Some((it.name.as_ref()?, &it.response)));
            let one = (&operation.response_name, &operation.response);
            let one = operation.alternatives.is_empty().then_some(one);
            for (response_name, response) in one.into_iter().chain(alternatives) {
                for (status, _) in &response.statuses {
                    let path = format!("{module}::{name} {status}");
                    let types =
                        format!("sdk::r#{module}::{name}, sdk::r#{module}::{response_name}");
                    code += &format!(
                        "\n#[test]\nfn {module}_{name}_{status}() {{\n    check_response::<{types}>({path:?});\n}}\n"
                    );
                    data.insert(path, of_response(service, operation, response, *status));
                }
            }
        }
    }
    (code, json!(data))
}

/// What the checks of an operation need.
fn of(service: &Service, operation: &Operation) -> Value {
    let cases = limits::cases(service, operation);
    let cases: Vec<Value> = cases
        .iter()
        .map(|case| json!({ "body": case.body, "violated": case.violated }))
        .collect();
    // What is no JSON is sent and read by tests of its own.
    let content = operation.media.as_ref().map(|media| &media.content);
    let body = match content {
        Some(Content::Form | Content::Raw) => Value::Null,
        Some(Content::Json) | None => limits::valid_body(service, operation),
    };
    json!({ "body": body, "cases": cases })
}

/// What the checks of a response need.
fn of_response(service: &Service, operation: &Operation, response: &Success, status: u16) -> Value {
    let pages = service.modules.iter().map(|module| &module.page);
    let examples: Vec<Value> = pages
        .filter(|page| page.operation.value == operation.name)
        .flat_map(|page| &page.example_responses)
        .filter(|example| example.status.value == status && example.contradicts.is_none())
        .map(|example| serde_json::from_str(&example.body.value).unwrap())
        .collect();
    let response = sample::without_any_json(sample::response(service, response));
    json!({ "status": status, "response": response, "examples": examples })
}
