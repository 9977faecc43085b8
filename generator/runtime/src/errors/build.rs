//! The error of a client that cannot be built from its settings.

use std::fmt;

use crate::errors::destination::DestinationError;
use crate::errors::transport::TransportError;

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
    /// An address of a service, from the environment or a file, is none, or the file cannot be read.
    #[non_exhaustive]
    Endpoints {
        /// The variable or the file.
        source: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No credentials were given.
    NoCredentials,
    /// The access key, its secret or the token is empty.
    EmptyCredentials,
    /// The user agent cannot be sent in a header.
    UserAgent,
    /// No transport was given, and there is none by default without the feature `reqwest`.
    NoTransport,
    /// A blocking client was to be built inside an async task.
    InTask,
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
            Self::Endpoints { source, reason } => {
                write!(f, "the endpoints of {source} cannot be used: {reason}")
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
            Self::InTask => f.write_str(
                "a blocking client cannot work inside an async task: take the async client, or \
                 tokio::task::spawn_blocking",
            ),
            Self::Transport(error) => write!(f, "the HTTP client cannot be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {}
