// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{ShipDetails, ShipState, Voyage};

/// One ship.
///
/// Source: Querying Ships, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Ship {
    /// ID of the ship.
    pub ship_id: Option<String>,

    /// State of the ship.
    pub state: Option<ShipState>,

    /// Details of the state.
    pub note: Option<String>,

    /// Whether the ship is in the register of this harbour.
    pub registered: Option<bool>,

    /// What is known of the ship.
    pub details: Option<ShipDetails>,

    /// Its latest voyages.
    pub voyages: List<Voyage>,
}

object! {
    Ship {
        ship_id = "ship_id";
        state = "state";
        note = "note";
        registered = "registered";
        details = "details";
        voyages = "voyages";
    }
}

impl Ship {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the ship.
    pub fn ship_id(mut self, ship_id: impl Into<String>) -> Self {
        self.ship_id = Some(ship_id.into());
        self
    }

    /// State of the ship.
    pub fn state(mut self, state: impl Into<ShipState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Details of the state.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Whether the ship is in the register of this harbour.
    pub fn registered(mut self, registered: bool) -> Self {
        self.registered = Some(registered);
        self
    }

    /// What is known of the ship.
    pub fn details(mut self, details: ShipDetails) -> Self {
        self.details = Some(details);
        self
    }

    /// Its latest voyages.
    pub fn voyages(mut self, voyages: impl IntoIterator<Item = Voyage>) -> Self {
        self.voyages = voyages.into_iter().collect();
        self
    }
}
