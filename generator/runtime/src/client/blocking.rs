//! The client without async: each call waits for its response.
//!
//! Not to be used inside an async task, where blocking stops other tasks: there, calls over reqwest are refused, and
//! `tokio::task::spawn_blocking` is the way.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::options::Options;
use super::pages::{Next, PageError};
use super::sender::Sender;
use super::{Reply, Wait};
use crate::client::ClientBuilder;
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::operation::paging::Paged;
use crate::operation::{AsOperation, Operation};
use crate::transport::blocking::AtOnce;
use crate::transport::over_reqwest_blocking::is_in_task;

pub use crate::transport::blocking::Transport;
pub use crate::transport::over_reqwest_blocking::Reqwest;

/// Calls operations, of all services of a region.
///
/// A clone is cheap and shares connections, credentials and what was looked up.
///
/// ```no_run
/// # use huaweicloud_runtime::{Credentials, blocking};
///
/// let client = blocking::Client::builder()
///     .region("cn-north-4")
///     .credentials(Credentials::from_env()?)
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client {
    sender: Arc<Sender>,
}

impl Client {
    /// A client to be: needs a region or an endpoint, and credentials.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Calls an operation, given as a value or by reference.
    ///
    /// Attempts that failed are repeated where that is safe; see [`Retry`](crate::Retry).
    pub fn send<A: AsOperation<Operation: Sync>>(
        &self,
        operation: A,
    ) -> Result<<A::Operation as Operation>::Response, Error> {
        self.call(operation).send()
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
    /// of an [`OperationName`](crate::OperationName) among its extensions, if there is one.
    pub fn send_request(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Error> {
        pollster::block_on(self.sender.exchange(request, &Options::default()))
    }

    /// Signs a request as [`send_request`](Self::send_request) does, for another HTTP client to send.
    ///
    /// That must send it soon, and as it is: services refuse a signature that is older than 15 minutes.
    pub fn sign_request(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>, Error> {
        pollster::block_on(self.sender.sign(request))
    }

    /// Calls an operation once for every page of its result.
    ///
    /// Begins with the page that the operation names, else with the first. Ends with the page that
    /// the service marks as the last, before one that is empty or was there before, and after an
    /// error, which says at which page it came. A page that is empty or was there before, although the service says
    /// that there is more, is passed over or an error; see [`PagingError`](crate::PagingError).
    pub fn pages<A: AsOperation<Operation: Paged + Sync>>(
        &self,
        operation: A,
    ) -> Pages<A::Operation> {
        self.call(operation).pages()
    }
}

/// A call that is about to be made, with settings of its own; the same as of the async client.
pub type Call<A> = crate::client::Call<A, Client>;

impl<A: AsOperation> Call<A> {
    /// Makes the call; see [`Client::send`].
    pub fn send(self) -> Result<<A::Operation as Operation>::Response, Error>
    where
        A::Operation: Sync,
    {
        Ok(self.reply()?.value)
    }

    /// Makes the call, and returns all that came back: the value, status, headers, request ID, attempts, duration and
    /// body.
    pub fn reply(self) -> Result<Reply<<A::Operation as Operation>::Response>, Error>
    where
        A::Operation: Sync,
    {
        let operation = self.operation.as_operation();
        pollster::block_on(self.client.sender.call(operation, &self.options))
    }

    /// Makes the call once for every page of its result; see [`Client::pages`].
    pub fn pages(self) -> Pages<A::Operation>
    where
        A::Operation: Paged + Sync,
    {
        let operation = self.operation.as_operation().clone();
        Pages {
            sender: self.client.sender,
            next: Some(Next::first(operation, self.options)),
        }
    }

    /// Makes the call again and again until `is_there` says that its value is what was waited for, and returns that
    /// value. An error of a call is the end.
    #[expect(clippy::needless_pass_by_value, reason = "as in the async client")]
    pub fn wait_until(
        self,
        wait: Wait,
        is_there: impl FnMut(&<A::Operation as Operation>::Response) -> bool,
    ) -> Result<<A::Operation as Operation>::Response, Error>
    where
        A::Operation: Sync,
    {
        let (sender, operation) = (&self.client.sender, self.operation.as_operation());
        pollster::block_on(sender.wait_until(operation, &self.options, &wait, is_there))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sender.show("Client", f)
    }
}

impl ClientBuilder<Client> {
    /// What carries the requests, in place of a client of reqwest with its defaults.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.carried_by(Box::new(AtOnce(transport)))
    }

    /// The client. Nothing is sent, looked up or read yet.
    ///
    /// Fails inside an async task, unless there is a transport of your own.
    pub fn build(self) -> Result<Client, BuildError> {
        let sender = self.sender(|| match Reqwest::new(|http| http) {
            _ if is_in_task() => Err(BuildError::InTask),
            Ok(transport) => Ok(Box::new(AtOnce(transport))),
            Err(error) => Err(BuildError::Transport(error)),
        })?;
        Ok(Client { sender })
    }
}

/// The pages of a result.
///
/// Ends after the last page and after an error; a call that failed is not left out silently. The error has the request
/// for the page that failed, from which one can go on.
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<O> {
    sender: Arc<Sender>,
    next: Option<Next<O>>,
}

impl<O: Paged + Sync> Pages<O> {
    /// The items of all pages, one by one.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self,
            items: VecDeque::new(),
        }
    }
}

impl<O: Paged + Sync> Iterator for Pages<O> {
    type Item = Result<O::Response, PageError<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = self.next.take()?;
        let (page, next) = pollster::block_on(next.ask(&self.sender));
        self.next = next;
        page
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}

/// The items of all pages of a result.
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: VecDeque<O::Item>,
}

impl<O: Paged + Sync> Iterator for Items<O> {
    type Item = Result<O::Item, PageError<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.items = O::items(page).into(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}
