//! Bodies that are one value as it is: bytes, or a text without quotes.

use std::borrow::Cow;

use bytes::Bytes;

use crate::errors::decode::Unreadable;
use crate::wire::binary::Binary;
use crate::wire::drift;
use crate::wire::scalar::{Scalar, read_text};
use crate::wire::slot::Parameter;
use crate::wire::surprise::Surprise;
use crate::wire::value::Value;

/// A value that can be a body as it is.
pub trait Raw: Value {
    /// Whether a client hands it on as a stream.
    const STREAMS: bool = false;

    /// The bytes.
    fn to_raw(&self) -> Binary;

    /// Takes the bytes; none if they cannot be the value.
    fn from_raw(bytes: Binary) -> Option<Self>;
}

impl<T: Scalar> Raw for T {
    fn to_raw(&self) -> Binary {
        self.text().into_owned().into()
    }

    fn from_raw(bytes: Binary) -> Option<Self> {
        read_text(std::str::from_utf8(bytes.as_bytes()?).ok()?)
    }
}

impl Raw for Binary {
    const STREAMS: bool = true;

    fn to_raw(&self) -> Binary {
        self.clone()
    }

    fn from_raw(bytes: Binary) -> Option<Self> {
        Some(bytes)
    }
}

/// A field as the body; it is of this type, unless it says otherwise.
pub fn raw_body<S: Parameter<Value: Raw>>(slot: &S, content_type: &str) -> Binary {
    let first = slot.values().first();
    let body = first.map_or_else(|| Bytes::new().into(), Raw::to_raw);
    match body.content_type() {
        Some(_) => body,
        None => body.of_type(content_type),
    }
}

/// Reads the body into a field.
pub fn take_raw_body<S: Parameter<Value: Raw>>(
    slot: &mut S,
    body: Binary,
) -> Result<(), Unreadable> {
    let value = S::Value::from_raw(body).ok_or_else(|| Unreadable {
        path: String::new(),
        reason: "the body cannot be read as this value".to_owned(),
    })?;
    slot.accept(value);
    Ok(())
}

/// The same with the body of a response: a text that is not UTF-8 is mended.
pub fn take_raw_response<S: Parameter<Value: Raw>>(
    slot: &mut S,
    body: Binary,
) -> Result<(), Unreadable> {
    let bytes = body.as_bytes().filter(|_| !S::Value::STREAMS);
    let Some(Cow::Owned(text)) = bytes.map(|bytes| String::from_utf8_lossy(bytes)) else {
        return take_raw_body(slot, body);
    };
    drift::report(Surprise::BrokenText);
    take_raw_body(slot, text.into())
}

/// Whether a client hands the body on as a stream.
pub fn streams<S: Parameter<Value: Raw>>(_: &S) -> bool {
    S::Value::STREAMS
}
