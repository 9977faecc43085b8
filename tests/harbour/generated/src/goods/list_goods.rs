// Generated from spec/goods/list_goods.yaml by `cargo xtask codegen`; do not edit.

//! Querying Goods, as the reference page of 2026-02-03 describes it.

use huaweicloud_runtime::{
    List, SignedUrl, Unrecognized, object, operation, options, response,
};

use super::shared::GoodsKind;

/// Looks up what is known in short of several goods by their IDs.
///
/// `POST /v1/{project_id}/goods/summaries`. Response: [`ListGoodsResponse`].
///
/// Sent for you, and so no members: `X-Auth-Token`.
///
/// Source: Querying Goods (2026-02-03), table 1 (path), table 2 (header), table 3 (body).
///
/// # Examples
///
/// Two goods by their IDs.
///
/// ```
/// use harbour::goods::ListGoods;
///
/// let request = ListGoods::new(["b5a1", "b5a2"]);
/// # let body = r#"{ "goods_ids": ["b5a1", "b5a2"] }"#;
/// # harbour::__example::request(&request, "POST /v1/{project_id}/goods/summaries", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListGoods {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// ID of the agent who asks.
    ///
    /// Header: `X-Agent-Id`.
    pub x_agent_id: Option<String>,

    /// IDs of the goods to look up.
    pub goods_ids: Vec<String>,
}

operation! {
    ListGoods -> ListGoodsResponse {
        POST "/v1/{project_id}/goods/summaries" of super::SERVICE;
        path project_id = "project_id", from_sender;
        header x_agent_id = "X-Agent-Id";
        body goods_ids = "goods_ids", mandatory;
    }
}

impl ListGoods {
    /// Only the mandatory members are set.
    pub fn new(goods_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            project_id: None,
            x_agent_id: None,
            goods_ids: goods_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// ID of the agent who asks.
    pub fn x_agent_id(mut self, x_agent_id: impl Into<String>) -> Self {
        self.x_agent_id = Some(x_agent_id.into());
        self
    }
}

/// The response to [`ListGoods`].
///
/// The goods were looked up.
///
/// Source: Querying Goods, table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListGoodsResponse {
    /// The goods that were found.
    pub goods: List<GoodsSummary>,
}

response! {
    ListGoodsResponse {
        body goods = "goods";
    }
}

impl ListGoodsResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The goods that were found.
    #[must_use]
    pub fn goods(mut self, goods: impl IntoIterator<Item = GoodsSummary>) -> Self {
        self.goods = goods.into_iter().collect();
        self
    }
}

/// What is known of goods in short.
///
/// Source: Querying Goods, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GoodsSummary {
    /// ID of the goods.
    pub goods_id: Option<String>,

    /// Name of the goods.
    pub name: Option<String>,

    /// What the goods are.
    pub kind: Option<GoodsKind>,

    /// State of the goods.
    pub state: Option<GoodsState>,

    /// Picture of the goods.
    pub photo_url: Option<SignedUrl>,

    /// The same in small.
    pub thumbnail_url: Option<SignedUrl>,
}

object! {
    GoodsSummary {
        goods_id = "goods_id";
        name = "name";
        kind = "kind";
        state = "state";
        photo_url = "photo_url";
        thumbnail_url = "thumbnail_url";
    }
}

impl GoodsSummary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the goods.
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Name of the goods.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the goods are.
    pub fn kind(mut self, kind: impl Into<GoodsKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// State of the goods.
    pub fn state(mut self, state: impl Into<GoodsState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Picture of the goods.
    pub fn photo_url(mut self, photo_url: impl Into<SignedUrl>) -> Self {
        self.photo_url = Some(photo_url.into());
        self
    }

    /// The same in small.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<SignedUrl>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
}

/// Values of `GoodsSummary.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsState {
    /// In a warehouse.
    Stored,

    /// Taken away.
    Taken,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    GoodsState {
        Stored = "STORED";
        Taken = "TAKEN";
    }
}
