//! Bodies that are one value as a whole: a field read and written without a member's name around it.
//!
//! Fields know how to be members of an object. Here the object is one that exists only between them and serde, with
//! the body in place of the member's value.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use crate::wire::slot::{MemberRead, Slot};

/// What no field ever meets, since each reads and writes its member once.
const ONE_VALUE: &str = "a body has one value";

/// Reads a whole body into its field; says whether the field has what it needs. `null` is no body.
pub fn read_whole<'de, S: Slot, D: Deserializer<'de>>(
    slot: &mut S,
    from: D,
) -> Result<bool, D::Error> {
    from.deserialize_option(WholeVisitor(slot))
}

struct WholeVisitor<'s, S>(&'s mut S);

impl<'de, S: Slot> Visitor<'de> for WholeVisitor<'_, S> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(self.0.is_absent())
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(self.0.is_absent())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
        let mut body = ReadWhole {
            from: Some(from),
            of: PhantomData,
        };
        Ok(self.0.read(&mut body)? == MemberRead::Present)
    }
}

/// The value of a member that is the body.
struct ReadWhole<'de, D> {
    from: Option<D>,
    of: PhantomData<&'de ()>,
}

impl<'de, D: Deserializer<'de>> MapAccess<'de> for ReadWhole<'de, D> {
    type Error = D::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        _: K,
    ) -> Result<Option<K::Value>, D::Error> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, D::Error> {
        match self.from.take() {
            Some(from) => seed.deserialize(from),
            None => Err(D::Error::custom(ONE_VALUE)),
        }
    }
}

/// Writes a field as a whole body, or `null` if it is absent.
pub fn write_whole<F: Slot, S: Serializer>(slot: &F, to: S) -> Result<S::Ok, S::Error> {
    let mut body = WriteWhole::Open(to);
    slot.write("", &mut body)?;
    match body {
        WriteWhole::Open(to) => to.serialize_unit(),
        WriteWhole::Written(written) => Ok(written),
        WriteWhole::Failed => Err(S::Error::custom(ONE_VALUE)),
    }
}

/// The value of a member that is the body, before and after it is written.
enum WriteWhole<S: Serializer> {
    Open(S),
    Written(S::Ok),
    Failed,
}

impl<S: Serializer> SerializeMap for WriteWhole<S> {
    type Ok = ();
    type Error = S::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), S::Error> {
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), S::Error> {
        let Self::Open(to) = std::mem::replace(self, Self::Failed) else {
            return Err(S::Error::custom(ONE_VALUE));
        };
        *self = Self::Written(value.serialize(to)?);
        Ok(())
    }

    fn end(self) -> Result<(), S::Error> {
        Ok(())
    }
}
