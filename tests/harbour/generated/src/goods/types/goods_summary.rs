// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

use super::{GoodsKind, GoodsState};

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
