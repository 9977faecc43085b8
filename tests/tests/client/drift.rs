//! The hook that is told where responses differ from their pages.

use std::sync::{Arc, Mutex};

use harbour::goods::ListGoods;
use harbour::ships::ShowBerthFees;
use harbour::{Drift, Operation, Surprise};

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::{get, post};
use crate::server::Server;

/// What the hook is told of one response.
fn drift<O: Operation + Clone + Send + Sync>(operation: &O, body: &str) -> Vec<Drift> {
    let told: Arc<Mutex<Vec<Drift>>> = Arc::default();
    let server = Server::answering([Answer::ok(body)]);
    let hook = || {
        let told = Arc::clone(&told);
        move |drift: &Drift| told.lock().unwrap().push(drift.clone())
    };
    let client = clients::client(&server).on_drift(hook()).build().unwrap();
    _ = run(client.send(operation.clone()));
    let first: Vec<_> = std::mem::take(&mut *told.lock().unwrap());
    let client = clients::blocking_client(&server).on_drift(hook());
    _ = client.build().unwrap().send(operation.clone());
    assert_eq!(*told.lock().unwrap(), first);
    first
}

#[test]
fn whatever_is_new_is_told_with_its_path() {
    let body = r#"{
        "total": "12",
        "cursor": "secret",
        "is_truncated": 7,
        "ships": [
            {"ship_id": "1", "state": "SUNK"},
            {"ship_id": 2, "details": {
                "name": ["secret"],
                "photos": [{}, {"url": "https://x.example/y", "width": 3}],
                "measures": {"crew": 2.5, "engine": "ROCKET"}
            }},
            "secret"
        ]
    }"#;
    let mut told: Vec<_> = drift(&get(), body)
        .into_iter()
        .map(|drift| (drift.path, drift.surprise))
        .collect();
    told.sort_by(|one, other| one.0.cmp(&other.0));
    let told: Vec<_> = told.iter().map(|(path, what)| (&**path, *what)).collect();
    assert_eq!(
        told,
        [
            ("cursor", Surprise::UnknownMember),
            ("is_truncated", Surprise::UnknownValue),
            ("ships[0].state", Surprise::UnknownValue),
            ("ships[1].details.measures.crew", Surprise::WrongKind),
            ("ships[1].details.measures.engine", Surprise::UnknownValue),
            ("ships[1].details.name", Surprise::WrongKind),
            ("ships[1].details.photos[1].width", Surprise::UnknownMember),
            ("ships[1].ship_id", Surprise::WrongKind),
            ("ships[2]", Surprise::WrongKind),
            ("total", Surprise::WrongKind),
        ]
    );
}

#[test]
fn no_value_is_told() {
    let told = drift(&get(), r#"{"total": "hush", "hush": "hush"}"#);
    assert_eq!(told.len(), 2);
    assert_eq!(
        told[0].to_string(),
        "ListShips: total is a value of another kind than on the page"
    );
    assert!(!told[0].to_string().contains("hush"));
}

/// What the hook is told of a body that belongs to an operation.
#[track_caller]
fn is_not_told(operation: &str, body: &str) {
    let told = match operation {
        "ListShips" => drift(&get(), body),
        "StoreGoods" => drift(&post(), body),
        "ListGoods" => drift(&ListGoods::new(["1"]), body),
        "ShowBerthFees" => drift(&ShowBerthFees::new("East", 1), body),
        other => panic!("{other}: add a request of this operation"),
    };
    assert_eq!(told, [], "{operation}");
}

#[test]
fn nothing_is_told_of_what_the_pages_themselves_show() {
    let mut examples = 0;
    for service in tests::harbour().services {
        for operation in service.operations() {
            let every_member = tests::sample::response(&service, &operation.response);
            is_not_told(&operation.name, &every_member.to_string());
        }
        for page in service.modules.iter().map(|module| &module.page) {
            let successes = page.example_responses.iter();
            for example in successes.filter(|example| example.status.value < 300) {
                is_not_told(&page.operation.value, &example.body.value);
                examples += 1;
            }
        }
    }
    assert!(examples >= 3, "{examples}");
    is_not_told("ListShips", r#"{"ships": null, "total": null}"#);
}

#[test]
fn errors_are_no_drift_and_without_a_hook_nothing_happens() {
    let server = Server::answering([Answer::new(400, &[], r#"{"new": 1}"#)]);
    let client = clients::client(&server).on_drift(|drift| panic!("{drift}"));
    run(client.build().unwrap().send(get())).unwrap_err();
    let server = Server::answering([Answer::ok(r#"{"new": 1}"#)]);
    let client = clients::client(&server).build().unwrap();
    run(client.send(get())).unwrap();
}
