//! All errors of this crate as plain values, and the text of each; this file has the one of a call.
//!
//! Every other room but `wire` makes or passes on errors. This one knows `wire` alone, which reads the
//! body that a service reports an error with.

#[cfg(feature = "client")]
pub(crate) mod build;
pub(crate) mod credentials;
pub(crate) mod decode;
pub(crate) mod destination;
pub(crate) mod paging;
pub(crate) mod preview;
pub(crate) mod request;
pub(crate) mod service;
pub(crate) mod transport;
pub(crate) mod wait;

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::errors::credentials::CredentialsError;
use crate::errors::decode::DecodeError;
use crate::errors::paging::PagingError;
use crate::errors::request::RequestError;
use crate::errors::service::ServiceError;
use crate::errors::transport::TransportError;
use crate::errors::wait::WaitError;

/// Why there is no response to an operation.
///
/// Prints as one line, with all its causes: [`source`](std::error::Error::source) repeats none of them. Of URLs in
/// it, the query is left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The service answered that it will not or cannot.
    Service(ServiceError),

    /// The service reported success, with a body that cannot be read.
    Decode(DecodeError),

    /// The operation cannot be turned into a request. Nothing was sent.
    Request(RequestError),

    /// There are no credentials, or no project, to send it with. Nothing was sent.
    #[non_exhaustive]
    Credentials {
        /// The name of the operation.
        operation: &'static str,
        /// What is wrong with them.
        error: CredentialsError,
    },

    /// There was no response at all.
    #[non_exhaustive]
    Transport {
        /// The name of the operation.
        operation: &'static str,
        /// What happened to the last attempt.
        error: TransportError,
    },

    /// The service says that there are more pages, and does not come to them.
    #[non_exhaustive]
    Paging {
        /// The name of the operation.
        operation: &'static str,
        /// What is wrong with them.
        error: PagingError,
    },

    /// What was waited for has not come.
    #[non_exhaustive]
    Wait {
        /// The name of the operation.
        operation: &'static str,
        /// Why nobody waits any longer.
        error: WaitError,
    },
}

impl Error {
    /// The service's own error code, such as `VOD.10053`.
    pub fn code(&self) -> Option<&str> {
        self.service()?.code()
    }

    /// The service's own description, such as `The request parameter is illegal`.
    pub fn message(&self) -> Option<&str> {
        self.service()?.message()
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Service(error) => Some(error.status()),
            Self::Decode(error) => error.status(),
            _ => None,
        }
    }

    /// The name of the operation.
    pub fn operation(&self) -> &str {
        match self {
            Self::Service(error) => error.operation(),
            Self::Decode(error) => error.operation(),
            Self::Request(error) => error.operation(),
            Self::Credentials { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Paging { operation, .. }
            | Self::Wait { operation, .. } => operation,
        }
    }

    /// What the service's support wants to know.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// The body as it came, which may be empty.
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Service(error) => error.body(),
            Self::Decode(error) => error.body(),
            _ => &[],
        }
    }

    /// How long the service asks to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        self.service()?.retry_after()
    }

    /// Whether the same call may well succeed later: no connection, no time, too many requests,
    /// trouble inside the service.
    ///
    /// Whether it may be *sent* again is another question: the service may have acted on it.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Service(error) => error.is_retryable(),
            Self::Transport { error, .. } => error.kind().may_pass(),
            _ => false,
        }
    }

    fn service(&self) -> Option<&ServiceError> {
        match self {
            Self::Service(error) => Some(error),
            _ => None,
        }
    }
}

impl From<ServiceError> for Error {
    fn from(error: ServiceError) -> Self {
        Self::Service(error)
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
            Self::Credentials { operation, error } => write!(f, "{operation}: {error}"),
            Self::Transport { operation, error } => write!(f, "{operation}: {error}"),
            Self::Paging { operation, error } => write!(f, "{operation}: {error}"),
            Self::Wait { operation, error } => write!(f, "{operation}: {error}"),
        }
    }
}

impl std::error::Error for Error {}
