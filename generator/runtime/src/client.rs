//! The client: sends operations, signed, repeated where that is safe, and page after page.
//!
//! Operation → request → (credentials, signature, transport, retries) → response. What does not
//! depend on waiting being async is in [`sender`]; the blocking client is a second face of it. The top
//! of the crate: knows all other rooms, and none of them knows it. This file and [`builder`] are one
//! thing in two files: a builder says by its type which client it builds.

mod attempt;
mod attempts;
mod authorize;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod endpoints;
mod options;
mod pages;
mod prepare;
mod project;
mod reply;
mod retry;
mod sender;
mod settings;
mod stopwatch;
mod trace;
mod wait;

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::operation::paging::Paged;
use crate::operation::{AsOperation, Operation};
use crate::transport::Transport;
use options::Options;
use sender::Sender;

pub use attempt::Attempt;
pub use builder::ClientBuilder;
pub use call::Call;
pub use endpoints::Endpoints;
pub use pages::{Items, PageError, Pages};
pub use reply::Reply;
pub use retry::{Failure, Retry};
pub use sender::OperationName;
pub use wait::Wait;

/// Calls operations, of all services of a region.
///
/// A clone is cheap and shares connections, credentials and what was looked up.
///
/// ```no_run
/// # #[cfg(feature = "reqwest")]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// # use huaweicloud_runtime::{Client, Credentials};
///
/// let client = Client::builder().region("cn-north-4").credentials(Credentials::from_env()?).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    sender: Arc<Sender>,
}

impl Client {
    /// A client to be: needs a region or an endpoint, and credentials.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Calls an operation, given as a value or by reference.
    ///
    /// Attempts that failed are repeated where that is safe; see [`Retry`]. Dropping the future, as
    /// a time-out around it does, gives up waiting, not what the service does.
    pub async fn send<A: AsOperation<Operation: Sync> + Send + Sync>(
        &self,
        operation: A,
    ) -> Result<<A::Operation as Operation>::Response, Error> {
        let options = Options::default();
        let call = self.sender.call(operation.as_operation(), &options);
        Ok(call.await?.value)
    }

    /// A call of an operation that is about to be made: with headers, a time-out, retries, an endpoint or credentials
    /// of its own, or for all that came back.
    pub fn call<A: AsOperation>(&self, operation: A) -> Call<A> {
        Call::new(self.clone(), operation)
    }

    /// Signs and sends a request that was made by hand, with retries like any other.
    ///
    /// The URI is absolute, and whoever it names gets the signature or token: check it. Its query is
    /// put into canonical form, and `X-Project-Id` is yours to add. A status other than 2xx is an
    /// error. A request that [`Operation::to_request`] gave is known by the name of its operation; any other by that
    /// of an [`OperationName`] among its extensions, if there is one.
    pub async fn send_request(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Error> {
        self.sender.exchange(request, &Options::default()).await
    }

    /// Signs a request as [`send_request`](Self::send_request) does, for another HTTP client to send.
    ///
    /// That must send it soon, and as it is: services refuse a signature that is older than 15 minutes.
    pub async fn sign_request(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>, Error> {
        self.sender.sign(request).await
    }

    /// Calls an operation once for every page of its result.
    ///
    /// Begins with the page that the operation names, else with the first. Ends with the page that
    /// the service marks as the last, before one that is empty or was there before, and after an
    /// error, which says at which page it came. A page that is empty or was there before, although the service says
    /// that there is more, is passed over or an error; see [`PagingError`](crate::PagingError). The pages are a
    /// `Stream`, and [`Pages::next`] does without any stream library.
    pub fn pages<A>(&self, operation: A) -> Pages<A::Operation>
    where
        A: AsOperation<Operation: Paged<Response: Send> + Send + Sync + 'static> + Send + Sync,
    {
        self.call(operation).pages()
    }
}

impl ClientBuilder {
    /// What carries the requests, in place of a client of reqwest with its defaults.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.carried_by(Box::new(transport))
    }

    /// The client. Nothing is sent, looked up or read yet.
    pub fn build(self) -> Result<Client, BuildError> {
        let sender = self.sender(|| {
            #[cfg(feature = "reqwest")]
            return match crate::transport::Reqwest::new(|http| http) {
                Ok(transport) => Ok(Box::new(transport)),
                Err(error) => Err(BuildError::Transport(error)),
            };
            #[cfg(not(feature = "reqwest"))]
            Err(BuildError::NoTransport)
        })?;
        Ok(Client { sender })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sender.show("Client", f)
    }
}
