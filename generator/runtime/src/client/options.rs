//! What is particular to one call, beside what the client is set to.

use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use super::project::LookedUp;
use super::retry::Retry;
use crate::credentials::Credentials;
use crate::errors::Error;
use crate::errors::request::RequestError;
use crate::transport::Timeout;

/// The settings of one call, where they differ from the client's.
#[derive(Clone, Default)]
pub(crate) struct Options {
    /// Checked when the call is made, as what reports them is its error.
    pub(super) headers: Vec<(String, String)>,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<Retry>,
    pub(super) endpoint: Option<String>,
    pub(super) credentials: Option<Credentials>,
    /// The project of those credentials, looked up once for all pages and attempts of the call.
    pub(super) project: Option<Arc<LookedUp>>,
}

impl Options {
    /// Adds headers and time-out to a request.
    pub(super) fn apply<B>(
        &self,
        operation: &'static str,
        request: &mut http::Request<B>,
    ) -> Result<(), Error> {
        for (name, value) in &self.headers {
            let key = HeaderName::from_bytes(name.as_bytes()).ok();
            let bad = || {
                // What is no name may be the value, of a caller who has mistaken one for the other.
                let name = key
                    .as_ref()
                    .map_or("[no name of a header]", HeaderName::as_str);
                let name = name.to_owned().into();
                Error::Request(RequestError::BadHeader { operation, name })
            };
            let value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| bad())?;
            let Some(key) = key else {
                return Err(bad());
            };
            request.headers_mut().insert(key, value);
        }
        if let Some(timeout) = self.timeout {
            request.extensions_mut().insert(Timeout(timeout));
        }
        Ok(())
    }
}
