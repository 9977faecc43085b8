//! What arrived and what was answered, kept for tests, and written to the log.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use huaweicloud_media::bytes::Bytes;
use huaweicloud_media::http::header::AUTHORIZATION;
use huaweicloud_media::http::{HeaderMap, Response};
use huaweicloud_media::server::axum::body::Body;
use huaweicloud_media::server::axum::extract::Request;
use huaweicloud_media::server::axum::middleware::Next;
use huaweicloud_media::server::{RequestId, collect};
use serde_json::{Value, json};

use crate::faults::Cut;
use crate::operations::Asked;

/// How many requests are kept; the oldest ones go first.
const MOST: usize = 1000;

/// How many bytes they may have together.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A request that arrived, and the status that it was answered with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recorded {
    /// The ID of the request, which the answer has too.
    pub request_id: String,
    /// The operation; none if there is no such path.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: String,
    /// Path and query, as they arrived.
    pub target: String,
    /// The headers in the order in which they arrived; secrets and signatures are replaced by `[redacted]`.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
    /// The status of the answer; none if the connection was cut.
    pub status: Option<u16>,
}

impl Recorded {
    /// The same as JSON. A body that is JSON stands there as such, any other as text.
    pub(crate) fn to_json(&self) -> Value {
        let body: Value = serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| String::from_utf8_lossy(&self.body).into());
        json!({
            "request_id": self.request_id, "operation": self.operation, "method": self.method,
            "target": self.target, "headers": self.headers, "body": body, "status": self.status,
        })
    }

    fn bytes(&self) -> usize {
        let headers = self.headers.iter();
        let headers: usize = headers.map(|(name, value)| name.len() + value.len()).sum();
        self.target.len() + headers + self.body.len()
    }
}

/// Keeps what arrived. Clones are the same recorder.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    requests: VecDeque<Recorded>,
    bytes: usize,
}

impl Kept {
    fn add(&mut self, recorded: Recorded) {
        self.bytes += recorded.bytes();
        self.requests.push_back(recorded);
        while self.requests.len() > MOST || self.bytes > MOST_BYTES {
            let oldest = self.requests.pop_front();
            self.bytes -= oldest.map_or(0, |oldest| oldest.bytes());
        }
    }
}

impl Recorder {
    /// The last requests, the oldest first: as many as a thousand, if they have no more than 16 MiB together.
    pub fn requests(&self) -> Vec<Recorded> {
        self.lock().requests.iter().cloned().collect()
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        *self.lock() = Kept::default();
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request and its answer, and logs a line about them.
    pub(crate) async fn around(
        self,
        max_body: usize,
        request: Request,
        next: Next,
    ) -> Response<Body> {
        let start = Instant::now();
        let (head, body) = request.into_parts();
        let asked: Asked = head.extensions.get().cloned().unwrap_or_default();
        let id = head.extensions.get::<RequestId>().cloned();
        let mut recorded = Recorded {
            request_id: id.as_ref().map_or_else(String::new, |id| id.0.clone()),
            operation: asked.operation,
            method: head.method.to_string(),
            target: head.uri.to_string(),
            headers: headers(&head.headers),
            body: Bytes::new(),
            status: None,
        };
        let response = match collect(body, max_body).await {
            Ok(body) => {
                recorded.body = body.clone();
                next.run(Request::from_parts(head, body.into())).await
            }
            Err(error) => error.respond(id.as_ref()),
        };
        let is_cut = response.extensions().get::<Cut>().is_some();
        recorded.status = (!is_cut).then(|| response.status().as_u16());
        tracing::info!(
            method = recorded.method,
            // The query may have what users search for.
            path = recorded.target.split('?').next(),
            operation = recorded.operation,
            status = recorded.status,
            request_id = recorded.request_id,
            microseconds = start.elapsed().as_micros(),
        );
        self.lock().add(recorded);
        response
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = headers.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match text.split_once("Signature=") {
            _ if !value.is_sensitive() => text.into_owned(),
            // Of a signature, who signed what is worth knowing.
            Some((before, _)) if *name == AUTHORIZATION => {
                format!("{before}Signature=[redacted]")
            }
            _ => "[redacted]".to_owned(),
        };
        (name.to_string(), text)
    });
    shown.collect()
}
