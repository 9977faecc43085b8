// Generated from spec/goods/store_goods.yaml by `cargo xtask codegen`; do not edit.

//! Storing Goods, as the reference page of 2026-02-03 describes it.

use huaweicloud_runtime::{
    List, Map, Rfc3339Time, Secret, Unrecognized, object, operation, options, response,
};

use super::shared::GoodsKind;

/// Takes goods into a warehouse.
///
/// `POST /v1/{project_id}/goods`. Response: [`StoreGoodsResponse`].
///
/// Status 400: The request is wrong.
///
/// Sent for you, and so no members: `X-Auth-Token`.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#goods).
///
/// Source: Storing Goods (2026-02-03), table 1 (path), table 2 (header), table 3 (body).
///
/// # Examples
///
/// Some grain.
///
/// ```
/// use harbour::goods::{GoodsKind, StoreGoods};
///
/// let request = StoreGoods::new("Barley of 2025", GoodsKind::Grain)
///     .description("For the brewery")
///     .labels(["dry"]);
/// # let body = r#"{
/// #   "name": "Barley of 2025",
/// #   "kind": "GRAIN",
/// #   "description": "For the brewery",
/// #   "labels": ["dry"]
/// # }"#;
/// # harbour::__example::request(&request, "POST /v1/{project_id}/goods", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct StoreGoods {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// ID of the agent who brings the goods.
    ///
    /// Header: `X-Agent-Id`.
    pub x_agent_id: Option<String>,

    /// Token of the customs.
    ///
    /// Header: `X-Customs-Token`.
    pub x_customs_token: Option<Secret>,

    /// Name of the goods.
    ///
    /// At most 256 characters.
    pub name: String,

    /// What the goods are.
    pub kind: GoodsKind,

    /// What else there is to say.
    ///
    /// At most 4,096 characters.
    pub description: Option<String>,

    /// How the goods are looked at.
    pub inspection: Option<Inspection>,

    /// Labels of the goods.
    ///
    /// At most 50 items. Each item: at most 128 characters.
    pub labels: List<String>,

    /// What is special about goods of this kind.
    pub details: Option<GoodsDetails>,

    /// Properties to set.
    ///
    /// At most 50 items.
    pub properties: List<Property>,

    /// Who else may take the goods away.
    pub sharing: Option<Sharing>,

    /// Whether the goods are kept cool.
    ///
    /// Default: `false`.
    pub needs_cooling: Option<bool>,

    /// Place in the list.
    ///
    /// Range: 0 to 32,767.
    pub order: Option<i64>,

    /// What may take the goods further.
    pub carriers: List<Carrier>,

    /// What to do with the goods and when.
    ///
    /// At most 8 items.
    pub tasks: List<Task>,

    /// Papers by their names.
    ///
    /// At most 12 items. Each item: 1 to 64 characters.
    pub papers: Map<String>,
}

operation! {
    StoreGoods -> StoreGoodsResponse {
        POST "/v1/{project_id}/goods" of super::SERVICE;
        path project_id = "project_id", from_sender;
        header x_agent_id = "X-Agent-Id";
        header x_customs_token = "X-Customs-Token";
        body name = "name", mandatory, length(..=256);
        body kind = "kind", mandatory;
        body description = "description", length(..=4096);
        body inspection = "inspection";
        body labels = "labels", items(..=50), item_length(..=128);
        body details = "details";
        body properties = "properties", items(..=50);
        body sharing = "sharing";
        body needs_cooling = "needs_cooling", default(false);
        body order = "order", range(0..=32_767);
        body carriers = "carriers";
        body tasks = "tasks", items(..=8);
        body papers = "papers", items(..=12), item_length(1..=64);
    }
}

