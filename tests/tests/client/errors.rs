//! What users see of failures, in every shape in which services, gateways and proxies report them.

use harbour::ships::ListShips;
use harbour::{Error, Operation};

use crate::answer::Answer;
use crate::clients::{self, run};
use crate::operations::{get, post};
use crate::server::Server;

/// Asks a service that answers so.
fn ask(answer: Answer) -> Result<<ListShips as Operation>::Response, Error> {
    let server = Server::answering([answer]);
    let client = clients::client(&server).build().unwrap();
    run(client.send(get()))
}

/// The code and the message that a body reports, with a status of 400.
#[track_caller]
fn reports(body: &str, code: Option<&str>, message: Option<&str>) {
    let error = ask(Answer::new(400, &[("X-Request-Id", "id-1")], body)).unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error:?}");
    assert_eq!((error.code(), error.message()), (code, message), "{body}");
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.request_id(), Some("id-1"));
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.operation(), "ListShips");
    let text = error.to_string();
    for part in [
        code,
        message,
        Some("HTTP 400"),
        Some("ListShips"),
        Some("id-1"),
    ] {
        assert!(text.contains(part.unwrap_or_default()), "{text}");
    }
    assert_eq!(text.lines().count(), 1, "{text}");
}

#[test]
fn code_and_message_are_found_in_every_shape() {
    let (code, message) = (Some("X.01"), Some("It is wrong"));
    for body in [
        r#"{"error_code": "X.01", "error_msg": "It is wrong"}"#,
        r#"{"errorCode": "X.01", "errorMsg": "It is wrong"}"#,
        r#"{"code": "X.01", "message": "It is wrong", "request_id": "id-2"}"#,
        r#"{"error": {"code": "X.01", "message": "It is wrong", "title": "Bad"}}"#,
        r#"{"badRequest": {"message": "It is wrong", "code": "X.01"}}"#,
        r#"{"more": [], "error": {"error_code": "X.01", "error_msg": "It is wrong"}, "code": null}"#,
        r#"{"error_code": "X.01", "error_msg": "It is wrong", "code": "Y", "message": "Z"}"#,
        r#"{"code": "only a code", "error": {"code": "X.01", "message": "It is wrong"}}"#,
    ] {
        reports(body, code, message);
    }
}

