//! Items of arrays and maps: a value, or an array or a map again.
//!
//! Leniency goes all the way down: an item that its type cannot be, `null` among them, is left out,
//! and what stands beside it is read on.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::wire::checker::Checker;
use crate::wire::drift;
use crate::wire::value::{MemberName, Value, scalars_are_absent};

/// An item of an array or a map: every [`Value`], `Vec<T>` and `BTreeMap<String, T>`. What a
/// nullable member holds is one, too.
pub trait Item: Sized {
    /// What is at the bottom of all arrays and maps.
    type Value: Value;

    /// Reads an item of whatever kind; `None` if it is `null` or nothing this type can be.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;

    /// Reads an object that stands in place of an array as the one item of it; `None` unless it certainly is one.
    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        IgnoredAny.visit_map(object)?;
        Ok(None)
    }

    /// Writes the item.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;

    /// Visits every value in it, each with the checker at its place.
    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &Self::Value));

    /// How many items it has itself; none if it is nothing that has items.
    fn items(&self) -> Option<usize>;
}

impl<T: Value> Item for T {
    type Value = T;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Value::read(from)
    }

    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        Value::read_only_item(object)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Value::write(self, to)
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T)) {
        visit(checker, self);
    }

    fn items(&self) -> Option<usize> {
        self.items_in_text().map(<[String]>::len)
    }
}

impl<T: Item> Item for Vec<T> {
    type Value = T::Value;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(ArrayVisitor(PhantomData))
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(AsWire))
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T::Value)) {
        for (index, item) in self.iter().enumerate() {
            checker.at_item(index, |checker| item.each(checker, visit));
        }
    }

    fn items(&self) -> Option<usize> {
        Some(self.len())
    }
}

impl<T: Item> Item for BTreeMap<String, T> {
    type Value = T::Value;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(MapVisitor(PhantomData))
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter().map(|(key, item)| (key, AsWire(item))))
    }

    fn each(&self, checker: &mut Checker, visit: &mut dyn FnMut(&mut Checker, &T::Value)) {
        for (key, item) in self {
            checker.at_key(key, |checker| item.each(checker, visit));
        }
    }

    fn items(&self) -> Option<usize> {
        Some(self.len())
    }
}

/// Lets serde write an item.
pub(crate) struct AsWire<'a, T>(pub(crate) &'a T);

impl<T: Item> Serialize for AsWire<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

/// One item, to be read in whatever kind it comes.
pub(crate) struct LenientSeed<T>(pub(crate) PhantomData<T>);

impl<'de, T: Item> DeserializeSeed<'de> for LenientSeed<T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        T::read(from)
    }
}

/// An array, if that is what comes, or the one object that would be in it; odd items are left out.
struct ArrayVisitor<T>(PhantomData<T>);

impl<'de, T: Item> Visitor<'de> for ArrayVisitor<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        let watching = drift::is_watching();
        for index in 0.. {
            let before = watching.then(|| drift::enter_item(index));
            let item = array.next_element_seed(LenientSeed(PhantomData))?;
            if matches!(item, Some(None)) && drift::is_receiving() {
                drift::wrong_kind(drift::DOCUMENTED);
            }
            if let Some(before) = before {
                drift::leave_item(before, matches!(item, Some(None)));
            }
            match item {
                Some(Some(item)) => items.push(item),
                Some(None) => {}
                None => break,
            }
        }
        Ok(Some(items))
    }

    scalars_are_absent!("an array");

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        drift::wrong_kind("an array");
        Ok(T::read_only_item(object)?.map(|item| vec![item]))
    }
}

/// A map, if that is what comes; odd items are left out with their keys.
struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Item> Visitor<'de> for MapVisitor<T> {
    type Value = Option<BTreeMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut items = BTreeMap::new();
        let watching = drift::is_watching();
        #[cfg(feature = "server")]
        let mut names = drift::is_receiving().then(drift::Names::default);
        while let Some(key) = object.next_key_seed(MemberName)? {
            // With serde_json's `arbitrary_precision` a number comes as a map with this key.
            if key == "$serde_json::private::Number" {
                drift::wrong_kind("an object");
                object.next_value::<IgnoredAny>()?;
                IgnoredAny.visit_map(object)?;
                return Ok(None);
            }
            let before = watching.then(|| drift::enter_member(&key));
            #[cfg(feature = "server")]
            if let Some(names) = &mut names {
                names.read(key.clone());
            }
            // Of a key that comes twice, the last item counts, even if it is none.
            let item = object.next_value_seed(LenientSeed(PhantomData))?;
            if let Some(before) = before {
                drift::leave_item(before, item.is_none());
            }
            match item {
                Some(item) => items.insert(key.into_owned(), item),
                None => items.remove(&*key),
            };
        }
        Ok(Some(items))
    }

    scalars_are_absent!("an object");

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        drift::wrong_kind("an object");
        IgnoredAny.visit_seq(array)?;
        Ok(None)
    }
}
