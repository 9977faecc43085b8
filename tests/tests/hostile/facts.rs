//! Patterns, members that only the service sets, and members that may be `null`.
#![expect(deprecated, reason = "the operation is deprecated, and still called")]

use std::collections::BTreeMap;

use hostile::values::{Fact, FactKind, Made, SendFacts, SendFactsResponse};
use hostile::{Nullable, Operation, Problem, Rfc3339Time};
use serde_json::{Value, json};

use crate::{body, problem, uri};

fn fact() -> Fact {
    Fact::new("title", "text").again(Nullable::Null)
}

pub(crate) fn facts() -> SendFacts {
    SendFacts::new("1", "\"a\"", "zh-CN", fact(), "n", Nullable::Null)
}

#[test]
fn what_matches_its_pattern_is_valid() {
    let facts = facts()
        .words(["a", "b2"])
        .kind(FactKind::B2)
        .quotes("\"#`")
        .lines("ab")
        .wide("北ä")
        .secret("s-1")
        .url("http://h.example")
        .joined(["a", "b"])
        .groups([("a", ["b"])]);
    assert_eq!(facts.validate(), Ok(()));
    assert_eq!(uri(&facts), "PUT /v1/facts/1?words=a&words=b2&kind=B-2");
}

#[test]
fn what_does_not_match_is_a_violation_that_shows_no_value() {
    let facts = SendFacts::new(".", "a", "zh-CN", fact(), "x", Nullable::Null)
        .words(["a", "b c"])
        .kind("C-33")
        .quotes("none")
        .lines("a b")
        .wide("ßß")
        .secret("hunter2")
        .url("ftp://h.example?Signature=hunter2")
        .joined(["ab"])
        .groups([("a", vec!["b", "cc"])]);
    let problems = problem(&facts);
    assert_eq!(
        problems.split("; ").collect::<Vec<_>>(),
        [
            r"fact_id: does not match the pattern ^[^.]+$",
            r"words[1]: does not match the pattern ^\w+$",
            "kind: not a documented value",
            r"kind: does not match the pattern ^[A-Z]-\d$",
            r#"X-Mark: does not match the pattern ^"[^"\\]*"$"#,
            r#"quotes: does not match the pattern ["`#]+"#,
            "lines: does not match the pattern (?x) ^ a  # begins\nb $       # and ends",
            "wide: does not match the pattern ^[äöü北]{1,3}$",
            "secret: does not match the pattern ^s-",
            "url: does not match the pattern ^https?://",
            "joined: does not match the pattern ^[a-z](,[a-z])*$",
            "groups.a[1]: does not match the pattern ^.$",
            "note_needed: does not match the pattern ^n",
        ]
    );
    let violations = facts.validate().unwrap_err();
    let secret = violations.iter().find(|it| it.path() == "secret").unwrap();
    let pattern = "^s-";
    assert_eq!(*secret.problem(), Problem::PatternMismatch { pattern });
}

#[test]
fn what_only_the_service_sets_is_received_kept_and_never_sent() {
    let json = json!({
        "id": "no number", "marks": [], "made": { "at": "2026-01-01T00:00:00Z" },
        "again": { "id": "2", "again": null }, "title": null, "text": "text",
    });
    let response: SendFactsResponse =
        serde_json::from_value(json!({ "fact": json, "note": null })).unwrap();
    assert_eq!(response.note, None);
    let mut received = response.fact.unwrap();
    assert_eq!(received.id.as_deref(), Some("no number"));
    assert!(received.made.is_some());
    // Whoever stores what was received stores all of it.
    assert_eq!(serde_json::to_value(&received).unwrap(), json);

    received.title = Some("new".into());
    received.again = Some(Nullable::Null);
    let request = SendFacts::new("1", "\"a\"", "a", received, "n", vec!["a".to_owned()]);
    assert_eq!(request.validate(), Ok(()));
    let sent = body(&request);
    assert_eq!(
        sent["fact"],
        json!({ "again": null, "title": "new", "text": "text" })
    );
    assert_eq!(Fact::new("a", "b").id, None);
    assert_eq!(Made::default().at, None);
}

#[test]
fn what_only_the_service_sets_is_built_by_whoever_answers() {
    let at = "2026-01-01T00:00:00Z";
    let fact = fact()
        .id("1")
        .marks(["a"])
        .made(Made::new().at(at.parse::<Rfc3339Time>().unwrap()));
    let response = SendFactsResponse::new().fact(fact.clone()).note("new");
    assert_eq!(
        serde_json::to_value(&response).unwrap(),
        json!({
            "fact": {
                "id": "1", "marks": ["a"], "made": { "at": at },
                "again": null, "title": "title", "text": "text",
            },
            "note": "new",
        })
    );
    let request = SendFacts::new("1", "\"a\"", "zh-CN", fact, "n", Nullable::Null);
    assert_eq!(
        body(&request)["fact"],
        json!({ "again": null, "title": "title", "text": "text" })
    );
}

#[test]
fn null_is_sent_and_read_where_it_means_something() {
    let nulls = facts()
        .note(Nullable::Null)
        .number(Nullable::Null)
        .time(Nullable::Null)
        .token(Nullable::Null)
        .which(Nullable::Null)
        .names(Nullable::Null)
        .table(Nullable::Null)
        .labels(Nullable::Null)
        .facts(Nullable::Null)
        .whatever(Nullable::Null);
    assert_eq!(nulls.validate(), Ok(()));
    let sent = body(&nulls);
    let members = sent.as_object().unwrap();
    assert_eq!(members.values().filter(|it| it.is_null()).count(), 11);
    assert_eq!(sent["fact"]["again"], Value::Null);
    let mut received = SendFacts::from_body(sent.to_string().as_bytes()).unwrap();
    received.fact_id = "1".to_owned();
    assert_eq!(body(&received), sent);
    assert_eq!(received.names, Some(Nullable::Null));
    assert_eq!(received.switch, None);
}

#[test]
fn values_that_might_be_null_are_checked_like_any_other() {
    let values = facts()
        .note("five5")
        .number(10)
        .names(vec!["a".to_owned(); 3])
        .table(vec![vec![], vec![1, 10]])
        .labels(BTreeMap::from([("a".to_owned(), "b".to_owned())]))
        .facts(vec![Fact::new(Nullable::Null, "text")])
        .whatever(json!([null]));
    assert_eq!(
        problem(&values).split("; ").collect::<Vec<_>>(),
        [
            "note: 5 characters, at most 4 allowed",
            "number: 10 is above the maximum of 9",
            "names: 3 items, at most 2 allowed",
            "names[0]: 1 character, at least 2 needed",
            "names[1]: 1 character, at least 2 needed",
            "names[2]: 1 character, at least 2 needed",
            "table[1][1]: 10 is above the maximum of 9",
            "facts[0].again: missing",
        ]
    );
    let sent = body(&values);
    assert_eq!(sent["table"], json!([[], [1, 10]]));
    assert_eq!(sent["facts"], json!([{ "title": null, "text": "text" }]));
    assert_eq!(sent["whatever"], json!([null]));
}
