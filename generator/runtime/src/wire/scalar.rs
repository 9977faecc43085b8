//! Scalars: values that can be written as text, and all kinds of JSON value that they are read from.
//!
//! Services do not agree with their pages, nor with themselves, on whether a number is quoted. The
//! conversions that make sense are here, in one visitor for all types.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::wire::item::LenientSeed;
use crate::wire::value::{MemberName, Value};
use crate::wire::{digits, drift};

/// A value with a textual form, which can also be a query parameter, part of a path or a header.
pub trait Scalar: Value {
    /// The kind of JSON value that the page promises.
    const KIND: Kind = Kind::Text;

    /// Whether the value must not be shown, not even by an HTTP library that logs headers.
    const SECRET: bool = false;

    /// Reads the textual form.
    fn from_text(text: &str) -> Option<Self>;

    /// Reads a text of another form, if it can mean only one thing: in place of a number or a Boolean, what stands in
    /// it.
    fn from_other_text(_text: &str) -> Option<Self> {
        None
    }

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

/// The same of a number; a whole one which an integer cannot hold is none of another kind.
#[inline]
fn of_number<T: Scalar>(kinds: &[Kind], is_whole: bool, value: Option<T>) -> Option<T> {
    if value.is_none() && is_whole && T::KIND == Kind::Integer {
        drift::out_of_range(T::KIND.name());
        return None;
    }
    of_kind(kinds, value)
}

/// What a number without fraction and exponent is.
const INTEGER: &[Kind] = &[Kind::Integer, Kind::Float];

/// Reads a scalar, whatever kind of value there is.
#[inline]
pub fn read_scalar<'de, T: Scalar, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    if T::KIND == Kind::Text && digits::are_exact() {
        // All texts share the code for that.
        let digits: Option<String> = read_digits(from)?;
        return Ok(digits.and_then(|digits| T::from_text(&digits)));
    }
    read_plain(from)
}

/// Reads an integer, which holds whatever digits there are, or else is none.
#[inline]
pub(crate) fn read_integer<'de, T: Scalar, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    if digits::are_exact() {
        return read_digits(from);
    }
    read_plain(from)
}

/// Reads a scalar as serde has it.
#[inline]
fn read_plain<'de, T: Scalar, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
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
    let value = T::from_text(digits).or_else(|| T::from_other_text(digits));
    let value = value.or_else(|| T::from_float(digits.parse().ok()?));
    let kinds = if digits.contains(['.', 'e', 'E']) {
        &[Kind::Float]
    } else {
        INTEGER
    };
    let is_whole = || {
        digits
            .parse()
            .is_ok_and(|number: f64| number.fract() == 0.0)
    };
    of_number(kinds, value.is_none() && is_whole(), value)
}

/// A value of a text.
fn text<T: Scalar>(text: &str) -> Option<T> {
    match T::from_text(text) {
        None => {
            drift::wrong_kind(T::KIND.name());
            T::from_other_text(text)
        }
        value => of_kind(&[Kind::Text], value),
    }
}

/// Reads a text that came outside of JSON.
pub(crate) fn read_text<T: Scalar>(text: &str) -> Option<T> {
    let value = T::from_text(text);
    value.or_else(|| {
        drift::wrong_kind(T::KIND.name());
        T::from_other_text(text)
    })
}

/// A value of one JSON value, which stands there as it is written.
fn value_of<T: Scalar>(json: &str) -> Option<T> {
    if json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        number(json)
    } else {
        let read = read_plain(&mut serde_json::Deserializer::from_str(json));
        read.unwrap_or_else(|_| {
            drift::wrong_kind(T::KIND.name());
            None
        })
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
        read_plain(from)
    }

    #[inline]
    fn visit_bool<E>(self, value: bool) -> Result<Option<T>, E> {
        Ok(of_kind(&[Kind::Boolean], T::from_bool(value)))
    }

    #[inline]
    fn visit_i64<E>(self, value: i64) -> Result<Option<T>, E> {
        Ok(of_number(INTEGER, true, T::from_integer(value)))
    }

    #[inline]
    fn visit_u64<E>(self, value: u64) -> Result<Option<T>, E> {
        let value = match i64::try_from(value) {
            Ok(value) => T::from_integer(value),
            Err(_) => T::from_text(&value.to_string()),
        };
        Ok(of_number(INTEGER, true, value))
    }

    #[inline]
    fn visit_f64<E>(self, value: f64) -> Result<Option<T>, E> {
        match T::KIND {
            Kind::Text => digits::lost(),
            Kind::Integer if value.abs() >= digits::EXACT_FLOATS => digits::lost(),
            _ => {}
        }
        let is_whole = value.fract() == 0.0;
        Ok(of_number(&[Kind::Float], is_whole, T::from_float(value)))
    }

    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<Option<T>, E> {
        Ok(text(value))
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
