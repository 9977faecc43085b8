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

use crate::operations::Asked;

/// How many requests are kept; the oldest ones go first.
const KEPT: usize = 1000;

/// Headers whose values are secrets.
const SECRET: [&str; 3] = ["x-auth-token", "x-security-token", "x-mss-authorization"];

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
    /// The status of the answer.
    pub status: u16,
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
}

/// Keeps what arrived. Clones are the same recorder.
#[derive(Clone, Debug, Default)]
pub struct Recorder(Arc<Mutex<VecDeque<Recorded>>>);

impl Recorder {
    /// The last thousand requests, the oldest first.
    pub fn requests(&self) -> Vec<Recorded> {
        self.lock().iter().cloned().collect()
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Recorded>> {
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
            status: 0,
        };
        let response = match collect(body, max_body).await {
            Ok(body) => {
                recorded.body = body.clone();
                next.run(Request::from_parts(head, body.into())).await
            }
            Err(error) => error.respond(id.as_ref()),
        };
        recorded.status = response.status().as_u16();
        tracing::info!(
            method = recorded.method,
            // The query may have what users search for.
            path = recorded.target.split('?').next(),
            operation = recorded.operation,
            status = recorded.status,
            request_id = recorded.request_id,
            microseconds = start.elapsed().as_micros(),
        );
        let mut kept = self.lock();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(recorded);
        drop(kept);
        response
    }
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let shown = headers.iter().map(|(name, value)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = if SECRET.contains(&name.as_str()) {
            "[redacted]".to_owned()
        } else if *name == AUTHORIZATION {
            // Of a signature, who signed what is worth knowing.
            match text.split_once("Signature=") {
                Some((before, _)) => format!("{before}Signature=[redacted]"),
                None => "[redacted]".to_owned(),
            }
        } else {
            text.into_owned()
        };
        (name.to_string(), text)
    });
    shown.collect()
}
