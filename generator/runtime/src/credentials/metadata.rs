//! Fetches temporary access keys from the metadata service of an elastic cloud server.
//!
//! Two requests: for a session token, which older versions of the service do not have, and for the
//! temporary key of the server's agency.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex;

use crate::credentials::last_failure::LastFailure;
use crate::errors::credentials::CredentialsError;
use crate::signing::access_key::AccessKey;
use crate::transport::{AnyTransport, Timeout};
use crate::wire::secret::Secret;

const TOKEN: &str = "http://169.254.169.254/meta-data/latest/api/token";
const KEY: &str = "http://169.254.169.254/openstack/latest/securitykey";

/// The service is next door: if it does not answer at once, there is none.
const TIMEOUT: Duration = Duration::from_secs(3);

/// How long before a key expires a new one is fetched.
const RENEWAL: SignedDuration = SignedDuration::from_mins(40);

/// How long to be content with a key that is about to expire, after asking for another in vain.
const PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// The key that is in use.
#[derive(Default)]
pub(crate) struct Metadata {
    held: Mutex<Option<Held>>,
    failure: LastFailure<CredentialsError>,
}

struct Held {
    key: AccessKey,
    expires: Timestamp,
    /// When a key was last asked for.
    asked: Timestamp,
}

impl Held {
    fn is_valid(&self, now: Timestamp) -> bool {
        now < self.expires
    }

    fn is_due(&self, now: Timestamp) -> bool {
        self.expires.duration_since(now) <= RENEWAL && now.duration_since(self.asked) >= PAUSE
    }
}

impl Metadata {
    /// The key for a request that is sent at the time `now`; callers wait for one fetch together.
    pub(crate) async fn key(
        &self,
        transport: &dyn AnyTransport,
        now: Timestamp,
    ) -> Result<AccessKey, CredentialsError> {
        let before = self.failure.before();
        let mut held = self.held.lock().await;
        let mut valid = held.as_mut().filter(|held| held.is_valid(now));
        if let Some(held) = valid.as_ref().filter(|held| !held.is_due(now)) {
            return Ok(held.key.clone());
        }
        if let Some(error) = self.failure.since(before) {
            return Err(error);
        }
        let turn = self.failure.begin();
        // Before waiting: whoever loses patience meanwhile must not leave the next call to ask, too.
        if let Some(held) = &mut valid {
            held.asked = now;
        }
        match (fetch(transport, now).await, valid) {
            (Ok(fetched), _) => Ok(held.insert(fetched).key.clone()),
            // The old key is still good for some minutes, and the service may come back.
            (Err(_), Some(held)) => Ok(held.key.clone()),
            (Err(error), None) => Err(self.failure.note(turn, error)),
        }
    }
}

async fn fetch(transport: &dyn AnyTransport, now: Timestamp) -> Result<Held, CredentialsError> {
    let mut ask = request(Method::PUT, TOKEN);
    let ttl = HeaderValue::from_static("21600");
    ask.headers_mut()
        .insert("x-metadata-token-ttl-seconds", ttl);
    let token = exchange(transport, ask).await?;
    let mut ask = request(Method::GET, KEY);
    match token.status() {
        StatusCode::NOT_FOUND
        | StatusCode::METHOD_NOT_ALLOWED
        | StatusCode::SERVICE_UNAVAILABLE => {}
        status if status.is_success() => {
            let mut token = HeaderValue::from_bytes(token.body().trim_ascii())
                .map_err(|_| unusable("its token is no text"))?;
            token.set_sensitive(true);
            ask.headers_mut().insert("x-metadata-token", token);
        }
        status => return Err(unusable(format!("it answered HTTP {status} for a token"))),
    }
    let answer = exchange(transport, ask).await?;
    if answer.status() == StatusCode::NOT_FOUND {
        return Err(unusable("the server has no agency"));
    }
    if !answer.status().is_success() {
        return Err(unusable(format!("it answered HTTP {}", answer.status())));
    }
    let answer: Answer = serde_json::from_slice(answer.body())
        .map_err(|_| unusable("it answered with something other than a key"))?;
    let answer = answer.credential;
    let expires = answer
        .expires_at
        .parse()
        .map_err(|_| unusable("it does not say when the key expires"))?;
    if expires <= now {
        return Err(unusable("the key that it hands out has expired"));
    }
    if answer.access.is_empty() || answer.secret.expose().is_empty() {
        return Err(unusable("it hands out an empty key"));
    }
    Ok(Held {
        key: AccessKey::new(answer.access, answer.secret).security_token(answer.securitytoken),
        expires,
        asked: now,
    })
}

async fn exchange(
    transport: &dyn AnyTransport,
    request: http::Request<Bytes>,
) -> Result<http::Response<Bytes>, CredentialsError> {
    let answer = transport.send_any(request).await;
    answer.map_err(|error| unusable(error.to_string()))
}

fn request(method: Method, uri: &'static str) -> http::Request<Bytes> {
    let mut request = http::Request::new(Bytes::new());
    *request.method_mut() = method;
    *request.uri_mut() = http::Uri::from_static(uri);
    request.extensions_mut().insert(Timeout(TIMEOUT));
    request
}

#[derive(Clone, Debug, PartialEq)]
struct Answer {
    credential: Key,
}

crate::object! {
    Answer {
        credential = "credential", mandatory;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Key {
    access: String,
    secret: Secret,
    securitytoken: Secret,
    expires_at: String,
}

crate::object! {
    Key {
        access = "access", mandatory;
        secret = "secret", mandatory;
        securitytoken = "securitytoken", mandatory;
        expires_at = "expires_at", mandatory;
    }
}

fn unusable(reason: impl Into<String>) -> CredentialsError {
    CredentialsError::Unusable {
        source: "the ECS metadata service".to_owned(),
        reason: reason.into(),
    }
}
