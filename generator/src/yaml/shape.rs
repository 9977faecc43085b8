//! First pass over a document: the kind of every node (scalar, sequence, mapping), without its text.

use std::fmt;

use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The structure of a document without its texts.
#[derive(Debug)]
pub(super) enum Shape {
    Null,
    Scalar,
    Sequence(Vec<Shape>),
    Mapping(Vec<(Shape, Shape)>),
    Odd(&'static str),
}

impl Shape {
    fn children(&self) -> impl Iterator<Item = &Shape> {
        let (nodes, entries): (&[Shape], &[(Shape, Shape)]) = match self {
            Self::Sequence(nodes) => (nodes, &[]),
            Self::Mapping(entries) => (&[], entries),
            Self::Null | Self::Scalar | Self::Odd(_) => (&[], &[]),
        };
        let entries = entries.iter().flat_map(|(key, value)| [key, value]);
        nodes.iter().chain(entries)
    }

    /// How many nodes there are, this one among them.
    pub(super) fn size(&self) -> u32 {
        1 + self.children().map(Self::size).sum::<u32>()
    }

    /// How many containers are within one another.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Sequence(_) | Self::Mapping(_) => {
                1 + self.children().map(Self::depth).max().unwrap_or(0)
            }
            Self::Null | Self::Scalar | Self::Odd(_) => 0,
        }
    }
}

pub(super) struct ShapeSeed;

impl<'de> DeserializeSeed<'de> for ShapeSeed {
    type Value = Shape;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ShapeSeed {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any YAML")
    }

    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_none<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Shape, E> {
        Ok(Shape::Scalar)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Shape, A::Error> {
        let mut shapes = Vec::new();
        while let Some(shape) = entries.next_element_seed(ShapeSeed)? {
            shapes.push(shape);
        }
        Ok(Shape::Sequence(shapes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Shape, A::Error> {
        let mut shapes = Vec::new();
        while let Some(key) = entries.next_key_seed(ShapeSeed)? {
            let key = match key {
                // A key is text even where the same word as a value would be nothing: `null: …`.
                Shape::Null | Shape::Scalar => Shape::Scalar,
                _ => Shape::Odd("a key that is not text"),
            };
            shapes.push((key, entries.next_value_seed(ShapeSeed)?));
        }
        Ok(Shape::Mapping(shapes))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, data: A) -> Result<Shape, A::Error> {
        let (IgnoredAny, content) = data.variant()?;
        de::VariantAccess::newtype_variant::<IgnoredAny>(content)?;
        Ok(Shape::Odd("a tag"))
    }
}
