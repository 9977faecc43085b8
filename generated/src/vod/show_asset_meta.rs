// Generated from spec/vod/show_asset_meta.yaml by `cargo xtask codegen`; do not edit.

//! Querying Media Assets, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0022.html) of 2026-01-16
//! describes it.
//!
//! What else it describes, in its order; each in a file of its own in `types`:
//!
//! - `AssetStatus`
//! - `TranscodeStatus`
//! - `PublicationStatus`
//! - `Truncation`
//! - `AssetInfo`, table 5
//! - `BaseInfo`, table 6
//! - `CoverInfo`, table 7
//! - `SubtitleInfo`, table 8
//! - `FileAddr`, table 9
//! - `PlayInfo`, table 10
//! - `PlayType`
//! - `Encryption`
//! - `MetaData`, table 11
//! - `PackType`
//! - `Codec`
//! - `Quality`

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, operation, paging, response,
};

use super::{AssetInfo, AssetStatus, PublicationStatus, TranscodeStatus, Truncation};

/// Looks up media assets by their IDs, category, status and time.
///
/// `GET /v1.0/{project_id}/asset/info`. Response: [`ShowAssetMetaResponse`].
///
/// The result comes in pages, which `page` numbers from 0. `Client::pages` asks for one after the
/// other.
///
/// Status 400: The query failed.
///
/// Sent for you, and so no members: `X-Auth-Token`, `Authorization`, `X-Sdk-Date`.
///
/// Where other sources disagree: [discrepancies](crate::discrepancies#vod).
///
/// Source: [Querying Media
/// Assets](https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0022.html) (2026-01-16), table
/// 1 (path), table 2 (query), table 3 (header).
///
/// # Examples
///
/// One asset by its ID.
///
/// ```
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new().asset_id(["652c1e4085afeb22fdc256c6757d751b"]);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?asset_id=652c1e4085afeb22fdc256c6757d751b", "");
/// ```
///
/// Several assets by their IDs.
///
/// ```
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new()
///     .asset_id(["652c1e4085afeb22fdc256c6757d751b", "xxxxxx", "xxxxxx"]);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?asset_id=652c1e4085afeb22fdc256c6757d751b&asset_id=xxxxxx&asset_id=xxxxxx", "");
/// ```
///
/// The assets of a time range.
///
/// ```
/// use huaweicloud_media::CompactTime;
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new()
///     .start_time(CompactTime::from("20170725181000"))
///     .end_time(CompactTime::from("20170726181000"))
///     .page(0)
///     .size(20);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?start_time=20170725181000&end_time=20170726181000&page=0&size=20", "");
/// ```
///
/// The newest ten assets of the tenant, since the page is 0 and its size 10 by default.
///
/// ```
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new();
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info", "");
/// ```
///
/// The 21st to the 40th newest assets of the tenant.
///
/// ```
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new().page(1).size(20);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?page=1&size=20", "");
/// ```
///
/// The assets of one category.
///
/// ```
/// use huaweicloud_media::vod::ShowAssetMeta;
///
/// let request = ShowAssetMeta::new().category_id(100);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?category_id=100", "");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ShowAssetMeta {
    /// ID of the project.
    ///
    /// Whoever sends the request fills it in, unless it is set here.
    pub project_id: Option<String>,

    /// IDs of the assets to look up.
    ///
    /// At most 10 items.
    pub asset_id: List<String>,

    /// Only assets in one of these states.
    ///
    /// Documented here: `UNCREATED`, `DELETED`, `CANCELLED`, `SERVER_ERROR`, `UPLOAD_FAILED`,
    /// `CREATING`, `PUBLISHED`, `TRANSCODING`, `TRANSCODE_FAILED`, `TRANSCODE_SUCCEED`, `CREATED`.
    ///
    /// Other sources also take `WAITING_TRANSCODE`.
    pub status: List<AssetStatus>,

    /// Only assets whose transcoding is in one of these states.
    ///
    /// On the wire: `transcodeStatus`.
    pub transcode_status: List<TranscodeStatus>,

    /// Only assets that are published, or that are not.
    ///
    /// On the wire: `assetStatus`.
    pub asset_status: List<PublicationStatus>,

    /// Start of the time range.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `asset_id`.
    pub start_time: Option<CompactTime>,

    /// End of the time range.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `asset_id`.
    pub end_time: Option<CompactTime>,

    /// ID of the category.
    pub category_id: Option<i64>,

    /// Tags of the assets.
    ///
    /// All tags must be in UTF-8.
    ///
    /// At most 16 items. Each item: at most 24 characters. Joined by commas on the wire.
    ///
    /// The service may count bytes, and take no more than 16 of them for a tag.
    pub tags: Option<CommaSeparated>,

    /// Text that is searched for in titles and descriptions. The match is fuzzy.
    ///
    /// The search is slow among many assets; better not use it once there are millions.
    pub query_string: Option<String>,

    /// Number of the page, counted from 0. Absent or null stands for the first page.
    ///
    /// Default: `0`. Has no effect beside `asset_id`.
    pub page: Option<i64>,

    /// How many records a page has.
    ///
    /// Range: 1 to 100. Default: `10`. Has no effect beside `asset_id`.
    pub size: Option<i64>,
}

