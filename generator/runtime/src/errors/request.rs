//! The error of an operation that cannot be turned into an HTTP request.

use std::borrow::Cow;
use std::fmt;

use crate::errors::destination::DestinationError;
use crate::wire::violation::Named;

/// Why an operation cannot be turned into an HTTP request. Values are not repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// A path parameter has no value.
    #[non_exhaustive]
    MissingPathParameter {
        /// The operation.
        operation: &'static str,
        /// The parameter.
        name: &'static str,
        /// Whether the destination could have supplied it.
        from_sender: bool,
    },

    /// A path parameter is empty, `.` or `..`.
    #[non_exhaustive]
    BadPathParameter {
        /// The operation.
        operation: &'static str,
        /// The parameter.
        name: &'static str,
    },

    /// A number outside of the body is NaN or infinite.
    #[non_exhaustive]
    NotFinite {
        /// The operation.
        operation: &'static str,
        /// The parameter.
        name: &'static str,
    },

    /// An item contains what joins the items of an array, and would arrive as two.
    #[non_exhaustive]
    SeparatorInItem {
        /// The operation.
        operation: &'static str,
        /// The parameter.
        name: &'static str,
        /// What joins the items.
        separator: char,
    },

    /// A header cannot carry a value, or has a name that is none.
    #[non_exhaustive]
    BadHeader {
        /// The operation.
        operation: &'static str,
        /// The header.
        name: Cow<'static, str>,
    },

    /// The URI is not valid, for instance too long.
    #[non_exhaustive]
    BadUri {
        /// The operation.
        operation: &'static str,
        /// What is wrong with it.
        reason: String,
    },

    /// The request cannot carry the credentials: its URI has no host, or a key or token does not
    /// fit into a header.
    #[non_exhaustive]
    Unsignable {
        /// The operation.
        operation: &'static str,
        /// What is wrong. Keys and tokens are not repeated.
        reason: String,
    },

    /// The body is a stream, which has no bytes to give.
    #[non_exhaustive]
    Stream {
        /// The operation.
        operation: &'static str,
    },

    /// Something was read already of a stream that is to be sent.
    #[non_exhaustive]
    StreamRead {
        /// The operation.
        operation: &'static str,
    },

    /// A client has a region that the service's endpoint cannot be made of.
    #[non_exhaustive]
    BadDestination {
        /// The operation.
        operation: &'static str,
        /// What is wrong with it.
        error: DestinationError,
    },

    /// A member of the body cannot be written as JSON, for instance because it is NaN.
    #[non_exhaustive]
    BadBody {
        /// The operation.
        operation: &'static str,
        /// The path of the member.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl RequestError {
    /// The name of the operation.
    pub fn operation(&self) -> &'static str {
        match self {
            Self::MissingPathParameter { operation, .. }
            | Self::BadPathParameter { operation, .. }
            | Self::NotFinite { operation, .. }
            | Self::SeparatorInItem { operation, .. }
            | Self::BadHeader { operation, .. }
            | Self::BadUri { operation, .. }
            | Self::Unsignable { operation, .. }
            | Self::Stream { operation }
            | Self::StreamRead { operation }
            | Self::BadDestination { operation, .. }
            | Self::BadBody { operation, .. } => operation,
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingPathParameter {
                operation,
                name,
                from_sender: true,
            } => write!(
                f,
                "{operation} needs {name}: set it on the request, or for all requests on the \
                 credentials or the destination; a client with a region looks it up"
            ),
            Self::MissingPathParameter {
                operation,
                name,
                from_sender: false,
            } => {
                write!(f, "{operation} needs {name}: set it on the request")
            }
            Self::BadPathParameter { operation, name } => {
                write!(
                    f,
                    "{operation}: the path parameter {name} cannot be empty, `.` or `..`"
                )
            }
            Self::NotFinite { operation, name } => {
                write!(
                    f,
                    "{operation}: NaN and infinities cannot be sent as {name}"
                )
            }
            Self::SeparatorInItem {
                operation,
                name,
                separator,
            } => {
                write!(
                    f,
                    "{operation}: an item of {name} contains {}, which joins the items",
                    Named(*separator)
                )
            }
            Self::BadHeader { operation, name } => {
                write!(
                    f,
                    "{operation}: the header {name} has characters no header can carry"
                )
            }
            Self::BadUri { operation, reason } => {
                write!(f, "{operation}: the URI cannot be built: {reason}")
            }
            Self::Unsignable { operation, reason } => {
                write!(
                    f,
                    "{operation}: the request cannot carry the credentials: {reason}"
                )
            }
            Self::Stream { operation } => {
                write!(
                    f,
                    "{operation}: the body is a stream; a client sends it, or whoever takes \
                     `to_streamed_request`"
                )
            }
            Self::StreamRead { operation } => {
                write!(
                    f,
                    "{operation}: the stream was read already; a request with a stream can be sent \
                     once"
                )
            }
            Self::BadDestination { operation, error } => write!(f, "{operation}: {error}"),
            Self::BadBody {
                operation,
                path,
                reason,
            } => {
                write!(
                    f,
                    "{operation}: the body cannot be written at {path}: {reason}"
                )
            }
        }
    }
}

impl std::error::Error for RequestError {}
