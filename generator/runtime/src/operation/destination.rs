//! The destination of requests: an endpoint, and the project that fills in `{project_id}`.

use http::Uri;

use crate::errors::destination::DestinationError;

/// An endpoint and what every request to it has in common.
///
/// ```
/// # use huaweicloud_runtime::Destination;
///
/// let vod = Destination::new("vod.cn-north-4.myhuaweicloud.com")?.project_id("0f1e2d3c");
/// # Ok::<(), huaweicloud_runtime::DestinationError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Scheme, host, port and base path, without a slash at the end.
    base: String,
    project_id: Option<String>,
}

impl Destination {
    /// Takes `https://host`, with a port and a base path if need be.
    ///
    /// Without a scheme it is `https`; `http` is for emulators and tests.
    pub fn new(endpoint: &str) -> Result<Self, DestinationError> {
        // The parser would drop a fragment silently.
        if endpoint.contains(['?', '#']) {
            return Err(DestinationError::QueryOrFragment);
        }
        let endpoint = match endpoint.split_once("://") {
            Some(("https" | "http", _)) => endpoint.to_owned(),
            Some(_) => return Err(DestinationError::Scheme),
            None => format!("https://{endpoint}"),
        };
        let uri: Uri = endpoint.parse().map_err(|_| DestinationError::Syntax)?;
        let authority = uri.authority().ok_or(DestinationError::Syntax)?;
        if authority.as_str().contains('@') {
            return Err(DestinationError::UserInfo);
        }
        // Whatever follows would be signed as `%25`.
        let mut escapes = uri.path().split('%').skip(1);
        let is_escape = |text: &str| {
            let digits = text.get(..2).map(str::as_bytes);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        if !escapes.all(is_escape) {
            return Err(DestinationError::Syntax);
        }
        let port = &authority.as_str()[authority.host().len()..];
        if authority.host().is_empty() || !port.is_empty() && authority.port_u16().is_none() {
            return Err(DestinationError::Syntax);
        }
        Ok(Self {
            base: endpoint.trim_end_matches('/').to_owned(),
            project_id: None,
        })
    }

    /// The project of all requests which do not name one themselves.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    pub(crate) fn project(&self) -> Option<&str> {
        self.project_id.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(endpoint: &str, base: &str) {
        assert_eq!(Destination::new(endpoint).unwrap().base(), base);
    }

    #[track_caller]
    fn is_refused(endpoint: &str, error: DestinationError) {
        assert_eq!(Destination::new(endpoint), Err(error), "{endpoint}");
    }

    #[test]
    fn an_endpoint_is_a_scheme_a_host_and_perhaps_more() {
        is("https://vod.example.com", "https://vod.example.com");
        is("vod.example.com", "https://vod.example.com");
        is("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        is("localhost:8080", "https://localhost:8080");
        is("https://[::1]:8080", "https://[::1]:8080");
    }

    #[test]
    fn a_base_path_loses_its_last_slash() {
        is("https://vod.example.com/", "https://vod.example.com");
        is("https://gateway.example/vod", "https://gateway.example/vod");
        is(
            "https://gateway.example/vod//",
            "https://gateway.example/vod",
        );
    }

    #[test]
    fn everything_else_is_refused() {
        is_refused("ftp://vod.example.com", DestinationError::Scheme);
        is_refused("://vod.example.com", DestinationError::Scheme);
        is_refused(
            "https://user:pass@vod.example.com",
            DestinationError::UserInfo,
        );
        is_refused("user@vod.example.com", DestinationError::UserInfo);
        is_refused(
            "https://vod.example.com?a=b",
            DestinationError::QueryOrFragment,
        );
        is_refused(
            "https://vod.example.com/#a",
            DestinationError::QueryOrFragment,
        );
        for endpoint in [
            "",
            "https://",
            "https:///a",
            "a b",
            "h:",
            "h:x",
            "h:99999",
            ":80",
            "/vod",
            "é",
            "https://h/50%",
            "https://h/a%b",
        ] {
            is_refused(endpoint, DestinationError::Syntax);
        }
        let error = Destination::new("ftp://vod.example.com").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the scheme of an endpoint must be https or http"
        );
    }
}
