//! Page after page of a result, each with one call, as a stream of pages or of items.

mod error;
mod progress;

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::options::Options;
use super::sender::Sender;
use crate::errors::Error;
use crate::errors::paging::PagingError;
use crate::operation::Operation;
use crate::operation::paging::Paged;
use progress::{Progress, Seen, Verdict};

pub use error::PageError;

/// The pages of a result.
///
/// Ends after the last page and after an error; a call that failed is not left out silently. The error has the request
/// for the page that failed, from which one can go on.
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<O: Paged> {
    sender: Arc<Sender>,
    state: State<O>,
}

enum State<O: Paged> {
    Next(Box<Next<O>>),
    Waiting(Pin<Box<dyn Future<Output = Turn<O>> + Send>>),
    Done,
}

/// The page that is to be asked for, and what came before it.
pub(crate) struct Next<O> {
    operation: O,
    options: Options,
    progress: Progress,
    /// What is wrong with it, as the page before has shown.
    refused: Option<PagingError>,
}

/// A page, and the one after it.
pub(crate) type Turn<O> = (
    Option<Result<<O as Operation>::Response, PageError<O>>>,
    Option<Next<O>>,
);

impl<O: Paged + Sync> Next<O> {
    pub(crate) fn first(operation: O, options: Options) -> Self {
        Self {
            progress: Progress::after(operation.before()),
            operation,
            options,
            refused: None,
        }
    }

    /// Asks for the page.
    pub(crate) async fn ask(self, sender: &Sender) -> Turn<O> {
        if let Some(error) = self.refused {
            return self.fail(error);
        }
        match sender.call(&self.operation, &self.options).await {
            Ok(reply) => self.take(reply.value),
            Err(error) => (Some(Err(PageError::new(error, self.operation))), None),
        }
    }

    /// Hands a page on, if it is one, and finds the next.
    fn take(mut self, page: O::Response) -> Turn<O> {
        let next = self.operation.next_page(&page);
        let verdict = self.progress.note(&Seen {
            page: &self.operation.page(&page),
            digest: O::digest(&page),
            by_markers: O::GOES_BY_MARKERS,
            markers: [
                self.operation.marker(),
                next.as_ref().and_then(Paged::marker),
            ],
            has_next: next.is_some(),
        });
        let refused = match verdict {
            Verdict::Nothing => return (None, None),
            Verdict::Refuse(error) => return self.fail(error),
            Verdict::Last => return (Some(Ok(page)), None),
            Verdict::Follow => None,
            Verdict::Fail(error) => Some(error),
        };
        let next = Self {
            // Where there is nothing to ask with, the error is that of the page before.
            operation: next.unwrap_or(self.operation),
            refused,
            ..self
        };
        (Some(Ok(page)), Some(next))
    }

    fn fail(self, error: PagingError) -> Turn<O> {
        let error = Error::Paging {
            operation: O::NAME,
            error,
        };
        (Some(Err(PageError::new(error, self.operation))), None)
    }
}

impl<O> Pages<O>
where
    O: Paged + Send + Sync + 'static,
    O::Response: Send,
{
    pub(super) fn new(sender: Arc<Sender>, operation: O, options: Options) -> Self {
        Self {
            sender,
            state: State::Next(Box::new(Next::first(operation, options))),
        }
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Response, PageError<O>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The items of all pages, one by one.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self,
            items: VecDeque::new(),
        }
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<O::Response, PageError<O>>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Next(next) => {
                    let sender = Arc::clone(&self.sender);
                    self.state = State::Waiting(Box::pin(async move { next.ask(&sender).await }));
                }
                State::Waiting(mut call) => {
                    let Poll::Ready((page, next)) = call.as_mut().poll(context) else {
                        self.state = State::Waiting(call);
                        return Poll::Pending;
                    };
                    if let Some(next) = next {
                        self.state = State::Next(Box::new(next));
                    }
                    return Poll::Ready(page);
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in here is pinned by its place: the future has a box of its own.
impl<O: Paged> Unpin for Pages<O> {}

impl<O> Stream for Pages<O>
where
    O: Paged + Send + Sync + 'static,
    O::Response: Send,
{
    type Item = Result<O::Response, PageError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
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

impl<O> Items<O>
where
    O: Paged + Send + Sync + 'static,
    O::Response: Send,
{
    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Item, PageError<O>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<O::Item, PageError<O>>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.items = O::items(page).into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> Unpin for Items<O> {}

impl<O> Stream for Items<O>
where
    O: Paged + Send + Sync + 'static,
    O::Response: Send,
{
    type Item = Result<O::Item, PageError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}
