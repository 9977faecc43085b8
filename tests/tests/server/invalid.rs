//! Requests that break one rule of the documentation are refused by the name of what is wrong.

use fastrand::Rng;
use generator::page::{Location, Number};
use generator::service::{Media, Member, Operation, Presence, Type};
use harbour::server::Validation;
use harbour::server::axum::body::Body;
use http::{Method, Request, StatusCode};
use serde_json::{Value, json};
use tests::random::{self, Content, Drawn, Values};
use tests::{limits, sample};

use super::every::{Provided, SEEN, services};
use super::valid::call;

/// How many valid requests of each operation are broken in every way.
const REQUESTS: u64 = 8;

/// A request with one thing wrong, and what the answer must name.
struct Broken {
    request: Request<Vec<u8>>,
    named: String,
}

/// A name that no page has.
const UNKNOWN: &str = "zz_unknown";

#[tokio::test]
async fn whatever_breaks_one_rule_is_refused_by_name() {
    let mut tried = 0;
    for provided in services() {
        for operation in operations(&provided) {
            for seed in 0..REQUESTS {
                let drawn = draw(&provided, operation, seed);
                let broken = parameters(operation, &drawn);
                for broken in broken.into_iter().chain(bodies(operation, &drawn)) {
                    let what = format!("{} {:?}", operation.name, broken.request);
                    tried += 1;
                    is_refused(&provided, Validation::Documented, broken, &what).await;
                }
            }
        }
    }
    assert!(tried > 1_000, "only {tried}");
}

#[tokio::test]
async fn every_limit_of_a_body_holds_exactly() {
    let mut held = 0;
    for provided in services() {
        for operation in operations(&provided).filter(|it| is_json(it)) {
            let content_type = Some(json_type(operation));
            let body = Content::Json(limits::valid_body(&provided.service, operation));
            let valid = Drawn {
                body,
                content_type,
                ..draw(&provided, operation, 0)
            };
            // Where objects must be in each other without end, the sample has some that are not.
            let request = valid.to_http().unwrap().map(Body::from);
            if call(provided.router(Validation::Documented), request)
                .await
                .0
                != SEEN
            {
                continue;
            }
            held += 1;
            provided.seen();
            for case in limits::cases(&provided.service, operation) {
                let body = Content::Json(case.body);
                let drawn = Drawn {
                    body,
                    ..valid.clone()
                };
                let request = drawn.to_http().unwrap();
                let what = format!("{} {:?}", operation.name, drawn.body);
                match case.violated.first() {
                    Some(named) => {
                        let named = if named.is_empty() { "body" } else { named };
                        let broken = Broken {
                            request,
                            named: named.to_owned(),
                        };
                        is_refused(&provided, Validation::Documented, broken, &what).await;
                    }
                    None => is_within(&provided, request, &what).await,
                }
            }
        }
    }
    assert!(held > 20, "only {held}");
}

#[tokio::test]
async fn what_no_page_has_passes_unless_validation_is_strict() {
    for provided in services() {
        for operation in operations(&provided) {
            let drawn = draw(&provided, operation, 1);
            let mut requests = vec![{
                let mut drawn = drawn.clone();
                drawn.query.push((UNKNOWN.to_owned(), "1".to_owned()));
                drawn
            }];
            if let Content::Json(Value::Object(members)) = &drawn.body
                && operation
                    .request
                    .iter()
                    .all(|it| it.location != Location::Whole)
            {
                let mut members = members.clone();
                members.insert(UNKNOWN.to_owned(), json!({ "a": [1] }));
                let body = Content::Json(Value::Object(members));
                requests.push(Drawn { body, ..drawn });
            }
            for drawn in requests {
                let what = format!("{} {drawn:?}", operation.name);
                for lenient in [Validation::Documented, Validation::Off] {
                    passes(&provided, lenient, drawn.to_http().unwrap(), &what).await;
                }
                let request = drawn.to_http().unwrap();
                let broken = Broken {
                    request,
                    named: UNKNOWN.to_owned(),
                };
                is_refused(&provided, Validation::Strict, broken, &what).await;
            }
        }
    }
}

