//! The error of a text that is not an endpoint.

use std::fmt;

/// Why a text is not an endpoint. The text itself is not repeated: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DestinationError {
    /// It is not made like `https://host:port/base/path`.
    Syntax,
    /// Its scheme is neither `https` nor `http`.
    Scheme,
    /// It has a user name or a password.
    UserInfo,
    /// It has a query or a fragment.
    QueryOrFragment,
}

impl fmt::Display for DestinationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Syntax => {
                "an endpoint must be like https://host, https://host:port or https://host/path"
            }
            Self::Scheme => "the scheme of an endpoint must be https or http",
            Self::UserInfo => "an endpoint cannot carry a user name or a password",
            Self::QueryOrFragment => "an endpoint cannot carry a query or a fragment",
        })
    }
}

impl std::error::Error for DestinationError {}
