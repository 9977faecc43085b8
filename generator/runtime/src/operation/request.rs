//! From the members of an operation to an [`http::Request`].
//!
//! The table of an operation calls [`RequestParts`] once per member that is not in the body, in the
//! order of the page; the body is written like any other object.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::operation::Operation;
use crate::operation::destination::{Destination, DestinationError};
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;
use crate::wire::value::Wire;

/// All but what RFC 3986 calls unreserved: the signature of a request is computed from this form.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request under construction.
#[derive(Debug)]
pub struct RequestParts<'d> {
    operation: &'static str,
    destination: &'d Destination,
    /// The template of the path; parameters filled in so far are encoded and have no braces.
    path: String,
    query: String,
    headers: HeaderMap,
    project: Option<ProjectId>,
}

/// The project that a request belongs to; stands among its extensions.
///
/// Whoever signs requests sends it as the header `X-Project-Id`, as the official SDKs do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectId(pub String);

impl<'d> RequestParts<'d> {
    pub(crate) fn new<O: Operation>(destination: &'d Destination) -> Self {
        Self {
            operation: O::NAME,
            destination,
            path: O::PATH.to_owned(),
            query: String::new(),
            headers: HeaderMap::new(),
            project: None,
        }
    }

    /// Fills in a path parameter, from the destination if the request has no value of its own.
    pub fn path<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &'static str,
        slot: &S,
        from_sender: bool,
    ) -> Result<(), RequestError> {
        let value = match slot.values().first() {
            Some(value) => {
                self.check_text(name, value)?;
                value.text()
            }
            None => match self.destination.project() {
                Some(project) if from_sender => project.into(),
                _ => {
                    return Err(RequestError::MissingPathParameter {
                        operation: self.operation,
                        name,
                        from_sender,
                    });
                }
            },
        };
        // HTTP clients and servers would resolve dots, and call another operation than was signed.
        if matches!(&*value, "" | "." | "..") {
            return Err(RequestError::BadPathParameter {
                operation: self.operation,
                name,
            });
        }
        if from_sender {
            self.project = Some(ProjectId(value.to_string()));
        }
        let value = utf8_percent_encode(&value, RESERVED).to_string();
        self.path = self.path.replace(&format!("{{{name}}}"), &value);
        Ok(())
    }

    /// Appends a query parameter, once for every value.
    pub fn query<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &'static str,
        slot: &S,
    ) -> Result<(), RequestError> {
        for value in slot.values() {
            self.check_text(name, value)?;
            self.query
                .push(if self.query.is_empty() { '?' } else { '&' });
            self.query.extend(utf8_percent_encode(name, RESERVED));
            self.query.push('=');
            self.query
                .extend(utf8_percent_encode(&value.text(), RESERVED));
        }
        Ok(())
    }

    fn check_text(&self, name: &'static str, value: &impl Scalar) -> Result<(), RequestError> {
        let operation = self.operation;
        value
            .has_text()
            .then_some(())
            .ok_or(RequestError::NotFinite { operation, name })
    }

    /// Adds a header, once for every value.
    pub fn header<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &'static str,
        slot: &S,
    ) -> Result<(), RequestError> {
        for value in slot.values() {
            self.check_text(name, value)?;
            let bad = || RequestError::BadHeader {
                operation: self.operation,
                name,
            };
            let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
            let mut text = HeaderValue::from_bytes(value.text().as_bytes()).map_err(|_| bad())?;
            text.set_sensitive(S::Value::SECRET);
            self.headers.try_append(key, text).map_err(|_| bad())?;
        }
        Ok(())
    }

    pub(crate) fn finish<O: Operation>(
        mut self,
        operation: &O,
    ) -> Result<http::Request<Bytes>, RequestError> {
        let body = if O::HAS_BODY {
            let json = HeaderValue::from_static("application/json");
            self.headers.entry(CONTENT_TYPE).or_insert(json);
            write_body(operation)?.into()
        } else {
            Bytes::new()
        };
        let uri = format!("{}{}{}", self.destination.base(), self.path, self.query);
        let mut request = http::Request::new(body);
        *request.method_mut() = O::METHOD;
        *request.uri_mut() =
            uri.parse()
                .map_err(|error: http::uri::InvalidUri| RequestError::BadUri {
                    operation: O::NAME,
                    reason: error.to_string(),
                })?;
        *request.headers_mut() = self.headers;
        if let Some(project) = self.project {
            request.extensions_mut().insert(project);
        }
        Ok(request)
    }
}

fn write_body<O: Operation>(operation: &O) -> Result<Vec<u8>, RequestError> {
    let mut body = Vec::new();
    let mut json = serde_json::Serializer::new(&mut body);
    serde_path_to_error::serialize(&Wire(operation), &mut json).map_err(|error| {
        RequestError::BadBody {
            operation: O::NAME,
            path: error.path().to_string(),
            reason: error.inner().to_string(),
        }
    })?;
    Ok(body)
}

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

    /// A header cannot carry a value.
    #[non_exhaustive]
    BadHeader {
        /// The operation.
        operation: &'static str,
        /// The header.
        name: &'static str,
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
            | Self::BadHeader { operation, .. }
            | Self::BadUri { operation, .. }
            | Self::Unsignable { operation, .. }
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
            Self::BadHeader { operation, name } => {
                write!(
                    f,
                    "{operation}: the value of {name} has characters no header can carry"
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
