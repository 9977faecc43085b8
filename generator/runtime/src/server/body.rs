//! The body of a request as a whole: within its limits, or the error of one that is not.

use std::error::Error;
use std::io;
use std::iter::successors;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::StatusCode;
use http_body_util::LengthLimitError;

use super::api_error::ApiError;

/// The largest body that is taken, unless something else is said: 2 MiB.
pub(crate) const MAX_BODY: usize = 2 * 1024 * 1024;

/// A whole body, or the error of one that is larger than so many bytes, breaks off, or takes too long: whoever limits
/// its time has it fail with [`io::ErrorKind::TimedOut`].
pub async fn collect(body: Body, max_body: usize) -> Result<Bytes, ApiError> {
    to_bytes(body, max_body).await.map_err(|error| {
        let causes = || {
            successors(error.source(), |cause: &&(dyn Error + 'static)| {
                (*cause).source()
            })
        };
        let is_late = |cause: &(dyn Error + 'static)| {
            let cause = cause.downcast_ref::<io::Error>();
            cause.is_some_and(|cause| cause.kind() == io::ErrorKind::TimedOut)
        };
        if causes().any(<dyn Error>::is::<LengthLimitError>) {
            let message = format!("The body is larger than {max_body} bytes");
            ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "APIGW.0201", message)
        } else if causes().any(is_late) {
            let message = "The body took too long to arrive";
            ApiError::new(StatusCode::REQUEST_TIMEOUT, "APIGW.0201", message)
        } else {
            let message = "The body broke off before its end";
            ApiError::new(StatusCode::BAD_REQUEST, "APIGW.0201", message)
        }
    })
}
