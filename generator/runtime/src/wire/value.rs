//! Values: one JSON value other than an array or a map, read from whatever kind comes.
//!
//! A value of a kind that its type cannot be is not there: it is drained, and the document is read on.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::Serializer;

#[cfg(feature = "server")]
use crate::wire::amendment::Amendment;
use crate::wire::binary::Binary;
use crate::wire::checker::Checker;

/// One JSON value other than an array or a map.
///
/// Implemented for every scalar, enumerations among them, for every object, and for JSON of any kind.
pub trait Value: Sized {
    /// What stands in the place of a mandatory value that has not been read yet.
    fn empty() -> Self;

    /// Reads a value of whatever kind; `None` if it is `null` or nothing this type can be.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;

    /// Reads an object that stands in place of an array as the one item of it; `None` unless it certainly is one.
    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        IgnoredAny.visit_map(object)?;
        Ok(None)
    }

    /// Writes the value.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Reports what is wrong with the value itself, whatever member it belongs to.
    fn check(&self, _checker: &mut Checker) {}

    /// Amends the members of an object; any other value stays as it is.
    #[cfg(feature = "server")]
    fn amend(&mut self, _amendment: Amendment) {}

    /// The bytes, of a value which is no JSON.
    fn as_binary(&self) -> Option<&Binary> {
        None
    }

    /// Takes the bytes, if the value is no JSON.
    fn from_binary(_: &Binary) -> Option<Self> {
        None
    }

    /// The items, of a value which is one text on the wire and a list in Rust.
    fn items_in_text(&self) -> Option<&[String]> {
        None
    }
}

/// Reads a value that stands by itself, where there is no member to leave out.
pub fn read_alone<'de, T: Value, D: Deserializer<'de>>(name: &str, from: D) -> Result<T, D::Error> {
    T::read(from)?
        .ok_or_else(|| D::Error::custom(format_args!("this value cannot be read as {name}")))
}

/// For the visitors of arrays and objects: a scalar in their place is not there.
macro_rules! scalars_are_absent {
    ($expected:literal) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            crate::wire::drift::wrong_kind($expected);
            Ok(None)
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            crate::wire::drift::wrong_kind($expected);
            Ok(None)
        }

        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            crate::wire::drift::wrong_kind($expected);
            Ok(None)
        }

        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            crate::wire::drift::wrong_kind($expected);
            Ok(None)
        }

        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            crate::wire::drift::wrong_kind($expected);
            Ok(None)
        }
    };
}
pub(crate) use scalars_are_absent;

/// A member's name: borrowed if the input is a slice and the name has no escapes.
pub(crate) struct MemberName;

impl<'de> DeserializeSeed<'de> for MemberName {
    type Value = Cow<'de, str>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Cow<'de, str>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for MemberName {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name))
    }
}
