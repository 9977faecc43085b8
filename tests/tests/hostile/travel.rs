//! Arrays that travel as one text, what is always sent, and pages asked for in every way.

use hostile::http::Response;
use hostile::signing::canonical_query;
use hostile::travel::{
    Join, JoinOther, ListByItem, ListByLink, ListByMarker, ListByNumber, ListByOffset, Route, Step,
    Stop,
};
use hostile::{Operation, Paged};
use serde_json::json;

use crate::{body, destination, problem, uri};

fn join<const N: usize>(kinds: [Route; N]) -> Join {
    Join::new([1, 2], kinds, ["a b", ""], [7], [Step::new("x")])
}

#[test]
fn constants_and_joined_arrays_are_written() {
    let sent = join([Route::AB, Route::Empty])
        .commas(["a|b", "ü"])
        .pipes([0.5, -1.0])
        .spaces([true, false])
        .all(["a,b", "c"])
        .x_kinds(["a,b", "c"])
        .self_(Stop::new());
    assert!(uri(&sent).starts_with("POST /v1/2.50/%C3%A4%2F%C3%B6%3F%7Bkinds%7D/1%2C2/a%2Cb%7C?"));
    let request = sent.to_request(&destination()).unwrap();
    let query = request.uri().query().unwrap();
    assert_eq!(
        query,
        "action%5Bx%5D%26%3D=%22q%22%5C%20%26%3D%23&level=-1&fast=true&commas=a%7Cb%2C%C3%BC\
         &pipes=0.5%7C-1&spaces=true%20false&tabs=a%20b%09&all=a%2Cb&all=c"
    );
    // The signature covers the separators as they are sent.
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(canonical_query(query), pairs.join("&"));
    assert_eq!(request.headers()["x-version"], "7");
    assert_eq!(request.headers()["x-kinds"], "a,b c");
    assert_eq!(request.headers()["x-numbers"], "7");
    assert_eq!(
        request.headers()["content-type"],
        "application/merge-patch+json"
    );
    assert_eq!(
        body(&sent),
        json!({
            "fn": "join", "far": i64::MIN, "share": 1000.0, "self": { "crate": false, "": "" },
            "stops": [{ "kind": "a \"kind\"", "name": "x" }],
        })
    );
    assert_eq!(
        uri(&JoinOther::new("a", "b")),
        "POST /v1/2.50/%C3%A4%2F%C3%B6%3F%7Bkinds%7D/a/b?fast=false"
    );
}

#[test]
fn items_with_the_separator_in_them_are_refused() {
    let bad = join([Route::AB])
        .commas(["a,b"])
        .x_kinds(["a b"])
        .pipes([1.0]);
    assert_eq!(
        problem(&bad),
        "commas[0]: contains a comma, which would make it two items; \
         X-Kinds[0]: not a documented value; the nearest is a,b; X-Kinds[0]: contains a space, which would make it two items"
    );
    let refused = |join: &Join| join.to_request(&destination()).unwrap_err().to_string();
    let good = join([Route::AB]);
    good.to_request(&destination()).unwrap();
    assert_eq!(
        refused(&good.clone().x_kinds(["a b"])),
        "Join: an item of X-Kinds contains a space, which joins the items"
    );
    assert_eq!(
        refused(&good.commas(["a,b"])),
        "Join: an item of commas contains a comma, which joins the items"
    );
    assert_eq!(
        refused(&join([Route::Empty])),
        "Join: the path parameter kinds cannot be empty, `.` or `..`"
    );
}

