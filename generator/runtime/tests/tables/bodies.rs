//! Bodies that are one value, bodies that may be absent, and responses that differ by status.

use std::collections::BTreeMap;

use huaweicloud_runtime::{
    Destination, Error, List, Operation, Surprise, object, operation, response, responses,
};

#[derive(Clone, Debug, PartialEq)]
struct Asset {
    id: String,
    size: Option<i64>,
}

object! {
    Asset {
        id = "id", mandatory, length(1..=4);
        size = "size";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct StoreAssets {
    dry: Option<bool>,
    body: Vec<Asset>,
}

operation! {
    StoreAssets -> StoreAssetsResponse {
        POST "/v1/assets" of crate::SERVICE;
        query dry = "dry";
        whole body, mandatory, items(1..=2);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct StoreAssetsResponse {
    request_id: Option<String>,
    body: BTreeMap<String, Asset>,
}

response! {
    StoreAssetsResponse {
        header request_id = "X-Request-Id";
        whole body, mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Rename {
    body: Option<String>,
}

operation! {
    Rename -> RenameResponse {
        PUT "/v1/name" of crate::SERVICE;
        whole body, length(1..=4);
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct RenameResponse {
    body: List<i64>,
}

response! {
    RenameResponse {
        whole body;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Publish {
    title: Option<String>,
    tags: List<String>,
}

operation! {
    Publish -> PublishResponse {
        POST "/v1/publish" of crate::SERVICE;
        optional body;
        body title = "title", mandatory_in_body, length(1..=4);
        body tags = "tags";
    }
}

#[derive(Clone, Debug, PartialEq)]
enum PublishResponse {
    Ok(PublishOk),
    Accepted(PublishAccepted),
    NoContent,
}

responses! {
    PublishResponse {
        200 => Ok(PublishOk);
        202 => Accepted(PublishAccepted);
        204 => NoContent;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct PublishOk {
    url: String,
}

response! {
    PublishOk {
        body url = "url", mandatory;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct PublishAccepted {
    retry_after: Option<i64>,
    task: Option<String>,
}

response! {
    PublishAccepted {
        header retry_after = "Retry-After";
        optional body;
        body task = "task";
    }
}

fn asset(id: &str) -> Asset {
    Asset {
        id: id.into(),
        size: None,
    }
}

fn store(body: Vec<Asset>) -> StoreAssets {
    StoreAssets { dry: None, body }
}

fn rename(body: Option<&str>) -> Rename {
    Rename {
        body: body.map(Into::into),
    }
}

/// The body of the request, and whether it is said to be JSON.
fn sent(operation: &impl Operation) -> (String, bool) {
    let to = Destination::new("https://test.example.com").unwrap();
    let request = operation.to_request(&to).unwrap();
    let is_json = request.headers().contains_key("content-type");
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    (body, is_json)
}

fn answer<O: Operation>(status: u16, body: &str) -> Result<O::Response, Error> {
    let response = http::Response::builder()
        .status(status)
        .header("X-Request-Id", "r1")
        .header("Retry-After", "3");
    O::read_response(&response.body(body).unwrap())
}

fn violations(operation: &impl Operation) -> String {
    let found = operation.validate();
    found.err().map_or_else(String::new, |it| it.to_string())
}

fn failure<O: Operation<Response: std::fmt::Debug>>(status: u16, body: &str) -> (String, String) {
    match answer::<O>(status, body) {
        Err(Error::Decode(error)) => (error.path().to_owned(), error.reason().to_owned()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_body_as_a_whole_is_its_value() {
    let body = r#"[{"id":"a"},{"id":"b"}]"#.to_owned();
    assert_eq!(sent(&store(vec![asset("a"), asset("b")])), (body, true));
    assert_eq!(sent(&store(Vec::new())), ("[]".to_owned(), true));
    assert_eq!(sent(&rename(Some("n"))), (r#""n""#.to_owned(), true));
}

#[test]
fn a_body_that_is_not_set_is_not_sent() {
    let nothing = (String::new(), false);
    assert_eq!(sent(&rename(None)), nothing);
    assert_eq!(sent(&Publish::default()), nothing);
    let tags = Publish {
        tags: List::from([]),
        ..Publish::default()
    };
    assert_eq!(sent(&tags), (r#"{"tags":[]}"#.to_owned(), true));
}

#[test]
fn a_received_request_has_its_body_as_a_whole() {
    let received = StoreAssets::from_body(br#"[{"id": "a", "size": "2"}, 3]"#).unwrap();
    assert_eq!(received.body.len(), 1);
    assert_eq!(received.body[0].size, Some(2));
    for nothing in ["", "null"] {
        let received = Rename::from_body(nothing.as_bytes()).unwrap();
        assert_eq!(received, rename(None));
        assert!(StoreAssets::from_body(nothing.as_bytes()).is_err());
    }
    assert_eq!(Publish::from_body(b"").unwrap(), Publish::default());
}

#[test]
fn violations_name_no_member_of_a_whole_body() {
    assert_eq!(
        violations(&store(vec![asset("a"), asset("12345"), asset("b")])),
        "[1].id: 5 characters, at most 4 allowed\nthe body: 3 items, at most 2 allowed"
    );
    assert_eq!(violations(&rename(None)), "");
    let long = rename(Some("12345"));
    assert_eq!(
        violations(&long),
        "the body: 5 characters, at most 4 allowed"
    );
    let found = long.validate().unwrap_err();
    assert_eq!(found.iter().next().unwrap().path(), "");
}

#[test]
fn what_an_optional_body_must_have_is_demanded_only_if_it_is_sent() {
    assert_eq!(violations(&Publish::default()), "");
    let tags = Publish {
        tags: List::from(["a".to_owned()]),
        ..Publish::default()
    };
    assert_eq!(violations(&tags), "title: missing");
}

#[test]
fn a_response_is_its_body_as_a_whole() {
    let read = answer::<StoreAssets>(200, r#"{"x": {"id": "a"}, "y": null}"#).unwrap();
    assert_eq!(read.request_id.as_deref(), Some("r1"));
    assert_eq!(read.body, BTreeMap::from([("x".to_owned(), asset("a"))]));
    let json = serde_json::to_string(&read).unwrap();
    assert_eq!(json, r#"{"x":{"id":"a"}}"#);
    let again: StoreAssetsResponse = serde_json::from_str(&json).unwrap();
    assert_eq!(again.body, read.body);
}

#[test]
fn a_response_without_a_body_is_an_error_only_if_it_is_mandatory() {
    for nothing in ["", "null"] {
        let read = answer::<Rename>(200, nothing).unwrap();
        assert!(read.body.is_absent());
        assert!(answer::<StoreAssets>(200, nothing).is_err());
    }
    assert_eq!(
        serde_json::to_string(&RenameResponse::default()).unwrap(),
        "null"
    );
    assert!(answer::<StoreAssets>(204, "").unwrap().body.is_empty());
}

#[test]
fn a_body_of_another_kind_is_an_error_even_if_it_is_optional() {
    for other in ["{}", "7", r#""text""#, "[1"] {
        assert!(answer::<Rename>(200, other).is_err(), "{other}");
    }
    let (path, reason) = failure::<StoreAssets>(200, "[1]");
    assert_eq!(path, "");
    assert!(
        reason.contains("cannot be read as StoreAssetsResponse"),
        "{reason}"
    );
    let (path, reason) = failure::<StoreAssets>(200, r#"{"x": {"id": null}}"#);
    assert_eq!(path, "x");
    assert!(reason.contains("Asset lacks `id`"), "{reason}");
}

#[test]
fn drift_in_a_whole_body_begins_with_its_item() {
    let response = http::Response::new(r#"{"x": {"id": "a", "new": 1}}"#);
    let drift = StoreAssets::drift(&response);
    assert_eq!(drift.len(), 1);
    assert_eq!(drift[0].path, "x.new");
    assert_eq!(drift[0].surprise, Surprise::UnknownMember);
}

#[test]
fn each_status_of_success_has_its_response() {
    let ok = PublishResponse::Ok(PublishOk { url: "u".into() });
    let accepted = |task: Option<&str>| {
        PublishResponse::Accepted(PublishAccepted {
            retry_after: Some(3),
            task: task.map(Into::into),
        })
    };
    let read = |status, body| answer::<Publish>(status, body).unwrap();
    assert_eq!(read(200, r#"{"url": "u"}"#), ok);
    assert_eq!(read(202, r#"{"task": "t"}"#), accepted(Some("t")));
    assert_eq!(read(202, ""), accepted(None));
    assert_eq!(read(204, "whatever"), PublishResponse::NoContent);
    assert!(answer::<Publish>(200, "").is_err());
    assert!(answer::<Publish>(400, "{}").unwrap_err().status().is_some());
}

#[test]
fn a_status_that_the_page_does_not_have_is_read_as_the_first_response_that_fits() {
    let read = |body| answer::<Publish>(201, body);
    assert!(matches!(
        read(r#"{"url": "u"}"#),
        Ok(PublishResponse::Ok(_))
    ));
    assert!(matches!(
        read(r#"{"task": "t"}"#),
        Ok(PublishResponse::Accepted(_))
    ));
    assert!(matches!(read(""), Ok(PublishResponse::Accepted(_))));
    let (_, reason) = failure::<Publish>(201, "<html>");
    assert!(reason.contains("expected value"), "{reason}");
    // What is told of the difference is told of the response that fits.
    let response = http::Response::builder().status(201);
    let response = response.body(r#"{"more": 1, "task": "t"}"#).unwrap();
    let paths: Vec<_> = Publish::drift(&response)
        .into_iter()
        .map(|drift| drift.path)
        .collect();
    assert_eq!(paths, ["more"]);
}
