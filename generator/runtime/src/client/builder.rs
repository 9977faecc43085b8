//! The builder of both clients: collects settings, and checks them when the client is built.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use jiff::Timestamp;

use super::Client;
use super::attempt::Attempt;
use super::retry::Retry;
use super::sender::Sender;
use super::settings::Settings;
use crate::credentials::Credentials;
use crate::errors::build::BuildError;
use crate::operation::destination::Destination;
use crate::transport::AnyTransport;
use crate::wire::binary::Binary;
use crate::wire::drift::Drift;
use crate::wire::secret::SignedUrl;

/// A [`Client`], or a blocking one, to be.
#[must_use]
pub struct ClientBuilder<C = Client> {
    settings: Settings,
    credentials: Option<Credentials>,
    transport: Option<Box<dyn AnyTransport>>,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    pub(crate) fn new() -> Self {
        Self {
            settings: Settings::default(),
            credentials: None,
            transport: None,
            client: PhantomData,
        }
    }

    /// The region, such as `cn-north-4`: decides on the endpoint of every service.
    ///
    /// Any will do; those that the official SDKs list are [`Service::regions`].
    ///
    /// [`Service::regions`]: crate::Service::regions
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The endpoint of all operations, such as `https://vod.example.com`, in place of the one that
    /// the region decides on. `http://` is for emulators and tests.
    ///
    /// IAM is not meant: if there is a region as well, and no project, it is asked where
    /// [`Credentials::iam_endpoint`] says.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.settings.endpoint = Some(endpoint.into());
        self
    }

    /// Who sends.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// What is sent again, and when; [`Retry::default`] if nothing is said.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Whether to go by the service's clock once a signature was refused because of the local one.
    ///
    /// Without it the error says how far the local clock is off.
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.settings.correct_clock = correct;
        self
    }

    /// The clock that requests are signed by; the system's if nothing is said.
    pub fn clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Is told of everything in which a response differs from its page.
    ///
    /// Responses are read twice then.
    pub fn on_drift(mut self, hook: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        self.settings.on_drift = Some(Arc::new(hook));
        self
    }

    /// Is given every attempt's request before it is signed: what it adds or changes is signed with it.
    ///
    /// Hooks of one kind are called in the order in which they were given.
    pub fn before_signing(
        mut self,
        hook: impl Fn(&mut http::Request<Binary>) + Send + Sync + 'static,
    ) -> Self {
        self.settings.before_signing.push(Arc::new(hook));
        self
    }

    /// Is given every attempt's request as it goes out.
    ///
    /// A header may be added, such as that of a trace; the signature does not cover it. Anything else that
    /// changes makes the signature a wrong one. The request holds the signature or token: it is not for logs.
    pub fn after_signing(
        mut self,
        hook: impl Fn(&mut http::Request<Binary>) + Send + Sync + 'static,
    ) -> Self {
        self.settings.after_signing.push(Arc::new(hook));
        self
    }

    /// Is told of every attempt once it has come to an end: for metrics.
    pub fn after_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.settings.after_attempt.push(Arc::new(hook));
        self
    }

    /// The first part of the header `User-Agent`; the crate that has the operation adds its own name.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.settings.user_agent = Some(product.into());
        self
    }

    pub(super) fn carried_by(mut self, transport: Box<dyn AnyTransport>) -> Self {
        self.transport = Some(transport);
        self
    }

    pub(super) fn sender(
        self,
        by_default: impl FnOnce() -> Result<Box<dyn AnyTransport>, BuildError>,
    ) -> Result<Arc<Sender>, BuildError> {
        let Self {
            settings,
            credentials,
            transport,
            client: _,
        } = self;
        match (&settings.region, &settings.endpoint) {
            (None, None) => return Err(BuildError::NoDestination),
            (Some(region), _) if !is_region(region) => {
                return Err(BuildError::Region(region.clone()));
            }
            _ => {}
        }
        let credentials = credentials.ok_or(BuildError::NoCredentials)?;
        if credentials.are_empty() {
            return Err(BuildError::EmptyCredentials);
        }
        if let Some(endpoint) = &credentials.iam_endpoint {
            Destination::new(endpoint).map_err(BuildError::IamEndpoint)?;
        }
        let transport = match transport {
            Some(transport) => transport,
            None => by_default()?,
        };
        Sender::new(settings, credentials, transport).map(Arc::new)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        // Not checked yet: it may have a password.
        let endpoint = settings.endpoint.as_deref().map(SignedUrl::from);
        f.debug_struct("ClientBuilder")
            .field("region", &settings.region)
            .field("endpoint", &endpoint)
            .field("credentials", &self.credentials)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}

/// A region becomes part of a host: a text that could lead anywhere else is refused.
fn is_region(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 63
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
