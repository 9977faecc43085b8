// Generated from spec/ships/list_ships.yaml by `cargo xtask codegen`; do not edit.

//! Querying Ships, as the reference page of 2026-02-03 describes it.

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, SignedUrl, Unrecognized, object, operation,
    options, paging, response,
};

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
///     .arrived_after("20260201000000".parse::<CompactTime>()?)
///     .arrived_before("20260202000000".parse::<CompactTime>()?)
///     .page(0)
///     .size(20);
/// # harbour::__example::request(&request, "GET /v2/{project_id}/ships?arrived_after=20260201000000&arrived_before=20260202000000&page=0&size=20", "");
/// # Ok::<(), Box<dyn std::error::Error>>(())
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

/// Values of `ListShips.state`, `Ship.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipState {
    /// On its way to the harbour.
    Expected,

    /// At a berth.
    Moored,

    /// On its way from the harbour.
    AtSea,

    /// Out of service.
    LaidUp,

    /// No more.
    Scrapped,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ShipState {
        Expected = "EXPECTED";
        Moored = "MOORED";
        AtSea = "AT_SEA";
        LaidUp = "LAID_UP";
        Scrapped = "SCRAPPED";
    }
}

/// Values of `ListShips.cargoState`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CargoState {
    /// The hold is full.
    Loaded,

    /// There is room in the hold.
    PartLoaded,

    /// The hold is empty.
    Empty,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    CargoState {
        Loaded = "LOADED";
        PartLoaded = "PART_LOADED";
        Empty = "EMPTY";
    }
}

/// Values of `ListShips.shipClass`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipClass {
    /// Carries goods.
    Freighter,

    /// Carries people.
    Ferry,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    ShipClass {
        Freighter = "FREIGHTER";
        Ferry = "FERRY";
    }
}

/// Values of `ListShipsResponse.is_truncated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Truncation {
    /// There are more.
    ///
    /// On the wire: `1`.
    Truncated,

    /// There are no more.
    ///
    /// On the wire: `0`.
    Complete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Truncation: i64 {
        Truncated = 1;
        Complete = 0;
    }
}

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

/// What is known of a ship.
///
/// Source: Querying Ships, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShipDetails {
    /// Name of the ship.
    ///
    /// At most 128 characters.
    pub name: Option<String>,

    /// What else there is to say.
    ///
    /// At most 1,024 characters.
    pub remarks: Option<String>,

    /// ID of the fleet.
    pub fleet_id: Option<i64>,

    /// Moment of the launch.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub built_at: Option<CompactTime>,

    /// Moment at which the ship was last seen.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub last_seen: Option<CompactTime>,

    /// Labels of the ship.
    ///
    /// At most 16 items. Each item: at most 24 characters. Joined by commas on the wire.
    pub labels: Option<CommaSeparated>,

    /// Size and engine.
    pub measures: Option<Measures>,

    /// Plan of the ship.
    pub plan_url: Option<SignedUrl>,

    /// Certificate of the ship.
    pub certificate_url: Option<SignedUrl>,

    /// Pictures of the ship.
    pub photos: List<Photo>,

    /// Papers of the ship.
    pub documents: List<Document>,

    /// Where the ship is at home.
    pub home: Option<Berth>,
}

object! {
    ShipDetails {
        name = "name", length(..=128);
        remarks = "remarks", length(..=1024);
        fleet_id = "fleet_id";
        built_at = "built_at";
        last_seen = "last_seen";
        labels = "labels", items(..=16), item_length(..=24);
        measures = "measures";
        plan_url = "plan_url";
        certificate_url = "certificate_url";
        photos = "photos";
        documents = "documents";
        home = "home";
    }
}

impl ShipDetails {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the ship. At most 128 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What else there is to say. At most 1,024 characters.
    pub fn remarks(mut self, remarks: impl Into<String>) -> Self {
        self.remarks = Some(remarks.into());
        self
    }

    /// ID of the fleet.
    pub fn fleet_id(mut self, fleet_id: i64) -> Self {
        self.fleet_id = Some(fleet_id);
        self
    }

    /// Moment of the launch. UTC, `yyyymmddhhmmss` on the wire.
    pub fn built_at(mut self, built_at: impl Into<CompactTime>) -> Self {
        self.built_at = Some(built_at.into());
        self
    }

    /// Moment at which the ship was last seen. UTC, `yyyymmddhhmmss` on the wire.
    pub fn last_seen(mut self, last_seen: impl Into<CompactTime>) -> Self {
        self.last_seen = Some(last_seen.into());
        self
    }

    /// Labels of the ship. At most 16 items. Each item: at most 24 characters. Joined by commas on
    /// the wire.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().collect());
        self
    }

    /// Size and engine.
    pub fn measures(mut self, measures: Measures) -> Self {
        self.measures = Some(measures);
        self
    }

    /// Plan of the ship.
    pub fn plan_url(mut self, plan_url: impl Into<SignedUrl>) -> Self {
        self.plan_url = Some(plan_url.into());
        self
    }

    /// Certificate of the ship.
    pub fn certificate_url(mut self, certificate_url: impl Into<SignedUrl>) -> Self {
        self.certificate_url = Some(certificate_url.into());
        self
    }

    /// Pictures of the ship.
    pub fn photos(mut self, photos: impl IntoIterator<Item = Photo>) -> Self {
        self.photos = photos.into_iter().collect();
        self
    }

    /// Papers of the ship.
    pub fn documents(mut self, documents: impl IntoIterator<Item = Document>) -> Self {
        self.documents = documents.into_iter().collect();
        self
    }

    /// Where the ship is at home.
    pub fn home(mut self, home: Berth) -> Self {
        self.home = Some(home);
        self
    }
}