impl StoreGoods {
    /// Only the mandatory members are set.
    pub fn new(name: impl Into<String>, kind: impl Into<GoodsKind>) -> Self {
        Self {
            project_id: None,
            x_agent_id: None,
            x_customs_token: None,
            name: name.into(),
            kind: kind.into(),
            description: None,
            inspection: None,
            labels: List::default(),
            details: None,
            properties: List::default(),
            sharing: None,
            needs_cooling: None,
            order: None,
            carriers: List::default(),
            tasks: List::default(),
            papers: Map::default(),
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// ID of the agent who brings the goods.
    pub fn x_agent_id(mut self, x_agent_id: impl Into<String>) -> Self {
        self.x_agent_id = Some(x_agent_id.into());
        self
    }

    /// Token of the customs.
    pub fn x_customs_token(mut self, x_customs_token: impl Into<Secret>) -> Self {
        self.x_customs_token = Some(x_customs_token.into());
        self
    }

    /// What else there is to say. At most 4,096 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How the goods are looked at.
    pub fn inspection(mut self, inspection: Inspection) -> Self {
        self.inspection = Some(inspection);
        self
    }

    /// Labels of the goods. At most 50 items. Each item: at most 128 characters.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = labels.into_iter().map(Into::into).collect();
        self
    }

    /// What is special about goods of this kind.
    pub fn details(mut self, details: GoodsDetails) -> Self {
        self.details = Some(details);
        self
    }

    /// Properties to set. At most 50 items.
    pub fn properties(mut self, properties: impl IntoIterator<Item = Property>) -> Self {
        self.properties = properties.into_iter().collect();
        self
    }

    /// Who else may take the goods away.
    pub fn sharing(mut self, sharing: Sharing) -> Self {
        self.sharing = Some(sharing);
        self
    }

    /// Whether the goods are kept cool. Default: `false`.
    pub fn needs_cooling(mut self, needs_cooling: bool) -> Self {
        self.needs_cooling = Some(needs_cooling);
        self
    }

    /// Place in the list. Range: 0 to 32,767.
    pub fn order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }

    /// What may take the goods further.
    pub fn carriers(
        mut self,
        carriers: impl IntoIterator<Item = impl Into<Carrier>>,
    ) -> Self {
        self.carriers = carriers.into_iter().map(Into::into).collect();
        self
    }

    /// What to do with the goods and when. At most 8 items.
    pub fn tasks(mut self, tasks: impl IntoIterator<Item = Task>) -> Self {
        self.tasks = tasks.into_iter().collect();
        self
    }

    /// Papers by their names. At most 12 items. Each item: 1 to 64 characters.
    pub fn papers(
        mut self,
        papers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.papers = papers
            .into_iter()
            .map(|(key, item)| (key.into(), item.into()))
            .collect();
        self
    }
}

/// The response to [`StoreGoods`].
///
/// The goods are stored.
///
/// Source: Storing Goods, table 4 (header), table 5 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreGoodsResponse {
    /// ID of the request.
    ///
    /// Header: `X-Request-Id`.
    pub x_request_id: Option<String>,

    /// ID of the goods.
    pub goods_id: Option<String>,

    /// ID of the receipt.
    pub receipt_id: Option<String>,
}

response! {
    StoreGoodsResponse {
        header x_request_id = "X-Request-Id";
        body goods_id = "goods_id";
        body receipt_id = "receipt_id";
    }
}

impl StoreGoodsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the request.
    #[must_use]
    pub fn x_request_id(mut self, x_request_id: impl Into<String>) -> Self {
        self.x_request_id = Some(x_request_id.into());
        self
    }

    /// ID of the goods.
    #[must_use]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// ID of the receipt.
    #[must_use]
    pub fn receipt_id(mut self, receipt_id: impl Into<String>) -> Self {
        self.receipt_id = Some(receipt_id.into());
        self
    }
}

/// Values of `StoreGoods.carriers`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Carrier {
    /// A ship.
    Ship,

    /// A train.
    Train,

    /// A truck.
    Truck,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Carrier {
        Ship = "SHIP";
        Train = "TRAIN";
        Truck = "TRUCK";
    }
}

/// How goods are looked at.
///
/// Source: Storing Goods, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Inspection {
    /// Whether nobody looks at them.
    ///
    /// Default: `false`.
    pub skip: Option<bool>,

    /// Who looks at them.
    ///
    /// 1 to 64 characters.
    pub inspector: Option<String>,
}

