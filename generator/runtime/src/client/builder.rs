//! What a client is told before it is built.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use jiff::Timestamp;

use super::Client;
use super::retry::Retry;
use super::sender::{Sender, Settings};
use crate::credentials::Credentials;
use crate::errors::transport::TransportError;
use crate::operation::destination::{Destination, DestinationError};
use crate::transport::{AnyTransport, Transport};
use crate::wire::drift::Drift;
use crate::wire::secret::SignedUrl;

/// A [`Client`], or a blocking one, to be.
#[must_use]
pub struct ClientBuilder<C = Client> {
    settings: Settings,
    pub(crate) transport: Option<Box<dyn AnyTransport>>,
    client: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    pub(crate) fn new() -> Self {
        Self {
            settings: Settings::default(),
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
        self.settings.credentials = Some(credentials);
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

    /// The first part of the header `User-Agent`; this crate adds its own name.
    pub fn user_agent(mut self, product: impl Into<String>) -> Self {
        self.settings.user_agent = Some(product.into());
        self
    }

    pub(crate) fn sender(
        self,
        by_default: impl FnOnce() -> Result<Box<dyn AnyTransport>, BuildError>,
    ) -> Result<Arc<Sender>, BuildError> {
        let Self {
            settings,
            transport,
            client: _,
        } = self;
        match (&settings.region, &settings.endpoint) {
            (None, None) => return Err(BuildError::NoDestination),
            (Some(region), _) if !is_region(region) => {
                return Err(BuildError::Region(region.clone()));
            }
            (_, Some(endpoint)) => _ = Destination::new(endpoint).map_err(BuildError::Endpoint)?,
            _ => {}
        }
        let credentials = settings.credentials.as_ref();
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
        Sender::new(settings, transport).map(Arc::new)
    }
}

impl ClientBuilder {
    /// What carries the requests, in place of a client of reqwest with its defaults.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client. Nothing is sent, looked up or read yet.
    pub fn build(self) -> Result<Client, BuildError> {
        let sender = self.sender(|| {
            #[cfg(feature = "reqwest")]
            return match crate::transport::Reqwest::by_default() {
                Ok(transport) => Ok(Box::new(transport)),
                Err(error) => Err(BuildError::Transport(error)),
            };
            #[cfg(not(feature = "reqwest"))]
            Err(BuildError::NoTransport)
        })?;
        Ok(Client { sender })
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
            .field("credentials", &settings.credentials)
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

/// Why there is no client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// Neither a region nor an endpoint was given.
    NoDestination,
    /// The region is not made of letters, digits and hyphens.
    Region(String),
    /// An endpoint is none.
    Endpoint(DestinationError),
    /// The endpoint of IAM, which comes with the credentials, is none.
    IamEndpoint(DestinationError),
    /// No credentials were given.
    NoCredentials,
    /// The access key, its secret or the token is empty.
    EmptyCredentials,
    /// The user agent cannot be sent in a header.
    UserAgent,
    /// No transport was given, and there is none by default without the feature `reqwest`.
    NoTransport,
    /// The transport by default cannot be set up.
    Transport(TransportError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDestination => f.write_str("a client needs a region or an endpoint"),
            Self::Region(region) => write!(
                f,
                "{region:?} is no region: one is made of letters, digits and hyphens, like cn-north-4"
            ),
            Self::Endpoint(error) => error.fmt(f),
            Self::IamEndpoint(error) => {
                write!(f, "the endpoint of IAM among the credentials: {error}")
            }
            Self::NoCredentials => f.write_str(
                "a client needs credentials: Credentials::from_env(), Credentials::new(…) or \
                 Credentials::token(…)",
            ),
            Self::EmptyCredentials => {
                f.write_str("the access key, its secret or the token is empty")
            }
            Self::UserAgent => f.write_str("the user agent cannot be sent in a header"),
            Self::NoTransport => {
                f.write_str("a client needs a transport, or the feature `reqwest`")
            }
            Self::Transport(error) => write!(f, "the HTTP client cannot be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {}
