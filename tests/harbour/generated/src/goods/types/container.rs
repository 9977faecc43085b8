// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::Stop;

/// Something in a container.
///
/// Source: Storing Goods, table 13.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Container {
    /// Number of the container.
    ///
    /// Exactly 11 characters.
    pub number: Option<String>,

    /// How much it holds.
    ///
    /// Unit: bytes.
    pub size: Option<i64>,

    /// How wide it is.
    ///
    /// Unit: mm.
    pub width: Option<i64>,

    /// Numbers of the seals.
    ///
    /// 2 to 4 items. Each item: 3 to 12 characters.
    pub seals: List<String>,

    /// Where it has been.
    ///
    /// At most 30 items.
    pub stops: List<Stop>,
}

object! {
    Container {
        number = "number", length(11..=11);
        size = "size";
        width = "width";
        seals = "seals", items(2..=4), item_length(3..=12);
        stops = "stops", items(..=30);
    }
}

impl Container {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the container. Exactly 11 characters.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// How much it holds. Unit: bytes.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// How wide it is. Unit: mm.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Numbers of the seals. 2 to 4 items. Each item: 3 to 12 characters.
    pub fn seals(mut self, seals: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.seals = seals.into_iter().map(Into::into).collect();
        self
    }

    /// Where it has been. At most 30 items.
    pub fn stops(mut self, stops: impl IntoIterator<Item = Stop>) -> Self {
        self.stops = stops.into_iter().collect();
        self
    }
}
