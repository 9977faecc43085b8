//! The verifier as a layer: who is let in, what the service behind it sees, and what all others are answered.

use axum::Router;
use axum::body::Body;
use axum::routing::any;
use bytes::Bytes;
use futures_util::stream;
use harbour::AccessKey;
use harbour::http::{Request, StatusCode};
use harbour::signing::sign;
use huaweicloud_runtime::server::{ApiError, Caller, FixedKeys, Keys, RequestId, Verifier};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::arrived::{at, key};

fn verifier() -> Verifier<FixedKeys> {
    let keys = FixedKeys::new([key(), AccessKey::new("OTHER", "another")]).tokens(["token", ""]);
    Verifier::new(keys).clock(at)
}

fn signed(key: &AccessKey, body: &'static [u8]) -> Request<Body> {
    let mut request = Request::post("https://h:1/things?q=1")
        .header("content-type", "application/json")
        .body(Bytes::from_static(body))
        .unwrap();
    sign(&mut request, key, at()).unwrap();
    request.map(Body::from)
}

fn with_token(token: &str) -> Request<Body> {
    let request = Request::get("/things").header("x-auth-token", token);
    request.body(Body::from("body")).unwrap()
}

/// The status and the body of the response. Behind the verifier, whoever is let in is answered with who they
/// are and what they sent.
async fn answer<K: Keys>(verifier: Verifier<K>, request: Request<Body>) -> (StatusCode, String) {
    let echo = |request: Request<Body>| async move {
        let caller = request.extensions().get::<Caller>().cloned();
        let body = axum::body::to_bytes(request.into_body(), usize::MAX).await;
        format!("{caller:?} {:?}", body.unwrap())
    };
    let router = Router::new().route("/things", any(echo)).layer(verifier);
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
    (status, String::from_utf8(body.unwrap().to_vec()).unwrap())
}

#[track_caller]
fn is_refused((status, body): (StatusCode, String), reason: &str) {
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["error_code"], "APIGW.0301");
    let message = body["error_msg"].as_str().unwrap();
    let what = message.strip_prefix("Incorrect IAM authentication information: ");
    assert!(
        what.is_some_and(|what| what.starts_with(reason)),
        "{message}"
    );
}

