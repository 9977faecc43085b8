//! Builds the [`http::Request`] of an operation: path, query, headers; the body comes ready-made.
//!
//! The table of an operation calls [`RequestParts`] once per member that is not in the body, in the
//! order of the page; the body is written like any other object.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};
use percent_encoding::utf8_percent_encode;

use crate::errors::request::RequestError;
use crate::operation::destination::Destination;
use crate::wire::binary::Binary;
use crate::wire::join::join;
use crate::wire::percent::RESERVED;
use crate::wire::scalar::Scalar;
use crate::wire::slot::Parameter;

/// A request under construction.
#[derive(Debug)]
pub struct RequestParts<'d> {
    operation: &'static str,
    destination: &'d Destination,
    /// The address, its path still a template; parameters filled in so far are encoded and have no braces.
    uri: String,
    has_query: bool,
    headers: HeaderMap,
    project: Option<ProjectId>,
}

/// The project that a request belongs to; stands among its extensions.
///
/// Whoever signs requests sends it as the header `X-Project-Id`, as the official SDKs do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectId(pub String);

/// Compares the placeholders of a path with the `path` members of its table.
///
/// # Panics
///
/// If one has no counterpart. The compiler calls this: a table with such a path does not compile.
pub const fn check_path(path: &str, members: &[&str]) {
    let mut at = 0;
    while at < path.len() {
        if path.as_bytes()[at] == b'{' {
            let mut index = 0;
            while index < members.len() && !is_placeholder(path, at, members[index]) {
                index += 1;
            }
            assert!(
                index < members.len(),
                "the path has a {{placeholder}} without a `path` member of its name"
            );
        }
        at += 1;
    }
    let mut index = 0;
    while index < members.len() {
        let mut at = 0;
        while at < path.len() && !is_placeholder(path, at, members[index]) {
            at += 1;
        }
        assert!(
            at < path.len(),
            "a `path` member has no {{placeholder}} in the path"
        );
        index += 1;
    }
}

/// Whether `{name}` stands at this place.
const fn is_placeholder(path: &str, at: usize, name: &str) -> bool {
    let (path, name) = (path.as_bytes(), name.as_bytes());
    let end = at + 1 + name.len();
    if end >= path.len() || path[at] != b'{' || path[end] != b'}' {
        return false;
    }
    let mut index = 0;
    while index < name.len() && path[at + 1 + index] == name[index] {
        index += 1;
    }
    index == name.len()
}

impl<'d> RequestParts<'d> {
    pub(crate) fn new(operation: &'static str, path: &str, destination: &'d Destination) -> Self {
        let base = destination.base();
        // With room for parameters.
        let mut uri = String::with_capacity(base.len() + path.len() + 128);
        uri.push_str(base);
        uri.push_str(path);
        Self {
            operation,
            destination,
            uri,
            has_query: false,
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
        separator: Option<char>,
    ) -> Result<(), RequestError> {
        let value = match texts(self.operation, name, slot, separator)?.next() {
            Some(value) => value,
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
        let value = Cow::from(utf8_percent_encode(&value, RESERVED));
        let mut at = self.destination.base().len();
        while at < self.uri.len() {
            if is_placeholder(&self.uri, at, name) {
                self.uri.replace_range(at..at + name.len() + 2, &value);
            }
            at += 1;
        }
        Ok(())
    }

    /// Appends a query parameter, once for every value, or once with all of them joined.
    pub fn query<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &'static str,
        slot: &S,
        separator: Option<char>,
    ) -> Result<(), RequestError> {
        for value in texts(self.operation, name, slot, separator)? {
            self.uri.push(if self.has_query { '&' } else { '?' });
            self.has_query = true;
            self.uri.extend(utf8_percent_encode(name, RESERVED));
            self.uri.push('=');
            self.uri.extend(utf8_percent_encode(&value, RESERVED));
        }
        Ok(())
    }

    /// Adds a header, once for every value, or once with all of them joined.
    pub fn header<S: Parameter<Value: Scalar>>(
        &mut self,
        name: &'static str,
        slot: &S,
        separator: Option<char>,
    ) -> Result<(), RequestError> {
        add_header(&mut self.headers, self.operation, name, slot, separator)
    }

    /// The request: with `body`, which says of what type it is, or without any.
    pub(crate) fn finish(
        mut self,
        method: Method,
        body: Option<Binary>,
    ) -> Result<http::Request<Binary>, RequestError> {
        let operation = self.operation;
        if body.as_ref().is_some_and(Binary::was_read) {
            return Err(RequestError::StreamRead { operation });
        }
        if let Some(content_type) = body.as_ref().and_then(Binary::content_type) {
            let bad = |_| RequestError::BadHeader {
                operation,
                name: "Content-Type".into(),
            };
            let value = HeaderValue::from_str(content_type).map_err(bad)?;
            if content_type.starts_with("multipart/") {
                // No caller knows the boundary.
                self.headers.insert(CONTENT_TYPE, value);
            } else {
                self.headers.entry(CONTENT_TYPE).or_insert(value);
            }
        }
        let body = body.unwrap_or_else(|| Bytes::new().into());
        let mut request = http::Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = Uri::try_from(self.uri).map_err(|error| RequestError::BadUri {
            operation,
            reason: error.to_string(),
        })?;
        *request.headers_mut() = self.headers;
        if let Some(project) = self.project {
            request.extensions_mut().insert(project);
        }
        Ok(request)
    }
}

/// What is to be sent: a text for each value, or one for all if a separator joins them.
pub(super) fn texts<'s, S: Parameter<Value: Scalar>>(
    operation: &'static str,
    name: &'static str,
    slot: &'s S,
    separator: Option<char>,
) -> Result<impl Iterator<Item = Cow<'s, str>>, RequestError> {
    let values = slot.values();
    if !values.iter().all(Scalar::has_text) {
        return Err(RequestError::NotFinite { operation, name });
    }
    let (joined, each) = match separator {
        Some(separator) if !values.is_empty() => {
            let joined = join(values, separator).ok_or(RequestError::SeparatorInItem {
                operation,
                name,
                separator,
            })?;
            (Some(joined.into()), [].as_slice())
        }
        _ => (None, values),
    };
    Ok(joined.into_iter().chain(each.iter().map(Scalar::text)))
}

/// Adds a header, once for every value, or once with all of them joined.
pub(super) fn add_header<S: Parameter<Value: Scalar>>(
    headers: &mut HeaderMap,
    operation: &'static str,
    name: &'static str,
    slot: &S,
    separator: Option<char>,
) -> Result<(), RequestError> {
    for value in texts(operation, name, slot, separator)? {
        let bad = || RequestError::BadHeader {
            operation,
            name: name.into(),
        };
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        let mut text = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| bad())?;
        text.set_sensitive(S::Value::SECRET);
        headers.try_append(key, text).map_err(|_| bad())?;
    }
    Ok(())
}
