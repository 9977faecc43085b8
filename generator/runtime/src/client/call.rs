//! A call that is about to be made: an operation, and what is particular to this call of it.
//!
//! One for both clients: setters are the same, and so are the words that end it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::options::Options;
use super::pages::Pages;
use super::reply::Reply;
use super::retry::Retry;
use super::wait::Wait;
use crate::credentials::Credentials;
use crate::errors::Error;
use crate::operation::paging::Paged;
use crate::operation::{AsOperation, Operation};
use crate::wire::object::Object as _;

/// A call that is about to be made, with settings of its own.
///
/// Ends with `send`, which returns the value; `reply`, which returns all that came back; `pages`; or `wait_until`.
///
/// ```no_run
/// # use std::time::Duration;
/// # use huaweicloud_runtime::{Client, Error, Operation, Retry};
/// # async fn example(client: Client, operation: impl Operation + Send + Sync) -> Result<(), Error> {
/// let reply = client
///     .call(operation)
///     .header("X-Trace", "7f3a")
///     .timeout(Duration::from_secs(5))
///     .retry(Retry::never())
///     .reply()
///     .await?;
/// println!("{} after {} attempts, {:?}", reply.status, reply.attempts, reply.request_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before `send`, `reply`, `pages` or `wait_until`"]
pub struct Call<A, C = Client> {
    pub(super) client: C,
    pub(super) operation: A,
    pub(super) options: Options,
}

impl<A, C> Call<A, C> {
    pub(super) fn new(client: C, operation: A) -> Self {
        Self {
            client,
            operation,
            options: Options::default(),
        }
    }

    /// A header, in place of one of the same name. It is signed like those of the operation.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.headers.push((name.into(), value.into()));
        self
    }

    /// How long each attempt may take, in place of what the transport does by itself. Of a response that is a stream,
    /// until its head; a body that is sent as a stream takes as long as it takes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// What is sent again, and when, in place of what the client was told.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// The endpoint, such as `https://vod.example.com`, in place of the client's.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.options.endpoint = Some(endpoint.into());
        self
    }

    /// Who sends, in place of the client's credentials. Their project, if they have none, is looked up for this call
    /// alone.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.options.credentials = Some(credentials);
        self.options.project = Some(Arc::default());
        self
    }
}

impl<A: AsOperation + Send + Sync> Call<A> {
    /// Makes the call; see [`Client::send`].
    pub async fn send(self) -> Result<<A::Operation as Operation>::Response, Error>
    where
        A::Operation: Sync,
    {
        Ok(self.reply().await?.value)
    }

    /// Makes the call, and returns all that came back: the value, status, headers, request ID, attempts, duration and
    /// body.
    pub async fn reply(self) -> Result<Reply<<A::Operation as Operation>::Response>, Error>
    where
        A::Operation: Sync,
    {
        let sender = &self.client.sender;
        sender
            .call(self.operation.as_operation(), &self.options)
            .await
    }

    /// Makes the call once for every page of its result; see [`Client::pages`].
    pub fn pages(self) -> Pages<A::Operation>
    where
        A::Operation: Paged<Response: Send> + Send + Sync + 'static,
    {
        let operation = self.operation.as_operation().clone();
        Pages::new(self.client.sender, operation, self.options)
    }

    /// Makes the call again and again until `is_there` says that its value is what was waited for, and returns that
    /// value. An error of a call is the end.
    ///
    /// Dropping the future ends it, too.
    pub async fn wait_until(
        self,
        wait: Wait,
        is_there: impl FnMut(&<A::Operation as Operation>::Response) -> bool + Send,
    ) -> Result<<A::Operation as Operation>::Response, Error>
    where
        A::Operation: Operation<Response: Send> + Sync,
    {
        let (sender, operation) = (&self.client.sender, self.operation.as_operation());
        sender
            .wait_until(operation, &self.options, &wait, is_there)
            .await
    }
}

impl<A: AsOperation, C> fmt::Debug for Call<A, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &A::Operation::NAME)
            .finish_non_exhaustive()
    }
}
