// Generated from spec/metastudio/list_asset_summary.yaml by `cargo xtask codegen`; do not edit.

//! Querying Asset Summary, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-metastudio/ListAssetSummary.html) of
//! 2025-12-08 describes it.

use huaweicloud_runtime::{
    List, SignedUrl, Unrecognized, object, operation, options, response,
};

use super::shared::AssetType;

/// Looks up brief information about several assets of the asset library by their IDs.
///
/// `POST /v1/{project_id}/digital-assets/summarys`. Response: [`ListAssetSummaryResponse`].
///
/// Status 400: A parameter is wrong; the response names the error and describes it.
///
/// Sent for you, and so no members: `X-Auth-Token`, `Authorization`, `X-Sdk-Date`.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#metastudio).
///
/// Source: [Querying Asset
/// Summary](https://support.huaweicloud.com/intl/en-us/api-metastudio/ListAssetSummary.html)
/// (2025-12-08), table 1 (path), table 2 (header), table 3 (body).
///
/// # Examples
///
/// Two assets by their IDs.
///
/// ```
/// use huaweicloud_media::metastudio::ListAssetSummary;
///
/// let request = ListAssetSummary::new([
///     "8cb2f48a2cb006154794741933421100",
///     "e2ba8314ebaab34d368711d118fcecba",
/// ]);
/// # let body = r#"{
/// #   "asset_ids": [
/// #     "8cb2f48a2cb006154794741933421100",
/// #     "e2ba8314ebaab34d368711d118fcecba"
/// #   ]
/// # }"#;
/// # huaweicloud_media::__example::request(&request, "POST /v1/{project_id}/digital-assets/summarys", body);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ListAssetSummary {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// ID of a user in a third party's system.
    ///
    /// No Chinese characters.
    ///
    /// Header: `X-App-UserId`.
    pub x_app_user_id: Option<String>,

    /// IDs of the assets to look up.
    ///
    /// Other sources allow at most 1,000 IDs in one call.
    pub asset_ids: Vec<String>,
}

operation! {
    ListAssetSummary -> ListAssetSummaryResponse {
        POST "/v1/{project_id}/digital-assets/summarys" of super::SERVICE;
        path project_id = "project_id", from_sender;
        header x_app_user_id = "X-App-UserId";
        body asset_ids = "asset_ids", mandatory;
    }
}

impl ListAssetSummary {
    /// Only the mandatory members are set.
    pub fn new(asset_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            project_id: None,
            x_app_user_id: None,
            asset_ids: asset_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// ID of a user in a third party's system.
    pub fn x_app_user_id(mut self, x_app_user_id: impl Into<String>) -> Self {
        self.x_app_user_id = Some(x_app_user_id.into());
        self
    }
}

/// The response to [`ListAssetSummary`].
///
/// The query succeeded.
///
/// Source: Querying Asset Summary, table 4 (header), table 5 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAssetSummaryResponse {
    /// ID of the request.
    ///
    /// Header: `X-Request-Id`.
    pub x_request_id: Option<String>,

    /// The assets that were found.
    pub asset_list: List<DigitalAssetSummary>,
}

response! {
    ListAssetSummaryResponse {
        header x_request_id = "X-Request-Id";
        body asset_list = "asset_list";
    }
}

impl ListAssetSummaryResponse {
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

    /// The assets that were found.
    #[must_use]
    pub fn asset_list(
        mut self,
        asset_list: impl IntoIterator<Item = DigitalAssetSummary>,
    ) -> Self {
        self.asset_list = asset_list.into_iter().collect();
        self
    }
}

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

/// Values of `DigitalAssetSummary.asset_state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetState {
    /// Being created; the main file has yet to be uploaded.
    Creating,

    /// The main file could not be uploaded.
    Failed,

    /// Uploaded but not activated, so that other services cannot use it; users can change this.
    Unactived,

    /// Uploaded and activated, so that other services can use it; users can change this.
    Actived,

    /// Being deleted; cannot be used, but can be restored.
    Deleting,

    /// Deleted; can neither be used nor restored.
    Deleted,

    /// Frozen; can neither be used nor viewed.
    Block,

    /// About to be taken offline.
    WaitingDelete,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetState {
        Creating = "CREATING";
        Failed = "FAILED";
        Unactived = "UNACTIVED";
        Actived = "ACTIVED";
        Deleting = "DELETING";
        Deleted = "DELETED";
        Block = "BLOCK";
        WaitingDelete = "WAITING_DELETE";
    }
}
