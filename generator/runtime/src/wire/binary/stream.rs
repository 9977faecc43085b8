//! Binary content that is not held in memory: a stream of pieces, read once.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::{Binary, Content};

/// A stream that clones share.
#[derive(Clone)]
pub(super) struct Shared {
    state: Arc<State>,
    pub(super) length: Option<u64>,
}

struct State {
    pieces: Mutex<Pieces>,
    was_read: AtomicBool,
    nonce: u64,
}

struct Pieces {
    stream: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
    /// How many bytes there were.
    read: u64,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.state, &other.state)
    }
}

impl Eq for Shared {}

impl Shared {
    fn new(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let pieces = Pieces {
            stream: Box::pin(stream),
            read: 0,
        };
        // Keys of hash maps are random, and come with the standard library.
        let nonce = RandomState::new().hash_one(());
        Self {
            state: Arc::new(State {
                pieces: Mutex::new(pieces),
                was_read: AtomicBool::new(false),
                nonce,
            }),
            length: None,
        }
    }

    pub(super) fn joined(pieces: Vec<Binary>) -> Self {
        let lengths = pieces.iter().map(Binary::length);
        let length = lengths.sum();
        Self {
            length,
            ..Self::new(Joined(pieces.into()))
        }
    }

    pub(super) fn nonce(&self) -> u64 {
        self.state.nonce
    }

    pub(super) fn was_read(&self) -> bool {
        self.state.was_read.load(Ordering::Relaxed)
    }

    /// The next piece that is not empty. A stream that is not as long as was said is an error: the
    /// length has been sent already.
    fn poll(&self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        self.state.was_read.store(true, Ordering::Relaxed);
        let pieces = self.state.pieces.lock();
        let mut pieces = pieces.unwrap_or_else(PoisonError::into_inner);
        loop {
            let piece = ready!(pieces.stream.as_mut().poll_next(context));
            let wrong = match (&piece, self.length) {
                (Some(Ok(piece)), length) => {
                    pieces.read += piece.len() as u64;
                    length.filter(|length| pieces.read > *length)
                }
                (None, length) => length.filter(|length| pieces.read < *length),
                (Some(Err(_)), _) => None,
            };
            if let Some(length) = wrong {
                let message = format!("the stream is not of {length} bytes, as was said");
                return Poll::Ready(Some(Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    message,
                ))));
            }
            if !matches!(&piece, Some(Ok(piece)) if piece.is_empty()) {
                return Poll::Ready(piece);
            }
        }
    }
}

impl Binary {
    /// Content that is read while it is sent: the file of a `ReaderStream`, the body of another
    /// response.
    ///
    /// Say its length with [`of_length`](Self::of_length) if it is known; many services want it.
    pub fn stream<S, P, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<P, E>> + Send + 'static,
        P: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::of(Content::Stream(Shared::new(Converted(Box::pin(stream)))))
    }

    /// Says how many bytes a stream has as a whole; of what is in memory that is known. A stream with
    /// more or fewer bytes ends in an error.
    #[must_use]
    pub fn of_length(mut self, length: u64) -> Self {
        match &mut self.content {
            // Whoever signs has to know that there is nothing.
            Content::Stream(_) if length == 0 => self.content = Content::Bytes(Bytes::new()),
            Content::Stream(stream) => stream.length = Some(length),
            Content::Bytes(_) => {}
        }
        self
    }

    /// The next piece, which is never empty; `None` after the last.
    ///
    /// An error of the transport is inside of the [`io::Error`].
    pub async fn next(&mut self) -> Option<io::Result<Bytes>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// All of it, in memory.
    pub async fn bytes(self) -> io::Result<Bytes> {
        self.collect(usize::MAX).await
    }

    /// The bytes, if they are in memory, and none otherwise.
    #[cfg(feature = "client")]
    pub(crate) fn into_bytes(self) -> Bytes {
        match self.content {
            Content::Bytes(bytes) => bytes,
            Content::Stream(_) => Bytes::new(),
        }
    }

    /// All of it, in memory, unless it is more than this.
    pub(crate) async fn collect(mut self, most: usize) -> io::Result<Bytes> {
        let mut whole = Bytes::new();
        let mut more = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if piece.len() > most.saturating_sub(whole.len() + more.len()) {
                let message = format!("the response is larger than {most} bytes");
                return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
            }
            // One piece, as of what is in memory already, is not copied.
            if whole.is_empty() && more.is_empty() {
                whole = piece;
            } else {
                if more.is_empty() {
                    more.extend_from_slice(&std::mem::take(&mut whole));
                }
                more.extend_from_slice(&piece);
            }
        }
        Ok(if more.is_empty() {
            whole
        } else {
            more.freeze()
        })
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match &mut self.content {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Content::Stream(stream) => stream.poll(context),
        }
    }
}

impl Stream for Binary {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(context)
    }
}

/// A stream of other pieces and errors.
struct Converted<S>(Pin<Box<S>>);

impl<S, P, E> Stream for Converted<S>
where
    S: Stream<Item = Result<P, E>>,
    P: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(piece.map(|piece| match piece {
            Ok(piece) => Ok(piece.into()),
            Err(error) => Err(as_io(error.into())),
        }))
    }
}

/// An error of files stays as it is.
fn as_io(error: Box<dyn std::error::Error + Send + Sync>) -> io::Error {
    match error.downcast::<io::Error>() {
        Ok(error) => *error,
        Err(error) => io::Error::other(error),
    }
}

/// One after the other.
struct Joined(VecDeque<Binary>);

impl Stream for Joined {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.0.front_mut() {
            match ready!(first.poll_piece(context)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => _ = self.0.pop_front(),
            }
        }
        Poll::Ready(None)
    }
}
