//! The trait of whatever hands out credentials, and what it is given to do so.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use jiff::Timestamp;

use super::addresses;
use super::issued::IssuedCredentials;
use crate::errors::credentials::CredentialsError;
use crate::errors::transport::TransportError;
use crate::transport::AnyTransport;

/// Hands out credentials that change: keys and tokens that end.
///
/// It is asked when there are none yet and before those that there are end; what it hands out is kept
/// meanwhile, and calls that need it at the same time wait for one answer together, or share one
/// failure. See [`Credentials::provided_by`].
///
/// It should bound its own time: a call that renews waits for it. Under the blocking client it runs outside of Tokio.
///
/// A function without arguments is one, too. One that needs to ask over the network may do so through the
/// client's own transport:
///
/// ```
/// use huaweicloud_runtime::credentials::{IssuedCredentials, ProvideContext, ProvideCredentials};
/// # use huaweicloud_runtime::{CredentialsError, bytes::Bytes, http};
///
/// /// Hands out the tokens of a company's own broker.
/// struct Broker;
///
/// impl ProvideCredentials for Broker {
///     async fn provide(
///         &self,
///         context: &ProvideContext<'_>,
///     ) -> Result<IssuedCredentials, CredentialsError> {
///         let unusable = |reason| CredentialsError::new("the broker", reason);
///         let request = http::Request::post("https://broker.example.com/token");
///         let request = request.body(Bytes::new()).map_err(|error| unusable(error.to_string()))?;
///         let response = context.send(request).await.map_err(|error| unusable(error.to_string()))?;
///         let token = std::str::from_utf8(response.body());
///         let token = token.map_err(|_| unusable("its token is no text".to_owned()))?;
///         let expires = context.now() + std::time::Duration::from_secs(900);
///         Ok(IssuedCredentials::token(token).expires(expires))
///     }
/// }
/// ```
///
/// [`Credentials::provided_by`]: crate::Credentials::provided_by
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot provide credentials",
    label = "not a provider of credentials",
    note = "a function of no argument that returns a future of `Result<IssuedCredentials, CredentialsError>` is one, and so is what implements `ProvideCredentials`"
)]
pub trait ProvideCredentials: Send + Sync + 'static {
    /// Asks for a key or a token.
    fn provide(
        &self,
        context: &ProvideContext<'_>,
    ) -> impl Future<Output = Result<IssuedCredentials, CredentialsError>> + Send;
}

impl<F, R> ProvideCredentials for F
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<IssuedCredentials, CredentialsError>> + Send,
{
    async fn provide(&self, _: &ProvideContext<'_>) -> Result<IssuedCredentials, CredentialsError> {
        self().await
    }
}

/// What a provider of credentials asks with: the client's transport, clock and region.
#[derive(Clone, Copy)]
pub struct ProvideContext<'a> {
    transport: &'a dyn AnyTransport,
    now: Timestamp,
    region: Option<&'a str>,
    iam_endpoint: Option<&'a str>,
}

impl<'a> ProvideContext<'a> {
    pub(crate) fn new(
        transport: &'a dyn AnyTransport,
        now: Timestamp,
        region: Option<&'a str>,
    ) -> Self {
        Self {
            transport,
            now,
            region,
            iam_endpoint: None,
        }
    }

    /// With the address of IAM that comes with the credentials, if they have one.
    pub(super) fn with_iam(mut self, endpoint: Option<&'a str>) -> Self {
        self.iam_endpoint = endpoint.or(self.iam_endpoint);
        self
    }

    /// Sends a request as it is, through the transport of the client.
    ///
    /// # Errors
    ///
    /// There was no response.
    pub async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        self.transport.send_any(request).await
    }

    /// The time by the client's clock.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The client's region; none if it has an endpoint alone.
    pub fn region(&self) -> Option<&str> {
        self.region
    }

    /// The address of IAM: the one that the credentials have, or that of the region.
    pub fn iam_endpoint(&self) -> &str {
        let by_region = || addresses::iam(self.region.unwrap_or_default());
        self.iam_endpoint.unwrap_or_else(by_region)
    }
}

impl std::fmt::Debug for ProvideContext<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ProvideContext")
            .field("now", &self.now)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

/// A provider whose type is no longer known.
pub(super) trait AnyProvider: Send + Sync {
    fn provide_any<'a>(
        &'a self,
        context: &'a ProvideContext<'_>,
    ) -> Pin<Box<dyn Future<Output = Result<IssuedCredentials, CredentialsError>> + Send + 'a>>;
}

impl<P: ProvideCredentials> AnyProvider for P {
    fn provide_any<'a>(
        &'a self,
        context: &'a ProvideContext<'_>,
    ) -> Pin<Box<dyn Future<Output = Result<IssuedCredentials, CredentialsError>> + Send + 'a>>
    {
        Box::pin(self.provide(context))
    }
}
