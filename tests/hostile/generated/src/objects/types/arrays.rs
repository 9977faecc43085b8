// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{Kind, Leaf, Level};

/// Arrays of everything.
///
/// Source: Objects, table 31.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Arrays {
    /// Texts.
    pub strings: List<String>,

    /// Whole numbers.
    pub integers: List<i64>,

    /// Whole numbers.
    pub longs: List<i64>,

    /// Numbers.
    pub floats: List<f64>,

    /// Numbers.
    pub doubles: List<f64>,

    /// Flags.
    pub booleans: List<bool>,

    /// Objects.
    pub objects: List<Leaf>,

    /// Kinds.
    pub kinds: List<Kind>,

    /// Levels.
    pub levels: List<Level>,

    /// Arrays of arrays.
    pub arrays: List<Arrays>,
}

object! {
    Arrays {
        strings = "strings";
        integers = "integers";
        longs = "longs";
        floats = "floats";
        doubles = "doubles";
        booleans = "booleans";
        objects = "objects";
        kinds = "kinds";
        levels = "levels";
        arrays = "arrays";
    }
}

impl Arrays {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts.
    pub fn strings(
        mut self,
        strings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.strings = strings.into_iter().map(Into::into).collect();
        self
    }

    /// Whole numbers.
    pub fn integers(mut self, integers: impl IntoIterator<Item = i64>) -> Self {
        self.integers = integers.into_iter().collect();
        self
    }

    /// Whole numbers.
    pub fn longs(mut self, longs: impl IntoIterator<Item = i64>) -> Self {
        self.longs = longs.into_iter().collect();
        self
    }

    /// Numbers.
    pub fn floats(mut self, floats: impl IntoIterator<Item = f64>) -> Self {
        self.floats = floats.into_iter().collect();
        self
    }

    /// Numbers.
    pub fn doubles(mut self, doubles: impl IntoIterator<Item = f64>) -> Self {
        self.doubles = doubles.into_iter().collect();
        self
    }

    /// Flags.
    pub fn booleans(mut self, booleans: impl IntoIterator<Item = bool>) -> Self {
        self.booleans = booleans.into_iter().collect();
        self
    }

    /// Objects.
    pub fn objects(mut self, objects: impl IntoIterator<Item = Leaf>) -> Self {
        self.objects = objects.into_iter().collect();
        self
    }

    /// Kinds.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = impl Into<Kind>>) -> Self {
        self.kinds = kinds.into_iter().map(Into::into).collect();
        self
    }

    /// Levels.
    pub fn levels(mut self, levels: impl IntoIterator<Item = impl Into<Level>>) -> Self {
        self.levels = levels.into_iter().map(Into::into).collect();
        self
    }

    /// Arrays of arrays.
    pub fn arrays(mut self, arrays: impl IntoIterator<Item = Arrays>) -> Self {
        self.arrays = arrays.into_iter().collect();
        self
    }
}
