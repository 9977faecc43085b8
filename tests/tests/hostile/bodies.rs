//! Bodies that are one value, that may be absent, and that differ by status.

use std::collections::BTreeMap;

use generator::page::Location;
use hostile::bodies::{
    Count, CreateAlike, Decide, DecideOk, DecideResponse, Hash, ListAll, Node, Publish,
    PublishResponse, SayWord, StoreAll, TakeAnything, TellTree, Tree, Word,
};
use hostile::files::GetFile;
use hostile::http::Response;
use hostile::{Error, Operation, Paged};
use serde_json::json;
use tests::sample;

use crate::{body, destination, krate, problem};

fn answer<O: Operation>(status: u16, body: &str) -> Result<O::Response, Error> {
    let response = Response::builder()
        .status(status)
        .header("X-Decision", "true")
        .header("Retry-After", "5")
        .header("body", "7");
    O::read_response(&response.body(body).unwrap())
}

fn is_sent_without_body(operation: &impl Operation) -> bool {
    let request = operation.to_request(&destination()).unwrap();
    request.body().is_empty() && !request.headers().contains_key("content-type")
}

#[test]
fn a_body_is_whatever_value_the_page_says() {
    let store = StoreAll::new("x", [Node::new("a")]).body("no body");
    assert_eq!(body(&store), json!([{ "body": "a" }]));
    assert_eq!(body(&SayWord::new().body(Word::No)), json!("NO"));
    assert_eq!(body(&Count::new(7)), json!(7));
    assert_eq!(
        body(&TakeAnything::new().body(json!([null]))),
        json!([null])
    );
    #[allow(deprecated)]
    let tree = TellTree::new(Tree::new(2).left(Tree::new(1)));
    assert_eq!(body(&tree), json!({ "left": { "leaf": 1 }, "leaf": 2 }));
}

