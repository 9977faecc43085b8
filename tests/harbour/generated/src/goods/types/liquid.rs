// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

/// A liquid in tanks.
///
/// Source: Storing Goods, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Liquid {
    /// How much there is.
    ///
    /// Range: 0.001 to 999.5. Unit: m³.
    pub volume: Option<f64>,

    /// When it freezes.
    ///
    /// Range: at least -273. Unit: °C.
    pub freezes_at: Option<i64>,

    /// Number of the hazard.
    ///
    /// Exactly 4 characters.
    pub hazard: Option<String>,

    /// Numbers of the tanks.
    ///
    /// At most 9 items. Each item: 1 to 999.
    pub tanks: List<i64>,
}

object! {
    Liquid {
        volume = "volume", range(0.001..=999.5);
        freezes_at = "freezes_at", range(-273..);
        hazard = "hazard", length(4..=4);
        tanks = "tanks", items(..=9), item_range(1..=999);
    }
}

impl Liquid {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// How much there is. Range: 0.001 to 999.5. Unit: m³.
    pub fn volume(mut self, volume: f64) -> Self {
        self.volume = Some(volume);
        self
    }

    /// When it freezes. Range: at least -273. Unit: °C.
    pub fn freezes_at(mut self, freezes_at: i64) -> Self {
        self.freezes_at = Some(freezes_at);
        self
    }

    /// Number of the hazard. Exactly 4 characters.
    pub fn hazard(mut self, hazard: impl Into<String>) -> Self {
        self.hazard = Some(hazard.into());
        self
    }

    /// Numbers of the tanks. At most 9 items. Each item: 1 to 999.
    pub fn tanks(mut self, tanks: impl IntoIterator<Item = i64>) -> Self {
        self.tanks = tanks.into_iter().collect();
        self
    }
}
