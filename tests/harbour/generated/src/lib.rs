// Generated from spec/crate.yaml by `cargo xtask codegen`; do not edit.

//! The services of a harbour that does not exist, for tests, benchmarks and examples.
//!
//! Every operation is a plain struct with the members that its reference page documents. A [`Client`]
//! signs it, sends it and reads what comes back.
//!
//! | service | feature and module |
//! |---|---|
//! | Goods of the Harbour | `goods` |
//! | Ships of the Harbour | `ships` |
//!
//! # First call
//!
//! ```no_run
//! # #[cfg(all(feature = "reqwest", feature = "ships"))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::{Client, Credentials, ships::ListShips};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let response = client.send(ListShips::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! `new` of a request takes what is mandatory, a setter each of the rest. One of an array takes whatever has
//! items, such as an array, a `Vec` or an iterator. An array without any says of what, as the compiler cannot
//! know: `[""; 0]`.
//!
//! Keep the client and clone it: clones share connections and what was looked up. It needs Tokio; the
//! feature `blocking` has the same without async, in `harbour::blocking`.
//!
//! The region decides on the endpoint of every service. Those that the official SDKs list are
//! `ships::SERVICE.regions()`; any other will do. [`ClientBuilder::endpoint`] takes a whole address,
//! [`ClientBuilder::service_endpoint`] that of one service, and [`Endpoints::from_env`] reads those that the
//! official SDKs read: `HUAWEICLOUD_SDK_REGION_…`, and with the feature `regions-file`
//! `~/.huaweicloud/regions.yaml`.
//!
//! # Credentials
//!
//! [`Credentials::from_env`] finds what the official SDKs find, in their order: an ID token for an agency
//! (OIDC) or for IAM (federation), the access key of the environment (`HUAWEICLOUD_SDK_AK`,
//! `HUAWEICLOUD_SDK_SK`) or of the section `[basic]` of `~/.huaweicloud/credentials`, the metadata service
//! of an elastic cloud server, the agent of a pod. [`Credentials::new`] takes an access key from code,
//! [`Credentials::security_token`] makes it a temporary one, [`Credentials::token`] takes a token of IAM
//! that is sent in place of a signature.
//!
//! Keys and tokens that end are fetched before the first request, kept, and renewed before they end; calls
//! that wait for one wait together. Whatever else has them becomes a source by
//! [`ProvideCredentials`](credentials::ProvideCredentials), or by a function:
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn from_the_vault() -> Result<(String, String, harbour::jiff::Timestamp), std::io::Error> { Err(std::io::Error::other("it is sealed")) }
//! # #[cfg(feature = "client")]
//! # fn example() -> harbour::Credentials {
//! use harbour::{AccessKey, Credentials, CredentialsError, credentials::IssuedCredentials};
//!
//! Credentials::provided_by(async || {
//!     let (id, secret, expires) = from_the_vault()
//!         .await
//!         .map_err(|error| CredentialsError::new("the vault", error.to_string()))?;
//!     Ok(IssuedCredentials::key(AccessKey::new(id, secret)).expires(expires))
//! })
//! # }
//! ```
//!
//! The project ID belongs to the credentials too. Without it, a client with a region asks IAM once.
//!
//! Keys and tokens do not show in any debug output, error or span, and the credentials overwrite their
//! memory when they are dropped.
//!
//! # Errors
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::{Error, ships::ListShips};
//!
//! match client.send(ListShips::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     // The service's own code, message and status.
//!     Err(Error::Service(error)) if error.status() == 403 => println!("not allowed"),
//!     Err(Error::Transport { error, .. }) => println!("no response: {error}"),
//!     // Code, message, status, operation and request ID in one line.
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every status but 2xx is an error, with whatever code, message and request ID its body has, be it of
//! the service, of the gateway before it or of a proxy before that. Redirects are errors as well. A body
//! that cannot be read is an [`Error::Decode`] with the place in the JSON; [`Error::body`] has the bytes.
//!
//! If a signature is refused because the local clock is wrong, the error says by how much, and
//! [`ClientBuilder::correct_clock`] makes the client go by the service's clock instead.
//!
//! # Retries
//!
//! Any request is repeated, up to twice by default, if the service has not seen it, or has answered 429.
//! One whose method is idempotent, or whose operation only reads, is also repeated after 500, 502, 503,
//! 504, a lost connection or no response in time. Delays grow and vary, `Retry-After` is kept, every attempt is signed anew.
//! [`Retry::never`] switches it off, [`Retry::attempts`] and [`Retry::when`] replace it. A failure of TLS is
//! not repeated: its error says what is wrong with which certificate. Where the environment names several
//! addresses of a service, the next is taken at once if there is no connection to one: an attempt like any other.
//!
//! Connecting may take 10 seconds, and an attempt 120, unless the function that [`Reqwest::new`] takes sets
//! other time-outs. `tokio::time::timeout` around a call limits all of its attempts together.
//!
//! # Results in pages
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::ships::ListShips;
//!
//! let mut items = client.pages(ListShips::new()).items();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Without `.items()` these are whole responses, one for each page. Both are a `Stream`; of a blocking
//! client, both are an iterator. They end with the last page, before one that was there before, and after an
//! error, which has the request for the page that failed. An empty page is passed over if the service says
//! that there is more.
//!
//! # Cookbook
//!
//! Of a blocking client, all of it is the same without `.await`.
//!
//! ## Status, headers, request ID and body of a success
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::ships::ListShips;
//!
//! let reply = client.call(ListShips::new()).reply().await?;
//! println!("{} {:?} {:?}", reply.status, reply.request_id(), reply.headers);
//! println!("{} bytes after {} attempts and {:?}", reply.body.len(), reply.attempts, reply.duration);
//! println!("{:?}", reply.value);
//! # Ok(())
//! # }
//! ```
//!
//! ## A time-out, a header, an endpoint or credentials for one call
//!
//! The time-out is that of an attempt; `tokio::time::timeout` around the call limits all of them together.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::ships::ListShips;
//!
//! let response = client
//!     .call(ListShips::new())
//!     .timeout(std::time::Duration::from_secs(5))
//!     .retry(harbour::Retry::never())
//!     .header("X-Trace", "7f3a")
//!     .endpoint("https://gateway.example.com")
//!     .credentials(harbour::Credentials::token("…").project_id("…"))
//!     .send()
//!     .await?;
//! # _ = response;
//! # Ok(())
//! # }
//! ```
//!
//! ## Repeating more, or less
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn example(credentials: harbour::Credentials) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use harbour::{Client, Retry};
//!
//! let patient = Retry::attempts(8).delays(Duration::from_millis(500), Duration::from_secs(30));
//! let client = Client::builder().region("cn-north-4").credentials(credentials).retry(patient).build()?;
//! # _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! ## A proxy, a private certificate, other time-outs
//!
//! `reqwest` is that of this crate, in the version that fits.
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::{Client, Reqwest, reqwest};
//!
//! let proxy = reqwest::Proxy::https("http://proxy.example.com:3128")?;
//! let transport = Reqwest::new(|http| http.proxy(proxy).timeout(std::time::Duration::from_secs(30)))?;
//! let builder = Client::builder().transport(transport);
//! # _ = builder;
//! # Ok(())
//! # }
//! ```
//!
//! The root of a private certificate goes into `http.tls_certs_merge([…])`, a client's own into `http.identity(…)`; both
//! need a feature for TLS.
//!
//! ## A header on every request
//!
//! What is added before signing is signed; what is added after is not, as befits the header of a trace.
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn example(credentials: harbour::Credentials) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::{Client, http};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(credentials)
//!     .before_signing(|request| {
//!         request.headers_mut().insert("x-tenant", http::HeaderValue::from_static("blue"));
//!     })
//!     .build()?;
//! # _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! ## Metrics
//!
//! ```no_run
//! # #[cfg(feature = "reqwest")]
//! # fn example(credentials: harbour::Credentials) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::Client;
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(credentials)
//!     .after_attempt(|attempt| {
//!         println!("{} {:?} {:?}", attempt.operation(), attempt.status(), attempt.duration());
//!     })
//!     .build()?;
//! # _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! ## Many calls at once, and how many at most
//!
//! Clones share their connections, so each task takes a clone. Without a limit, as many connections are opened as there
//! are calls.
//!
//! ```no_run
//! # mod tokio {
//! #     pub async fn spawn<F: Future>(call: F) -> Result<F::Output, std::convert::Infallible> { Ok(call.await) }
//! # }
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::ships::ListShips;
//!
//! let call = |client: harbour::Client| async move { client.send(ListShips::new()).await };
//! let calls: Vec<_> = (0..3).map(|_| tokio::spawn(call(client.clone()))).collect();
//! for call in calls {
//!     println!("{:?}", call.await??);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `tower`, layers of that crate stand around the transport: limits of concurrency and of rate. A buffer
//! spawns a task, so this belongs inside of Tokio.
//!
//! ```text
//! let transport = Layered::new(Reqwest::new(|http| http)?, |service| {
//!     tower::ServiceBuilder::new().buffer(64).concurrency_limit(8).rate_limit(20, Duration::from_secs(1)).service(service)
//! });
//! let client = Client::builder().transport(transport);
//! ```
//!
//! ## Waiting until something is done
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use harbour::Wait;
//! use harbour::ships::ListShips;
//!
//! let wait = Wait::every(Duration::from_secs(5)).at_most(Duration::from_secs(30 * 60));
//! let done = client
//!     .call(ListShips::new())
//!     .wait_until(wait, |_response| true) // such as |response| response.status == Some(Status::Done)
//!     .await?;
//! # _ = done;
//! # Ok(())
//! # }
//! ```
//!
//! Say `true` of whatever is final, failures included, and look at the value then. `Wait::cancelled_by` ends a blocking
//! wait from elsewhere.
//!
//! ## Going on after an error between pages
//!
//! The error has the request for the page that failed; all pages before have been handed on. Settings of a call are set
//! anew: `client.call(error.request()).….pages()`.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "ships"))]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::ships::ListShips;
//!
//! let mut left = 5;
//! let mut items = client.pages(ListShips::new()).items();
//! while let Some(item) = items.next().await {
//!     match item {
//!         Ok(item) => println!("{item:?}"),
//!         Err(error) if left > 0 && error.is_retryable() => {
//!             left -= 1;
//!             items = client.pages(error.request()).items();
//!         }
//!         Err(error) => return Err(error.into()),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ## A request that no operation describes
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn example(client: harbour::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use harbour::{OperationName, bytes::Bytes, http};
//!
//! let request = http::Request::get("https://service.example.com/v1/new")
//!     .extension(OperationName("ShowNew"))
//!     .body(Bytes::new())?;
//! let response = client.send_request(request).await?;
//! println!("{:?}", response.body());
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::sign_request`] signs it for another HTTP client to send.
//!
//! # Testing without a network
//!
//! ```
//! # #[cfg(all(feature = "blocking", feature = "ships"))] {
//! use harbour::{Credentials, InProcess, blocking, http, ships::ListShips};
//!
//! let service = InProcess::new(|request| {
//!     assert_eq!(request.method(), "GET");
//!     http::Response::new("{}")
//! });
//! let client = blocking::Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::new("key", "secret").project_id("p1"))
//!     .transport(service)
//!     .build()?;
//! client.send(ListShips::new())?;
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Responses and the objects in them have `new` and setters as requests do, so a test can build what the
//! service answers; `serde_json::to_vec` writes its body.
//!
//! An emulator on this machine is an endpoint like any other: `http://127.0.0.1:8080`.
//!
//! # Providing a service
//!
//! With the feature `server`, each service is also a trait with a method for each of its operations. What
//! arrives is held against the documentation before a method sees it, and refused in the service's own form
//! with all that is wrong with it. A method that is left out answers 501.
//!
//! ```
//! # #[cfg(all(feature = "server", feature = "ships"))] {
//! use harbour::server::{ApiError, Call};
//! use harbour::ships;
//!
//! struct Mine;
//!
//! impl ships::Api for Mine {
//!     async fn list_ships(
//!         &self,
//!         call: Call,
//!         request: ships::ListShips,
//!     ) -> Result<ships::ListShipsResponse, ApiError> {
//!         println!("{}: {request:?}", call.request_id());
//!         Ok(ships::ListShipsResponse::new())
//!     }
//! }
//!
//! let router = ships::router(Mine);
//! # _ = router;
//! # }
//! ```
//!
//! `router` is a router of axum 0.8, to be served, nested and layered like any other. With that crate
//! beside this one:
//!
//! ```text
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! axum::serve(listener, router).await?;
//! ```
//!
//! What the caller did not set is absent: `request.with_defaults()` fills in what the pages say the service
//! takes then, and `request.without_ignored()` clears what has no effect beside another member.
//!
//! [`server::Server`] makes one router of several services, and has the switches: a [`server::Verifier`] of
//! signatures and tokens, how strict validation is, the largest body. With [`server::InProcessRouter`], a
//! client calls a router without a socket.
//!
//! # Your own HTTP client
//!
//! A [`Transport`] carries an `http::Request` and returns an `http::Response`; any HTTP library can be
//! one. With `default-features = false` and `client`, none comes along.
//!
//! ```
//! # #[cfg(feature = "client")] {
//! use std::time::Duration;
//!
//! use harbour::{Transport, TransportError, bytes::Bytes, http};
//!
//! struct Mine;
//!
//! impl Transport for Mine {
//!     async fn send(
//!         &self,
//!         request: http::Request<Bytes>,
//!     ) -> Result<http::Response<Bytes>, TransportError> {
//!         // As it is, and without following redirects.
//!         println!("{} {}", request.method(), request.uri());
//!         Ok(http::Response::new(Bytes::from("{}")))
//!     }
//!
//!     async fn sleep(&self, duration: Duration) {
//!         std::thread::sleep(duration); // your runtime's
//!     }
//! }
//! # }
//! ```
//!
//! Or do without the client: [`Operation::to_request`] gives a request, [`signing::sign`] signs it,
//! [`Operation::read_response`] reads the response. None of them opens a connection, or reads a clock
//! or the environment.
//!
//! # Values that are not known yet
//!
//! Enumerations are open: a value that a page does not list arrives as `Unrecognized`, and is sent
//! back unchanged; a `match` needs an arm for what is still to come. [`Operation::validate`] reports such
//! a value with the documented one that is nearest, and `parse` takes none that is not documented.
//!
//! Members that are not known are ignored, and `null` is the same as absent. A value of another kind is
//! converted if it can mean only one thing, such as `"12"` or `12.0` for 12, `0` for `false`, or an object in
//! place of an array of it; else it reads as absent. A text that JSON cannot hold, such as half an emoji or
//! bytes that are not UTF-8, has U+FFFD in place of what cannot be read. None of that fails the response.
//! What is not set is not sent.
//!
//! To hear of all that, set [`ClientBuilder::on_drift`]: it is told the path of every value and member
//! that is not as on the page, and never the value itself.
//!
//! # Logs
//!
//! With the feature `tracing`, every call is a span `huaweicloud` of the target `huaweicloud`, with the
//! fields `operation`, `attempt`, `status` and `request_id`; failures are logged in it as warnings.
//!
//! # Limits
//!
//! [`Operation::validate`] reports every member that exceeds a documented limit, or has a value that is not
//! documented, by its path on the wire. It is never called for you: the pages of different languages disagree about some
//! limits.
//!
//! The reference pages are not the only source: the official SDKs and Huawei Cloud's published API
//! definitions say some things otherwise. Where that matters to a caller, the item says what other sources
//! say; [`discrepancies`] has all of it.
//!
//! # Features
//!
//! | feature | adds | by default |
//! |---|---|---|
//! | one per service | its operations | yes |
//! | `client` | [`Client`], [`Credentials`], [`signing`]; needs a transport | with `reqwest` |
//! | `reqwest` | the transport over reqwest | yes |
//! | `blocking` | the client without async, over reqwest, too | |
//! | `rustls` | TLS for those two: rustls with ring, built by any C compiler | yes |
//! | `rustls-aws-lc` | the same with AWS-LC, in place of ring if both are on | |
//! | `native-tls` | that of the operating system, in place of either; on Linux it needs the headers of OpenSSL | |
//! | `tower` | layers of tower around the transport | |
//! | `regions-file` | [`Endpoints`] from the YAML file of the official SDKs | |
//! | `tracing` | a span for every call: operation, attempt, status, request ID | |
//! | `server` | [`server`]: a trait and a router for each service, on axum | |

#![allow(
    clippy::fn_params_excessive_bools,
    clippy::iter_not_returning_iterator,
    clippy::just_underscores_and_digits,
    clippy::many_single_char_names,
    clippy::module_inception,
    clippy::pub_underscore_fields,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::used_underscore_binding,
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "the pages decide how many members there are and what they are called"
)]

