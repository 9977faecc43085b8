//! Fields of a struct: mandatory or optional, with one value, an array or a map.
//!
//! The tables name fields, not types: what a mandatory member is to an optional one, or an array or
//! a map to a single value, is decided here by the field's own type.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::MapAccess;
use serde::ser::SerializeMap;

use crate::wire::checker::Checker;
use crate::wire::item::{AsWire, Item, LenientSeed};
use crate::wire::list::List;
use crate::wire::map::Map;
use crate::wire::nullable::Nullable;
use crate::wire::scalar::Scalar;
use crate::wire::value::Value;

/// A field of an object: `T`, `Vec<T>` and `BTreeMap<String, T>` for mandatory members, `Option<T>`,
/// [`List<T>`] and [`Map<T>`] for optional ones; [`Nullable`] of any of the former for those that may be `null`.
pub trait Slot: Sized {
    /// What the member, or each item at the bottom of its arrays and maps, holds.
    type Value: Value;

    /// The field before anything is known about it.
    fn empty() -> Self;

    /// Reads the member in place of whatever the field held.
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error>;

    /// Writes the member unless it is absent.
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error>;

    /// Visits every value held, each with the checker at its place.
    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &Self::Value));

    /// How many items the member has; none if it is absent, or nothing that has items.
    fn items(&self) -> Option<usize>;

    /// Whether the member is not there; an empty array or map is.
    fn is_absent(&self) -> bool;

    /// Whether nothing is held: the member is absent, or an array or a map without items.
    fn is_empty(&self) -> bool;
}

/// The field of a mandatory member: there is always a value, if an empty one.
#[diagnostic::on_unimplemented(
    message = "the field of a `mandatory` member cannot be `{Self}`, which may be absent",
    note = "it is a `T`, `Vec<T>` or `BTreeMap<String, T>`; for a field that may be absent there is \
            the rule `mandatory_when_sent`"
)]
pub trait Mandatory: Slot {}

/// The field of a member that may be absent.
#[diagnostic::on_unimplemented(
    message = "the field of a member without the rule `mandatory` cannot be `{Self}`, which is \
               never absent",
    note = "it is an `Option<T>`, `List<T>` or `Map<T>`; for a field that is always there, \
            `mandatory` is the first of the rules"
)]
pub trait Optional: Slot {}

/// The field of a single value that may be absent, and so can have a default.
#[diagnostic::on_unimplemented(
    message = "the field of a member with a `default` cannot be `{Self}`",
    note = "it is an `Option<T>` of a single value: arrays, maps and objects have no default, nor has \
            what is never absent"
)]
pub trait Single: Optional<Value: Scalar> {
    /// The field that holds this value.
    fn single(value: Self::Value) -> Self;
}

impl<T: Scalar> Single for Option<T> {
    fn single(value: T) -> Self {
        Some(value)
    }
}

impl<T: Scalar> Single for Option<Nullable<T>> {
    fn single(value: T) -> Self {
        Some(Nullable::Value(value))
    }
}

impl<T: Value> Mandatory for T {}
impl<T: Item> Mandatory for Vec<T> {}
impl<T: Item> Mandatory for BTreeMap<String, T> {}
impl<T: Item> Mandatory for Nullable<T> {}
impl<T: Value> Optional for Option<T> {}
impl<T: Item> Optional for List<T> {}
impl<T: Item> Optional for Map<T> {}
impl<T: Item> Optional for Option<Nullable<T>> {}

/// What became of a member that was offered to the fields of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberRead {
    /// There is no such member; its value is still to be read.
    Unknown,
    /// The member was `null` or of a kind it cannot be.
    Absent,
    /// The member has a value.
    Present,
}

impl MemberRead {
    pub(crate) fn known(present: bool) -> Self {
        if present { Self::Present } else { Self::Absent }
    }
}

/// A field which can also travel outside the body: single values and arrays of them.
pub trait Parameter: Slot {
    /// Whether the member may come more than once: it is an array.
    const REPEATS: bool = false;

    /// Takes one value which did not come from a JSON body.
    fn accept(&mut self, value: Self::Value);

    /// The values held: none if the member is absent.
    fn values(&self) -> &[Self::Value];
}

impl<T: Value> Slot for T {
    type Value = T;

