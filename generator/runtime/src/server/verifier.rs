//! Lets in who proves who they are: by a signature or a token, before any route is looked at.

use std::fmt;
use std::future::Future;
use std::mem::replace;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::OriginalUri;
use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName};
use http::request::Parts;
use http::{Request, Response, StatusCode};
use jiff::Timestamp;
use tower::{Layer, Service};

use super::body::{MAX_BODY, collect};
use super::{ApiError, Caller, Keys, RequestId};
use crate::signing::{ALGORITHM, PlusIsBlank, Signature};

const AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");

/// A layer that verifies every request before the service sees it.
///
/// A request is signed with an access key (`Authorization`), or else brings a token (`X-Auth-Token`); of
/// both, the signature decides. Who it is stands among the extensions of the request as [`Caller`]. All
/// others get status 401 and the error `APIGW.0301`, which says what is wrong; where a signature is another,
/// with the canonical request of what arrived.
///
/// A signed body is held in memory, for the signature is of its bytes; one beyond the limit gets status
/// 413. Other bodies are handed on as they arrive.
///
/// A router that [`Server`](super::Server) makes takes it by [`Server::verifier`](super::Server::verifier): then what is
/// refused has the ID of its request. Around any other router it is a layer, and its errors have none.
///
/// Requests that somebody sends again are not noticed within the 15 minutes for which a signature is valid.
///
/// ```
/// use huaweicloud_runtime::AccessKey;
/// use huaweicloud_runtime::server::{FixedKeys, Verifier};
///
/// let keys = FixedKeys::new([AccessKey::new("AKID", "secret")]).tokens(["token"]);
/// let verifier = Verifier::new(keys);
/// assert_eq!(
///     verifier.to_string(),
///     "requests must be signed (SDK-HMAC-SHA256, at most 15 minutes ago) or bring a token"
/// );
/// let router: axum::Router = axum::Router::new().layer(verifier);
/// ```
pub struct Verifier<K> {
    keys: Arc<K>,
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    public_host: Option<Arc<str>>,
    max_body: usize,
    is_on: bool,
}

impl<K: Keys> Verifier<K> {
    /// Accepts these access keys and tokens.
    pub fn new(keys: K) -> Self {
        Self {
            keys: Arc::new(keys),
            clock: Arc::new(Timestamp::now),
            public_host: None,
            max_body: MAX_BODY,
            is_on: true,
        }
    }

    /// Takes the time from elsewhere than the clock of the system.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The host that clients address and sign, with its port if they name one: for a service behind a
    /// proxy that puts another in its place. Without it, that is `Host` as it arrives, or the authority
    /// of HTTP/2.
    #[must_use]
    pub fn public_host(mut self, host: impl Into<String>) -> Self {
        self.public_host = Some(host.into().into());
        self
    }

