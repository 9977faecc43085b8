//! Why a response is no success.

use std::fmt;

use http::StatusCode;

use crate::decode_error::DecodeError;
use crate::service_error::ServiceError;

/// Why there is no response to an operation.
///
/// Prints as one line. Of URLs in it, the query is left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The service answered that it will not or cannot.
    Service(ServiceError),

    /// The service reported success, with a body that cannot be read.
    Decode(DecodeError),
}

impl Error {
    /// The service's own error code, such as `VOD.10053`.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.code(),
            Self::Decode(_) => None,
        }
    }

    /// The service's own description, such as `The request parameter is illegal`.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.message(),
            Self::Decode(_) => None,
        }
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Service(error) => Some(error.status()),
            Self::Decode(error) => error.status(),
        }
    }

    /// The name of the operation.
    pub fn operation(&self) -> &str {
        match self {
            Self::Service(error) => error.operation(),
            Self::Decode(error) => error.operation(),
        }
    }

    /// What the service's support wants to know.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Service(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
        }
    }

    /// The body as it came, which may be empty.
    pub fn body(&self) -> &[u8] {
        match self {
            Self::Service(error) => error.body(),
            Self::Decode(error) => error.body(),
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