    fn empty() -> Self {
        Value::empty()
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
        match from.next_value_seed(LenientSeed(PhantomData))? {
            Some(value) => {
                *self = value;
                Ok(MemberRead::Present)
            }
            None => Ok(MemberRead::Absent),
        }
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        out.serialize_entry(name, &AsWire(self))
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T)) {
        visit(checker, self);
    }

    fn items(&self) -> Option<usize> {
        self.items_in_text().map(<[String]>::len)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        false
    }
}

impl<T: Value> Parameter for T {
    fn accept(&mut self, value: T) {
        *self = value;
    }

    fn values(&self) -> &[T] {
        std::slice::from_ref(self)
    }
}

impl<T: Value> Slot for Option<T> {
    type Value = T;

    fn empty() -> Self {
        None
    }

    #[inline]
    fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
        *self = from.next_value_seed(LenientSeed(PhantomData))?;
        Ok(MemberRead::known(self.is_some()))
    }

    #[inline]
    fn write<S: SerializeMap>(&self, name: &'static str, out: &mut S) -> Result<(), S::Error> {
        match self {
            Some(value) => out.serialize_entry(name, &AsWire(value)),
            None => Ok(()),
        }
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T)) {
        if let Some(value) = self {
            visit(checker, value);
        }
    }

    fn items(&self) -> Option<usize> {
        self.as_ref().and_then(Slot::items)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T: Value> Parameter for Option<T> {
    fn accept(&mut self, value: T) {
        *self = Some(value);
    }

    fn values(&self) -> &[T] {
        self.as_slice()
    }
}

/// Arrays and maps hold their items alike.
macro_rules! collections {
    ($($mandatory:ty, $optional:ident;)*) => {$(
        impl<T: Item> Slot for $mandatory {
            type Value = T::Value;

            fn empty() -> Self {
                Self::new()
            }

            #[inline]
            fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
                let items = from.next_value_seed(LenientSeed(PhantomData))?;
                let read = MemberRead::known(items.is_some());
                *self = items.unwrap_or_default();
                Ok(read)
            }

            #[inline]
            fn write<S: SerializeMap>(
                &self,
                name: &'static str,
                out: &mut S,
            ) -> Result<(), S::Error> {
                out.serialize_entry(name, &AsWire(self))
            }

            fn each(
                &self,
                checker: &mut Checker,
                visit: &mut dyn FnMut(&mut Checker, &T::Value),
            ) {
                Item::each(self, checker, visit);
            }

            fn items(&self) -> Option<usize> {
                Some(self.len())
            }

            fn is_absent(&self) -> bool {
                false
            }

            fn is_empty(&self) -> bool {
                self.is_empty()
            }
        }

        impl<T: Item> Slot for $optional<T> {
            type Value = T::Value;

            fn empty() -> Self {
                Self::default()
            }

            #[inline]
            fn read<'de, A: MapAccess<'de>>(&mut self, from: &mut A) -> Result<MemberRead, A::Error> {
                *self = Self::from_option(from.next_value_seed(LenientSeed(PhantomData))?);
                Ok(MemberRead::known(!self.is_absent()))
            }

            #[inline]
            fn write<S: SerializeMap>(
                &self,
                name: &'static str,
                out: &mut S,
            ) -> Result<(), S::Error> {
                match self.as_option() {
                    Some(items) => out.serialize_entry(name, &AsWire(items)),
                    None => Ok(()),
                }
            }

            fn each(
                &self,
                checker: &mut Checker,
                visit: &mut dyn FnMut(&mut Checker, &T::Value),
            ) {
                if let Some(items) = self.as_option() {
                    Item::each(items, checker, visit);
                }
            }

            fn items(&self) -> Option<usize> {
                self.as_option().map(<$mandatory>::len)
            }

            fn is_absent(&self) -> bool {
                self.as_option().is_none()
            }

            fn is_empty(&self) -> bool {
                self.as_option().is_none_or(<$mandatory>::is_empty)
            }
        }
    )*};
}

collections! {
    Vec<T>, List;
    BTreeMap<String, T>, Map;
}

impl<T: Value> Parameter for Vec<T> {
    const REPEATS: bool = true;

    fn accept(&mut self, value: T) {
        self.push(value);
    }

    fn values(&self) -> &[T] {
        self
    }
}

impl<T: Value> Parameter for List<T> {
    const REPEATS: bool = true;

    fn accept(&mut self, value: T) {
        self.push(value);
    }

    fn values(&self) -> &[T] {
        self
    }
}
