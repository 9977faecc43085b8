//! Scalars: values that can be written as text, and all kinds of JSON value that they are read from.
//!
//! Services do not agree with their pages, nor with themselves, on whether a number is quoted. The
//! conversions that make sense are here, in one visitor for all types.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::wire::drift;
use crate::wire::item::LenientSeed;
use crate::wire::value::{MemberName, Value};

/// A value with a textual form, which can also be a query parameter, part of a path or a header.
pub trait Scalar: Value {
    /// The kind of JSON value that the page promises.
    const KIND: Kind = Kind::Text;

    /// Whether the value must not be shown, not even by an HTTP library that logs headers.
    const SECRET: bool = false;

    /// Reads the textual form.
    fn from_text(text: &str) -> Option<Self>;

    /// Reads a JSON boolean.
    fn from_bool(value: bool) -> Option<Self> {
        Self::from_text(if value { "true" } else { "false" })
    }

    /// Reads a JSON integer.
    fn from_integer(value: i64) -> Option<Self> {
        Self::from_text(&value.to_string())
    }

    /// Reads a JSON number with a fraction or an exponent.
    fn from_float(value: f64) -> Option<Self> {
        Self::from_text(&serde_json::Number::from_f64(value)?.to_string())
    }

    /// Whether there is a textual form that services understand.
    fn has_text(&self) -> bool {
        true
    }

    /// The textual form.
    fn text(&self) -> Cow<'_, str>;
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text, or any value with a textual form of its own.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// `true` or `false`.
    Boolean,
}

impl Kind {
    /// What a value of it is, for messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Integer => "an integer",
            Self::Float => "a number",
            Self::Boolean => "true or false",
        }
    }
}

/// Passes a value on; one that the type cannot be, or not of a kind the page promises, is reported.
#[inline]
fn of_kind<T: Scalar>(kinds: &[Kind], value: Option<T>) -> Option<T> {
    let is_promised = kinds.contains(&T::KIND) || kinds == [Kind::Text] && drift::is_only_text();
    if value.is_none() || !is_promised {
        drift::wrong_kind(T::KIND.name());
    }
    value
}

/// Reads a scalar, whatever kind of value there is.
#[inline]
pub fn read_scalar<'de, T: Scalar, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    from.deserialize_any(ScalarVisitor(PhantomData))
}

/// What serde_json calls a value that is wanted as it is written.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The same, without a detour that would cost a number its digits.
pub(crate) fn read_digits<'de, T: Scalar, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    from.deserialize_newtype_struct(RAW_VALUE, ScalarVisitor(PhantomData))
}

/// A value of the digits of a JSON number.
fn number<T: Scalar>(digits: &str) -> Option<T> {
    T::from_text(digits).or_else(|| T::from_float(digits.parse().ok()?))
}

/// A value of one JSON value, which stands there as it is written.
fn value_of<T: Scalar>(json: &str) -> Option<T> {
    if json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        of_kind(&[Kind::Integer, Kind::Float], number(json))
    } else {
        read_scalar(&mut serde_json::Deserializer::from_str(json)).ok()?
    }
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    #[inline]
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    /// The digits were asked for, and this is no input that has them.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        read_scalar(from)
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Option<T>, E> {
        Ok(of_kind(&[Kind::Boolean], T::from_bool(value)))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Option<T>, E> {
        Ok(of_kind(
            &[Kind::Integer, Kind::Float],
            T::from_integer(value),
        ))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Option<T>, E> {
        let value = match i64::try_from(value) {
            Ok(value) => T::from_integer(value),
            Err(_) => T::from_text(&value.to_string()),
        };
        Ok(of_kind(&[Kind::Integer, Kind::Float], value))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Option<T>, E> {
        Ok(of_kind(&[Kind::Float], T::from_float(value)))
    }

    #[inline]
    fn visit_str<E>(self, text: &str) -> Result<Option<T>, E> {
        Ok(of_kind(&[Kind::Text], T::from_text(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Option<T>, A::Error> {
        drift::wrong_kind(T::KIND.name());
        IgnoredAny.visit_seq(array)?;
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Option<T>, A::Error> {
        // As soon as any crate of a program turns on serde_json's feature `arbitrary_precision`,
        // numbers arrive as an object with this one member.
        let value = match object.next_key_seed(MemberName)? {
            Some(key) if key == "$serde_json::private::Number" => {
                let digits = object.next_value_seed(LenientSeed(PhantomData::<String>))?;
                digits.and_then(|digits| number(&digits))
            }
            Some(key) if key == RAW_VALUE => {
                let json = object.next_value_seed(LenientSeed(PhantomData::<String>))?;
                json.and_then(|json| value_of(&json))
            }
            Some(_) => {
                drift::wrong_kind(T::KIND.name());
                object.next_value::<IgnoredAny>()?;
                None
            }
            None => {
                drift::wrong_kind(T::KIND.name());
                None
            }
        };
        IgnoredAny.visit_map(object)?;
        Ok(value)
    }
}

/// Makes a [`Scalar`] of a newtype around `Box<str>`, any text being valid when it is read.
macro_rules! text_value {
    ($name:ident $(, Scalar { $($scalar:tt)* })?) => {
        impl $crate::wire::value::Value for $name {
            fn empty() -> Self {
                Self("".into())
            }

            #[inline]
            fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                $crate::wire::scalar::read_scalar(from)
            }

            #[inline]
            fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl $crate::wire::scalar::Scalar for $name {
            $($($scalar)*)?

            #[inline]
            fn from_text(text: &str) -> Option<Self> {
                Some(Self(text.into()))
            }

            fn text(&self) -> std::borrow::Cow<'_, str> {
                (&*self.0).into()
            }
        }

        $crate::__serde! { $name }
    };
}
pub(crate) use text_value;
