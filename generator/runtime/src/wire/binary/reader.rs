//! Binary content without async: made of a `Read`, and read as one.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes};
use futures_core::Stream;

use super::Binary;

/// How much is read at once.
const PIECE: usize = 64 * 1024;

impl Binary {
    /// Content that is read while it is sent, such as a file. For the blocking client: in the async
    /// one, other tasks would have to wait.
    ///
    /// Say its length with [`of_length`](Self::of_length) if it is known; many services want it.
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self::stream(Pieces {
            reader,
            buffer: vec![0; PIECE],
        })
    }

    /// Reads what there is without async, such as into a file.
    pub fn into_reader(self) -> impl Read + Send + 'static {
        Reader {
            binary: self,
            piece: Bytes::new(),
        }
    }
}

struct Pieces<R> {
    reader: R,
    buffer: Vec<u8>,
}

// The reader is never pinned.
impl<R> Unpin for Pieces<R> {}

impl<R: Read> Stream for Pieces<R> {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, buffer } = self.get_mut();
        loop {
            return Poll::Ready(match reader.read(buffer) {
                Ok(0) => None,
                Ok(read) => Some(Ok(Bytes::copy_from_slice(&buffer[..read]))),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Some(Err(error)),
            });
        }
    }
}

struct Reader {
    binary: Binary,
    piece: Bytes,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() {
            match pollster::block_on(self.binary.next()) {
                Some(piece) => self.piece = piece?,
                None => return Ok(0),
            }
        }
        let read = buffer.len().min(self.piece.len());
        buffer[..read].copy_from_slice(&self.piece[..read]);
        self.piece.advance(read);
        Ok(read)
    }
}
