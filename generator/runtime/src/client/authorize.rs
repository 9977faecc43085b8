//! Adds the signature or the token to a request, the last thing before it goes out.

use http::header::{HeaderName, HeaderValue};
use jiff::Timestamp;

use crate::credentials::{Credentials, Source};
use crate::errors::Error;
use crate::errors::request::RequestError;
use crate::operation::request::ProjectId;
use crate::signing;
use crate::transport::AnyTransport;
use crate::wire::binary::Binary;

const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
const PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");

/// Adds what proves who sends.
#[cfg_attr(
    not(feature = "ecs-metadata"),
    expect(unused_variables, reason = "only fetching a key needs a transport")
)]
pub(super) async fn authorize(
    operation: &'static str,
    request: &mut http::Request<Binary>,
    credentials: &Credentials,
    transport: &dyn AnyTransport,
    now: Timestamp,
) -> Result<(), Error> {
    let unsignable = |error: signing::SigningError| {
        Error::Request(RequestError::Unsignable {
            operation,
            reason: error.reason().to_owned(),
        })
    };
    let project = request.extensions().get::<ProjectId>();
    if let Some(ProjectId(project)) = project.filter(|_| credentials.sign_requests()).cloned() {
        let project = HeaderValue::try_from(project).map_err(|_| {
            Error::Request(RequestError::BadHeader {
                operation,
                name: "X-Project-Id".into(),
            })
        })?;
        request.headers_mut().entry(PROJECT_ID).or_insert(project);
    }
    match &credentials.source {
        Source::Token(token) => {
            signing::insert_secret(request.headers_mut(), AUTH_TOKEN, token.expose())
        }
        Source::Key(key) => signing::sign_body(request, Binary::as_bytes, key, now),
        #[cfg(feature = "ecs-metadata")]
        Source::Metadata(metadata) => {
            let key = metadata.key(transport, now).await;
            let key = key.map_err(|error| Error::Credentials { operation, error })?;
            signing::sign_body(request, Binary::as_bytes, &key, now)
        }
    }
    .map_err(unsignable)
}
