// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

use super::{Clearance, Measures, Route};

/// A voyage of a ship.
///
/// Source: Querying Ships, table 12.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Voyage {
    /// Where the voyage led.
    pub route: Option<Route>,

    /// ID of the voyage.
    pub voyage_id: Option<String>,

    /// Log of the voyage.
    pub log_url: Option<SignedUrl>,

    /// Whether customs let the ship pass.
    ///
    /// Default: `0`.
    pub cleared: Option<Clearance>,

    /// Size and engine at that time.
    pub measures: Option<Measures>,
}

object! {
    Voyage {
        route = "route";
        voyage_id = "voyage_id";
        log_url = "log_url";
        cleared = "cleared";
        measures = "measures";
    }
}

impl Voyage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where the voyage led.
    pub fn route(mut self, route: impl Into<Route>) -> Self {
        self.route = Some(route.into());
        self
    }

    /// ID of the voyage.
    pub fn voyage_id(mut self, voyage_id: impl Into<String>) -> Self {
        self.voyage_id = Some(voyage_id.into());
        self
    }

    /// Log of the voyage.
    pub fn log_url(mut self, log_url: impl Into<SignedUrl>) -> Self {
        self.log_url = Some(log_url.into());
        self
    }

    /// Whether customs let the ship pass. Default: `0`.
    pub fn cleared(mut self, cleared: impl Into<Clearance>) -> Self {
        self.cleared = Some(cleared.into());
        self
    }

    /// Size and engine at that time.
    pub fn measures(mut self, measures: Measures) -> Self {
        self.measures = Some(measures);
        self
    }
}