    /// The most bytes that a signed body may have; 2 MiB without it. In a [`Server`](super::Server), what that says
    /// counts.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Turns verifying off, or on again. While it is off, everybody is let in, without a [`Caller`], and
    /// bodies are not looked at.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.is_on = enabled;
        self
    }

    /// Lets a request in, with its caller, or says why not.
    async fn verify(&self, request: Request<Body>) -> Result<Request<Body>, ApiError> {
        let (mut parts, body) = request.into_parts();
        if parts.headers.contains_key(AUTHORIZATION) {
            let (caller, body) = self.verify_signature(&mut parts, body).await?;
            parts.extensions.insert(caller);
            return Ok(Request::from_parts(parts, body.into()));
        }
        self.verify_token(&parts).await?;
        parts.extensions.insert(Caller::Token);
        Ok(Request::from_parts(parts, body))
    }

    async fn verify_signature(
        &self,
        parts: &mut Parts,
        body: Body,
    ) -> Result<(Caller, Bytes), ApiError> {
        // The body first: a client that is still sending it would not read what it is answered.
        let body = collect(body, self.max_body).await?;
        let mut signature = Signature::read(parts).map_err(unauthorized)?;
        if let Some(host) = &self.public_host {
            signature = signature.public_host(&**host);
        }
        let id = signature.access_key_id();
        let key = self.keys.access_key(id).await?.ok_or_else(|| {
            unauthorized(format!(
                "there is no access key {id}; use one that this service knows"
            ))
        })?;
        let now = (self.clock)();
        // A router that is nested in another one sees the rest of the path alone, and the client signed all of it.
        let whole = parts.extensions.get::<OriginalUri>().cloned();
        let rest = whole.map(|OriginalUri(whole)| replace(&mut parts.uri, whole));
        let verified = signature.verify(parts, &body, &key, now);
        if let Some(rest) = rest {
            parts.uri = rest;
        }
        let plus = verified.map_err(unauthorized)?;
        if let Some(plus) = plus {
            parts.extensions.insert(plus);
        }
        Ok((Caller::AccessKey(key.id().to_owned()), body))
    }

    async fn verify_token(&self, parts: &Parts) -> Result<(), ApiError> {
        let mut tokens = parts.headers.get_all(AUTH_TOKEN).iter();
        let token = match (tokens.next(), tokens.next()) {
            (Some(token), None) => token,
            (Some(_), Some(_)) => {
                let twice = "the header X-Auth-Token is there twice; send it once";
                return Err(unauthorized(twice));
            }
            (None, _) => {
                return Err(unauthorized(format!(
                    "neither Authorization nor X-Auth-Token is there; sign the request with {ALGORITHM}, \
                     or send a token"
                )));
            }
        };
        let is_token = match token.to_str() {
            Ok(token) => self.keys.is_token(token).await?,
            Err(_) => false,
        };
        if !is_token {
            let unknown = "X-Auth-Token is no token that is valid here; get a new one";
            return Err(unauthorized(unknown));
        }
        Ok(())
    }
}

/// One line that says what is verified, for whoever starts a service to read.
impl<K> fmt::Display for Verifier<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_on {
            return f.write_str("signatures and tokens are NOT verified: every request is let in");
        }
        write!(
            f,
            "requests must be signed ({ALGORITHM}, at most 15 minutes ago"
        )?;
        if let Some(host) = &self.public_host {
            write!(f, ", for the host {host}")?;
        }
        f.write_str(") or bring a token")
    }
}

impl<K> fmt::Debug for Verifier<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("public_host", &self.public_host)
            .field("max_body", &self.max_body)
            .field("is_on", &self.is_on)
            .finish_non_exhaustive()
    }
}

/// Shares the keys and the clock.
impl<K> Clone for Verifier<K> {
    fn clone(&self) -> Self {
        Self {
            keys: Arc::clone(&self.keys),
            clock: Arc::clone(&self.clock),
            public_host: self.public_host.clone(),
            max_body: self.max_body,
            is_on: self.is_on,
        }
    }
}

impl<S, K: Keys> Layer<S> for Verifier<K> {
    type Service = Verifying<S, K>;

    fn layer(&self, inner: S) -> Self::Service {
        Verifying {
            inner,
            verifier: self.clone(),
        }
    }
}

/// A service behind a [`Verifier`].
#[derive(Debug)]
pub struct Verifying<S, K> {
    inner: S,
    verifier: Verifier<K>,
}

impl<S: Clone, K> Clone for Verifying<S, K> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            verifier: self.verifier.clone(),
        }
    }
}

impl<S, K> Service<Request<Body>> for Verifying<S, K>
where
    S: Service<Request<Body>, Response = Response<Body>> + Clone + Send + 'static,
    S::Future: Send,
    K: Keys,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        // The one that is ready, and not its clone.
        let fresh = self.inner.clone();
        let mut inner = replace(&mut self.inner, fresh);
        // What no verifier found out is nobody's word.
        request.extensions_mut().remove::<Caller>();
        request.extensions_mut().remove::<PlusIsBlank>();
        let verifier = self.verifier.clone();
        Box::pin(async move {
            if !verifier.is_on {
                return inner.call(request).await;
            }
            let request_id = request.extensions().get::<RequestId>().cloned();
            match verifier.verify(request).await {
                Ok(request) => inner.call(request).await,
                Err(error) => Ok(error.respond(request_id.as_ref())),
            }
        })
    }
}

fn unauthorized(what: impl fmt::Display) -> ApiError {
    ApiError::new(
        StatusCode::UNAUTHORIZED,
        "APIGW.0301",
        format!("Incorrect IAM authentication information: {what}"),
    )
}
