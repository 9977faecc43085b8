//! What stands between a client and its transport: hooks, and layers of tower.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use harbour::{
    Client, Drift, InProcess, Layered, Operation, OperationName, Transport, TransportError,
};

use crate::answer::Answer;
use crate::clients::{self, AK, SK, run};
use crate::operations::get;
use crate::server::Server;
use crate::verifier::verify;

#[test]
fn what_is_added_before_is_signed_and_what_is_added_after_is_not() {
    let server = Server::answering([Answer::new(503, &[], ""), Answer::ok("{}")]);
    let tries = Arc::new(AtomicUsize::new(0));
    let client = clients::client(&server)
        .before_signing(move |request| {
            let number = tries.fetch_add(1, Ordering::SeqCst);
            request.headers_mut().insert("x-try", number.into());
        })
        .before_signing(|request| assert!(request.headers().contains_key("x-try")))
        .after_signing(|request| {
            assert!(request.headers().contains_key("authorization"));
            request
                .headers_mut()
                .insert("traceparent", http::HeaderValue::from_static("00-1-2-01"));
        })
        .build()
        .unwrap();
    run(client.send(get())).unwrap();
    for (number, request) in server.requests().iter().enumerate() {
        assert_eq!(request.header("x-try"), Some(&*number.to_string()));
        assert_eq!(request.header("traceparent"), Some("00-1-2-01"));
        let signed = verify(request, AK, SK);
        assert!(
            signed.contains(&"x-try".to_owned()) && !signed.contains(&"traceparent".to_owned())
        );
    }
}

#[test]
fn every_attempt_is_told() {
    let server = Server::answering([
        Answer::new(503, &[], ""),
        Answer::ok("{}"),
        Answer::ok("[]"),
    ]);
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let tell = Arc::clone(&told);
    let client = clients::blocking_client(&server).after_attempt(move |attempt| {
        assert!(attempt.duration() < Duration::from_secs(20));
        tell.lock().unwrap().push(format!(
            "{} {} {} {:?} {}",
            attempt.operation(),
            attempt.method(),
            attempt.number(),
            attempt.status().map(|status| status.as_u16()),
            attempt.error().is_some(),
        ));
    });
    let client = client.build().unwrap();
    client.send(get()).unwrap();
    client.send(get()).unwrap_err();
    client
        .call(get())
        .endpoint("http://127.0.0.1:9")
        .retry(harbour::Retry::never())
        .send()
        .unwrap_err();
    assert_eq!(
        *told.lock().unwrap(),
        [
            "ListShips GET 1 Some(503) true",
            "ListShips GET 2 Some(200) false",
            "ListShips GET 1 Some(200) false",
            "ListShips GET 1 None true",
        ]
    );
}

#[test]
fn a_request_of_an_operation_keeps_its_name_its_agent_and_its_drift() {
    let server = Server::answering([
        Answer::ok(r#"{"cursor": 1}"#),
        Answer::new(404, &[], ""),
        Answer::new(404, &[], ""),
    ]);
    let told: Arc<Mutex<Vec<Drift>>> = Arc::default();
    let tell = Arc::clone(&told);
    let client = clients::client(&server)
        .on_drift(move |drift| tell.lock().unwrap().push(drift.clone()))
        .build()
        .unwrap();
    let to = harbour::Destination::new(&server.url())
        .unwrap()
        .project_id("p");
    let request = || get().to_request(&to).unwrap();
    run(client.send_request(request())).unwrap();
    {
        let told = told.lock().unwrap();
        assert_eq!((told.len(), &*told[0].path), (1, "cursor"));
        assert_eq!(told[0].operation, "ListShips");
    }
    let error = run(client.send_request(request())).unwrap_err();
    assert_eq!(error.operation(), "ListShips");
    for request in server.requests() {
        let agent = request.header("user-agent").unwrap();
        assert!(agent.starts_with("harbour/"), "{agent}");
    }
    let named = http::Request::get(server.url() + "/x").extension(OperationName("ShowX"));
    let error = run(client.send_request(named.body(bytes::Bytes::new()).unwrap())).unwrap_err();
    assert_eq!(error.operation(), "ShowX");
}

/// How many requests were under way at once, of ten.
fn most_at_once(layered: impl FnOnce(Counting) -> Client) -> usize {
    let counting = Counting::default();
    let client = layered(counting.clone());
    let calls = (0..10).map(|_| client.send(get()));
    for result in run(futures_util::future::join_all(calls)) {
        result.unwrap();
    }
    counting.most.load(Ordering::SeqCst)
}

#[derive(Clone, Default)]
struct Counting {
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Transport for Counting {
    async fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> Result<http::Response<bytes::Bytes>, TransportError> {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(5)).await;
        self.now.fetch_sub(1, Ordering::SeqCst);
        Ok(http::Response::new("{}".into()))
    }

    async fn sleep(&self, _: Duration) {}
}

fn client_of(transport: impl Transport) -> Client {
    let client = Client::builder()
        .region("cn-north-4")
        .credentials(clients::key());
    client.transport(transport).build().unwrap()
}

#[test]
fn tower_limits_how_many_attempts_are_under_way() {
    assert_eq!(most_at_once(client_of), 10);
    let limited = |transport| {
        client_of(Layered::new(transport, |service| {
            tower::ServiceBuilder::new()
                .concurrency_limit(3)
                .service(service)
        }))
    };
    assert_eq!(most_at_once(limited), 3);
}

#[test]
fn tower_limits_the_rate_of_attempts() {
    let tries = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&tries);
    let service = InProcess::new(move |_| {
        let is_first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        let mut response = http::Response::new("{}");
        if is_first {
            *response.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        }
        response
    });
    run(async {
        let period = Duration::from_millis(60);
        let client = client_of(Layered::new(service, |service| {
            tower::ServiceBuilder::new()
                .buffer(8)
                .rate_limit(2, period)
                .service(service)
        }));
        let began = std::time::Instant::now();
        for _ in 0..4 {
            client.send(get()).await.unwrap();
        }
        // Five attempts: two at once, two a period later, and one after that.
        assert!(began.elapsed() >= 2 * period, "{:?}", began.elapsed());
    });
    assert_eq!(tries.load(Ordering::SeqCst), 5);
}

#[test]
fn what_a_layer_says_is_an_error_and_the_transports_own_stay_what_they_are() {
    let broken = InProcess::fallible(|_| -> Result<http::Response<&str>, _> {
        Err(TransportError::new(
            harbour::TransportErrorKind::Connect,
            "no such host",
        ))
    });
    let shedding = |transport| {
        client_of(Layered::new(transport, |service| {
            tower::ServiceBuilder::new()
                .load_shed()
                .concurrency_limit(1)
                .service(service)
        }))
    };
    let client = client_of(Layered::new(broken, |service| {
        tower::ServiceBuilder::new()
            .load_shed()
            .concurrency_limit(1)
            .service(service)
    }));
    let error = run(client.send(get())).unwrap_err();
    assert_eq!(error.to_string(), "ListShips: cannot connect: no such host");
    let client = shedding(Counting::default());
    let (one, other) = run(futures_util::future::join(
        client.send(get()),
        client.send(get()),
    ));
    one.unwrap();
    let error = other.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListShips: cannot be sent or received: service overloaded"
    );
    assert!(!error.is_retryable());
}
