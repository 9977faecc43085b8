//! Bytes that are no JSON, in memory or as a stream: a body as a whole, or a part of a form.
//!
//! What is in memory can be sent again; a stream is read once, by whoever holds it. Streams need the
//! feature `client` or `server`: without them, nothing in this crate would read one.

#[cfg(feature = "blocking")]
mod reader;
#[cfg(feature = "streams")]
mod stream;

use std::fmt;

use bytes::Bytes;
use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};

use crate::wire::value::Value;

/// Bytes that are no JSON: what is uploaded or downloaded.
///
/// Made of anything that is in memory by `into()`. With the feature `client` or `server` also of a stream, which
/// is never held in memory, and sent once: after an attempt that has read of it there is no other.
///
/// ```
/// # use huaweicloud_runtime::Binary;
///
/// let picture = Binary::from(vec![0x89, b'P', b'N', b'G']).of_type("image/png").named("sun.png");
/// assert_eq!(picture.length(), Some(4));
/// ```
///
/// `Debug` shows how much there is, and nothing of it. Two streams are equal if one is a clone of the
/// other.
#[derive(Clone, PartialEq, Eq)]
pub struct Binary {
    content: Content,
    content_type: Option<String>,
    file_name: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
enum Content {
    Bytes(Bytes),
    #[cfg(feature = "streams")]
    Stream(stream::Shared),
}

impl Binary {
    fn of(content: Content) -> Self {
        Self {
            content,
            content_type: None,
            file_name: None,
        }
    }

    /// Says what the bytes are, such as `image/png`. Without it, a request says what the page does, or
    /// else `application/octet-stream`.
    #[must_use]
    pub fn of_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Gives the file a name, which a part of a form has; without it, that is the name of the member.
    /// Nothing else has one.
    #[must_use]
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// What the bytes are: what was said, or what a response says.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The name of the file, if one was given.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// How many bytes there are as a whole, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            #[cfg(feature = "streams")]
            Content::Stream(stream) => stream.length,
        }
    }

    /// The bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            #[cfg(feature = "streams")]
            Content::Stream(_) => None,
        }
    }

    /// Whether anything was read of the stream: then the rest is no whole any more.
    #[cfg_attr(
        not(feature = "streams"),
        expect(clippy::unused_self, reason = "only streams are read")
    )]
    pub(crate) fn was_read(&self) -> bool {
        #[cfg(feature = "streams")]
        if let Content::Stream(stream) = &self.content {
            return stream.was_read();
        }
        false
    }

    /// What no content can know that is written before it is read; nothing for what is in memory.
    #[cfg_attr(
        not(feature = "streams"),
        expect(clippy::unused_self, reason = "only streams have one")
    )]
    pub(crate) fn nonce(&self) -> Option<u64> {
        #[cfg(feature = "streams")]
        if let Content::Stream(stream) = &self.content {
            return Some(stream.nonce());
        }
        None
    }

    /// One after the other; in memory if all of them are.
    pub(crate) fn joined(pieces: Vec<Self>) -> Self {
        let whole: Option<Vec<&[u8]>> = pieces
            .iter()
            .map(|piece| piece.as_bytes().map(|bytes| &**bytes))
            .collect();
        match whole {
            Some(whole) => whole.concat().into(),
            #[cfg(feature = "streams")]
            None => Self::of(Content::Stream(stream::Shared::joined(pieces))),
            #[cfg(not(feature = "streams"))]
            None => unreachable!("there are no streams"),
        }
    }
}

macro_rules! in_memory {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Binary {
            fn from(bytes: $ty) -> Self {
                Self::of(Content::Bytes(bytes.into()))
            }
        }
    )*};
}

in_memory!(Bytes, Vec<u8>, String, &'static [u8], &'static str);

impl<const N: usize> From<&'static [u8; N]> for Binary {
    fn from(bytes: &'static [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.content {
            Content::Bytes(_) => "bytes",
            #[cfg(feature = "streams")]
            Content::Stream(_) => "stream",
        };
        let mut shown = f.debug_struct("Binary");
        shown.field("kind", &format_args!("{kind}"));
        if let Some(length) = self.length() {
            shown.field("length", &length);
        }
        if let Some(content_type) = &self.content_type {
            shown.field("content_type", content_type);
        }
        if let Some(file_name) = &self.file_name {
            shown.field("file_name", file_name);
        }
        shown.finish()
    }
}

/// In JSON, where examples have one, it is a text.
impl Value for Binary {
    fn empty() -> Self {
        Bytes::new().into()
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let text = crate::wire::scalar::read_scalar::<String, D>(from)?;
        Ok(text.map(Self::from))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.as_bytes() {
            Some(bytes) => to.serialize_str(&String::from_utf8_lossy(bytes)),
            None => Err(S::Error::custom("a stream has no text")),
        }
    }

    fn as_binary(&self) -> Option<&Binary> {
        Some(self)
    }

    fn from_binary(binary: &Binary) -> Option<Self> {
        Some(binary.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_how_much_there_is_and_nothing_of_it() {
        let hush = Binary::from("hush").of_type("text/plain").named("a.txt");
        assert_eq!(
            format!("{hush:?}"),
            r#"Binary { kind: bytes, length: 4, content_type: "text/plain", file_name: "a.txt" }"#
        );
        assert_eq!(
            format!("{:?}", Binary::from(vec![0])),
            "Binary { kind: bytes, length: 1 }"
        );
    }

    #[test]
    fn what_is_joined_in_memory_stays_there() {
        let joined = Binary::joined(vec!["a".into(), b"".into(), vec![b'b'].into()]);
        assert_eq!(joined, Binary::from("ab".to_owned()));
        assert_eq!((joined.nonce(), joined.was_read()), (None, false));
    }

    #[test]
    fn kind_and_name_are_part_of_it() {
        assert_ne!(Binary::from("a"), Binary::from("a").named("a"));
        assert_ne!(Binary::from("a"), Binary::from("a").of_type("text/plain"));
        assert_ne!(Binary::from("a"), Binary::from("b"));
        assert_eq!(Binary::from("a"), Binary::from(Bytes::from("a")));
    }
}