object! {
    Inspection {
        skip = "skip", default(false);
        inspector = "inspector", length(1..=64);
    }
}

impl Inspection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nobody looks at them. Default: `false`.
    pub fn skip(mut self, skip: bool) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Who looks at them. 1 to 64 characters.
    pub fn inspector(mut self, inspector: impl Into<String>) -> Self {
        self.inspector = Some(inspector.into());
        self
    }
}

/// What is special about goods of a kind.
///
/// Source: Storing Goods, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GoodsDetails {
    /// Of grain.
    pub grain: Option<Grain>,

    /// Of a machine.
    pub machine: Option<Machine>,

    /// Of a liquid.
    pub liquid: Option<Liquid>,

    /// Of a container.
    pub container: Option<Container>,
}

object! {
    GoodsDetails {
        grain = "grain";
        machine = "machine";
        liquid = "liquid";
        container = "container";
    }
}

impl GoodsDetails {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Of grain.
    pub fn grain(mut self, grain: Grain) -> Self {
        self.grain = Some(grain);
        self
    }

    /// Of a machine.
    pub fn machine(mut self, machine: Machine) -> Self {
        self.machine = Some(machine);
        self
    }

    /// Of a liquid.
    pub fn liquid(mut self, liquid: Liquid) -> Self {
        self.liquid = Some(liquid);
        self
    }

    /// Of a container.
    pub fn container(mut self, container: Container) -> Self {
        self.container = Some(container);
        self
    }
}

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

/// Values of `Grain.sort`, `Grain.sorts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrainSort {
    /// Several sorts.
    Mixed,

    /// Wheat.
    Wheat,

    /// Rye.
    ///
    /// On the wire: `rye`.
    Rye,

    /// Oats.
    ///
    /// On the wire: `Oats`.
    Oats,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    GrainSort {
        Mixed = "MIXED";
        Wheat = "WHEAT";
        Rye = "rye";
        Oats = "Oats";
    }
}

/// How goods are kept.
///
/// Source: Storing Goods, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Climate {
    /// Whether air is blown through.
    ///
    /// Default: `true`.
    pub ventilated: Option<bool>,

    /// How warm it is.
    ///
    /// Range: -40 to 60. Unit: °C.
    pub temperature: Option<f64>,

    /// How warm it is at night.
    ///
    /// Range: 0.0 to 50.0. Unit: °C. Default: `0.0`.
    pub temperature_at_night: Option<f64>,

    /// How much water is in the air.
    ///
    /// Range: 0 to 100. Unit: percent.
    pub humidity: Option<i64>,
}

object! {
    Climate {
        ventilated = "ventilated", default(true);
        temperature = "temperature", range(-40.0..=60.0);
        temperature_at_night = "temperature_at_night", range(0.0..=50.0), default(0.0);
        humidity = "humidity", range(0..=100);
    }
}

impl Climate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether air is blown through. Default: `true`.
    pub fn ventilated(mut self, ventilated: bool) -> Self {
        self.ventilated = Some(ventilated);
        self
    }

    /// How warm it is. Range: -40 to 60. Unit: °C.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// How warm it is at night. Range: 0.0 to 50.0. Unit: °C. Default: `0.0`.
    pub fn temperature_at_night(mut self, temperature_at_night: f64) -> Self {
        self.temperature_at_night = Some(temperature_at_night);
        self
    }

    /// How much water is in the air. Range: 0 to 100. Unit: percent.
    pub fn humidity(mut self, humidity: i64) -> Self {
        self.humidity = Some(humidity);
        self
    }
}

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

/// A part of a machine.
///
/// Source: Storing Goods, table 11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MachinePart {
    /// Name of the part.
    ///
    /// 1 to 32 characters.
    pub name: String,

    /// How many there are.
    ///
    /// Range: 1 to 1,000.
    pub count: Option<i64>,

    /// What is painted on it.
    ///
    /// At most 4 items. Each item: 1 to 16 characters.
    pub marks: List<String>,
}

object! {
    MachinePart {
        name = "name", mandatory, length(1..=32);
        count = "count", range(1..=1000);
        marks = "marks", items(..=4), item_length(1..=16);
    }
}