#[rustfmt::skip]
pub use huaweicloud_runtime::{
    AsOperation, Binary, CommaSeparated, CompactTime, CredentialsError, DecodeError,
    Destination, DestinationError, Drift, Error, ErrorBody, Json, List, Map, Object,
    Operation, Paged, Problem, ProjectId, RequestError, Response, Rfc3339Time, Secret,
    Service, ServiceError, SignedUrl, Surprise, TimeError, TransportError,
    TransportErrorKind, UnknownValueError, Unrecognized, Violation, Violations, bytes,
    http, jiff, serde_json,
};

#[cfg(feature = "client")]
#[rustfmt::skip]
pub use huaweicloud_runtime::{
    AccessKey, Attempt, BuildError, Call, Client, ClientBuilder, Credentials, Endpoints,
    Failure, InProcess, Items, OperationName, PageError, Pages, PagingError, Reply,
    Retry, Timeout, Transport, Wait, WaitError, credentials, signing,
};

#[cfg(feature = "reqwest")]
#[rustfmt::skip]
pub use huaweicloud_runtime::Reqwest;

#[cfg(any(feature = "reqwest", feature = "blocking"))]
#[rustfmt::skip]
pub use huaweicloud_runtime::reqwest;

#[cfg(feature = "tower")]
#[rustfmt::skip]
pub use huaweicloud_runtime::{Layered, TransportService};

#[cfg(feature = "blocking")]
#[rustfmt::skip]
pub use huaweicloud_runtime::blocking;

#[cfg(feature = "server")]
#[rustfmt::skip]
pub use huaweicloud_runtime::server;

#[doc(hidden)]
pub use huaweicloud_runtime::__example;

#[cfg(feature = "goods")]
#[rustfmt::skip]
pub mod goods;

#[cfg(feature = "ships")]
#[rustfmt::skip]
pub mod ships;

#[cfg(doc)]
#[doc = include_str!("../DISCREPANCIES.md")]
pub mod discrepancies {}
