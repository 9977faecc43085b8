//! Sends the requests with another HTTP client: here ureq, which knows nothing of async.
//!
//! ```sh
//! cargo run -p tests --example own_http_client
//! ```
//!
//! The access key comes from `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`, and `HARBOUR_ENDPOINT` leads
//! to an emulator in place of the cloud.

use std::error::Error;

use harbour::bytes::Bytes;
use harbour::goods::ListGoods;
use harbour::{Credentials, TransportError, TransportErrorKind, blocking, http};

/// Carries requests with ureq.
pub(crate) struct Ureq(ureq::Agent);

impl Ureq {
    pub(crate) fn new() -> Self {
        let config = ureq::Agent::config_builder()
            // Every status comes back as a response, and no redirect is followed.
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self(config.into())
    }
}

impl blocking::Transport for Ureq {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        // A body of no bytes is a body to ureq, and gets a length.
        let response = match &body[..] {
            [] => self.0.run(http::Request::from_parts(head, ())),
            body => self.0.run(http::Request::from_parts(head, body)),
        };
        let (head, mut body) = response.map_err(failed)?.into_parts();
        let body = body.read_to_vec().map_err(failed)?;
        Ok(http::Response::from_parts(head, body.into()))
    }
}

/// Decides about retries: what was certainly not sent may be sent again.
fn failed(error: ureq::Error) -> TransportError {
    let kind = match &error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => TransportErrorKind::Connect,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            TransportErrorKind::Connect
        }
        ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
        ureq::Error::Io(_) | ureq::Error::Protocol(_) => TransportErrorKind::Interrupted,
        _ => TransportErrorKind::Refused,
    };
    TransportError::new(kind, error)
}

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let mut client = blocking::Client::builder()
        .region("cn-north-4")
        .credentials(Credentials::from_env()?)
        .transport(Ureq::new());
    if let Ok(endpoint) = std::env::var("HARBOUR_ENDPOINT") {
        client = client.endpoint(endpoint);
    }
    let client = client.build()?;

    for goods in client.send(ListGoods::new(["g1", "g2"]))?.goods {
        println!("{goods:?}");
    }
    Ok(())
}
