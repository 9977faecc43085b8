// Generated from spec/metastudio/list_asset_summary.yaml by `cargo xtask codegen`; do not edit.

//! Querying Asset Summary, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-metastudio/ListAssetSummary.html) of
//! 2025-12-08 describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `DigitalAssetSummary`, table 6
//! - `AssetState`
//! - `AssetType`

use huaweicloud_runtime::{List, operation, response};

use super::DigitalAssetSummary;

/// Looks up brief information about several assets of the asset library by their IDs.
///
/// `POST /v1/{project_id}/digital-assets/summarys`. Response: [`ListAssetSummaryResponse`].
///
/// It only reads, and so is repeated after failures like a GET.
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
        POST "/v1/{project_id}/digital-assets/summarys" of super::SERVICE, reads_only;
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
