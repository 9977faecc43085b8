//! A `tracing` span for every call; nothing at all without the feature.
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
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use http::StatusCode;
    use tracing::field::Empty;
    use tracing::{Instrument, Span};

    use crate::errors::Error;
    use crate::errors::preview;

    pub(in crate::client) struct Trace {
        span: Span,
        /// Recorded once, at the end: a field that is recorded again shows twice.
        attempt: AtomicU32,
    }

    impl Trace {
        pub(in crate::client) fn begin(operation: &'static str) -> Self {
            let span = tracing::info_span!(
                target: "huaweicloud",
                "huaweicloud",
                operation,
                attempt = Empty,
                status = Empty,
                request_id = Empty,
            );
            Self {
                span,
                attempt: AtomicU32::new(0),
            }
        }

        pub(in crate::client) fn within<F: Future>(
            &self,
            work: F,
        ) -> impl Future<Output = F::Output> + use<F> {
            work.instrument(self.span.clone())
        }

        pub(in crate::client) fn attempt(&self, attempt: u32) {
            self.attempt.store(attempt, Ordering::Relaxed);
        }

        pub(in crate::client) fn retry(&self, error: &Error, delay: Duration) {
            let attempt = self.attempt.load(Ordering::Relaxed);
            let delay = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
            tracing::info!(
                target: "huaweicloud",
                parent: &self.span,
                attempt,
                %error,
                delay_ms = delay,
                "another attempt"
            );
        }

        pub(in crate::client) fn receive<B>(&self, response: &http::Response<B>) {
            let id = preview::header(response.headers(), "x-request-id");
            self.record(Some(response.status()), id);
        }

        pub(in crate::client) fn end<T>(&self, result: &Result<T, Error>) {
            match result {
                Ok(_) => tracing::debug!(target: "huaweicloud", parent: &self.span, "succeeded"),
                Err(error) => {
                    // Those of a success that cannot be read are there already.
                    if !matches!(error, Error::Decode(_)) {
                        self.record(error.status(), error.request_id());
                    }
                    tracing::warn!(target: "huaweicloud", parent: &self.span, %error, "failed");
                }
            }
        }

        fn record(&self, status: Option<StatusCode>, request_id: Option<&str>) {
            let attempt = self.attempt.load(Ordering::Relaxed);
            if attempt > 0 {
                self.span.record("attempt", attempt);
            }
            if let Some(status) = status {
                self.span.record("status", status.as_u16());
            }
            if let Some(id) = request_id {
                self.span.record("request_id", preview::one_line(id, 100));
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod nothing {
    use std::future::Future;
    use std::time::Duration;

    use crate::errors::Error;

    pub(in crate::client) struct Trace;

    #[expect(clippy::unused_self, reason = "as with spans")]
    impl Trace {
        pub(in crate::client) fn begin(_: &'static str) -> Self {
            Self
        }

        pub(in crate::client) fn within<F: Future>(
            &self,
            work: F,
        ) -> impl Future<Output = F::Output> + use<F> {
            work
        }

        pub(in crate::client) fn attempt(&self, _: u32) {}

        pub(in crate::client) fn retry(&self, _: &Error, _: Duration) {}

        pub(in crate::client) fn receive<B>(&self, _: &http::Response<B>) {}

        pub(in crate::client) fn end<T>(&self, _: &Result<T, Error>) {}
    }
}
