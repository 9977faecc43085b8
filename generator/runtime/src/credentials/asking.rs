//! What the providers of keys have in common: a request, its answer, and a token that stands in a file.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use super::provide::ProvideContext;
use crate::errors::credentials::CredentialsError;
use crate::errors::preview;
use crate::errors::service::ServiceError;
use crate::transport::Timeout;
use crate::wire::secret::SignedUrl;

/// How long an answer may take that is not to come from the same machine.
const TIMEOUT: Duration = Duration::from_secs(10);

/// An address as endpoints are given everywhere: without a scheme it is `https`.
pub(super) fn with_scheme(address: &str) -> Cow<'_, str> {
    if address.contains("://") {
        Cow::Borrowed(address)
    } else {
        Cow::Owned(format!("https://{address}"))
    }
}

/// Asks a service for a key or a token.
pub(super) struct Asking<'a> {
    /// Who is asked, as errors name it.
    pub(super) of: &'static str,
    pub(super) context: &'a ProvideContext<'a>,
}

impl Asking<'_> {
    pub(super) fn unusable(&self, reason: impl Into<String>) -> CredentialsError {
        CredentialsError::new(self.of, reason)
    }

    /// Posts JSON to an address, unsigned, with one header more if there is one.
    pub(super) async fn post(
        &self,
        address: &str,
        header: Option<(&'static str, HeaderValue)>,
        body: &Value,
    ) -> Result<http::Response<Bytes>, CredentialsError> {
        let mut request = http::Request::post(&*with_scheme(address))
            .body(Bytes::from(body.to_string()))
            .map_err(|_| self.unusable(format!("{:?} is no address", SignedUrl::from(address))))?;
        let json = HeaderValue::from_static("application/json;charset=UTF-8");
        request.headers_mut().insert(CONTENT_TYPE, json);
        if let Some((name, value)) = header {
            request.headers_mut().insert(name, value);
        }
        self.send(request).await
    }

    /// Sends a request, whatever the answer is.
    pub(super) async fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, CredentialsError> {
        // A renewal must not hold up the call that makes it: what there is may still be good.
        if request.extensions().get::<Timeout>().is_none() {
            request.extensions_mut().insert(Timeout(TIMEOUT));
        }
        let answer = self.context.send(request).await;
        answer.map_err(|error| self.unusable(error.to_string()))
    }

    /// An answer that is a success. Of another, code and message are shown, which name no secret.
    pub(super) fn success(
        &self,
        answer: http::Response<Bytes>,
    ) -> Result<http::Response<Bytes>, CredentialsError> {
        let status = answer.status();
        if status.is_success() {
            return Ok(answer);
        }
        let error = ServiceError::new(self.of, status, answer.headers(), answer.body());
        Err(self.unusable(refusal(status, error.code(), error.message())))
    }

    /// What is sent as a secret header.
    pub(super) fn secret_header(&self, text: &str) -> Result<HeaderValue, CredentialsError> {
        let mut value = HeaderValue::from_bytes(text.as_bytes())
            .map_err(|_| self.unusable("its token has characters that no header can carry"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn refusal(status: StatusCode, code: Option<&str>, message: Option<&str>) -> String {
    match (code, message) {
        (Some(code), Some(message)) => {
            let (code, message) = (
                preview::one_line(code, 100),
                preview::one_line(message, 1000),
            );
            format!("it answered HTTP {status}, {code}: {message}")
        }
        _ => format!("it answered HTTP {status}"),
    }
}

/// A file with a token, read anew each time: whoever writes it renews it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TokenFile(pub(super) PathBuf);

impl TokenFile {
    pub(super) fn read(&self) -> Result<String, CredentialsError> {
        let path: &Path = &self.0;
        let text = std::fs::read_to_string(path);
        let text = text.map_err(|error| CredentialsError::unreadable(path, &error))?;
        match text.trim() {
            "" => Err(CredentialsError::new(
                path.display().to_string(),
                "it is empty",
            )),
            token => Ok(token.to_owned()),
        }
    }
}
