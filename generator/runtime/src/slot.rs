//! How a field holds the values of a member: once for sure, perhaps, or many times.
//!
//! The tables name fields, not types: what a mandatory member is to an optional one, or an array to
//! a single value, is decided here by the field's own type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::drift::{self, Surprise};
use crate::list::List;
use crate::object::Read;
use crate::value::{One, Value, Wire, scalars_are_absent};

/// A field of an object: `T` and `Vec<T>` for mandatory members, `Option<T>` and [`List<T>`] for
/// optional ones.
pub trait Slot: Sized {
    /// What the member, or each item of its array, holds.
    type Value: Value;

    /// Whether the member is an array.
    const IS_ARRAY: bool;

    /// The field before anything is known about it.
    fn empty() -> Self;

    /// Reads the member in place of whatever the field held.
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<Read, A::Error>;

    /// Writes the member unless it is absent.
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error>;

    /// Takes one value which did not come from a JSON body.
    fn accept(&mut self, value: Self::Value);

    /// The values held: none if the member is absent.
    fn values(&self) -> &[Self::Value];

    /// Whether the member is not there; an empty array is.
    fn is_absent(&self) -> bool;
}

impl<T: Value> Slot for T {
    type Value = T;

    const IS_ARRAY: bool = false;

    fn empty() -> Self {
        Value::empty()
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<Read, A::Error> {
        match from.next_value_seed(One(PhantomData))? {
            Some(value) => {
                *self = value;
                Ok(Read::Present)
            }
            None => Ok(Read::Absent),
        }
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        out.serialize_entry(name, &Wire(self))
    }

    fn accept(&mut self, value: T) {
        *self = value;
    }

    fn values(&self) -> &[T] {
        std::slice::from_ref(self)
    }

    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Value> Slot for Option<T> {
    type Value = T;

    const IS_ARRAY: bool = false;

    fn empty() -> Self {
        None
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<Read, A::Error> {
        *self = from.next_value_seed(One(PhantomData))?;
        Ok(Read::known(self.is_some()))
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        match self {
            Some(value) => out.serialize_entry(name, &Wire(value)),
            None => Ok(()),
        }
    }

    fn accept(&mut self, value: T) {
        *self = Some(value);
    }

    fn values(&self) -> &[T] {
        self.as_slice()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Value> Slot for Vec<T> {
    type Value = T;

    const IS_ARRAY: bool = true;

    fn empty() -> Self {
        Self::new()
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<Read, A::Error> {
        let items = from.next_value_seed(Array(PhantomData))?;
        let read = Read::known(items.is_some());
        *self = items.unwrap_or_default();
        Ok(read)
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        out.serialize_entry(name, &Items(self))
    }

    fn accept(&mut self, value: T) {
        self.push(value);
    }

    fn values(&self) -> &[T] {
        self
    }

    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Value> Slot for List<T> {
    type Value = T;

    const IS_ARRAY: bool = true;

    fn empty() -> Self {
        Self::default()
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<Read, A::Error> {
        *self = Self::from_option(from.next_value_seed(Array(PhantomData))?);
        Ok(Read::known(!self.is_absent()))
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        match self.as_option() {
            Some(items) => out.serialize_entry(name, &Items(items)),
            None => Ok(()),
        }
    }

    fn accept(&mut self, value: T) {
        self.push(value);
    }

    fn values(&self) -> &[T] {
        self
    }

    fn is_absent(&self) -> bool {
        List::is_absent(self)
    }
}

/// An array, if that is what comes; odd items are left out.
struct Array<T>(PhantomData<T>);

impl<'de, T: Value> DeserializeSeed<'de> for Array<T> {
    type Value = Option<Vec<T>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Vec<T>>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, T: Value> Visitor<'de> for Array<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Option<Vec<T>>, A::Error> {
        let mut items = Vec::new();
        let watching = drift::is_watching();
        for index in 0.. {
            if watching {
                drift::enter_item(index);
            }
            let item = array.next_element_seed(One(PhantomData))?;
            if watching {
                drift::leave();
            }
            match item {
                Some(item) => items.extend(item),
                None => break,
            }
        }
        Ok(Some(items))
    }

    scalars_are_absent!();

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Option<Vec<T>>, A::Error> {
        drift::report(Surprise::WrongKind);
        IgnoredAny.visit_map(object)?;
        Ok(None)
    }
}

struct Items<'a, T>(&'a [T]);

impl<T: Value> Serialize for Items<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(Wire))
    }
}
