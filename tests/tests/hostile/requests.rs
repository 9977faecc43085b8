//! Requests and responses of every method, with members at every place.

use hostile::http::Response;
use hostile::methods::{Delete, GetMany, Head, Kind, List_, Patch, Post, Put};
use hostile::prose::Prose;
use hostile::{Operation, Paged, endpoint, r#type as names};

use crate::{destination, uri};

#[test]
fn addresses_are_escaped() {
    let get = GetMany::new("{type}/{dotted.name}%2F..", -1, false, 0.5, ["a b&c", ""])
        .numbers([i64::MIN, i64::MAX])
        .flags([true, false])
        .joined(["a", "b c", "ü"])
        .kinds(["a&b=c", "ä/ö?ü", "", "#"])
        .key_x("[+]")
        .since("20260101000000".parse::<hostile::CompactTime>().unwrap())
        .until(
            "2026-01-01T00:00:00Z"
                .parse::<hostile::Rfc3339Time>()
                .unwrap(),
        )
        .token("価");
    assert_eq!(
        uri(&get),
        "GET /v1/p%201/%7Btype%7D%2F%7Bdotted.name%7D%252F../of/-1/false/0.5\
         ?texts=a%20b%26c&texts=\
         &numbers=-9223372036854775808&numbers=9223372036854775807\
         &flags=true&flags=false\
         &joined=a%2Cb%20c%2C%C3%BC\
         &kinds=a%26b%3Dc&kinds=%C3%A4%2F%C3%B6%3F%C3%BC&kinds=&kinds=%23\
         &key%20%5Bx%5D%26%3D=%5B%2B%5D\
         &since=20260101000000&until=2026-01-01T00%3A00%3A00Z\
         &token=%E4%BE%A1"
    );
    assert_eq!(uri(&Head::new()), "HEAD /");
    assert_eq!(
        uri(&Delete::new(i64::MIN)),
        "DELETE /v1/-9223372036854775808"
    );
    assert_eq!(
        uri(&Patch::new("{id_2}", "{id}")),
        "PATCH /v1/%7Bid_2%7D/%7Bid%7D"
    );
    assert_eq!(
        uri(&Post::new()),
        "POST /v1/%22quoted%22%5Cback/a.b;c=1$2'!*(3),@:~"
    );
    assert_eq!(uri(&Prose::new("`")), "POST /v1/prose/%60");
}

#[test]
fn one_name_means_one_member_at_each_place() {
    let put = Put::new("path", "query").header_id("header").id("body");
    let request = put.to_request(&destination()).unwrap();
    assert_eq!(request.uri().path(), "/v1/path");
    assert_eq!(request.uri().query(), Some("id=query"));
    assert_eq!(request.headers()["id"], "header");
    assert_eq!(&request.body()[..], br#"{"id":"body"}"#);

    let response = Response::builder()
        .header("id", "header")
        .body(r#"{"id":"body"}"#)
        .unwrap();
    let response = Put::read_response(&response).unwrap();
    assert_eq!(response.header_id.as_deref(), Some("header"));
    assert_eq!(response.id.as_deref(), Some("body"));
}

#[test]
fn a_response_may_have_headers_only() {
    let response = Response::builder()
        .header("x-count", "-7")
        .header("x-kind", "ä/ö?ü")
        .header("x-time", "yesterday")
        .body("not looked at")
        .unwrap();
    let response = GetMany::read_response(&response).unwrap();
    assert_eq!(response.x_count, Some(-7));
    assert_eq!(response.x_kind, Some(Kind::ÄÖÜ));
    assert_eq!(response.x_time.unwrap().as_str(), "yesterday");
}

#[test]
fn addresses_of_services_are_texts_like_any_other() {
    assert_eq!(
        names::SERVICE.endpoint("x"),
        "https://names-x.example.com:8443/~v1/%7B"
    );
    assert_eq!(names::SERVICE.regions()[1], "2");
    assert_eq!(endpoint::SERVICE.regions(), [""; 0]);
}

#[test]
fn pages_are_followed_by_whatever_name() {
    let page = |body: &'static str| List_::read_response(&Response::new(body)).unwrap();
    let list = List_::new();
    let next = list.next_page(&page(r#"{"self": [{"fn": "a"}], "[last]": "!"}"#));
    assert_eq!(next.unwrap().r#type, Some(1));
    let marked = r#"{"self": [{"fn": "a"}], "[last]": ""}"#;
    assert_eq!(list.next_page(&page(marked)), None);
    assert_eq!(list.next_page(&page("{}")), None);
    let other = list.next_page(&page(r#"{"[last]": "?"}"#));
    assert!(other.is_some(), "empty, and not marked as the last");
    let only = List_::new().r#match(["x"]);
    assert_eq!(only.next_page(&page(r#"{"self": [{}]}"#)), None);
    assert_eq!(List_::items(page(marked))[0].r#fn.as_deref(), Some("a"));
}
