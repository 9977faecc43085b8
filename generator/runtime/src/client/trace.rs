//! A span for every call, if the feature `tracing` is on; nothing otherwise.
//!
//! It has the operation, the status, the request ID and the number of attempts: no header, no body,
//! no query.

#[cfg(feature = "tracing")]
pub(super) use spans::Trace;

#[cfg(not(feature = "tracing"))]
pub(super) use nothing::Trace;

#[cfg(feature = "tracing")]
mod spans {
    use std::future::Future;
    use std::time::Duration;

    use bytes::Bytes;
    use tracing::field::Empty;
    use tracing::{Instrument, Span};

    use crate::error::Error;
    use crate::preview;

    pub(in crate::client) struct Trace(Span);

    impl Trace {
        pub(in crate::client) fn begin(operation: &'static str) -> Self {
            Self(tracing::info_span!(
                "huaweicloud",
                operation,
                attempt = Empty,
                status = Empty,
                request_id = Empty,
            ))
        }

        pub(in crate::client) async fn within<F: Future>(&self, work: F) -> F::Output {
            work.instrument(self.0.clone()).await
        }

        pub(in crate::client) fn attempt(&self, attempt: u32) {
            self.0.record("attempt", attempt);
        }

        pub(in crate::client) fn retry(&self, error: &Error, delay: Duration) {
            let delay = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
            tracing::info!(parent: &self.0, %error, delay_ms = delay, "another attempt");
        }

        pub(in crate::client) fn end(&self, result: &Result<http::Response<Bytes>, Error>) {
            let (status, request_id) = match result {
                Ok(response) => (
                    Some(response.status()),
                    preview::header(response.headers(), "x-request-id"),
                ),
                Err(error) => (error.status(), error.request_id()),
            };
            if let Some(status) = status {
                self.0.record("status", status.as_u16());
            }
            if let Some(id) = request_id {
                self.0.record("request_id", preview::one_line(id, 100));
            }
            match result {
                Ok(_) => tracing::debug!(parent: &self.0, "succeeded"),
                Err(error) => tracing::warn!(parent: &self.0, %error, "failed"),
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod nothing {
    use std::future::Future;
    use std::time::Duration;

    use bytes::Bytes;

    use crate::error::Error;

    pub(in crate::client) struct Trace;

    #[expect(clippy::unused_self, reason = "as with spans")]
    impl Trace {
        pub(in crate::client) fn begin(_: &'static str) -> Self {
            Self
        }

        pub(in crate::client) async fn within<F: Future>(&self, work: F) -> F::Output {
            work.await
        }

        pub(in crate::client) fn attempt(&self, _: u32) {}

        pub(in crate::client) fn retry(&self, _: &Error, _: Duration) {}

        pub(in crate::client) fn end(&self, _: &Result<http::Response<Bytes>, Error>) {}
    }
}
