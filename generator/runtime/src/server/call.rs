//! What a request says beside its parameters: who sends it, and which request it is.

use http::{HeaderMap, Method, Uri};

/// The ID of a request: in the header `X-Request-Id` of every response, and in every error.
///
/// Stands among the extensions of the request, from the first layer on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// Who sends a request, as the verifier found out; stands among the extensions of the request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caller {
    /// The request is signed with the access key that has this ID.
    AccessKey(String),
    /// The request brings a token, which is not repeated.
    Token,
}

/// What a request says beside its parameters.
#[derive(Clone, Debug)]
pub struct Call {
    pub(crate) request_id: RequestId,
    pub(crate) caller: Option<Caller>,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
}

impl Call {
    /// The ID of the request, which its response brings back.
    pub fn request_id(&self) -> &str {
        &self.request_id.0
    }

    /// Who sends it; nobody where no verifier is.
    pub fn caller(&self) -> Option<&Caller> {
        self.caller.as_ref()
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path and the query as they arrived.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// All headers, credentials included.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}
