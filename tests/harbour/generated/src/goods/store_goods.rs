// Generated from spec/goods/store_goods.yaml by `cargo xtask codegen`; do not edit.

//! Storing Goods, as the reference page of 2026-02-03 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `GoodsKind`
//! - `Carrier`
//! - `Inspection`, table 6
//! - `GoodsDetails`, table 7
//! - `Grain`, table 8
//! - `GrainSort`
//! - `Climate`, table 9
//! - `Machine`, table 10
//! - `MachinePart`, table 11
//! - `Liquid`, table 12
//! - `Container`, table 13
//! - `Stop`, table 14
//! - `Property`, table 15
//! - `PropertyAction`
//! - `Sharing`, table 16
//! - `SharedWith`
//! - `Task`, table 17
//! - `TaskKind`

use huaweicloud_runtime::{List, Map, Secret, operation, response};

use super::{Carrier, GoodsDetails, GoodsKind, Inspection, Property, Sharing, Task};

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
