//! Temporary keys from the metadata service of an elastic cloud server.
//!
//! Two requests: for a session token, which older versions of the service do not have, and for the
//! temporary key of the server's agency.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode};

use super::answer::temporary_key;
use super::asking::Asking;
use super::issued::{IssuedCredentials, LONGEST_LEAD};
use super::provide::{ProvideContext, ProvideCredentials};
use crate::errors::credentials::CredentialsError;
use crate::transport::Timeout;

const TOKEN: &str = "http://169.254.169.254/meta-data/latest/api/token";
const KEY: &str = "http://169.254.169.254/openstack/latest/securitykey";

/// What the service says in a 401 that no other token will mend.
const NO_AGENCY: &[u8] = b"Please configure Cloud Service Agency first";

/// The service is next door: if it does not answer at once, there is none.
const TIMEOUT: Duration = Duration::from_secs(3);

/// Temporary keys of the agency of an elastic cloud server, from its metadata service.
///
/// [`Credentials::from_ecs_metadata`](crate::Credentials::from_ecs_metadata) is the short way to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EcsMetadata;

impl ProvideCredentials for EcsMetadata {
    async fn provide(
        &self,
        context: &ProvideContext<'_>,
    ) -> Result<IssuedCredentials, CredentialsError> {
        let asking = Asking {
            of: "the ECS metadata service",
            context,
        };
        let mut answer = ask_with_a_new_token(&asking).await?;
        let has_agency = |body: &[u8]| !body.windows(NO_AGENCY.len()).any(|part| part == NO_AGENCY);
        // The token may have been one of a service that was started anew since.
        if answer.status() == StatusCode::UNAUTHORIZED && has_agency(answer.body()) {
            answer = ask_with_a_new_token(&asking).await?;
        }
        match answer.status() {
            StatusCode::NOT_FOUND => Err(asking.unusable("the server has no agency")),
            StatusCode::UNAUTHORIZED if !has_agency(answer.body()) => {
                Err(asking.unusable("the server has no agency"))
            }
            status if !status.is_success() => {
                Err(asking.unusable(format!("it answered HTTP {status}")))
            }
            _ => {
                let key = temporary_key(answer.body());
                let (issued, expires) = key.map_err(|reason| asking.unusable(reason))?;
                // It hands out one key for hours, whose life has begun long before.
                Ok(issued.renew_from(expires.checked_sub(LONGEST_LEAD).unwrap_or(expires)))
            }
        }
    }
}

async fn ask_with_a_new_token(
    asking: &Asking<'_>,
) -> Result<http::Response<Bytes>, CredentialsError> {
    let mut ask = request(Method::PUT, TOKEN);
    let ttl = HeaderValue::from_static("21600");
    ask.headers_mut()
        .insert("x-metadata-token-ttl-seconds", ttl);
    let token = asking.send(ask).await?;
    let mut ask = request(Method::GET, KEY);
    match token.status() {
        StatusCode::NOT_FOUND
        | StatusCode::METHOD_NOT_ALLOWED
        | StatusCode::SERVICE_UNAVAILABLE => {}
        status if status.is_success() => {
            let text = std::str::from_utf8(token.body());
            let text = text.map_err(|_| asking.unusable("its token is no text"))?;
            let token = asking.secret_header(text.trim())?;
            ask.headers_mut().insert("x-metadata-token", token);
        }
        status => return Err(asking.unusable(format!("it answered HTTP {status} for a token"))),
    }
    asking.send(ask).await
}

fn request(method: Method, uri: &'static str) -> http::Request<Bytes> {
    let mut request = http::Request::new(Bytes::new());
    *request.method_mut() = method;
    *request.uri_mut() = http::Uri::from_static(uri);
    request.extensions_mut().insert(Timeout(TIMEOUT));
    request
}
