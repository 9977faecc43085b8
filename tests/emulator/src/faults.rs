//! Which of the faults a request meets, and what becomes of it then.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::stream;
use huaweicloud_media::http::{HeaderMap, Response, StatusCode};
use huaweicloud_media::server::axum::body::Body;
use huaweicloud_media::server::axum::extract::Request;
use huaweicloud_media::server::axum::middleware::Next;
use huaweicloud_media::server::{ApiError, RequestId};

use crate::fault::{Fault, FaultError, Outcome};
use crate::operations::Asked;

/// The header that makes its own request fail, whatever else there is.
const HEADER: &str = "x-emulator-fault";

/// Stands among the extensions of a response whose connection is to be cut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut;

/// The faults that requests meet. Clones are the same faults.
#[derive(Clone, Debug, Default)]
pub struct Faults(Arc<Mutex<Vec<Counted>>>);

#[derive(Debug)]
struct Counted {
    fault: Fault,
    /// How many requests it was about, and how many of them it met.
    seen: u64,
    met: u64,
}

impl Faults {
    /// Adds a fault. The first one that a request meets counts.
    pub fn add(&self, fault: Fault) {
        self.lock().push(Counted {
            fault,
            seen: 0,
            met: 0,
        });
    }

    /// Takes all faults away.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fault that a request meets.
    fn of(&self, asked: &Asked, headers: &HeaderMap) -> Result<Option<Fault>, FaultError> {
        if let Some(header) = headers.get(HEADER) {
            let text = String::from_utf8_lossy(header.as_bytes());
            return text.parse().map(Some);
        }
        for counted in self.lock().iter_mut() {
            let fault = &counted.fault;
            let is_about = |rule: &Option<String>, found: Option<&str>| {
                rule.is_none() || rule.as_deref() == found
            };
            if !is_about(&fault.operation, asked.operation)
                || !is_about(&fault.project, asked.project.as_deref())
            {
                continue;
            }
            counted.seen += 1;
            let is_left = fault.times.is_none_or(|times| counted.met < times);
            if counted.seen >= fault.nth && is_left {
                counted.met += 1;
                return Ok(Some(counted.fault.clone()));
            }
        }
        Ok(None)
    }

    /// Answers a request, or has it fail.
    pub(crate) async fn around(self, request: Request, next: Next) -> Response<Body> {
        let asked: Asked = request.extensions().get().cloned().unwrap_or_default();
        let id = request.extensions().get::<RequestId>().cloned();
        let fault = match self.of(&asked, request.headers()) {
            Ok(Some(fault)) => fault,
            Ok(None) => return next.run(request).await,
            Err(error) => {
                let message = format!("{HEADER}: {error}");
                let status = StatusCode::BAD_REQUEST;
                return ApiError::new(status, "Emulator.Fault", message).respond(id.as_ref());
            }
        };
        if let Some(delay) = fault.delay {
            tokio::time::sleep(delay).await;
        }
        match fault.outcome {
            Outcome::Usual => next.run(request).await,
            Outcome::Error {
                status,
                code,
                message,
            } => ApiError::new(status, code, message).respond(id.as_ref()),
            Outcome::Cut => cut(),
        }
    }
}

/// A response that never comes: whoever serves connections ends this one, and in process its body breaks off.
fn cut() -> Response<Body> {
    let broken = io::Error::new(
        io::ErrorKind::ConnectionReset,
        "the connection was cut on demand",
    );
    let body = Body::from_stream(stream::iter([Err::<Vec<u8>, _>(broken)]));
    let mut response = Response::new(body);
    response.extensions_mut().insert(Cut);
    response
}
