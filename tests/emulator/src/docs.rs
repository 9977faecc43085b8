//! `/__docs`: what the services take and answer, to read and to try out, and what is stored.
//!
//! ```text
//! build.rs ──▶ OpenAPI document, Swagger UI ──▶ /__docs
//! Library ──▶ what is stored ─────────────────▶ /__docs/stored
//! ```
//!
//! Everything is in the binary, and the pages may load nothing from elsewhere. Whoever can open them reads
//! the token of the emulator and all that is stored: the caller decides who may.

mod files;
mod stored;

use std::sync::Arc;

use huaweicloud_media::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, HeaderValue,
    IF_NONE_MATCH, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use huaweicloud_media::http::{HeaderMap, StatusCode};
use huaweicloud_media::server::axum::Router;
use huaweicloud_media::server::axum::extract::{Path, State};
use huaweicloud_media::server::axum::response::{Html, IntoResponse, Response};
use huaweicloud_media::server::axum::routing::get;

use self::stored::escaped;
use crate::library::Library;

/// Nothing from elsewhere, no scripts and styles within pages, and no page of others around these.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// The ID of an operation in the document, and status and body of its first documented success.
const DOCUMENTED: &[(&str, u16, &str)] = include!(concat!(env!("OUT_DIR"), "/documented.rs"));

/// The status and the JSON body that the page of an operation shows as its first example of a success.
///
/// None if there is no operation of this name, or its page has no such example. Of operations that share
/// their name, that of the first service counts.
pub(crate) fn documented_response(operation: &str) -> Option<(u16, &'static str)> {
    let name = |id: &'static str| id.rsplit_once('.').map_or(id, |(_, name)| name);
    DOCUMENTED
        .iter()
        .find(|(id, ..)| name(id) == operation)
        .map(|(_, status, body)| (*status, *body))
}

/// The pages at `/__docs` and below, to be merged into the router of the emulator.
///
/// The token is what trying out sends in `X-Auth-Token`; it stands in the page.
pub(crate) fn router(library: Library, token: &str) -> Router {
    let index = include_str!("docs/index.html").replace("{token}", &escaped(token));
    let index: Arc<str> = index.into();
    let show_index = move || {
        let index = Arc::clone(&index);
        async move { page(StatusCode::OK, index.to_string()) }
    };
    Router::new()
        .route("/__docs", get(show_index.clone()))
        .route("/__docs/", get(show_index))
        .route("/__docs/stored", get(show_stored).with_state(library))
        .route("/__docs/{file}", get(send_file))
}

async fn show_stored(State(library): State<Library>) -> Response {
    let read = tokio::task::spawn_blocking(move || library.stored(stored::LIMIT)).await;
    match read {
        Ok(Ok(stored)) => page(StatusCode::OK, stored::page(&stored)),
        Ok(Err(error)) => page(
            StatusCode::INTERNAL_SERVER_ERROR,
            stored::failure(&error.to_string()),
        ),
        Err(_) => page(
            StatusCode::INTERNAL_SERVER_ERROR,
            stored::failure("reading was cut short; load the page again"),
        ),
    }
}

/// A page that is made anew each time.
fn page(status: StatusCode, html: String) -> Response {
    let headers = [(CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (status, guards(), headers, Html(html)).into_response()
}

/// A file of the build, which browsers keep for as long as the build is the same.
async fn send_file(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = files::find(&name) else {
        let text = "There is no such page; /__docs has them all.\n";
        return (StatusCode::NOT_FOUND, guards(), text).into_response();
    };
    let caching = [
        (ETAG, HeaderValue::from_static(files::TAG)),
        (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    if headers.get_all(IF_NONE_MATCH).iter().any(names_this_build) {
        return (StatusCode::NOT_MODIFIED, guards(), caching).into_response();
    }
    let kind = [(CONTENT_TYPE, HeaderValue::from_static(file.media_type))];
    (guards(), caching, kind, file.bytes).into_response()
}

fn names_this_build(tags: &HeaderValue) -> bool {
    let tags = tags.to_str().unwrap_or_default().split(',');
    tags.map(|tag| tag.trim().trim_start_matches("W/"))
        .any(|tag| tag == files::TAG || tag == "*")
}

/// What keeps a page from being more than it is.
fn guards() -> [(HeaderName, HeaderValue); 3] {
    [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use huaweicloud_media::http::Response;
    use huaweicloud_media::server::OperationVisitor;
    use huaweicloud_media::{Operation, metastudio, vod};
    use serde_json::Value;

    use super::{documented_response, files};

    /// The operations, of each of which the documented response has been read as its own type.
    #[derive(Default)]
    struct Read(BTreeSet<String>);

    impl OperationVisitor for Read {
        fn visit<O>(&mut self)
        where
            O: Operation + Send + 'static,
            O::Response: Send,
        {
            let (status, body) = documented_response(O::NAME).expect(O::NAME);
            let response = Response::builder().status(status).body(body);
            let response = O::read_response(&response.expect("a response"));
            assert!(response.is_ok(), "{}: {:?}", O::NAME, response.err());
            self.0.insert(O::NAME.to_owned());
        }
    }

    #[test]
    fn every_operation_has_a_documented_response_of_its_type() {
        let mut read = Read::default();
        metastudio::operations(&mut read);
        vod::operations(&mut read);
        let document = files::find("openapi.json").expect("the document");
        let document: Value = serde_json::from_slice(document.bytes).expect("JSON");
        let mut documented = BTreeSet::new();
        for path in document["paths"].as_object().expect("paths").values() {
            for operation in path.as_object().expect("operations").values() {
                let id = operation["operationId"].as_str().expect("an ID");
                let (_, name) = id.split_once('.').expect("service and name");
                let (status, body) = documented_response(name).expect(name);
                let content = &operation["responses"][status.to_string()]["content"];
                let example = &content["application/json"]["examples"]["response1"]["value"];
                let body: Value = serde_json::from_str(body).expect("JSON");
                assert_eq!(&body, example, "{id}");
                documented.insert(name.to_owned());
            }
        }
        assert_eq!(read.0, documented);
        assert_eq!(documented_response("NoSuchOperation"), None);
    }
}
