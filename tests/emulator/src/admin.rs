//! `/__emulator`: what tests in other languages ask of the emulator while it runs.

use std::sync::Arc;

use huaweicloud_media::http::header::{HOST, HeaderName, HeaderValue, ORIGIN};
use huaweicloud_media::http::{HeaderMap, StatusCode};
use huaweicloud_media::metastudio::AssetState;
use huaweicloud_media::server::axum::Router;
use huaweicloud_media::server::axum::body::Body;
use huaweicloud_media::server::axum::extract::{FromRequest, Path, Request, State};
use huaweicloud_media::server::axum::middleware::{Next, from_fn_with_state};
use huaweicloud_media::server::axum::response::{IntoResponse, Response};
use huaweicloud_media::server::axum::routing::{get, post, put};
use huaweicloud_media::server::{ApiError, collect};
use huaweicloud_media::vod::AssetStatus;
use serde_json::{Value, json};

use crate::emulator::{Emulator, MAX_BODY};
use crate::{LibraryError, Recorded, Seed, SeedError};

type Answer = Result<Response<Body>, ApiError>;

/// The administrative routes.
pub(crate) fn router(emulator: Emulator) -> Router {
    let state = Arc::new(emulator);
    Router::new()
        .route("/health", get(async || answer(&json!({ "status": "UP" }))))
        .route("/", get(async || WHAT_THERE_IS))
        .route("/requests", get(requests).delete(forget))
        .route("/faults", post(add_fault).delete(clear_faults))
        .route("/clock", get(clock).put(set_clock).delete(reset_clock))
        .route("/projects/{project}/reset", post(reset))
        .route("/projects/{project}/seed", post(seed))
        .route(
            "/projects/{project}/assets/{asset}/asset_state",
            put(set_asset_state),
        )
        .route("/projects/{project}/assets/{asset}/status", put(set_status))
        .fallback(async || refused(StatusCode::NOT_FOUND, WHAT_THERE_IS))
        .method_not_allowed_fallback(async || {
            refused(StatusCode::METHOD_NOT_ALLOWED, WHAT_THERE_IS)
        })
        .layer(from_fn_with_state(Arc::clone(&state), from_here))
        .with_state(state)
}

/// What there is, for people to read.
pub(crate) const WHAT_THERE_IS: &str = "\
Below /__emulator there are:
  GET    /health
  GET    /requests                                        what arrived, the last thousand; DELETE forgets it
  POST   /faults                                          a failure on demand, such as `times=1 status=503`; DELETE takes all away
  GET    /clock                                           PUT `2026-01-16T08:00:00Z` stops it, PUT `+90s` moves it, DELETE lets it go
  POST   /projects/{project}/reset                        removes all assets of the project
  POST   /projects/{project}/seed                         adds assets: answers of ShowAssetMeta or ListAssetSummary
  PUT    /projects/{project}/assets/{asset}/asset_state   a state of MetaStudio, such as ACTIVED
  PUT    /projects/{project}/assets/{asset}/status        a status of VOD, such as PUBLISHED
";

/// Demands a loopback address, or the host of `--public-host`, in `Host`, and in `Origin` if a browser sends it: no page
/// of somebody else's may change anything or read the token, not even one whose name was made to lead here.
pub(crate) async fn from_here(
    State(emulator): State<Arc<Emulator>>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let local = ["localhost", "127.0.0.1", "[::1]"];
    let is_local = |host: &str| local.contains(&host) || emulator.is_called(host);
    let host = host(request.headers(), &HOST).unwrap_or_default();
    if !is_local(&host) {
        // With its port, for signatures are held against the same option.
        let asked = request.headers().get(&HOST).map(HeaderValue::as_bytes);
        let asked = String::from_utf8_lossy(asked.unwrap_or_default());
        let message = format!(
            "`{asked}` is neither a loopback address nor the host of --public-host; ask http://127.0.0.1, or start the emulator with --public-host {asked}"
        );
        return refused(StatusCode::FORBIDDEN, message).into_response();
    }
    if let Some(origin) = self::host(request.headers(), &ORIGIN).filter(|it| !is_local(it)) {
        let message = format!("pages of `{origin}` may ask for nothing here");
        return refused(StatusCode::FORBIDDEN, message).into_response();
    }
    next.run(request).await
}

/// The host in a header, without scheme and port.
fn host(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let text = String::from_utf8_lossy(headers.get(name)?.as_bytes()).to_ascii_lowercase();
    let host = text
        .split_once("://")
        .map_or(text.as_str(), |(_, host)| host);
    Some(without_port(host).to_owned())
}

