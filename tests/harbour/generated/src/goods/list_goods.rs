// Generated from spec/goods/list_goods.yaml by `cargo xtask codegen`; do not edit.

//! Querying Goods, as the reference page of 2026-02-03 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `GoodsSummary`, table 5
//! - `GoodsKind`
//! - `GoodsState`

use huaweicloud_runtime::{List, operation, response};

use super::GoodsSummary;

/// Looks up what is known in short of several goods by their IDs.
///
/// `POST /v1/{project_id}/goods/summaries`. Response: [`ListGoodsResponse`].
///
/// It only reads, and so is repeated after failures like a GET.
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
        POST "/v1/{project_id}/goods/summaries" of super::SERVICE, reads_only;
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