#[tokio::test]
async fn who_signs_is_let_in_with_the_body_as_it_was() {
    let (status, body) = answer(verifier(), signed(&key(), b"{}")).await;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(body, r#"Some(AccessKey("AKID")) b"{}""#);
}

#[tokio::test]
async fn who_brings_a_token_is_let_in() {
    let (_, body) = answer(verifier(), with_token("token")).await;
    assert_eq!(body, r#"Some(Token) b"body""#);
    for token in ["", "toke", "tokens", "hush\u{e9}"] {
        let answered = answer(verifier(), with_token(token)).await;
        is_refused(answered, "X-Auth-Token is no token that is valid here");
    }
    let mut twice = with_token("token");
    let token = twice.headers()["x-auth-token"].clone();
    twice.headers_mut().append("x-auth-token", token);
    is_refused(
        answer(verifier(), twice).await,
        "the header X-Auth-Token is there twice",
    );
}

#[tokio::test]
async fn of_a_signature_and_a_token_the_signature_decides() {
    let mut both = signed(&key(), b"");
    both.headers_mut()
        .insert("x-auth-token", "any".parse().unwrap());
    let (_, body) = answer(verifier(), both).await;
    assert_eq!(body, r#"Some(AccessKey("AKID")) b"""#);

    let mut both = signed(&AccessKey::new("AKID", "wrong"), b"");
    both.headers_mut()
        .insert("x-auth-token", "token".parse().unwrap());
    is_refused(answer(verifier(), both).await, "verify aksk signature fail");
}

#[tokio::test]
async fn all_others_are_told_why_not() {
    let nobody = Request::get("/things").body(Body::empty()).unwrap();
    is_refused(
        answer(verifier(), nobody).await,
        "neither Authorization nor X-Auth-Token is there",
    );
    let unknown = signed(&AccessKey::new("NOBODY", "secret"), b"");
    is_refused(
        answer(verifier(), unknown).await,
        "there is no access key NOBODY",
    );
    // Before any route: who is not let in does not learn what there is.
    let mut nowhere = signed(&AccessKey::new("OTHER", "wrong"), b"");
    *nowhere.uri_mut() = "/nowhere".parse().unwrap();
    is_refused(
        answer(verifier(), nowhere).await,
        "verify aksk signature fail",
    );
}

#[tokio::test]
async fn an_error_has_the_id_of_its_request() {
    let mut request = Request::get("/things").body(Body::empty()).unwrap();
    request
        .extensions_mut()
        .insert(RequestId("id-1".to_owned()));
    let (_, body) = answer(verifier(), request).await;
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["request_id"], "id-1");
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_too_large_and_one_that_breaks_off_is_bad() {
    let body = b"0123456789";
    let (status, _) = answer(verifier().max_body(10), signed(&key(), body)).await;
    assert_eq!(status, StatusCode::OK);
    let (status, body) = answer(verifier().max_body(9), signed(&key(), body)).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(
        serde_json::from_str::<Value>(&body).unwrap(),
        json!({
            "error_code": "APIGW.0201",
            "error_msg": "The body is larger than 9 bytes",
        })
    );
    let pieces = [Ok("{"), Err(std::io::Error::other("gone"))];
    let broken = signed(&key(), b"").map(|_| Body::from_stream(stream::iter(pieces)));
    let (status, body) = answer(verifier(), broken).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(
        body.contains("body broke off before its end") && !body.contains("gone"),
        "{body}"
    );
}

#[tokio::test]
async fn switched_off_it_lets_everybody_in_as_nobody() {
    let off = || verifier().enabled(false);
    let mut forged = signed(&AccessKey::new("AKID", "wrong"), b"{}");
    forged.extensions_mut().insert(Caller::Token);
    assert_eq!(answer(off(), forged).await.1, r#"None b"{}""#);
    let (_, body) = answer(off(), with_token("wrong")).await;
    assert_eq!(body, r#"None b"body""#);
    let (status, _) = answer(off().enabled(true), with_token("wrong")).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        off().to_string(),
        "signatures and tokens are NOT verified: every request is let in"
    );
}

#[tokio::test]
async fn behind_a_proxy_the_public_host_is_what_was_signed() {
    let proxied = || {
        let mut request = signed(&key(), b"");
        request
            .headers_mut()
            .insert("host", "10.0.0.1".parse().unwrap());
        request
    };
    let (status, _) = answer(verifier(), proxied()).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let public = verifier().public_host("h:1");
    assert_eq!(
        public.to_string(),
        "requests must be signed (SDK-HMAC-SHA256, at most 15 minutes ago, for the host h:1) or bring a token"
    );
    let (status, body) = answer(public, proxied()).await;
    assert_eq!(status, StatusCode::OK, "{body}");
}

/// A database that is down.
struct Down;

impl Keys for Down {
    async fn access_key(&self, _: &str) -> Result<Option<AccessKey>, ApiError> {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Err(ApiError::new(status, "TEST.1", "try again later"))
    }
}

#[tokio::test]
async fn a_look_up_that_fails_is_answered_with_its_error() {
    let (status, body) = answer(Verifier::new(Down).clock(at), signed(&key(), b"")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(body.contains("TEST.1"), "{body}");
    // Which tokens there are, it does not say.
    let answered = answer(Verifier::new(Down), with_token("token")).await;
    is_refused(answered, "X-Auth-Token is no token");
}

#[test]
fn keys_and_tokens_do_not_show() {
    let keys = FixedKeys::new([AccessKey::new("AKID", "hush")]).tokens(["hush"]);
    assert!(!format!("{keys:?} {:?}", Verifier::new(keys.clone())).contains("hush"));
}
