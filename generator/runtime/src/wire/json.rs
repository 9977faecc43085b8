//! Any JSON value, for members of which the page says no more than `Object`.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::value::Value;

/// Any value but `null`, kept as it is: nothing in it is converted, left out or checked.
impl Value for serde_json::Value {
    fn empty() -> Self {
        Self::Null
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let value = <Self as Deserialize>::deserialize(from)?;
        Ok((!value.is_null()).then_some(value))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self, to)
    }
}
