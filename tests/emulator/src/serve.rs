//! Connections: each answered by the router, all of them limited in number, size and time.

use std::fmt;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use huaweicloud_media::http::Response;
use huaweicloud_media::server::axum::Router;
use huaweicloud_media::server::axum::body::Body;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use tower::ServiceExt;

use crate::faults::Cut;

/// What connections are allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many there may be at a time; others wait until one ends.
    pub connections: usize,
    /// How many headers a request may have.
    pub headers: usize,
    /// How many bytes the head of a request may have.
    pub head: usize,
    /// How long the head of a request may take, and so how long a connection may be idle.
    pub head_time: Duration,
    /// How long the body of a request may take.
    pub body_time: Duration,
    /// How long requests that are under way may take when the emulator is stopped.
    pub stop_time: Duration,
}

impl Default for Limits {
    /// 10,000 connections; 100 headers, 64 KiB and 30 seconds for a head, 60 seconds for a body; 10 seconds to stop.
    fn default() -> Self {
        Self {
            connections: 10_000,
            headers: 100,
            head: 64 * 1024,
            head_time: Duration::from_secs(30),
            body_time: Duration::from_secs(60),
            stop_time: Duration::from_secs(10),
        }
    }
}

/// Why a connection ends without an answer.
#[derive(Debug)]
struct WasCut;

impl fmt::Display for WasCut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was cut on demand")
    }
}

impl std::error::Error for WasCut {}

/// Answers whoever connects until `stop` is ready, and then those that are under way.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let under_way = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.head_time)
        .max_headers(limits.headers)
        .max_buf_size(limits.head)
        // A client that has sent all and half-closes its side still wants its answer.
        .half_close(true);
    let mut stop = std::pin::pin!(stop);
    loop {
        let accept = async {
            // A place first: who has none yet waits in the queue of the system.
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        };
        let accepted = tokio::select! {
            accepted = accept => accepted,
            () = &mut stop => break,
        };
        let (stream, place) = match accepted {
            (Ok((stream, _)), Ok(place)) => (stream, place),
            (Err(error), _) => {
                // Of what the system is out of for a moment, such as files, there is more in the next.
                tracing::debug!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
            (_, Err(closed)) => {
                // Nobody closes it.
                tracing::error!(%closed, "no connection can be accepted any more");
                break;
            }
        };
        // Answers are small, and are not to wait for more.
        _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), request, limits));
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = under_way.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended");
            }
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(limits.stop_time, under_way.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("requests that were still under way are given up");
    }
}

async fn answer(
    router: Router,
    request: hyper::Request<Incoming>,
    limits: Limits,
) -> Result<Response<Body>, WasCut> {
    let request = request.map(|body| in_time(body, limits.body_time));
    let response = match router.oneshot(request).await {
        Ok(response) => response,
        Err(impossible) => match impossible {},
    };
    if response.extensions().get::<Cut>().is_some() {
        return Err(WasCut);
    }
    Ok(response)
}

/// A body that fails if it is not there in time.
fn in_time(body: Incoming, most: Duration) -> Body {
    if body.is_end_stream() {
        return Body::empty();
    }
    let end = Instant::now() + most;
    let parts = Body::new(body).into_data_stream();
    Body::from_stream(stream::try_unfold(parts, move |mut parts| async move {
        match timeout_at(end, parts.next()).await {
            Ok(Some(Ok(part))) => Ok(Some((part, parts))),
            Ok(Some(Err(error))) => Err(io::Error::other(error)),
            Ok(None) => Ok(None),
            Err(late) => Err(io::Error::new(io::ErrorKind::TimedOut, late)),
        }
    }))
}