#[test]
fn joined_headers_of_responses_are_read() {
    let response = Response::builder()
        .header("x-kinds", "a, b")
        .header("x-numbers", "1|x|-2")
        .body(r#"{ "step": { "kind": 7, "name": "x" } }"#)
        .unwrap();
    let read = Join::read_response(&response).unwrap();
    assert_eq!(read.x_kinds, ["a".into(), "b".into()]);
    assert_eq!(read.x_numbers, [1, -2]);
    assert_eq!(read.step.unwrap().name.as_deref(), Some("x"));
}

#[test]
fn pages_are_asked_for_in_every_way() {
    let first = ListByNumber::new(-1).r#fn(1);
    let page = r#"{"a.b": {"c": ["x"]}}"#;
    let of = |total| Response::builder().header("x-total", total).body(page);
    let page = |total| ListByNumber::read_response(&of(total).unwrap()).unwrap();
    assert_eq!(first.next_page(&page("2")).unwrap().r#type, 0);
    assert_eq!(first.next_page(&page("1")), None);
    assert_eq!(first.clone().only("x").next_page(&page("2")), None);
    assert_eq!(ListByNumber::items(page("1")), ["x"]);

    let page = |body: &'static str| ListByOffset::read_response(&Response::new(body)).unwrap();
    let first = ListByOffset::new();
    let some = r#"{"in": {"items": [{}, {}], "more": 1, "in": {"in": {"total": 3}}}}"#;
    let second = first.next_page(&page(some)).unwrap();
    assert_eq!(second.offset, Some(2));
    let third = second.next_page(&page(some)).unwrap();
    assert_eq!(third.offset, Some(4), "the mark comes before the total");
    let whole = r#"{"in": {"items": [{}, {}], "in": {"in": {"total": 3}}}}"#;
    assert_eq!(second.next_page(&page(whole)), None);
    let marked = r#"{"in": {"items": [{}, {}], "more": 0, "in": {"in": {"total": 3}}}}"#;
    assert_eq!(first.next_page(&page(marked)), None);
    assert_eq!(ListByOffset::items(page(some)).len(), 2);
    assert_eq!(first.next_page(&page("{}")), None);

    let page = |body: &'static str| ListByMarker::read_response(&Response::new(body)).unwrap();
    let first = ListByMarker::new();
    let second = first.next_page(&page(r#"{"page info": {"next": "a"}}"#));
    let sent = second.unwrap().to_request(&destination()).unwrap();
    assert_eq!(sent.uri().query(), Some("marker=a"));
    assert_eq!(first.next_page(&page(r#"{"items[]": [1]}"#)), None);

    let response = Response::builder()
        .header(
            "link",
            r#"<https://h.example/v1?mark%5Ber%5D=7>; rel="next""#,
        )
        .body(r#"{"items": [1]}"#);
    let page = ListByLink::read_response(&response.unwrap()).unwrap();
    let second = ListByLink::new().next_page(&page).unwrap();
    assert_eq!(second.mark_er, Some(7));
    assert_eq!(second.next_page(&page), None);
}

#[test]
fn the_last_item_may_be_the_marker() {
    let page = |body: &'static str| ListByItem::read_response(&Response::new(body)).unwrap();
    let first = ListByItem::new(0);
    let next = first.next_page(&page(r#"{"things": [{"type": "5"}, {"type": 7}]}"#));
    assert_eq!(next.unwrap().marker, 7);
    assert_eq!(first.next_page(&page(r#"{"things": []}"#)), None);
    assert_eq!(
        first.next_page(&page(r#"{"things": [{"type": "x"}]}"#)),
        None
    );
}

#[test]
#[allow(deprecated)]
fn a_page_may_be_the_body_as_a_whole_and_its_number_of_32_bits() {
    use hostile::travel::ListWhole;

    let page = |body: &'static str| ListWhole::read_response(&Response::new(body)).unwrap();
    let first = ListWhole::new().limit(2);
    let second = first.next_page(&page("[1, 2]")).unwrap();
    assert_eq!(
        body(&second),
        json!({ "kind": "whole", "page": 1, "limit": 2 })
    );
    assert_eq!(second.next_page(&page("[3]")), None);
    assert_eq!(
        ListWhole::new().page(i32::MAX).next_page(&page("[1]")),
        None
    );
    assert_eq!(ListWhole::items(page("[1, 2]")), [1, 2]);
    // Without anything to say there is no body, and no constant in it either.
    let nothing = ListWhole::new().to_request(&destination()).unwrap();
    assert!(nothing.body().is_empty());
}