#[test]
fn operations_of_one_method_and_path_differ_in_their_bodies() {
    let hash = Hash::new("a").to_request(&destination()).unwrap();
    let publish = Publish::new().to_request(&destination()).unwrap();
    assert_eq!(hash.method(), publish.method());
    assert_eq!(hash.uri(), publish.uri());
    assert_eq!(hash.body(), r#"{"hash":"a"}"#);
    assert_eq!(publish.body(), "");
}

#[test]
fn a_body_that_may_be_absent_is_sent_once_something_of_it_is_set() {
    assert!(is_sent_without_body(&Publish::new()));
    assert!(is_sent_without_body(&SayWord::new()));
    assert!(is_sent_without_body(&TakeAnything::new()));
    assert_eq!(body(&Publish::new().r#type([""; 0])), json!({ "type": [] }));
    assert!(Publish::new().validate().is_ok());
    assert_eq!(
        problem(&Publish::new().r#type([""; 0])),
        "title: missing; node: missing"
    );
}

#[test]
fn limits_hold_for_a_body_as_a_whole() {
    assert_eq!(
        problem(&StoreAll::new("x", [])),
        "the body: 0 items, at least 1 needed"
    );
    assert_eq!(
        problem(&StoreAll::new("x", [Node::new("a"), Node::new("long")])),
        "[1].body: 4 characters, at most 3 allowed"
    );
    assert_eq!(
        problem(&Count::new(10)),
        "the body: 10 is above the maximum of 9"
    );
}

#[test]
fn a_response_has_its_body_beside_its_headers() {
    let read = answer::<StoreAll>(200, r#"{ "n": [{ "body": "a" }, 7] }"#).unwrap();
    assert_eq!(read.length, Some(7));
    assert_eq!(
        read.body,
        BTreeMap::from([("n".to_owned(), vec![node("a")])])
    );
    assert_eq!(answer::<Count>(201, r#""s""#).unwrap().body.expose(), "s");
    assert!(answer::<Count>(201, "").is_err());
    let words = answer::<SayWord>(200, r#"["MAYBE", "NEVER"]"#).unwrap();
    assert_eq!(words.body[0], Word::Maybe);
    assert_eq!(words.body[1].as_ref(), "NEVER");
    assert!(answer::<SayWord>(200, "").unwrap().body.is_absent());
    assert!(answer::<SayWord>(200, "{}").is_err());
    assert_eq!(answer::<TakeAnything>(200, "").unwrap().body, None);
    let tree = answer::<TellTree>(200, r#"{ "left": {} }"#).unwrap().body;
    assert!(tree.unwrap().left.is_some());
}

fn node(text: &str) -> Node {
    Node::new(text)
}

#[test]
fn pages_may_be_arrays_and_nothing_else() {
    let list = ListAll::new().page(3);
    let page = answer::<ListAll>(200, r#"[{ "body": "a" }]"#).unwrap();
    assert_eq!(list.next_page(&page).unwrap().page, Some(4));
    assert_eq!(ListAll::items(page), [node("a")]);
    let end = answer::<ListAll>(200, "[]").unwrap();
    assert_eq!(list.next_page(&end), None);
}

#[test]
fn two_statuses_that_say_the_same_are_one_response() {
    for status in [200, 201, 203] {
        let read = answer::<CreateAlike>(status, r#"{ "id": "a" }"#).unwrap();
        assert_eq!(read.id.as_deref(), Some("a"));
        assert_eq!(answer::<CreateAlike>(status, "").unwrap().id, None);
    }
}

#[test]
fn a_response_differs_by_its_status() {
    let read = |status, body| answer::<Publish>(status, body);
    assert!(matches!(read(204, ""), Ok(PublishResponse::NoContent)));
    let Ok(PublishResponse::Ok(ok)) = read(200, r#"{ "url": "u" }"#) else {
        panic!("not the response of 200");
    };
    assert_eq!(ok.url.unwrap().as_str(), "u");
    let Ok(PublishResponse::Accepted(accepted)) = read(202, "") else {
        panic!("not the response of 202");
    };
    assert_eq!((accepted.retry_after, accepted.task), (Some(5), None));
    let Ok(PublishResponse::MultiStatus(some)) = read(207, r#"[{ "body": "a" }]"#) else {
        panic!("not the response of 207");
    };
    assert_eq!(some.body, [node("a")]);
    assert!(matches!(read(226, "?"), Ok(PublishResponse::Status226(_))));
    assert!(matches!(read(409, ""), Err(Error::Service(_))));

    let decided = answer::<Decide>(200, "").unwrap();
    assert!(matches!(
        decided,
        DecideResponse::Ok(DecideOk {
            x_decision: Some(true),
            ..
        })
    ));
}

#[test]
fn a_status_that_no_page_has_is_the_first_response_that_fits() {
    let read = |body| answer::<Publish>(299, body);
    assert!(matches!(read(""), Ok(PublishResponse::NoContent)));
    assert!(matches!(read("{}"), Ok(PublishResponse::Ok(_))));
    assert!(matches!(read("[]"), Ok(PublishResponse::MultiStatus(_))));
    assert!(read("?").is_err());
}

/// Those that `round_trips` cannot read without a status.
#[test]
fn every_response_that_differs_by_status_is_read() {
    let krate = krate();
    let mut seen = Vec::new();
    for service in &krate.services {
        for operation in service.operations() {
            for alternative in &operation.alternatives {
                let members = &alternative.response.members;
                let has_body = members.iter().any(|it| it.location != Location::Header);
                let full = sample::response(service, &alternative.response).to_string();
                let full = if has_body { &*full } else { "" };
                let read = match operation.name.as_str() {
                    "Publish" => {
                        answer::<Publish>(alternative.status, full).map(|it| format!("{it:?}"))
                    }
                    "Decide" => {
                        answer::<Decide>(alternative.status, full).map(|it| format!("{it:?}"))
                    }
                    "GetFile" => {
                        answer::<GetFile>(alternative.status, full).map(|it| format!("{it:?}"))
                    }
                    other => panic!("{other}: add it here"),
                };
                let read = read.unwrap();
                assert!(read.starts_with(&alternative.variant), "{read}");
                seen.push(alternative.status);
            }
        }
    }
    assert_eq!(
        seen,
        [200, 204, 204, 200, 202, 207, 226, 200, 202, 204, 206]
    );
}
