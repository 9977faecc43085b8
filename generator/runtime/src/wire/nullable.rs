//! Members for which `null` can be sent, and means something else than absence.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};

use crate::wire::checker::Checker;
use crate::wire::item::{AsWire, Item, LenientSeed};
use crate::wire::slot::{MemberRead, Slot};

/// A value, or `null` where a page says that `null` may be sent: to clear what was set, for example.
///
/// Setters take the value itself, or `Nullable::Null`.
///
/// ```
/// use huaweicloud_runtime::Nullable;
///
/// let note: Nullable<String> = "Intro".into();
/// assert_eq!(note.value().map(String::as_str), Some("Intro"));
/// assert_eq!(Nullable::<String>::Null.value(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    Null,

    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, unless it is `null`.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value, unless it is `null`.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// The recursive member of a recursive object.
impl<T> From<T> for Nullable<Box<T>> {
    fn from(value: T) -> Self {
        Self::Value(Box::new(value))
    }
}

impl<T: Item> Item for Nullable<T> {
    type Value = T::Value;

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_option(NullableVisitor(PhantomData))
    }

    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        Ok(T::read_only_item(object)?.map(Self::Value))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => to.serialize_unit(),
            Self::Value(value) => value.write(to),
        }
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T::Value)) {
        if let Self::Value(value) = self {
            value.each(checker, visit);
        }
    }

    fn items(&self) -> Option<usize> {
        self.value().and_then(Item::items)
    }
}

struct NullableVisitor<T>(PhantomData<T>);

impl<'de, T: Item> Visitor<'de> for NullableVisitor<T> {
    type Value = Option<Nullable<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Some(Nullable::Null))
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Some(Nullable::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        Ok(T::read(from)?.map(Nullable::Value))
    }
}

impl<T: Item> Slot for Nullable<T> {
    type Value = T::Value;

    fn empty() -> Self {
        Self::Null
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
        let read: Option<Self> = from.next_value_seed(LenientSeed(PhantomData))?;
        let present = MemberRead::known(read.is_some());
        *self = read.unwrap_or(Self::Null);
        Ok(present)
    }

    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        out.serialize_entry(name, &AsWire(self))
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T::Value)) {
        Item::each(self, checker, visit);
    }

    fn items(&self) -> Option<usize> {
        Item::items(self)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        false
    }
}

impl<T: Item> Slot for Option<Nullable<T>> {
    type Value = T::Value;

    fn empty() -> Self {
        None
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
        *self = from.next_value_seed(LenientSeed(PhantomData))?;
        Ok(MemberRead::known(self.is_some()))
    }

    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        match self {
            Some(value) => out.serialize_entry(name, &AsWire(value)),
            None => Ok(()),
        }
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T::Value)) {
        if let Some(value) = self {
            Item::each(value, checker, visit);
        }
    }

    fn items(&self) -> Option<usize> {
        self.as_ref().and_then(Item::items)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }
}
