//! Results that come in pages: which are asked for, in what order, and where that ends.

use futures_util::{StreamExt, TryStreamExt};
use harbour::ships::{ListShips, ShipState};

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
    let server = || Server::answering(answers.to_vec());
    let asked_for = |server: &Server| -> Vec<_> {
        let requests = server.requests();
        let pages = requests
            .iter()
            .map(|request| match request.target.split_once('?') {
                Some((_, query)) => query.to_owned(),
                None => String::new(),
            });
        pages.collect()
    };
    let streamed = server();
    let client = clients::client(&streamed).build().unwrap();
    let items = run(client.pages(operation.clone()).items().collect::<Vec<_>>());
    let iterated = server();
    let client = clients::blocking_client(&iterated).build().unwrap();
    let same: Vec<_> = client.pages(operation.clone()).items().collect();

    let ids = |items: Vec<Result<harbour::ships::Ship, _>>| -> Vec<String> {
        let text = |item: Result<_, harbour::Error>| match item {
            Ok(harbour::ships::Ship { ship_id, .. }) => ship_id.unwrap(),
            Err(error) => error.to_string(),
        };
        items.into_iter().map(text).collect()
    };
    let items = ids(items);
    assert_eq!(items, ids(same));
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
fn an_empty_page_is_the_last_whatever_it_says() {
    for flag in [MORE, "", LAST, r#", "is_truncated": null"#] {
        let (items, asked) = pages_of(&get(), &[page(&["1"], MORE), page(&[], flag)]);
        assert_eq!(items, ["1"], "{flag}");
        assert_eq!(asked.len(), 2, "{flag}");
    }
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
    assert_eq!(items, ["1", "SHIPS.1: No (HTTP 400, ListShips)"]);
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
