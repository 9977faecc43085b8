//! Clocks that disagree: named in the error, and corrected if that is asked for.

use futures_util::future::join_all;
use harbour::jiff::{SignedDuration, Timestamp};
use harbour::{Credentials, Error};

use crate::answer::Answer;
use crate::clients::{self, AK, PROJECT, SK, blocking_client, client};
use crate::operations::{get, post};
use crate::server::{Received, Server};
use crate::verifier::verify;

const REFUSED: &str =
    r#"{"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication"}"#;

/// A service whose clock is that much ahead of the client's; it allows for 15 minutes.
fn ahead_by(minutes: i64) -> Server {
    let its_time = clients::now() + SignedDuration::from_mins(minutes);
    Server::new(move |request, _| {
        verify(request, AK, SK);
        let off = signed_at(request).duration_since(its_time);
        if off.abs() > SignedDuration::from_mins(15) {
            Answer::new(401, &[("Date", &http_date(its_time))], REFUSED)
        } else {
            Answer::ok("{}")
        }
    })
}

fn signed_at(request: &Received) -> Timestamp {
    let date = request.header("x-sdk-date").unwrap();
    date.parse().unwrap()
}

fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[tokio::test]
async fn the_error_says_how_far_the_clock_is_off() {
    for (minutes, text) in [
        (60, "the local clock is 3600 s behind"),
        (-20, "the local clock is 1200 s ahead"),
    ] {
        let server = ahead_by(minutes);
        let client = client(&server).build().unwrap();
        let error = client.send(get()).await.unwrap_err();
        assert!(error.to_string().ends_with(text), "{error}");
        let Error::Service(error) = error else {
            panic!("{error}");
        };
        assert_eq!(
            error.clock_skew(),
            Some(-SignedDuration::from_mins(minutes))
        );
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_corrected_clock_stays_corrected() {
    let server = ahead_by(60);
    let client = client(&server).correct_clock(true).build().unwrap();
    client.send(post()).await.unwrap();
    client.clone().send(get()).await.unwrap();
    let dates = server.requests();
    let dates: Vec<_> = dates.iter().map(signed_at).collect();
    let right = clients::now() + SignedDuration::from_hours(1);
    assert_eq!(dates, [clients::now(), right, right]);
}

#[test]
fn without_async_the_clock_is_corrected_too() {
    let server = ahead_by(-60);
    let client = blocking_client(&server).correct_clock(true);
    client.build().unwrap().send(post()).unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn calls_that_are_refused_together_correct_the_clock_once() {
    let server = ahead_by(60);
    let client = client(&server).correct_clock(true).build().unwrap();
    for result in join_all((0..10).map(|_| client.send(get()))).await {
        result.unwrap();
    }
    client.send(get()).await.unwrap();
    assert_eq!(server.requests().len(), 21);
}

#[tokio::test]
async fn the_clock_is_corrected_once_for_a_call() {
    // Refuses whatever the date, and its own clock runs away.
    let server = Server::new(|request, _| {
        let later = signed_at(request) + SignedDuration::from_hours(1);
        Answer::new(401, &[("Date", &http_date(later))], REFUSED)
    });
    let client = client(&server).correct_clock(true).build().unwrap();
    client.send(get()).await.unwrap_err();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn the_clock_is_not_blamed_for_anything_else() {
    let late = http_date(clients::now() + SignedDuration::from_hours(1));
    let soon = http_date(clients::now() + SignedDuration::from_mins(4));
    for answer in [
        Answer::new(401, &[("Date", &soon)], REFUSED),
        Answer::new(401, &[], REFUSED),
        Answer::new(401, &[("Date", "yesterday")], REFUSED),
        Answer::new(403, &[("Date", &late)], REFUSED),
        Answer::new(500, &[("Date", &late)], REFUSED),
    ] {
        let server = Server::answering([answer]);
        let client = client(&server).correct_clock(true);
        let error = client.build().unwrap().send(post()).await.unwrap_err();
        assert!(!error.to_string().contains("clock"), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_token_has_nothing_to_do_with_the_clock() {
    let late = http_date(clients::now() + SignedDuration::from_hours(1));
    let server = Server::answering([Answer::new(401, &[("Date", &late)], REFUSED)]);
    let client = client(&server)
        .credentials(Credentials::token("expired").project_id(PROJECT))
        .correct_clock(true);
    let error = client.build().unwrap().send(get()).await.unwrap_err();
    assert!(!error.to_string().contains("clock"), "{error}");
    assert_eq!(server.requests().len(), 1);
}
