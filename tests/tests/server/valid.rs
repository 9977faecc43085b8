//! Whatever the documentation allows arrives as it was meant, written by a client that is none of ours.

use std::collections::BTreeMap;
use std::fmt::Debug;

use bytes::Bytes;
use fastrand::Rng;
use futures_util::stream;
use generator::service::Operation;
use harbour::server::Validation;
use harbour::server::axum::Router;
use harbour::server::axum::body::{Body, to_bytes};
use http::{Request, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tests::random::{self, Content, Drawn, Part, Values};
use tower::ServiceExt;

use super::every::{Provided, SEEN, Seen, services};

/// How many requests of each operation.
const REQUESTS: u64 = 60;

/// The status and the body.
pub(crate) async fn call(router: Router, request: Request<Body>) -> (StatusCode, String) {
    let response = router.oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8_lossy(&body).into_owned())
}

/// What a handler sees of a request.
async fn seen(
    provided: &Provided,
    router: &Router,
    request: Request<Vec<u8>>,
) -> Result<Seen, String> {
    let (status, body) = call(router.clone(), request.map(Body::from)).await;
    if status != SEEN {
        return Err(format!("{status} {body}"));
    }
    provided
        .seen()
        .ok_or_else(|| "no handler saw it".to_owned())
}

async fn arrives_as_meant(values: Values, validation: Validation) {
    let mut failures = Vec::new();
    for provided in services() {
        let router = provided.router(validation);
        for operation in provided.operations() {
            for seed in 0..REQUESTS {
                let mut rng = Rng::with_seed(seed);
                let drawn = random::request(&provided.service, operation, values, &mut rng);
                if let Err(why) = arrives(&provided, &router, operation, &drawn).await {
                    failures.push(format!("{}, seed {seed}: {why}\n{drawn:?}", operation.name));
                    break;
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Holds what the handler sees against what was drawn; and what it sees of that again.
async fn arrives(
    provided: &Provided,
    router: &Router,
    operation: &Operation,
    drawn: &Drawn,
) -> Result<(), String> {
    let first = seen(provided, router, drawn.to_http().unwrap()).await?;
    if operation.name != first.operation {
        // What two operations allow is the one or the other.
        let shared = &operation.shares_uri_with;
        let is_shared = shared.iter().any(|other| other == first.operation);
        return is_shared
            .then_some(())
            .ok_or_else(|| format!("{} saw it", first.operation));
    }
    is_as_meant(drawn, &first.sent).await?;
    let second = seen(provided, router, first.sent.clone().map(Vec::from)).await?;
    same("operation", second.operation, first.operation)?;
    same("target", second.sent.uri(), first.sent.uri())?;
    same("headers", second.sent.headers(), first.sent.headers())?;
    same("body", second.sent.body(), first.sent.body())
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "what is compared is made for that"
)]
fn same<T: PartialEq + Debug>(what: &str, found: T, meant: T) -> Result<(), String> {
    if found == meant {
        return Ok(());
    }
    Err(format!("{what}: {found:?} arrived instead of {meant:?}"))
}

#[tokio::test]
async fn documented_values_arrive_as_they_were_meant() {
    arrives_as_meant(Values::Documented, Validation::Strict).await;
}

#[tokio::test]
async fn values_that_no_page_lists_arrive_as_they_were_meant() {
    arrives_as_meant(Values::Open, Validation::Documented).await;
    arrives_as_meant(Values::Open, Validation::Off).await;
}

/// What a client of ours makes of the request that the handler saw says the same.
async fn is_as_meant(drawn: &Drawn, sent: &Request<Bytes>) -> Result<(), String> {
    same("method", sent.method().as_str(), &drawn.method)?;
    same("path", decoded(sent.uri().path()), decoded(&drawn.path))?;
    let query = pairs(sent.uri().query().unwrap_or_default());
    same("query", by_name(query), by_name(drawn.query.clone()))?;
    let headers = sent
        .headers()
        .iter()
        .filter(|(name, _)| *name != "content-type");
    let headers = headers.map(|(name, value)| {
        let value = std::str::from_utf8(value.as_bytes()).unwrap();
        (name.as_str().to_owned(), value.to_owned())
    });
    let meant = drawn.headers.iter();
    let meant = meant.map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    same(
        "headers",
        by_name(headers.collect()),
        by_name(meant.collect()),
    )?;
    let content_type = sent.headers().get("content-type");
    let content_type = content_type.map(|it| std::str::from_utf8(it.as_bytes()).unwrap());
    let body = match &drawn.body {
        Content::Json(_) => Content::Json(serde_json::from_slice::<Value>(sent.body()).unwrap()),
        Content::Pairs(_) => {
            let text = std::str::from_utf8(sent.body()).unwrap();
            Content::Pairs(grouped(pairs(text)))
        }
        Content::Parts(_) => Content::Parts(parts(content_type.unwrap(), sent.body()).await),
        Content::Nothing | Content::Raw(_) => Content::Raw(sent.body().to_vec()),
    };
    let meant = match drawn.body.clone() {
        Content::Nothing => Content::Raw(Vec::new()),
        Content::Pairs(pairs) => Content::Pairs(grouped(pairs)),
        Content::Parts(parts) => Content::Parts(sorted(parts)),
        other => other,
    };
    same("body", body, meant)?;
    match drawn.body {
        Content::Json(_) | Content::Pairs(_) | Content::Raw(_) => {
            same("Content-Type", content_type, drawn.content_type.as_deref())
        }
        Content::Nothing | Content::Parts(_) => Ok(()),
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap());
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// The values of each name, in their order.
fn by_name(pairs: Vec<(String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        names.entry(name).or_default().push(value);
    }
    names
}

/// The pairs by name; those of one name keep their order.
fn grouped(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs
}

/// By name, and JSON with sorted members; those of one name keep their order.
fn sorted(mut parts: Vec<Part>) -> Vec<Part> {
    for part in &mut parts {
        if part.content_type.as_deref() == Some("application/json") {
            let json: Value = serde_json::from_slice(&part.bytes).unwrap();
            part.bytes = json.to_string().into_bytes();
        }
    }
    parts.sort_by(|a, b| a.name.cmp(&b.name));
    parts
}

/// The parts of a form, read by a reader that is none of ours.
async fn parts(content_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = multer::parse_boundary(content_type).unwrap();
    let body = body.to_vec();
    let stream = stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.unwrap() {
        let unquoted = |text: &str| text.replace("%22", "\"");
        parts.push(Part {
            name: unquoted(field.name().unwrap()),
            content_type: field.content_type().map(ToString::to_string),
            file_name: field.file_name().map(unquoted),
            bytes: field.bytes().await.unwrap().to_vec(),
        });
    }
    sorted(parts)
}
