//! Secrets: looked for in everything that can be printed.

use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex};

use harbour::goods::ListGoods;
use harbour::{AccessKey, Client, Credentials, Error, blocking};

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::{get, post};
use crate::server::Server;

const SECRETS: [&str; 6] = [
    "hush-sk",
    "hush-security-token",
    "hush-auth-token",
    "hush-customs",
    "hush-presigned",
    "Signature=",
];

#[track_caller]
pub(crate) fn hides(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[track_caller]
fn hides_in_debug(value: &impl Debug) {
    hides(&format!("{value:?}"));
    hides(&format!("{value:#?}"));
}

#[track_caller]
fn hides_in_error(error: &(impl Display + Debug)) {
    hides(&error.to_string());
    hides_in_debug(error);
}

pub(crate) fn key() -> Credentials {
    Credentials::new("AKID", "hush-sk")
        .security_token("hush-security-token")
        .project_id("p1")
}

pub(crate) fn token() -> Credentials {
    Credentials::token("hush-auth-token").project_id("p1")
}

#[test]
fn credentials_and_clients_hide_them() {
    hides_in_debug(&AccessKey::new("AKID", "hush-sk").security_token("hush-security-token"));
    for credentials in [key(), token()] {
        hides_in_debug(&credentials);
        let builder = Client::builder()
            .region("cn-north-4")
            .credentials(credentials.clone());
        hides_in_debug(&builder);
        hides_in_debug(&builder.transport(clients::http()).build().unwrap());
        let builder = blocking::Client::builder()
            .region("cn-north-4")
            .credentials(credentials);
        hides_in_debug(&builder);
        let client = builder.transport(clients::blocking_http()).build().unwrap();
        hides_in_debug(&client);
        hides_in_debug(&client.pages(get()));
        hides_in_debug(&client.pages(get()).items());
    }
    let shown = format!("{:?}", key());
    assert!(shown.contains("AKID") && shown.contains("p1"), "{shown}");
}

#[test]
fn a_password_in_an_endpoint_is_hidden() {
    let builder = Client::builder()
        .endpoint("https://user:hush-sk@x.example/")
        .credentials(key());
    hides_in_debug(&builder);
    hides_in_error(&builder.build().unwrap_err());
    let credentials = key().iam_endpoint("https://user:hush-sk@x.example");
    let builder = Client::builder()
        .region("cn-north-4")
        .credentials(credentials);
    hides_in_debug(&builder);
    hides_in_error(&builder.build().unwrap_err());
}

#[test]
fn requests_hide_them() {
    hides_in_debug(&post().x_customs_token("hush-customs"));
    // As a transport or a service in the process gets to see them.
    let shown: Arc<Mutex<Vec<String>>> = Arc::default();
    for credentials in [key(), token()] {
        let keep = Arc::clone(&shown);
        let service = harbour::InProcess::new(move |request| {
            keep.lock().unwrap().push(format!("{request:?}"));
            http::Response::new("{}")
        });
        let client = Client::builder()
            .region("cn-north-4")
            .credentials(credentials);
        let client = client.transport(service).build().unwrap();
        run(client.send(post().x_customs_token("hush-customs"))).unwrap();
    }
    for shown in &*shown.lock().unwrap() {
        hides(shown);
    }
    assert_eq!(shown.lock().unwrap().len(), 2);
}

const PRESIGNED: &str = "https://obs.example/a.mp4?AccessKeyId=AKID&Signature=hush-presigned";

pub(crate) fn ship_with_presigned_urls() -> String {
    format!(
        r#"{{"ships": [{{"ship_id": "1", "details": {{
            "plan_url": "{PRESIGNED}", "certificate_url": "{PRESIGNED}",
            "photos": [{{"url": "{PRESIGNED}"}}],
            "documents": [{{"url": "{PRESIGNED}"}}]
        }}, "voyages": [{{"log_url": "{PRESIGNED}"}}]}}]}}"#
    )
}

#[test]
fn responses_hide_presigned_urls_and_still_have_them() {
    let server = Server::answering([Answer::ok(ship_with_presigned_urls())]);
    let client = clients::client(&server).build().unwrap();
    let page = run(client.send(get())).unwrap();
    hides_in_debug(&page);
    let url = page.ships[0].voyages[0].log_url.as_ref();
    assert_eq!(url.unwrap().as_str(), PRESIGNED);

    let summary =
        format!(r#"{{"goods": [{{"photo_url": "{PRESIGNED}", "thumbnail_url": "{PRESIGNED}"}}]}}"#);
    let server = Server::answering([Answer::ok(summary)]);
    let client = clients::client(&server).build().unwrap();
    hides_in_debug(&run(client.send(ListGoods::new(["1"]))).unwrap());
}

/// What can go wrong with a service that repeats what it should not.
pub(crate) fn errors() -> Vec<Error> {
    let repeated = format!(r#"{{"error_code": "X", "error_msg": "Cannot read {PRESIGNED}"}}"#);
    let broken = ship_with_presigned_urls().replace("]}]}", "]}]");
    let server = Server::answering([
        Answer::new(400, &[], repeated),
        Answer::new(404, &[], PRESIGNED),
        Answer::new(302, &[("Location", PRESIGNED)], ""),
        Answer::ok(broken),
        Answer::ok(format!("\"{PRESIGNED}\"")),
        Answer::break_off(PRESIGNED),
    ]);
    let mut errors = Vec::new();
    for credentials in [key(), token()] {
        let client = clients::client(&server).credentials(credentials);
        let client = client.retry(harbour::Retry::never()).build().unwrap();
        for _ in 0..6 {
            errors.push(run(client.send(post().x_customs_token("hush-customs"))).err());
        }
    }
    let client = clients::client(&server)
        .endpoint("http://127.0.0.1:0")
        .credentials(key());
    let query = get().search("hush-presigned");
    errors.push(run(client.build().unwrap().send(query)).err());
    assert!(errors.iter().filter(|error| error.is_some()).count() >= 11);
    errors.into_iter().flatten().collect()
}

#[test]
fn errors_hide_them_with_all_their_causes() {
    for error in errors() {
        hides_in_error(&error);
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            hides_in_error(&error);
            cause = error.source();
        }
    }
}
