// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

use super::{AssetState, AssetType};

/// Brief information about one asset.
///
/// Source: Querying Asset Summary, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DigitalAssetSummary {
    /// ID of the asset.
    pub asset_id: Option<String>,

    /// Name of the asset.
    pub asset_name: Option<String>,

    /// State of the asset.
    pub asset_state: Option<AssetState>,

    /// Kind of the asset. `HUMAN_MODEL_2D` and `BUSINESS_CARD_TEMPLATE` are kinds of virtual avatar
    /// assets, the others are public kinds.
    ///
    /// Common tenants can only query assets of the type `VOICE_MODEL`.
    ///
    /// The official SDKs spell `BUSINESS_CARD_TEMPLATE` as `BUSINESS_CARD_TEMPLET`; the service may
    /// know only one of the two.
    pub asset_type: Option<AssetType>,

    /// Number that stands for the reason why the asset is frozen.
    pub block_reason_code: Option<String>,

    /// URL of the cover image.
    pub cover_url: Option<SignedUrl>,

    /// URL of the thumbnail.
    pub thumbnail_url: Option<SignedUrl>,
}

object! {
    DigitalAssetSummary {
        asset_id = "asset_id";
        asset_name = "asset_name";
        asset_state = "asset_state";
        asset_type = "asset_type";
        block_reason_code = "block_reason_code";
        cover_url = "cover_url";
        thumbnail_url = "thumbnail_url";
    }
}

impl DigitalAssetSummary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the asset.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// Name of the asset.
    pub fn asset_name(mut self, asset_name: impl Into<String>) -> Self {
        self.asset_name = Some(asset_name.into());
        self
    }

    /// State of the asset.
    pub fn asset_state(mut self, asset_state: impl Into<AssetState>) -> Self {
        self.asset_state = Some(asset_state.into());
        self
    }

    /// Kind of the asset. `HUMAN_MODEL_2D` and `BUSINESS_CARD_TEMPLATE` are kinds of virtual avatar
    /// assets, the others are public kinds.
    pub fn asset_type(mut self, asset_type: impl Into<AssetType>) -> Self {
        self.asset_type = Some(asset_type.into());
        self
    }

    /// Number that stands for the reason why the asset is frozen.
    pub fn block_reason_code(mut self, block_reason_code: impl Into<String>) -> Self {
        self.block_reason_code = Some(block_reason_code.into());
        self
    }

    /// URL of the cover image.
    pub fn cover_url(mut self, cover_url: impl Into<SignedUrl>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// URL of the thumbnail.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<SignedUrl>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }
}