#[test]
fn codes_may_be_numbers_and_either_half_may_be_missing() {
    reports(r#"{"code": 403, "message": "No"}"#, Some("403"), Some("No"));
    reports(
        r#"{"badRequest": {"code": 400, "message": "No"}}"#,
        Some("400"),
        Some("No"),
    );
    reports(r#"{"error_code": "X.01"}"#, Some("X.01"), None);
    reports(r#"{"error_msg": "No"}"#, None, Some("No"));
    reports(r#"{"error_code": "", "error_msg": "No"}"#, None, Some("No"));
}

#[test]
fn what_is_no_json_is_shown_shortly() {
    reports("", None, None);
    reports("[]", None, None);
    reports("\u{feff}no json", None, None);
    reports("{\"error_code\": \"X.01\"", None, None);
    let page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n";
    let error = ask(Answer::new(404, &[("Content-Type", "text/html")], page)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "HTTP 404 Not Found (ListShips): <html> <head><title>502 Bad Gateway</title></head> </html>"
    );
    let error = ask(Answer::new(404, &[], [0xff, 0, 1])).unwrap_err();
    assert_eq!(error.to_string(), "HTTP 404 Not Found (ListShips)");
    let error = ask(Answer::new(404, &[], "long ".repeat(100_000))).unwrap_err();
    assert!(error.to_string().len() < 300);
    assert_eq!(error.body().len(), 500_000);
    let error = ask(Answer::new(799, &[], "")).unwrap_err();
    assert_eq!(error.to_string(), "HTTP 799 (ListShips)");
}

#[test]
fn the_request_id_comes_from_the_header_or_the_body() {
    let gateway =
        r#"{"error_code": "APIGW.0101", "error_msg": "No such API", "request_id": "in-body"}"#;
    let error = ask(Answer::new(404, &[], gateway)).unwrap_err();
    assert_eq!(error.request_id(), Some("in-body"));
    assert_eq!(
        error.to_string(),
        "APIGW.0101: No such API (HTTP 404, ListShips, request id in-body)"
    );
    let error = ask(Answer::new(404, &[("x-request-id", "in-header")], gateway)).unwrap_err();
    assert_eq!(error.request_id(), Some("in-header"));
    let nested = r#"{"error": {"code": 1, "message": "No", "request_id": "deep"}}"#;
    let error = ask(Answer::new(404, &[], nested)).unwrap_err();
    assert_eq!(error.request_id(), Some("deep"));
}

#[test]
fn a_success_that_cannot_be_read_is_an_error_with_place_and_preview() {
    let cut = r#"{"ships": [{"ship_id": "1", "details": {"name": "#;
    let error = ask(Answer::new(200, &[("X-Request-Id", "id-1")], cut)).unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(decode.path(), "ships[0].details.name");
    assert_eq!(error.body(), cut.as_bytes());
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("id-1"));
    let text = error.to_string();
    for part in [
        "ListShips",
        "ships[0].details",
        "HTTP 200",
        "id-1",
        "line 1",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains(r#"{"ships": [{"#), "{text}");
    assert!(!error.is_retryable());

    for body in ["", " ", "null", "[]", "\"text\"", "<html>", "{} {}"] {
        let error = ask(Answer::ok(body)).unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error:?}");
        assert_eq!(error.operation(), "ListShips");
    }
}

#[test]
fn every_status_of_success_will_do_and_204_needs_no_body() {
    for status in [200, 201, 202, 206, 299] {
        let page = ask(Answer::new(status, &[], r#"{"total": 3}"#)).unwrap();
        assert_eq!(page.total, Some(3));
    }
    assert_eq!(ask(Answer::new(204, &[], "")).unwrap().total, None);
}

#[test]
fn the_response_brings_its_headers() {
    let server = Server::answering([Answer::new(
        200,
        &[("X-REQUEST-ID", "id-1")],
        r#"{"goods_id": "g1"}"#,
    )]);
    let client = clients::blocking_client(&server).build().unwrap();
    let created = client.send(post()).unwrap();
    assert_eq!(created.x_request_id.as_deref(), Some("id-1"));
    assert_eq!(created.goods_id.as_deref(), Some("g1"));
}

#[test]
fn without_async_errors_are_the_same() {
    let body = r#"{"error_code": "X.01", "error_msg": "It is wrong"}"#;
    let server = Server::answering([Answer::new(400, &[], body)]);
    let client = clients::blocking_client(&server).build().unwrap();
    let other = ask(Answer::new(400, &[], body)).unwrap_err();
    let error = client.send(get()).unwrap_err();
    assert_eq!(error.to_string(), other.to_string());
}

/// Whoever prints an error with its causes, as `anyhow` and most loggers do, prints no text twice.
#[test]
fn no_error_repeats_its_causes() {
    let server = Server::answering([
        Answer::new(400, &[], "{}"),
        Answer::ok("["),
        Answer::break_off(""),
    ]);
    let client = clients::client(&server).retry(harbour::Retry::never());
    let client = client.build().unwrap();
    let mut errors: Vec<Error> = (0..3)
        .map(|_| run(client.send(get())).unwrap_err())
        .collect();
    let bad = client.call(get()).endpoint("ftp://x").send();
    errors.push(run(bad).unwrap_err());
    let nowhere = client.call(get()).endpoint("http://127.0.0.1:9").send();
    errors.push(run(nowhere).unwrap_err());
    let empty = client
        .call(get())
        .credentials(harbour::Credentials::token(""));
    errors.push(run(empty.send()).unwrap_err());
    let wait = harbour::Wait::every(std::time::Duration::ZERO).cancelled_by(|| true);
    errors.push(run(client.call(get()).wait_until(wait, |_| true)).unwrap_err());
    let mut causes: Vec<Box<dyn std::error::Error>> = Vec::new();
    for error in &errors {
        causes.push(Box::new(error.clone()));
        if let Error::Transport { error, .. } = error {
            assert!(error.get_ref().is::<reqwest::Error>(), "{error:?}");
            causes.push(Box::new(error.clone()));
        }
    }
    causes.push(Box::new(
        run(client.pages(get()).next()).unwrap().unwrap_err(),
    ));
    causes.push(Box::new(
        harbour::Client::builder()
            .endpoint("ftp://x")
            .credentials(clients::key())
            .build()
            .unwrap_err(),
    ));
    causes.push(Box::new(get().size(1_000).validate().unwrap_err()));
    assert_eq!(causes.len(), 12);
    for error in causes {
        let mut texts = vec![error.to_string()];
        let mut cause = error.source();
        while let Some(found) = cause {
            texts.push(found.to_string());
            cause = found.source();
        }
        for (index, text) in texts.iter().enumerate().skip(1) {
            assert!(
                !texts[..index].iter().any(|before| before.contains(text)),
                "{texts:?}"
            );
        }
    }
}
