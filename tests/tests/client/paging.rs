//! Results that come in pages: which are asked for, in what order, and where that ends.

use std::fmt::Debug;

use futures_util::{StreamExt, TryStreamExt};
use harbour::ships::{ListShips, Ship, ShipState};
use harbour::{PageError, Paged};
use hostile::travel::{ListByLink, ListByMarker, ListByNumber, ListByOffset};

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::get;
use crate::server::Server;

fn page(ids: &[&str], truncated: &str) -> Answer {
    let ships: Vec<_> = ids
        .iter()
        .map(|id| format!(r#"{{"ship_id": "{id}"}}"#))
        .collect();
    let ships = ships.join(", ");
    Answer::ok(format!(r#"{{"ships": [{ships}]{truncated}}}"#))
}

const MORE: &str = r#", "is_truncated": 1"#;
const LAST: &str = r#", "is_truncated": 0"#;

/// The items found and the pages asked for, both ways of asking being alike.
#[track_caller]
fn pages_of(operation: &ListShips, answers: &[Answer]) -> (Vec<String>, Vec<String>) {
    let text = |item: Result<Ship, PageError<ListShips>>| match item {
        Ok(Ship { ship_id, .. }) => ship_id.unwrap(),
        Err(error) => error.to_string(),
    };
    let (items, asked) = all_of(operation, answers);
    (items.into_iter().map(text).collect(), asked)
}

/// What came of every item.
type Items<O> = Vec<Result<<O as Paged>::Item, PageError<O>>>;

/// The same of any operation: items, and the query or body of each request.
#[track_caller]
fn all_of<O>(operation: &O, answers: &[Answer]) -> (Items<O>, Vec<String>)
where
    O: Paged<Item: Debug, Response: Send> + Send + Sync + 'static,
{
    let server = || Server::answering(answers.to_vec());
    let asked_for = |server: &Server| -> Vec<_> {
        let requests = server.requests();
        let asked = requests.iter().map(|request| {
            let query = request.target.split_once('?').map_or("", |(_, it)| it);
            format!("{query}{}", String::from_utf8_lossy(&request.body))
        });
        asked.collect()
    };
    let streamed = server();
    let client = clients::client(&streamed).build().unwrap();
    let items = run(client.pages(operation.clone()).items().collect::<Vec<_>>());
    let iterated = server();
    let client = clients::blocking_client(&iterated).build().unwrap();
    let same: Vec<_> = client.pages(operation.clone()).items().collect();
    assert_eq!(format!("{items:?}"), format!("{same:?}"));
    let asked = asked_for(&streamed);
    assert_eq!(asked, asked_for(&iterated));
    (items, asked)
}

#[test]
fn pages_are_asked_for_until_the_service_says_that_one_is_the_last() {
    let answers = [
        page(&["1", "2"], MORE),
        page(&["3"], MORE),
        page(&["4"], LAST),
    ];
    let operation = get().state([ShipState::Moored]).size(2);
    let (items, asked) = pages_of(&operation, &answers);
    assert_eq!(items, ["1", "2", "3", "4"]);
    assert_eq!(
        asked,
        [
            "size=2&state=MOORED",
            "page=1&size=2&state=MOORED",
            "page=2&size=2&state=MOORED",
        ]
    );
}

#[test]
fn the_first_page_is_the_one_that_the_operation_names() {
    let answers = [page(&["1"], MORE), page(&["2"], LAST)];
    let (items, asked) = pages_of(&get().page(7), &answers);
    assert_eq!(items, ["1", "2"]);
    assert_eq!(asked, ["page=7", "page=8"]);
    let (_, asked) = pages_of(&get().page(0), &answers);
    assert_eq!(asked, ["page=0", "page=1"]);
    let (_, asked) = pages_of(&get().page(i64::MAX), &answers);
    assert_eq!(asked, ["page=9223372036854775807"]);
}

#[test]
fn an_empty_page_is_the_last_unless_it_says_that_there_is_more() {
    for flag in ["", LAST, r#", "is_truncated": null"#] {
        let (items, asked) = pages_of(&get(), &[page(&["1"], MORE), page(&[], flag)]);
        assert_eq!(items, ["1"], "{flag}");
        assert_eq!(asked.len(), 2, "{flag}");
    }
    let empty = || page(&[], MORE);
    let answers = [page(&["1"], MORE), empty(), empty(), page(&["2"], LAST)];
    let (items, asked) = pages_of(&get(), &answers);
    assert_eq!(items, ["1", "2"]);
    assert_eq!(asked, ["", "page=1", "page=2", "page=3"]);
    let (items, asked) = pages_of(&get(), &[Answer::ok("{}")]);
    assert_eq!((items.len(), asked.len()), (0, 1));
}

#[test]
fn without_the_mark_pages_end_with_an_empty_one() {
    let answers = [
        page(&["1"], ""),
        page(&["2"], r#", "is_truncated": 2"#),
        page(&[], ""),
    ];
    let (items, asked) = pages_of(&get(), &answers);
    assert_eq!(items, ["1", "2"]);
    assert_eq!(asked.len(), 3);
}

#[test]
fn ships_asked_for_by_their_ids_are_on_one_page() {
    let operation = get().ship_id(["1", "2"]).size(1);
    let (items, asked) = pages_of(&operation, &[page(&["1", "2"], MORE)]);
    assert_eq!(items, ["1", "2"]);
    assert_eq!(asked, ["ship_id=1&ship_id=2&size=1"]);
}

#[test]
fn an_error_is_the_end() {
    let failed = Answer::new(400, &[], r#"{"error_code": "SHIPS.1", "error_msg": "No"}"#);
    let answers = [page(&["1"], MORE), failed, page(&["2"], LAST)];
    let (items, asked) = pages_of(&get(), &answers);
    assert_eq!(items, ["1", "page=1: SHIPS.1: No (HTTP 400, ListShips)"]);
    assert_eq!(asked.len(), 2);
}

#[tokio::test]
async fn a_page_that_failed_for_the_moment_is_asked_for_again() {
    let server = Server::answering([
        page(&["1"], MORE),
        Answer::new(500, &[], ""),
        page(&["2"], LAST),
    ]);
    let client = clients::client(&server).build().unwrap();
    let pages: Vec<_> = client.pages(get()).try_collect().await.unwrap();
    assert_eq!(pages.len(), 2);
    assert_eq!(server.requests()[1].target, server.requests()[2].target);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_asked_for() {
    let server = Server::answering([page(&["1", "2"], MORE), page(&["3"], LAST)]);
    let client = clients::client(&server).build().unwrap();
    let mut pages = client.pages(get());
    assert_eq!(server.requests().len(), 0);
    assert_eq!(pages.next().await.unwrap().unwrap().ships.len(), 2);
    assert_eq!(server.requests().len(), 1);
    assert!(pages.next().await.is_some());
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none(), "and stays at its end");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn streams_work_with_the_adapters_of_futures() {
    let server = Server::answering([page(&["1", "2"], MORE), page(&["3", "4"], MORE)]);
    let client = clients::client(&server).build().unwrap();
    let first: Vec<_> = StreamExt::take(client.pages(get()).items(), 3)
        .map_ok(|ship| ship.ship_id.unwrap())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(first, ["1", "2", "3"]);
    assert_eq!(server.requests().len(), 2, "no page too many");
}

#[test]
fn a_service_that_does_not_look_at_the_number_is_asked_no_more_than_twice() {
    let same = [page(&["a"], ""), page(&["a"], ""), page(&["a"], "")];
    let (found, asked) = pages_of(&get(), &same);
    assert_eq!((found.len(), asked.len()), (1, 2));
}

#[test]
fn a_service_that_repeats_itself_and_says_that_there_is_more_is_an_error() {
    let id = |id: &str, request: &str| {
        page(
            &[id],
            &format!(r#", "is_truncated": 1, "request_id": "{request}""#),
        )
    };
    let text = "page=2: ListShips: the service says that there is more, and answers with a page that was there \
                before: it seems not to look at which page is asked for";
    let (items, asked) = pages_of(
        &get().page(1),
        &[id("a", "r1"), id("a", "r2"), id("a", "r3")],
    );
    assert_eq!(items, ["a", text]);
    assert_eq!(asked.len(), 2);
    let turns = [id("a", "r1"), id("b", "r2"), id("a", "r3"), id("b", "r4")];
    let (items, asked) = pages_of(&get(), &turns);
    assert_eq!(items, ["a", "b", text]);
    assert_eq!(asked.len(), 3);
}

#[test]
fn a_service_that_has_more_and_gives_none_is_an_error_in_the_end() {
    let (items, asked) = pages_of(&get(), &[page(&["1"], MORE), page(&[], MORE)]);
    assert_eq!(items.len(), 2);
    assert!(items[1].starts_with("page=101: ListShips: "), "{items:?}");
    assert!(
        items[1].ends_with("100 pages in a row had nothing new"),
        "{items:?}"
    );
    assert_eq!(asked.len(), 101);
    let (items, _) = pages_of(&get().page(i64::MAX), &[page(&["1"], MORE)]);
    assert!(items[1].contains("and not where"), "{items:?}");
}

#[test]
fn an_error_knows_its_page_and_paging_goes_on_from_there() {
    let failed = Answer::new(400, &[], r#"{"error_code": "SHIPS.1", "error_msg": "No"}"#);
    let answers = [
        page(&["1"], MORE),
        failed.clone(),
        failed,
        page(&["2"], LAST),
    ];
    let server = Server::answering(answers);
    let client = clients::blocking_client(&server).build().unwrap();
    let mut found = Vec::new();
    let mut operation = get().size(1);
    while let Err(error) = client.pages(&operation).items().try_for_each(|ship| {
        found.push(ship?.ship_id.unwrap());
        Ok::<_, PageError<ListShips>>(())
    }) {
        assert_eq!(
            (error.code(), error.request().page),
            (Some("SHIPS.1"), Some(1))
        );
        operation = error.request().clone();
        let error: harbour::Error = error.into();
        assert_eq!(error.to_string(), "SHIPS.1: No (HTTP 400, ListShips)");
    }
    assert_eq!(found, ["1", "2"]);
    let failed = Server::answering([Answer::new(400, &[], "")]);
    let client = clients::blocking_client(&failed).build().unwrap();
    let error = client.pages(get()).next().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "first page: HTTP 400 Bad Request (ListShips)"
    );
    let secret = ListByMarker::new().marker("hush");
    let error = client.pages(secret).next().unwrap().unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(
        text.starts_with("marker=[redacted]: ") && !text.contains("hush"),
        "{text}"
    );
}

/// Items that all came.
#[track_caller]
fn came<T: Debug, O: Paged>(
    (items, asked): (Vec<Result<T, PageError<O>>>, Vec<String>),
) -> (Vec<T>, Vec<String>) {
    (items.into_iter().map(Result::unwrap).collect(), asked)
}

#[test]
fn an_offset_is_counted_on_until_all_have_come() {
    let page = |items: usize, total: &str| {
        let items = vec!["{}"; items].join(", ");
        Answer::ok(format!(
            r#"{{"in": {{"items": [{items}], "total": {total}, "in": {{"in": {{"total": {total}}}}}}}}}"#
        ))
    };
    // The service gives fewer than it was asked for.
    let answers = [page(2, "5"), page(2, "5"), page(1, "5")];
    let (items, asked) = came(all_of(&ListByOffset::new().limit(10), &answers));
    assert_eq!(items.len(), 5);
    assert_eq!(
        asked,
        [
            r#"{"limit":10}"#,
            r#"{"offset":2,"limit":10}"#,
            r#"{"offset":4,"limit":10}"#
        ]
    );
    let (items, asked) = came(all_of(&ListByOffset::new().offset(3), &[page(2, "5")]));
    assert_eq!((items.len(), asked.len()), (2, 1));
    let answers = [page(2, "null"), page(1, "null")];
    let (items, asked) = came(all_of(&ListByOffset::new().limit(2), &answers));
    assert_eq!(
        (items.len(), asked.len()),
        (3, 2),
        "a shorter page is the last"
    );
}

#[test]
fn a_total_ends_numbered_pages_of_whatever_size() {
    let page = |items: &str| {
        Answer::new(
            200,
            &[("X-Total", "3")],
            format!(r#"{{"a.b": {{"c": [{items}]}}}}"#),
        )
    };
    let answers = [page(r#""a", "b""#), page(r#""c""#)];
    let (items, asked) = came(all_of(&ListByNumber::new(-1), &answers));
    assert_eq!(items, ["a", "b", "c"]);
    assert_eq!(asked, ["type=-1", "type=0"]);
}

#[test]
fn markers_are_followed_to_the_last() {
    let page = |items: &str, next: &str| {
        Answer::ok(format!(
            r#"{{"items[]": [{items}], "page info": {{"next": {next}}}}}"#
        ))
    };
    let answers = [page("1", r#""a/b""#), page("", r#""c""#), page("2", "null")];
    let (items, asked) = came(all_of(&ListByMarker::new(), &answers));
    assert_eq!(items, [1, 2], "an empty page is not the last");
    assert_eq!(asked, ["", "marker=a%2Fb", "marker=c"]);
}

#[test]
fn a_service_that_repeats_its_markers_comes_to_an_end() {
    let page = |item: usize, next: &str| {
        Answer::ok(format!(
            r#"{{"items[]": [{item}], "page info": {{"next": "{next}"}}}}"#
        ))
    };
    // It gives the first page whatever the marker; it goes round in a circle.
    let (items, asked) = came(all_of(
        &ListByMarker::new(),
        &[page(1, "a"), page(1, "a"), page(1, "a")],
    ));
    assert_eq!(items, [1]);
    assert_eq!(asked, ["", "marker=a"]);
    let circle = [page(1, "a"), page(2, "b"), page(3, "a"), page(4, "b")];
    let (items, asked) = came(all_of(&ListByMarker::new(), &circle));
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(asked, ["", "marker=a", "marker=b"]);
}

#[test]
fn markers_stand_in_links_of_headers() {
    let link = r#"</v1?mark%5Ber%5D=1>; rel="first", </v1?a=b&mark%5Ber%5D=7>; rel="next""#;
    let answers = [
        Answer::new(200, &[("Link", link)], r#"{"items": [1]}"#),
        Answer::new(
            200,
            &[("Link", r#"</v1>; rel="first""#)],
            r#"{"items": [2]}"#,
        ),
    ];
    let (items, asked) = came(all_of(&ListByLink::new(), &answers));
    assert_eq!(items, [1, 2]);
    assert_eq!(asked, ["", "mark%5Ber%5D=7"]);
}

#[test]
fn pages_that_are_alike_are_all_delivered_where_links_go_on() {
    let page = |marker: usize| {
        let link = format!("</v1?mark%5Ber%5D={marker}>; rel=next");
        Answer::new(200, &[("Link", &link)], r#"{"items": [1]}"#)
    };
    let last = Answer::ok(r#"{"items": [1]}"#);
    let (items, asked) = came(all_of(&ListByLink::new(), &[page(1), page(2), page(1)]));
    assert_eq!((items.len(), asked.len()), (2, 3), "a circle");
    let (items, asked) = came(all_of(
        &ListByLink::new(),
        &[page(1), page(2), page(3), last],
    ));
    assert_eq!((items.len(), asked.len()), (4, 4));
}