async fn is_refused(provided: &Provided, validation: Validation, broken: Broken, what: &str) {
    let router = provided.router(validation);
    // Its answers have no body.
    let is_head = broken.request.method() == Method::HEAD;
    let (status, body) = call(router, broken.request.map(Body::from)).await;
    assert_eq!(
        status,
        StatusCode::BAD_REQUEST,
        "{}: {what}: {body}",
        broken.named
    );
    assert!(provided.seen().is_none(), "{what}");
    if is_head {
        return;
    }
    let body: Value = serde_json::from_str(&body).unwrap();
    let message = body["error_msg"].as_str().unwrap();
    assert!(
        message.contains(&broken.named),
        "{} is not in {message}: {what}",
        broken.named
    );
    assert!(provided.seen().is_none(), "{what}");
}

/// Refused for no limit; a text of the right length need not be a time.
async fn is_within(provided: &Provided, request: Request<Vec<u8>>, what: &str) {
    let router = provided.router(Validation::Documented);
    let (status, body) = call(router, request.map(Body::from)).await;
    for limit in ["at least", "at most", "minimum", "maximum"] {
        assert!(!body.contains(limit), "{what}: {status} {body}");
    }
    assert_eq!(status == SEEN, provided.seen().is_some(), "{what}");
}

async fn passes(
    provided: &Provided,
    validation: Validation,
    request: Request<Vec<u8>>,
    what: &str,
) {
    let router = provided.router(validation);
    let (status, body) = call(router, request.map(Body::from)).await;
    assert_eq!(status, SEEN, "{what}: {body}");
    provided.seen().unwrap();
}

/// Those that no other operation can be taken for.
fn operations(provided: &Provided) -> impl Iterator<Item = &Operation> {
    provided
        .operations()
        .filter(|it| it.shares_uri_with.is_empty())
}

fn draw(provided: &Provided, operation: &Operation, seed: u64) -> Drawn {
    let mut rng = Rng::with_seed(seed);
    random::request(&provided.service, operation, Values::Documented, &mut rng)
}

fn is_json(operation: &Operation) -> bool {
    let media = operation.media.as_ref();
    media.is_none_or(|it| it.content == generator::service::Content::Json)
}

fn json_type(operation: &Operation) -> String {
    let media: Option<&Media> = operation.media.as_ref();
    media
        .map_or("application/json", |it| &it.content_type)
        .to_owned()
}

/// Everything that can be wrong with one parameter of the query or one header.
fn parameters(operation: &Operation, drawn: &Drawn) -> Vec<Broken> {
    let mut broken = Vec::new();
    let mut push = |name: &str, drawn: &Drawn| {
        broken.push(Broken {
            request: drawn.to_http().unwrap(),
            named: name.to_owned(),
        });
    };
    for constant in &operation.constants {
        let name = &constant.row.name.value;
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let mut other = drawn.clone();
        if let Some(pairs) = pairs_of(&mut other, constant.location) {
            pairs.retain(|(found, _)| found != name);
            push(name, &other);
            set(
                &mut other,
                constant.location,
                name,
                &format!("{}x", constant.value()),
            );
            push(name, &other);
        }
    }
    for member in &operation.request {
        let name = &member.row.name.value;
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let mut other = drawn.clone();
        let Some(pairs) = pairs_of(&mut other, member.location) else {
            continue;
        };
        pairs.retain(|(found, _)| found != name);
        if member.presence != Presence::Optional {
            push(name, &other);
        }
        for wrong in wrong_texts(member) {
            let mut other = other.clone();
            set(&mut other, member.location, name, &wrong);
            push(name, &other);
        }
        let one = drawn.clone();
        let is_single = !member.ty.has_items() || member.row.join.is_some();
        if let Some(value) = value_of(&one, member).filter(|_| is_single) {
            let mut twice = drawn.clone();
            set(&mut twice, member.location, name, &value);
            push(name, &twice);
        }
    }
    broken
}

