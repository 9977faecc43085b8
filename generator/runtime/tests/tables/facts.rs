//! Patterns, members that only the service sets, and members that may be `null`.

use std::collections::BTreeMap;

use huaweicloud_runtime::{
    Destination, List, Nullable, Object, Operation, Problem, Secret, object, operation, response,
};
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Rename {
    id: Option<String>,
    names: List<String>,
    token: Option<Secret>,
    note: Option<Nullable<String>>,
    tags: Option<Nullable<Vec<String>>>,
    labels: Option<Nullable<BTreeMap<String, i64>>>,
    asset: Option<Asset>,
}

operation! {
    Rename -> Nothing {
        POST "/rename" of crate::SERVICE;
        query id = "id", pattern("^[0-9a-f]{4}$");
        body names = "names", pattern("^[^ ]");
        body token = "token", pattern("^t-");
        body note = "note", length(..=4), pattern("[a-z]");
        body tags = "tags", items(..=1), item_length(2..);
        body labels = "labels", item_range(..=9);
        body asset = "asset";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Asset {
    created: Option<String>,
    tags: List<String>,
    parent: Option<Nullable<Box<Asset>>>,
    title: Option<Nullable<String>>,
}

object! {
    Asset {
        created = "created", read_only, length(..=1);
        tags = "tags", read_only;
        parent = "parent";
        title = "title", mandatory_when_sent;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Demanding {
    note: Nullable<String>,
}

object! {
    Demanding {
        note = "note", mandatory, length(2..);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

response! { Nothing {} }

fn problems<O: Operation>(operation: &O) -> Vec<String> {
    let violations = operation.validate().unwrap_err();
    violations.iter().map(ToString::to_string).collect()
}

fn sent<O: Operation>(operation: &O) -> serde_json::Value {
    let to = Destination::new("https://test.example.com").unwrap();
    serde_json::from_slice(operation.to_request(&to).unwrap().body()).unwrap()
}

#[test]
fn texts_are_held_against_patterns_and_secrets_are_not_shown() {
    let mut rename = Rename {
        id: Some("00ff".to_owned()),
        names: vec!["a".to_owned()].into(),
        token: Some("t-1".into()),
        note: Some("a".into()),
        ..Rename::default()
    };
    assert_eq!(rename.validate(), Ok(()));
    rename.id = Some("00FF".to_owned());
    rename.names = vec!["a".to_owned(), " b".to_owned()].into();
    rename.token = Some("hunter2".into());
    rename.note = Some("12".into());
    assert_eq!(
        problems(&rename),
        [
            "id: does not match the pattern ^[0-9a-f]{4}$",
            "names[1]: does not match the pattern ^[^ ]",
            "token: does not match the pattern ^t-",
            "note: does not match the pattern [a-z]",
        ]
    );
    let violations = rename.validate().unwrap_err();
    let problem = violations.iter().next().unwrap().problem();
    let pattern = "^[0-9a-f]{4}$";
    assert_eq!(*problem, Problem::PatternMismatch { pattern });
}

#[test]
fn what_only_the_service_sets_is_kept_and_never_sent() {
    let text = r#"{"created":"today","tags":["a"],"parent":{"created":"before","title":null},"title":"t"}"#;
    let asset: Asset = serde_json::from_str(text).unwrap();
    assert_eq!(asset.created.as_deref(), Some("today"));
    assert_eq!(serde_json::to_string(&asset).unwrap(), text);
    let rename = Rename {
        asset: Some(asset),
        ..Rename::default()
    };
    // Nor is it held against limits: nobody could do anything about it.
    assert_eq!(rename.validate(), Ok(()));
    let asset = json!({ "parent": { "title": null }, "title": "t" });
    assert_eq!(sent(&rename), json!({ "asset": asset }));
    assert_eq!(
        serde_json::to_string(rename.asset.as_ref().unwrap()).unwrap(),
        text
    );
}

#[test]
fn null_is_sent_where_it_means_something() {
    let rename = Rename {
        note: Some(Nullable::Null),
        tags: Some(Nullable::Null),
        labels: Some(Nullable::Null),
        ..Rename::default()
    };
    let body = json!({ "note": null, "tags": null, "labels": null });
    assert_eq!(sent(&rename), body);
    assert_eq!(rename.validate(), Ok(()));
    let received = Rename::from_body(body.to_string().as_bytes()).unwrap();
    assert_eq!(received, rename);
    assert_eq!(
        Rename::from_body(br#"{"note": {}, "tags": 1}"#).unwrap(),
        Rename::default()
    );
}

#[test]
fn values_that_may_be_null_are_checked_like_any_other() {
    let rename = Rename {
        note: Some("12345".into()),
        tags: Some(vec!["a".to_owned(), "bc".to_owned()].into()),
        labels: Some(BTreeMap::from([("a".to_owned(), 10)]).into()),
        asset: Some(Asset {
            parent: Some(Asset::default().into()),
            title: Some(Nullable::Null),
            ..Asset::default()
        }),
        ..Rename::default()
    };
    assert_eq!(
        problems(&rename),
        [
            "note: 5 characters, at most 4 allowed",
            "note: does not match the pattern [a-z]",
            "tags: 2 items, at most 1 allowed",
            "tags[0]: 1 character, at least 2 needed",
            "labels.a: 10 is above the maximum of 9",
            "asset.parent.title: missing",
        ]
    );
    let body = json!({
        "note": "12345", "tags": ["a", "bc"], "labels": { "a": 10 }, "asset": { "parent": {}, "title": null },
    });
    assert_eq!(sent(&rename), body);
    assert_eq!(
        Rename::from_body(body.to_string().as_bytes()).unwrap(),
        rename
    );
}

#[test]
fn a_mandatory_member_may_be_null_and_must_be_there() {
    let note = |json: &str| serde_json::from_str::<Demanding>(json);
    let null = note(r#"{"note": null}"#).unwrap();
    assert_eq!(null.note, Nullable::Null);
    assert_eq!(serde_json::to_string(&null).unwrap(), r#"{"note":null}"#);
    assert_eq!(
        note(r#"{"note": "ab"}"#).unwrap().note.into_value(),
        Some("ab".to_owned())
    );
    let error = note("{}").unwrap_err().to_string();
    assert!(error.starts_with("Demanding lacks `note`"), "{error}");
    assert!(note(r#"{"note": {}}"#).is_err());
    assert_eq!(<Demanding as Object>::empty().note.value(), None);
}
