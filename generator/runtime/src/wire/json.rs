//! Any JSON value, for members of which the page says no more than `Object`.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess};
use serde::ser::{Serialize, Serializer};

use crate::wire::digits::EXACT_FLOATS;
use crate::wire::drift;
use crate::wire::surprise::Surprise;
use crate::wire::value::Value;

/// Any value but `null`, kept as it is: nothing in it is converted, left out or checked. Numbers that are no integers of
/// 64 bits are floats.
impl Value for serde_json::Value {
    fn empty() -> Self {
        Self::Null
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let value = <Self as Deserialize>::deserialize(from)?;
        if drift::is_watching() {
            tell(&value);
        }
        Ok((!value.is_null()).then_some(value))
    }

    fn read_only_item<'de, A: MapAccess<'de>>(object: A) -> Result<Option<Self>, A::Error> {
        let value = <Self as Deserialize>::deserialize(MapAccessDeserializer::new(object))?;
        let has_members = value.as_object().is_some_and(|members| !members.is_empty());
        Ok(has_members.then_some(value))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self, to)
    }
}

/// Tells of the numbers that may have lost digits as a float.
#[cold]
fn tell(value: &serde_json::Value) {
    match value {
        serde_json::Value::Number(number) if is_spoilt(number) => {
            drift::report(Surprise::OutOfRange);
        }
        serde_json::Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                drift::enter_item(index);
                tell(item);
                drift::leave();
            }
        }
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                drift::enter_member(name);
                tell(member);
                drift::leave();
            }
        }
        _ => {}
    }
}

/// Whether it is a float which is an integer, and may have been another one.
fn is_spoilt(number: &serde_json::Number) -> bool {
    let float = number.as_f64().filter(|_| number.is_f64());
    float.is_some_and(|float| float.abs() >= EXACT_FLOATS)
}
