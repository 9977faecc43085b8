// Generated from spec/ships/list_ships.yaml by `cargo xtask codegen`; do not edit.

//! Querying Ships, as the reference page of 2026-02-03 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `ShipState`
//! - `CargoState`
//! - `ShipClass`
//! - `Truncation`
//! - `Ship`, table 5
//! - `ShipDetails`, table 6
//! - `Photo`, table 7
//! - `Document`, table 8
//! - `Berth`, table 9
//! - `Voyage`, table 12
//! - `Route`
//! - `Clearance`
//! - `Measures`, table 10
//! - `Engine`

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, operation, paging, response,
};

use super::{CargoState, Ship, ShipClass, ShipState, Truncation};

/// Looks up ships by their IDs, state, class and time of arrival.
///
/// `GET /v2/{project_id}/ships`. Response: [`ListShipsResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Status 400: The request is wrong.
///
/// Sent for you, and so no members: `X-Auth-Token`.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#ships).
///
/// Source: Querying Ships (2026-02-03), table 1 (path), table 2 (query), table 3 (header).
///
/// # Examples
///
/// One ship by its ID.
///
/// ```
/// use harbour::ships::ListShips;
///
/// let request = ListShips::new().ship_id(["9074729"]);
/// # harbour::__example::request(&request, "GET /v2/{project_id}/ships?ship_id=9074729", "");
/// ```
///
/// The ships that arrived on one day.
///
/// ```
/// use harbour::CompactTime;
/// use harbour::ships::ListShips;
///
/// let request = ListShips::new()
///     .arrived_after(CompactTime::from("20260201000000"))
///     .arrived_before(CompactTime::from("20260202000000"))
///     .page(0)
///     .size(20);
/// # harbour::__example::request(&request, "GET /v2/{project_id}/ships?arrived_after=20260201000000&arrived_before=20260202000000&page=0&size=20", "");
/// ```
///
/// The newest ten ships.
///
/// ```
/// use harbour::ships::ListShips;
///
/// let request = ListShips::new();
/// # harbour::__example::request(&request, "GET /v2/{project_id}/ships", "");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListShips {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// IDs of the ships to look up.
    ///
    /// At most 10 items.
    pub ship_id: List<String>,

    /// Only ships in one of these states.
    ///
    /// Documented here: `EXPECTED`, `MOORED`, `AT_SEA`, `LAID_UP`.
    pub state: List<ShipState>,

    /// Only ships whose hold is in one of these states.
    ///
    /// On the wire: `cargoState`.
    pub cargo_state: List<CargoState>,

    /// Only ships of these classes.
    ///
    /// On the wire: `shipClass`.
    pub ship_class: List<ShipClass>,

    /// Start of the time range.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `ship_id`.
    pub arrived_after: Option<CompactTime>,

    /// End of the time range.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `ship_id`.
    pub arrived_before: Option<CompactTime>,

    /// ID of the fleet; -1 for ships without one.
    pub fleet_id: Option<i64>,

    /// Labels of the ships.
    ///
    /// At most 16 items. Each item: at most 24 characters. Joined by commas on the wire.
    pub labels: Option<CommaSeparated>,

    /// Text that is searched for in names and remarks.
    pub search: Option<String>,

    /// Number of the page, counted from 0.
    ///
    /// Default: `0`. Has no effect beside `ship_id`.
    pub page: Option<i64>,

    /// How many ships a page has.
    ///
    /// Range: 1 to 100. Default: `10`. Has no effect beside `ship_id`.
    pub size: Option<i64>,
}

operation! {
    ListShips -> ListShipsResponse {
        GET "/v2/{project_id}/ships" of super::SERVICE;
        path project_id = "project_id", from_sender;
        query ship_id = "ship_id", items(..=10);
        query state = "state";
        query cargo_state = "cargoState";
        query ship_class = "shipClass";
        query arrived_after = "arrived_after", ignored_with(ship_id);
        query arrived_before = "arrived_before", ignored_with(ship_id);
        query fleet_id = "fleet_id";
        query labels = "labels", items(..=16), item_length(..=24);
        query search = "search";
        query page = "page", default(0), ignored_with(ship_id);
        query size = "size", range(1..=100), default(10), ignored_with(ship_id);
    }
}

paging! {
    ListShips -> Ship {
        number page, ignored_with(ship_id);
        items ships;
        last is_truncated = Truncation::Complete;
    }
}

impl ListShips {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// IDs of the ships to look up. At most 10 items.
    pub fn ship_id(
        mut self,
        ship_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ship_id = ship_id.into_iter().map(Into::into).collect();
        self
    }

    /// Only ships in one of these states. Documented here: `EXPECTED`, `MOORED`, `AT_SEA`,
    /// `LAID_UP`.
    pub fn state(
        mut self,
        state: impl IntoIterator<Item = impl Into<ShipState>>,
    ) -> Self {
        self.state = state.into_iter().map(Into::into).collect();
        self
    }

    /// Only ships whose hold is in one of these states.
    pub fn cargo_state(
        mut self,
        cargo_state: impl IntoIterator<Item = impl Into<CargoState>>,
    ) -> Self {
        self.cargo_state = cargo_state.into_iter().map(Into::into).collect();
        self
    }

    /// Only ships of these classes.
    pub fn ship_class(
        mut self,
        ship_class: impl IntoIterator<Item = impl Into<ShipClass>>,
    ) -> Self {
        self.ship_class = ship_class.into_iter().map(Into::into).collect();
        self
    }

    /// Start of the time range. UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `ship_id`.
    pub fn arrived_after(mut self, arrived_after: impl Into<CompactTime>) -> Self {
        self.arrived_after = Some(arrived_after.into());
        self
    }

    /// End of the time range. UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `ship_id`.
    pub fn arrived_before(mut self, arrived_before: impl Into<CompactTime>) -> Self {
        self.arrived_before = Some(arrived_before.into());
        self
    }

    /// ID of the fleet; -1 for ships without one.
    pub fn fleet_id(mut self, fleet_id: i64) -> Self {
        self.fleet_id = Some(fleet_id);
        self
    }

    /// Labels of the ships. At most 16 items. Each item: at most 24 characters. Joined by commas on
    /// the wire.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().collect());
        self
    }

    /// Text that is searched for in names and remarks.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Number of the page, counted from 0. Default: `0`. Has no effect beside `ship_id`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many ships a page has. Range: 1 to 100. Default: `10`. Has no effect beside `ship_id`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The response to [`ListShips`].
///
/// The ships were looked up.
///
/// Source: Querying Ships, table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShipsResponse {
    /// The ships that were found.
    pub ships: List<Ship>,

    /// Whether there are more ships than the response has.
    pub is_truncated: Option<Truncation>,

    /// How many ships there are in all.
    pub total: Option<i64>,
}

response! {
    ListShipsResponse {
        body ships = "ships";
        body is_truncated = "is_truncated";
        body total = "total";
    }
}

impl ListShipsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ships that were found.
    #[must_use]
    pub fn ships(mut self, ships: impl IntoIterator<Item = Ship>) -> Self {
        self.ships = ships.into_iter().collect();
        self
    }

    /// Whether there are more ships than the response has.
    #[must_use]
    pub fn is_truncated(mut self, is_truncated: impl Into<Truncation>) -> Self {
        self.is_truncated = Some(is_truncated.into());
        self
    }

    /// How many ships there are in all.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}
