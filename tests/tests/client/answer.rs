//! What the loopback server sends back: whole responses, pieces of them, and nothing at all.

use bytes::Bytes;

/// What goes back: some steps, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Send(Bytes),
    Repeat(Bytes, usize),
    /// Sends nothing more until the client has enough of it.
    Hold,
    Close,
}

impl Answer {
    fn of(steps: Vec<Step>) -> Self {
        Self { steps }
    }

    /// A whole response.
    pub(crate) fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let length = if status == 204 {
            String::new()
        } else {
            format!("content-length: {}\r\n", body.len())
        };
        let head = format!("{}{length}\r\n", head(status, headers));
        Self::of(vec![Step::Send([head.as_bytes(), body].concat().into())])
    }

    /// A success with JSON.
    pub(crate) fn ok(body: impl AsRef<[u8]>) -> Self {
        Self::new(200, &[("content-type", "application/json")], body)
    }

    /// A success in chunks.
    pub(crate) fn chunked(pieces: &[&str]) -> Self {
        let mut text = format!("{}transfer-encoding: chunked\r\n\r\n", head(200, &[]));
        for piece in pieces {
            text += &format!("{:x}\r\n{piece}\r\n", piece.len());
        }
        Self::of(vec![Step::Send((text + "0\r\n\r\n").into())])
    }

    /// A success whose body is as often a piece as it takes to reach a length.
    pub(crate) fn long(length: usize) -> Self {
        const PIECE: usize = 256 * 1024;
        let head = format!("{}content-length: {length}\r\n\r\n", head(200, &[]));
        let piece = Bytes::from(vec![b' '; PIECE]);
        Self::of(vec![
            Step::Send(head.into()),
            Step::Send(piece.slice(..length % PIECE)),
            Step::Repeat(piece, length / PIECE),
        ])
    }

    /// A response byte by byte.
    pub(crate) fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::of(vec![Step::Send(bytes.into())])
    }

    /// Text as it is, and nothing after it as long as the client waits.
    pub(crate) fn hold(text: &str) -> Self {
        Self::of(vec![Step::Send(text.to_owned().into()), Step::Hold])
    }

    /// Text as it is, and the end of the connection.
    pub(crate) fn break_off(text: &str) -> Self {
        Self::of(vec![Step::Send(text.to_owned().into()), Step::Close])
    }
}

fn head(status: u16, headers: &[(&str, &str)]) -> String {
    let mut head = format!("HTTP/1.1 {status} Some Reason\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head
}
