//! Adds the signature or the token to a request, the last thing before it goes out.

use http::header::{HeaderName, HeaderValue};

use crate::credentials::Credentials;
use crate::credentials::issued::Proof;
use crate::credentials::provide::ProvideContext;
use crate::errors::Error;
use crate::errors::request::RequestError;
use crate::operation::request::ProjectId;
use crate::signing;
use crate::wire::binary::Binary;

const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
const PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");

/// Adds what proves who sends; says whether that is a signature, which depends on the time.
pub(super) async fn authorize(
    operation: &'static str,
    request: &mut http::Request<Binary>,
    credentials: &Credentials,
    context: &ProvideContext<'_>,
) -> Result<bool, Error> {
    let issued = credentials.issue(context).await;
    let issued = issued.map_err(|error| Error::Credentials { operation, error })?;
    let (signed, result) = match &issued.proof {
        Proof::Token(token) => {
            let headers = request.headers_mut();
            (
                false,
                signing::insert_secret(headers, AUTH_TOKEN, token.expose()),
            )
        }
        Proof::Key(key) => {
            add_project(operation, request)?;
            let now = context.now();
            (
                true,
                signing::sign_body(request, Binary::as_bytes, key, now),
            )
        }
    };
    result.map_err(|error| {
        Error::Request(RequestError::Unsignable {
            operation,
            reason: error.reason().to_owned(),
        })
    })?;
    Ok(signed)
}

/// Names the project in a header as well, which is signed.
fn add_project(operation: &'static str, request: &mut http::Request<Binary>) -> Result<(), Error> {
    if let Some(ProjectId(project)) = request.extensions().get() {
        let project = HeaderValue::try_from(project).map_err(|_| {
            Error::Request(RequestError::BadHeader {
                operation,
                name: "X-Project-Id".into(),
            })
        })?;
        request.headers_mut().entry(PROJECT_ID).or_insert(project);
    }
    Ok(())
}
