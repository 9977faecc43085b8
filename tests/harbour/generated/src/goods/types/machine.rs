// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::MachinePart;

/// A machine in one or several parts.
///
/// Source: Storing Goods, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Machine {
    /// Weight of it all.
    ///
    /// Range: 1 to 5,000,000,000. Unit: kg.
    pub weight: Option<i64>,

    /// Who made it.
    ///
    /// At most 80 characters.
    pub maker: Option<String>,

    /// Its parts.
    ///
    /// 1 to 100 items.
    pub parts: List<MachinePart>,
}

object! {
    Machine {
        weight = "weight", range(1..=5_000_000_000);
        maker = "maker", length(..=80);
        parts = "parts", items(1..=100);
    }
}

impl Machine {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Weight of it all. Range: 1 to 5,000,000,000. Unit: kg.
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Who made it. At most 80 characters.
    pub fn maker(mut self, maker: impl Into<String>) -> Self {
        self.maker = Some(maker.into());
        self
    }

    /// Its parts. 1 to 100 items.
    pub fn parts(mut self, parts: impl IntoIterator<Item = MachinePart>) -> Self {
        self.parts = parts.into_iter().collect();
        self
    }
}