/// A picture of a ship.
///
/// Source: Querying Ships, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Photo {
    /// Address of the picture.
    pub url: Option<SignedUrl>,
}

object! {
    Photo {
        url = "url";
    }
}

impl Photo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// A paper of a ship.
///
/// Source: Querying Ships, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Document {
    /// Address of the paper.
    pub url: Option<SignedUrl>,

    /// ID of the paper.
    pub id: Option<i64>,

    /// What the paper is.
    pub r#type: Option<String>,

    /// Language of the paper.
    pub language: Option<String>,
}

object! {
    Document {
        url = "url";
        id = "id";
        r#type = "type";
        language = "language";
    }
}

impl Document {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the paper.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// ID of the paper.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// What the paper is.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Language of the paper.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// A place at a quay.
///
/// Source: Querying Ships, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Berth {
    /// Name of the harbour.
    pub harbour: Option<String>,

    /// Name of the quay.
    pub quay: Option<String>,

    /// Number at the quay.
    pub number: Option<String>,
}

object! {
    Berth {
        harbour = "harbour";
        quay = "quay";
        number = "number";
    }
}

impl Berth {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the harbour.
    pub fn harbour(mut self, harbour: impl Into<String>) -> Self {
        self.harbour = Some(harbour.into());
        self
    }

    /// Name of the quay.
    pub fn quay(mut self, quay: impl Into<String>) -> Self {
        self.quay = Some(quay.into());
        self
    }

    /// Number at the quay.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

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

/// Values of `Voyage.route`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Route {
    /// Along the coast.
    ///
    /// On the wire: `coastal`.
    Coastal,

    /// There and back.
    ///
    /// On the wire: `2-way`.
    TwoWay,

    /// Across the ocean.
    ///
    /// On the wire: `ocean`.
    Ocean,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Route {
        Coastal = "coastal";
        TwoWay = "2-way";
        Ocean = "ocean";
    }
}

/// Values of `Voyage.cleared`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Clearance {
    /// Not yet.
    ///
    /// On the wire: `0`.
    Pending,

    /// It did.
    ///
    /// On the wire: `1`.
    Cleared,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Clearance: i64 {
        Pending = 0;
        Cleared = 1;
    }
}

/// Size and engine of a ship.
///
/// Source: Querying Ships, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Measures {
    /// What moves the ship.
    pub engine: Option<Engine>,

    /// How many people work on the ship.
    pub crew: Option<i64>,

    /// Width at the widest place.
    ///
    /// Unit: cm.
    pub width: Option<i64>,

    /// From end to end, in the spelling of the page.
    ///
    /// Unit: cm.
    pub lenght: Option<i64>,

    /// How deep the ship goes.
    ///
    /// Unit: cm.
    pub draught: Option<i64>,

    /// How much the ship displaces.
    ///
    /// Unit: kg.
    pub tonnage: Option<i64>,

    /// How fast the ship is.
    ///
    /// Unit: knots.
    pub speed: Option<f64>,

    /// From end to end.
    ///
    /// Unit: cm. No page lists it.
    pub length: Option<i64>,

    /// What the engine burns.
    ///
    /// No page lists it.
    pub fuel: Option<String>,
}

object! {
    Measures {
        engine = "engine";
        crew = "crew";
        width = "width";
        lenght = "lenght";
        draught = "draught";
        tonnage = "tonnage";
        speed = "speed";
        length = "length";
        fuel = "fuel";
    }
}

impl Measures {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What moves the ship.
    pub fn engine(mut self, engine: impl Into<Engine>) -> Self {
        self.engine = Some(engine.into());
        self
    }

    /// How many people work on the ship.
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }

    /// Width at the widest place. Unit: cm.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// From end to end, in the spelling of the page. Unit: cm.
    pub fn lenght(mut self, lenght: i64) -> Self {
        self.lenght = Some(lenght);
        self
    }

    /// How deep the ship goes. Unit: cm.
    pub fn draught(mut self, draught: i64) -> Self {
        self.draught = Some(draught);
        self
    }

    /// How much the ship displaces. Unit: kg.
    pub fn tonnage(mut self, tonnage: i64) -> Self {
        self.tonnage = Some(tonnage);
        self
    }

    /// How fast the ship is. Unit: knots.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// From end to end. Unit: cm.
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// What the engine burns.
    pub fn fuel(mut self, fuel: impl Into<String>) -> Self {
        self.fuel = Some(fuel.into());
        self
    }
}

/// Values of `Measures.engine`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Engine {
    /// The wind.
    Sail,

    /// Steam, with two cylinders.
    ///
    /// On the wire: `STEAM-2`.
    Steam2,

    /// Diesel oil.
    Diesel,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Engine {
        Sail = "SAIL";
        Steam2 = "STEAM-2";
        Diesel = "DIESEL";
    }
}
