//! The client without async: each call waits for its response.
//!
//! Not to be used inside an async runtime, where blocking stops other tasks and reqwest panics;
//! `tokio::task::spawn_blocking` is the way there.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::pages::Next;
use super::sender::Sender;
use crate::client::ClientBuilder;
use crate::errors::Error;
use crate::errors::build::BuildError;
use crate::operation::Operation;
use crate::operation::paging::Paged;
use crate::transport::blocking::AtOnce;

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

    /// Calls an operation.
    ///
    /// Attempts that failed are repeated where that is safe; see [`Retry`](crate::Retry).
    ///
    /// # Panics
    ///
    /// With the transport by default, inside an async runtime.
    #[expect(clippy::needless_pass_by_value, reason = "as in the async client")]
    pub fn send<O: Operation + Sync>(&self, operation: O) -> Result<O::Response, Error> {
        pollster::block_on(self.sender.call(&operation))
    }

    /// Signs and sends a request that no operation describes yet, with retries like any other.
    ///
    /// The URI is absolute, and whoever it names gets the signature or token: check it. Its query is
    /// put into canonical form, and `X-Project-Id` is yours to add. A status other than 2xx is an
    /// error.
    ///
    /// # Panics
    ///
    /// With the transport by default, inside an async runtime.
    #[expect(clippy::needless_pass_by_value, reason = "as in the async client")]
    pub fn send_request(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Error> {
        pollster::block_on(self.sender.exchange("request", &request))
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
    /// the service marks as the last, before one that is empty or the same as the page before, and
    /// after an error.
    pub fn pages<O: Paged + Sync>(&self, operation: O) -> Pages<O> {
        Pages {
            sender: Arc::clone(&self.sender),
            next: Some(Next::first(operation)),
        }
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
    /// # Panics
    ///
    /// Without a transport of your own, inside an async runtime.
    pub fn build(self) -> Result<Client, BuildError> {
        let sender = self.sender(|| match Reqwest::by_default() {
            Ok(transport) => Ok(Box::new(AtOnce(transport))),
            Err(error) => Err(BuildError::Transport(error)),
        })?;
        Ok(Client { sender })
    }
}

/// The pages of a result.
///
/// Ends after the last page and after an error; a call that failed is not left out silently.
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
    type Item = Result<O::Response, Error>;

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
    type Item = Result<O::Item, Error>;

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
