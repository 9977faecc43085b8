//! The error of a page: what went wrong, and where one can go on.

use std::fmt;
use std::ops::Deref;

use crate::errors::{Error, preview};
use crate::operation::paging::Paged;

/// Why a page did not come, and the request for it.
///
/// All of [`Error`] is at hand: `error.code()`, `error.status()`, `error.is_retryable()`. Every page before has been
/// handed on, with all its items, so that `client.pages(error.request())` goes on without leaving out or repeating any.
///
/// ```no_run
/// # use huaweicloud_runtime::{Client, Error, Paged};
/// # async fn example<O>(client: Client, operation: O) -> Result<(), Error>
/// # where O: Paged<Response: Send> + Send + Sync + 'static {
/// let mut left = 5;
/// let mut items = client.pages(operation).items();
/// while let Some(item) = items.next().await {
///     match item {
///         Ok(_item) => {}
///         Err(error) if left > 0 && error.is_retryable() => {
///             left -= 1;
///             items = client.pages(error.request()).items();
///         }
///         Err(error) => return Err(error.into()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PageError<O>(Box<Failed<O>>);

#[derive(Clone)]
struct Failed<O> {
    error: Error,
    request: O,
}

impl<O> PageError<O> {
    pub(super) fn new(error: Error, request: O) -> Self {
        Self(Box::new(Failed { error, request }))
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// The request for the page: paging may begin anew with it.
    pub fn request(&self) -> &O {
        &self.0.request
    }
}

impl<O> Deref for PageError<O> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.0.error
    }
}

impl<O> From<PageError<O>> for Error {
    fn from(error: PageError<O>) -> Self {
        error.0.error
    }
}

impl<O: Paged> fmt::Display for PageError<O> {
    /// The error, behind the parameter that the page was asked for with.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.request.position() {
            (name, Some(value)) => {
                let value = preview::one_line(&value, 100);
                write!(f, "{}={value}: ", name.trim_start_matches("r#"))?;
            }
            (_, None) => f.write_str("first page: ")?,
        }
        self.0.error.fmt(f)
    }
}

impl<O: Paged> fmt::Debug for PageError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageError")
            .field("error", &self.0.error)
            .field("position", &self.0.request.position())
            .finish_non_exhaustive()
    }
}

impl<O: Paged> std::error::Error for PageError<O> {}
