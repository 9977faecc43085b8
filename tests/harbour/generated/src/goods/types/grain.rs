// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{Climate, GrainSort};

/// A heap of grain.
///
/// Source: Storing Goods, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Grain {
    /// Number of the silo.
    ///
    /// Range: 0 to 32,767. Default: `999`.
    pub silo: Option<i64>,

    /// What grows from it.
    ///
    /// Default: `MIXED`.
    pub sort: Option<GrainSort>,

    /// The sorts of a mixture.
    pub sorts: List<GrainSort>,

    /// How much of it is water.
    ///
    /// Range: 0 to 100. Unit: percent.
    pub moisture: Option<f64>,

    /// How much of it is grain.
    ///
    /// Range: -0.5 to 100.5. Unit: percent.
    pub purity: Option<f64>,

    /// Where it grew.
    ///
    /// 2 to 40 characters.
    pub origin: Option<String>,

    /// How it is kept.
    pub climate: Option<Climate>,
}

object! {
    Grain {
        silo = "silo", range(0..=32_767), default(999);
        sort = "sort", default("MIXED");
        sorts = "sorts";
        moisture = "moisture", range(0.0..=100.0);
        purity = "purity", range(-0.5..=100.5);
        origin = "origin", length(2..=40);
        climate = "climate";
    }
}

impl Grain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the silo. Range: 0 to 32,767. Default: `999`.
    pub fn silo(mut self, silo: i64) -> Self {
        self.silo = Some(silo);
        self
    }

    /// What grows from it. Default: `MIXED`.
    pub fn sort(mut self, sort: impl Into<GrainSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// The sorts of a mixture.
    pub fn sorts(
        mut self,
        sorts: impl IntoIterator<Item = impl Into<GrainSort>>,
    ) -> Self {
        self.sorts = sorts.into_iter().map(Into::into).collect();
        self
    }

    /// How much of it is water. Range: 0 to 100. Unit: percent.
    pub fn moisture(mut self, moisture: f64) -> Self {
        self.moisture = Some(moisture);
        self
    }

    /// How much of it is grain. Range: -0.5 to 100.5. Unit: percent.
    pub fn purity(mut self, purity: f64) -> Self {
        self.purity = Some(purity);
        self
    }

    /// Where it grew. 2 to 40 characters.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// How it is kept.
    pub fn climate(mut self, climate: Climate) -> Self {
        self.climate = Some(climate);
        self
    }
}