pub(crate) fn without_port(host: &str) -> &str {
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) => name,
        _ => host,
    }
}

/// The body of a request, which is a text.
struct Text(String);

impl<S: Sync> FromRequest<S> for Text {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &S) -> Result<Self, ApiError> {
        let body = collect(request.into_body(), MAX_BODY).await?;
        let text = String::from_utf8(body.into());
        let no_text = |_| refused(StatusCode::BAD_REQUEST, "the body must be a text in UTF-8");
        text.map(Self).map_err(no_text)
    }
}

async fn requests(State(emulator): State<Arc<Emulator>>) -> Answer {
    let requests = emulator.recorder().requests();
    let requests: Vec<Value> = requests.iter().map(Recorded::to_json).collect();
    Ok(answer(&json!({ "requests": requests })))
}

async fn forget(State(emulator): State<Arc<Emulator>>) -> Answer {
    emulator.recorder().clear();
    Ok(done())
}

async fn add_fault(State(emulator): State<Arc<Emulator>>, Text(text): Text) -> Answer {
    let fault = text.parse().map_err(|error| wrong(&error))?;
    emulator.faults().add(fault);
    Ok(done())
}

async fn clear_faults(State(emulator): State<Arc<Emulator>>) -> Answer {
    emulator.faults().clear();
    Ok(done())
}

async fn clock(State(emulator): State<Arc<Emulator>>) -> Answer {
    Ok(answer(&json!({ "now": emulator.time().now().to_string() })))
}

async fn set_clock(State(emulator): State<Arc<Emulator>>, Text(text): Text) -> Answer {
    emulator
        .time()
        .set(text.trim())
        .map_err(|error| wrong(&error))?;
    clock(State(emulator)).await
}

async fn reset_clock(State(emulator): State<Arc<Emulator>>) -> Answer {
    emulator.time().release();
    Ok(done())
}

async fn reset(State(emulator): State<Arc<Emulator>>, Path(project): Path<String>) -> Answer {
    emulator
        .reset(&project)
        .map_err(|error| of_library(&error))?;
    Ok(done())
}

async fn seed(
    State(emulator): State<Arc<Emulator>>,
    Path(project): Path<String>,
    Text(text): Text,
) -> Answer {
    let seed = Seed::read(&text).map_err(|mistakes| wrong(&mistakes))?;
    match emulator.library().seed(&project, &seed) {
        Ok(()) => Ok(done()),
        Err(SeedError::Taken(mistakes)) => Err(wrong(&mistakes)),
        Err(error) => Err(crate::service::internal(&error)),
    }
}

async fn set_asset_state(
    State(emulator): State<Arc<Emulator>>,
    Path((project, asset)): Path<(String, String)>,
    Text(state): Text,
) -> Answer {
    let state = AssetState::from(state.trim());
    if !state.is_known() {
        return Err(refused(
            StatusCode::BAD_REQUEST,
            "the body must be a state that the page lists, such as ACTIVED",
        ));
    }
    let library = emulator.library();
    library
        .set_asset_state(&project, &asset, state)
        .map_err(|error| of_library(&error))?;
    Ok(done())
}

async fn set_status(
    State(emulator): State<Arc<Emulator>>,
    Path((project, asset)): Path<(String, String)>,
    Text(status): Text,
) -> Answer {
    let status = AssetStatus::from(status.trim());
    if !status.is_known() {
        return Err(refused(
            StatusCode::BAD_REQUEST,
            "the body must be a status that the page lists, such as PUBLISHED",
        ));
    }
    let library = emulator.library();
    library
        .set_status(&project, &asset, status)
        .map_err(|error| of_library(&error))?;
    Ok(done())
}

fn of_library(error: &LibraryError) -> ApiError {
    match error {
        LibraryError::NoSuchAsset { .. } => refused(StatusCode::NOT_FOUND, error.to_string()),
        error => crate::service::internal(error),
    }
}

fn wrong(error: &dyn std::error::Error) -> ApiError {
    refused(StatusCode::BAD_REQUEST, error.to_string())
}

fn refused(status: StatusCode, message: impl Into<String>) -> ApiError {
    ApiError::new(status, "Emulator.Administration", message)
}

fn answer(value: &Value) -> Response<Body> {
    let json = [("content-type", "application/json")];
    (json, value.to_string()).into_response()
}

fn done() -> Response<Body> {
    StatusCode::NO_CONTENT.into_response()
}