impl MachinePart {
    /// Only the mandatory members are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count: None,
            marks: List::default(),
        }
    }

    /// How many there are. Range: 1 to 1,000.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// What is painted on it. At most 4 items. Each item: 1 to 16 characters.
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = marks.into_iter().map(Into::into).collect();
        self
    }
}

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

/// A stop on the way.
///
/// Source: Storing Goods, table 14.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Stop {
    /// Name of the port.
    ///
    /// At most 64 characters.
    pub port: Option<String>,

    /// How long it stayed.
    ///
    /// Range: at most 365.
    pub days: Option<i64>,
}

object! {
    Stop {
        port = "port", length(..=64);
        days = "days", range(..=365);
    }
}

impl Stop {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the port. At most 64 characters.
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// How long it stayed. Range: at most 365.
    pub fn days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }
}

/// A property to set.
///
/// Source: Storing Goods, table 15.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Property {
    /// What to do.
    pub action: Option<PropertyAction>,

    /// Name of the property.
    ///
    /// 1 to 36 characters.
    pub key: Option<String>,

    /// Value of the property.
    ///
    /// At most 64 characters.
    pub value: Option<String>,
}

object! {
    Property {
        action = "action";
        key = "key", length(1..=36);
        value = "value", length(..=64);
    }
}

impl Property {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do.
    pub fn action(mut self, action: impl Into<PropertyAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Name of the property. 1 to 36 characters.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Value of the property. At most 64 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Values of `Property.action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyAction {
    /// Sets the property.
    Upsert,

    /// Deletes the property.
    Delete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PropertyAction {
        Upsert = "UPSERT";
        Delete = "DELETE";
    }
}

/// Who else may take goods away.
///
/// Source: Storing Goods, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Sharing {
    /// Whether somebody else may.
    pub with: Option<SharedWith>,

    /// Until when.
    ///
    /// RFC 3339 on the wire.
    pub until: Option<Rfc3339Time>,

    /// The projects.
    ///
    /// At most 100 items. Each item: 1 to 64 characters.
    pub project_ids: List<String>,
}

object! {
    Sharing {
        with = "with";
        until = "until";
        project_ids = "project_ids", items(..=100), item_length(1..=64);
    }
}

impl Sharing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether somebody else may.
    pub fn with(mut self, with: impl Into<SharedWith>) -> Self {
        self.with = Some(with.into());
        self
    }

    /// Until when. RFC 3339 on the wire.
    pub fn until(mut self, until: impl Into<Rfc3339Time>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// The projects. At most 100 items. Each item: 1 to 64 characters.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.project_ids = project_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Values of `Sharing.with`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharedWith {
    /// Nobody.
    Nobody,

    /// Some projects.
    Projects,

    /// Everybody.
    Everybody,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    SharedWith {
        Nobody = "NOBODY";
        Projects = "PROJECTS";
        Everybody = "EVERYBODY";
    }
}

/// Something to do with goods.
///
/// Source: Storing Goods, table 17.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Task {
    /// What to do.
    pub what: TaskKind,

    /// When.
    ///
    /// RFC 3339 on the wire.
    pub at: Option<Rfc3339Time>,

    /// Why.
    ///
    /// At most 512 characters.
    pub memo: Option<String>,
}

object! {
    Task {
        what = "what", mandatory;
        at = "at";
        memo = "memo", length(..=512);
    }
}

impl Task {
    /// Only the mandatory members are set.
    pub fn new(what: impl Into<TaskKind>) -> Self {
        Self {
            what: what.into(),
            at: None,
            memo: None,
        }
    }

    /// When. RFC 3339 on the wire.
    pub fn at(mut self, at: impl Into<Rfc3339Time>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Why. At most 512 characters.
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

/// Values of `Task.what`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskKind {
    /// Turns the goods.
    Turn,

    /// Sells the goods.
    Sell,

    /// Throws the goods away.
    Dump,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TaskKind {
        Turn = "TURN";
        Sell = "SELL";
        Dump = "DUMP";
    }
}