operation! {
    ShowAssetMeta -> ShowAssetMetaResponse {
        GET "/v1.0/{project_id}/asset/info" of super::SERVICE;
        path project_id = "project_id", from_sender;
        query asset_id = "asset_id", items(..=10);
        query status = "status";
        query transcode_status = "transcodeStatus";
        query asset_status = "assetStatus";
        query start_time = "start_time", ignored_with(asset_id);
        query end_time = "end_time", ignored_with(asset_id);
        query category_id = "category_id";
        query tags = "tags", items(..=16), item_length(..=24);
        query query_string = "query_string";
        query page = "page", default(0), ignored_with(asset_id);
        query size = "size", range(1..=100), default(10), ignored_with(asset_id);
    }
}

paging! {
    ShowAssetMeta -> AssetInfo {
        number page, ignored_with(asset_id);
        items asset_info_array;
        last is_truncated = Truncation::Complete;
    }
}

impl ShowAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the project. Whoever sends the request fills it in, unless it is set here.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// IDs of the assets to look up. At most 10 items.
    pub fn asset_id(
        mut self,
        asset_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.asset_id = asset_id.into_iter().map(Into::into).collect();
        self
    }

    /// Only assets in one of these states. Documented here: `UNCREATED`, `DELETED`, `CANCELLED`,
    /// `SERVER_ERROR`, `UPLOAD_FAILED`, `CREATING`, `PUBLISHED`, `TRANSCODING`, `TRANSCODE_FAILED`,
    /// `TRANSCODE_SUCCEED`, `CREATED`.
    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<AssetStatus>>,
    ) -> Self {
        self.status = status.into_iter().map(Into::into).collect();
        self
    }

    /// Only assets whose transcoding is in one of these states.
    pub fn transcode_status(
        mut self,
        transcode_status: impl IntoIterator<Item = impl Into<TranscodeStatus>>,
    ) -> Self {
        self.transcode_status = transcode_status.into_iter().map(Into::into).collect();
        self
    }

    /// Only assets that are published, or that are not.
    pub fn asset_status(
        mut self,
        asset_status: impl IntoIterator<Item = impl Into<PublicationStatus>>,
    ) -> Self {
        self.asset_status = asset_status.into_iter().map(Into::into).collect();
        self
    }

    /// Start of the time range. UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `asset_id`.
    pub fn start_time(mut self, start_time: impl Into<CompactTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the time range. UTC, `yyyymmddhhmmss` on the wire. Has no effect beside `asset_id`.
    pub fn end_time(mut self, end_time: impl Into<CompactTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// ID of the category.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Tags of the assets. At most 16 items. Each item: at most 24 characters. Joined by commas on
    /// the wire.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Text that is searched for in titles and descriptions. The match is fuzzy.
    pub fn query_string(mut self, query_string: impl Into<String>) -> Self {
        self.query_string = Some(query_string.into());
        self
    }

    /// Number of the page, counted from 0. Absent or null stands for the first page. Default: `0`.
    /// Has no effect beside `asset_id`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many records a page has. Range: 1 to 100. Default: `10`. Has no effect beside
    /// `asset_id`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The response to [`ShowAssetMeta`].
///
/// The query succeeded.
///
/// Source: Querying Media Assets, table 4 (body).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShowAssetMetaResponse {
    /// The assets that were found.
    pub asset_info_array: List<AssetInfo>,

    /// Whether the response leaves out some of the results.
    pub is_truncated: Option<Truncation>,

    /// Number of media assets in total.
    ///
    /// - Counts at most 20,000 assets.
    /// - The full number can be had with a service ticket.
    pub total: Option<i64>,
}

response! {
    ShowAssetMetaResponse {
        body asset_info_array = "asset_info_array";
        body is_truncated = "is_truncated";
        body total = "total";
    }
}

impl ShowAssetMetaResponse {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The assets that were found.
    #[must_use]
    pub fn asset_info_array(
        mut self,
        asset_info_array: impl IntoIterator<Item = AssetInfo>,
    ) -> Self {
        self.asset_info_array = asset_info_array.into_iter().collect();
        self
    }

    /// Whether the response leaves out some of the results.
    #[must_use]
    pub fn is_truncated(mut self, is_truncated: impl Into<Truncation>) -> Self {
        self.is_truncated = Some(is_truncated.into());
        self
    }

    /// Number of media assets in total.
    #[must_use]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}