fn pairs_of(drawn: &mut Drawn, location: Location) -> Option<&mut Vec<(String, String)>> {
    match location {
        Location::Query => Some(&mut drawn.query),
        Location::Header => Some(&mut drawn.headers),
        _ => None,
    }
}

fn set(drawn: &mut Drawn, location: Location, name: &str, value: &str) {
    if let Some(pairs) = pairs_of(drawn, location) {
        pairs.push((name.to_owned(), value.to_owned()));
    }
}

fn value_of(drawn: &Drawn, member: &Member) -> Option<String> {
    let mut drawn = drawn.clone();
    let pairs = pairs_of(&mut drawn, member.location)?;
    let mut found = pairs
        .iter()
        .filter(|(name, _)| *name == member.row.name.value);
    found.next().map(|(_, value)| value.clone())
}

/// Texts that a member cannot be: not of its kind, or beyond its limits.
fn wrong_texts(member: &Member) -> Vec<String> {
    let mut item = &member.ty;
    while let Type::Array(items) = item {
        item = items;
    }
    let has_items = member.ty.has_items();
    let (range, length) = if has_items {
        ("item_range", "item_length")
    } else {
        ("range", "length")
    };
    let mut wrong = Vec::new();
    match item {
        Type::Integer | Type::Float | Type::Boolean | Type::Quoted(_) | Type::Formatted(_) => {
            wrong.push("x".to_owned());
            wrong.push(String::new());
            wrong.push("1e400".to_owned());
        }
        _ => {}
    }
    if let Some((min, max)) = sample::limit_of(member, range) {
        let beyond = |bound: Option<Number>, by: i128| Some(bound?.integer()? + by);
        let beyond = [beyond(min, -1), beyond(max, 1)];
        wrong.extend(beyond.into_iter().flatten().map(|it| it.to_string()));
    }
    if let Some((_, Some(max))) = sample::limit_of(member, length)
        && let Some(max) = max.integer().and_then(|it| usize::try_from(it).ok())
        && max < 10_000
    {
        wrong.push("é".repeat(max + 1));
    }
    // An empty joined text has no items.
    wrong.retain(|text| member.row.join.is_none() || !text.is_empty());
    wrong
}

/// Bodies of which a member is missing, of another kind, or there twice.
fn bodies(operation: &Operation, drawn: &Drawn) -> Vec<Broken> {
    let Content::Json(Value::Object(members)) = &drawn.body else {
        return Vec::new();
    };
    let mut broken = Vec::new();
    let mut push = |name: &str, body: String| {
        let mut request = drawn.to_http().unwrap();
        *request.body_mut() = body.into_bytes();
        broken.push(Broken {
            request,
            named: name.to_owned(),
        });
    };
    let of_body = |it: &&Member| it.location == Location::Body && it.row.read_only.is_none();
    for member in operation.request.iter().filter(of_body) {
        let name = member.row.name.value.as_str();
        let mut others = members.clone();
        if others.remove(name).is_some() && member.presence != Presence::Optional {
            push(name, Value::from(others.clone()).to_string());
        }
        let wrong = match &member.ty {
            Type::Json | Type::Binary => continue,
            Type::Array(_) => json!({ "a": 1 }),
            _ => json!([[1]]),
        };
        others.insert(name.to_owned(), wrong);
        push(name, Value::from(others).to_string());
        if let Some(value) = members.get(name) {
            let twice = format!("{{{}:{value},", json!(name));
            push(
                name,
                Value::from(members.clone())
                    .to_string()
                    .replacen('{', &twice, 1),
            );
        }
    }
    broken
}
