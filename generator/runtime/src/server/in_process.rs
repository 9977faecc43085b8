//! A transport that calls a router in the same process: tests of client and server without a socket.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use tower::ServiceExt;

use super::route::as_body;
use crate::errors::transport::{TransportError, TransportErrorKind};
use crate::transport::Transport;
use crate::wire::binary::Binary;

/// A transport that hands requests to a router in the same process.
///
/// Waiting between attempts takes no time.
///
/// ```
/// use huaweicloud_runtime::{Client, Credentials, server::{self, InProcessRouter}};
///
/// # fn example(router: server::axum::Router) -> Result<(), huaweicloud_runtime::BuildError> {
/// let client = Client::builder()
///     .endpoint("http://localhost")
///     .credentials(Credentials::new("LOCALACCESSKEY", "local-secret-key").project_id("p1"))
///     .transport(InProcessRouter::new(router))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct InProcessRouter(axum::Router);

impl InProcessRouter {
    /// Takes the router that answers every request, whatever its address.
    pub fn new(router: axum::Router) -> Self {
        Self(router)
    }

    async fn call(&self, request: http::Request<Body>) -> http::Response<Body> {
        match self.0.clone().oneshot(request).await {
            Ok(response) => response,
            Err(impossible) => match impossible {},
        }
    }
}

impl Transport for InProcessRouter {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let response = self.call(request.map(Body::from)).await;
        let (head, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await;
        let body = body.map_err(|error| {
            TransportError::new(TransportErrorKind::Interrupted, error.to_string())
        })?;
        Ok(http::Response::from_parts(head, body))
    }

    async fn stream(
        &self,
        request: http::Request<Binary>,
    ) -> Result<http::Response<Binary>, TransportError> {
        let response = self.call(request.map(as_body)).await;
        Ok(response.map(|body| Binary::stream(body.into_data_stream())))
    }

    async fn sleep(&self, _duration: Duration) {}
}
