//! Page after page of a result, each with one call, as a stream of pages or of items.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::sender::Sender;
use crate::errors::Error;
use crate::operation::Operation;
use crate::operation::paging::Paged;

/// The pages of a result.
///
/// Ends after the last page and after an error; a call that failed is not left out silently.
#[must_use = "nothing is sent before the first page is asked for"]
pub struct Pages<O: Paged> {
    sender: Arc<Sender>,
    state: State<O>,
}

enum State<O: Paged> {
    Next(Next<O>),
    Waiting(Pin<Box<dyn Future<Output = Turn<O>> + Send>>),
    Done,
}

/// The page that is to be asked for, and what the one before it was.
pub(crate) struct Next<O> {
    operation: O,
    before: Option<Bytes>,
    /// How many items came so far.
    received: usize,
    /// Where the pages so far began.
    markers: HashSet<String>,
}

/// A page, and the one after it.
pub(crate) type Turn<O> = (
    Option<Result<<O as Operation>::Response, Error>>,
    Option<Next<O>>,
);

impl<O: Paged + Sync> Next<O> {
    pub(crate) fn first(operation: O) -> Self {
        Self {
            operation,
            before: None,
            received: 0,
            markers: HashSet::new(),
        }
    }

    /// Asks for the page.
    ///
    /// One that is the same as the page before, to the byte, is none, and none follows at a marker that there was
    /// before: a service that repeats itself would go on for ever.
    pub(crate) async fn ask(mut self, sender: &Sender) -> Turn<O> {
        match sender.call_and_keep(&self.operation).await {
            Ok((page, body)) => {
                let this = self.operation.page(&page);
                self.received += this.items;
                self.markers.extend(self.operation.marker());
                let next = self.operation.next_page(&page).filter(|next| {
                    let is_new = |marker: String| !self.markers.contains(&marker);
                    let is_short = |total| self.received < total;
                    next.marker().is_none_or(is_new) && this.total.is_none_or(is_short)
                });
                // Pages may be alike where the service says how many items there are, or goes on elsewhere.
                let may_repeat = match self.operation.marker() {
                    Some(_) => this.marker.is_some() && next.is_none(),
                    None => this.total.is_none(),
                };
                if may_repeat && self.before.as_ref() == Some(&body) {
                    return (None, None);
                }
                let next = next.map(|operation| Self {
                    operation,
                    before: Some(body),
                    ..self
                });
                (Some(Ok(page)), next)
            }
            Err(error) => (Some(Err(error)), None),
        }
    }
}

impl<O> Pages<O>
where
    O: Paged + Send + Sync + 'static,
    O::Response: Send,
{
    pub(super) fn new(sender: Arc<Sender>, operation: O) -> Self {
        Self {
            sender,
            state: State::Next(Next::first(operation)),
        }
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<O::Response, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    /// The items of all pages, one by one.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self,
            items: VecDeque::new(),
        }
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Response, Error>>> {
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
                        self.state = State::Next(next);
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
    type Item = Result<O::Response, Error>;

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
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
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
    type Item = Result<O::Item, Error>;

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
