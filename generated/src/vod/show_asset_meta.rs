// Generated from spec/vod/show_asset_meta.yaml by `cargo xtask codegen`; do not edit.

//! Querying Media Assets, as the reference
//! [page](https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0022.html) of 2026-01-16
//! describes it.

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, SignedUrl, Unrecognized, object, operation,
    options, paging, response,
};

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
///     .start_time("20170725181000".parse::<CompactTime>()?)
///     .end_time("20170726181000".parse::<CompactTime>()?)
///     .page(0)
///     .size(20);
/// # huaweicloud_media::__example::request(&request, "GET /v1.0/{project_id}/asset/info?start_time=20170725181000&end_time=20170726181000&page=0&size=20", "");
/// # Ok::<(), Box<dyn std::error::Error>>(())
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

/// Values of `ShowAssetMeta.status`, `AssetInfo.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssetStatus {
    /// Not created yet, and therefore without an ID.
    Uncreated,

    /// Deleted.
    Deleted,

    /// The upload was canceled.
    Cancelled,

    /// The upload failed because VOD had an error.
    ServerError,

    /// The upload to OBS failed.
    UploadFailed,

    /// Being created.
    Creating,

    /// Published.
    Published,

    /// Not published; transcoding is under way.
    Transcoding,

    /// Not published; transcoding failed.
    TranscodeFailed,

    /// Not published; transcoding succeeded.
    TranscodeSucceed,

    /// Not published and not transcoded.
    Created,

    /// Not published; waiting for transcoding.
    WaitingTranscode,

    /// No such asset exists.
    NoAsset,

    /// Being deleted.
    Deleting,

    /// Could not be deleted.
    DeleteFailed,

    /// Being created by a dump from OBS.
    ObsCreating,

    /// Could not be created by a dump from OBS.
    ObsCreateFailed,

    /// Created by a dump from OBS.
    ObsCreateSuccess,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    AssetStatus {
        Uncreated = "UNCREATED";
        Deleted = "DELETED";
        Cancelled = "CANCELLED";
        ServerError = "SERVER_ERROR";
        UploadFailed = "UPLOAD_FAILED";
        Creating = "CREATING";
        Published = "PUBLISHED";
        Transcoding = "TRANSCODING";
        TranscodeFailed = "TRANSCODE_FAILED";
        TranscodeSucceed = "TRANSCODE_SUCCEED";
        Created = "CREATED";
        WaitingTranscode = "WAITING_TRANSCODE";
        NoAsset = "NO_ASSET";
        Deleting = "DELETING";
        DeleteFailed = "DELETE_FAILED";
        ObsCreating = "OBS_CREATING";
        ObsCreateFailed = "OBS_CREATE_FAILED";
        ObsCreateSuccess = "OBS_CREATE_SUCCESS";
    }
}

/// Values of `ShowAssetMeta.transcodeStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscodeStatus {
    /// Transcoding is under way.
    Transcoding,

    /// The transcoding failed.
    TranscodeFailed,

    /// The transcoding succeeded.
    TranscodeSucceed,

    /// Not transcoded.
    UnTranscode,

    /// Waiting for transcoding.
    WaitingTranscode,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    TranscodeStatus {
        Transcoding = "TRANSCODING";
        TranscodeFailed = "TRANSCODE_FAILED";
        TranscodeSucceed = "TRANSCODE_SUCCEED";
        UnTranscode = "UN_TRANSCODE";
        WaitingTranscode = "WAITING_TRANSCODE";
    }
}

/// Values of `ShowAssetMeta.assetStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublicationStatus {
    /// Published.
    Published,

    /// Not published.
    Created,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PublicationStatus {
        Published = "PUBLISHED";
        Created = "CREATED";
    }
}

/// Values of `ShowAssetMetaResponse.is_truncated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Truncation {
    /// More results exist than were returned.
    ///
    /// On the wire: `1`.
    Truncated,

    /// All results were returned.
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

/// One media asset.
///
/// Source: Querying Media Assets, table 5.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssetInfo {
    /// ID that VOD gave the asset.
    ///
    /// Can be queried, but not changed.
    pub asset_id: Option<String>,

    /// Whether the asset has several transcoding modes.
    ///
    /// Absent may mean `false`.
    pub is_multi_transcode: Option<bool>,

    /// State of the asset.
    pub status: Option<AssetStatus>,

    /// Details of the state. After a failure, the cause; otherwise how far the processing has come.
    pub description: Option<String>,

    /// Basic information about the media file.
    pub base_info: Option<BaseInfo>,

    /// How the transcoded files can be played.
    ///
    /// - With HLS or DASH, there is one entry more than there are transcoding outputs.
    /// - With MP4, there is one entry for each transcoding output.
    pub play_info_array: List<PlayInfo>,
}

object! {
    AssetInfo {
        asset_id = "asset_id";
        is_multi_transcode = "is_multi_transcode";
        status = "status";
        description = "description";
        base_info = "base_info";
        play_info_array = "play_info_array";
    }
}

impl AssetInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID that VOD gave the asset.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.asset_id = Some(asset_id.into());
        self
    }

    /// Whether the asset has several transcoding modes.
    pub fn is_multi_transcode(mut self, is_multi_transcode: bool) -> Self {
        self.is_multi_transcode = Some(is_multi_transcode);
        self
    }

    /// State of the asset.
    pub fn status(mut self, status: impl Into<AssetStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Details of the state. After a failure, the cause; otherwise how far the processing has come.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Basic information about the media file.
    pub fn base_info(mut self, base_info: BaseInfo) -> Self {
        self.base_info = Some(base_info);
        self
    }

    /// How the transcoded files can be played.
    pub fn play_info_array(
        mut self,
        play_info_array: impl IntoIterator<Item = PlayInfo>,
    ) -> Self {
        self.play_info_array = play_info_array.into_iter().collect();
        self
    }
}

/// Basic information about a media file.
///
/// Source: Querying Media Assets, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct BaseInfo {
    /// Title of the asset.
    ///
    /// Encoded in UTF-8.
    ///
    /// At most 128 characters.
    pub title: Option<String>,

    /// Name of the asset's file.
    pub video_name: Option<String>,

    /// Description of the asset.
    ///
    /// At most 1,024 characters.
    pub description: Option<String>,

    /// ID of the asset's category.
    pub category_id: Option<i64>,

    /// Name of the asset's category.
    pub category_name: Option<String>,

    /// When the asset was created.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub create_time: Option<CompactTime>,

    /// When the asset was last changed.
    ///
    /// UTC, `yyyymmddhhmmss` on the wire.
    pub last_modified: Option<CompactTime>,

    /// Type of the audio or video file.
    ///
    /// - Types of video are MP4, TS, MOV, MXF, MPG, FLV, WMV, AVI, M4V, F4V, MPEG, 3GP, ASF, MKV
    ///   and WebM.
    /// - Types of audio are MP3, OGG, WAV, WMA, APE, FLAC, AAC, AC3, MMF, AMR, M4A, M4R, WV and
    ///   MP2.
    pub video_type: Option<String>,

    /// Tags of the asset.
    ///
    /// All tags must be in UTF-8.
    ///
    /// At most 16 items. Each item: at most 24 characters. Joined by commas on the wire.
    ///
    /// The service may count bytes, and take no more than 16 of them for a tag.
    pub tags: Option<CommaSeparated>,

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub meta_data: Option<MetaData>,

    /// URL of the original file.
    pub video_url: Option<SignedUrl>,

    /// Temporary URL of the original file in OBS.
    ///
    /// Has a value only in responses of the API that queries a media asset.
    ///
    /// May be absent here: sources disagree about which operation fills it in.
    pub sign_url: Option<SignedUrl>,

    /// Thumbnails of the asset.
    pub cover_info_array: List<CoverInfo>,

    /// Subtitles of the asset.
    pub subtitle_info: List<SubtitleInfo>,

    /// Where the original file is stored.
    pub source_path: Option<FileAddr>,

    /// Where the output is stored.
    pub output_path: Option<FileAddr>,
}

object! {
    BaseInfo {
        title = "title", length(..=128);
        video_name = "video_name";
        description = "description", length(..=1024);
        category_id = "category_id";
        category_name = "category_name";
        create_time = "create_time";
        last_modified = "last_modified";
        video_type = "video_type";
        tags = "tags", items(..=16), item_length(..=24);
        meta_data = "meta_data";
        video_url = "video_url";
        sign_url = "sign_url";
        cover_info_array = "cover_info_array";
        subtitle_info = "subtitle_info";
        source_path = "source_path";
        output_path = "output_path";
    }
}

impl BaseInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the asset. At most 128 characters.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Name of the asset's file.
    pub fn video_name(mut self, video_name: impl Into<String>) -> Self {
        self.video_name = Some(video_name.into());
        self
    }

    /// Description of the asset. At most 1,024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the asset's category.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Name of the asset's category.
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// When the asset was created. UTC, `yyyymmddhhmmss` on the wire.
    pub fn create_time(mut self, create_time: impl Into<CompactTime>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// When the asset was last changed. UTC, `yyyymmddhhmmss` on the wire.
    pub fn last_modified(mut self, last_modified: impl Into<CompactTime>) -> Self {
        self.last_modified = Some(last_modified.into());
        self
    }

    /// Type of the audio or video file.
    pub fn video_type(mut self, video_type: impl Into<String>) -> Self {
        self.video_type = Some(video_type.into());
        self
    }

    /// Tags of the asset. At most 16 items. Each item: at most 24 characters. Joined by commas on
    /// the wire.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub fn meta_data(mut self, meta_data: MetaData) -> Self {
        self.meta_data = Some(meta_data);
        self
    }

    /// URL of the original file.
    pub fn video_url(mut self, video_url: impl Into<SignedUrl>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }

    /// Temporary URL of the original file in OBS.
    pub fn sign_url(mut self, sign_url: impl Into<SignedUrl>) -> Self {
        self.sign_url = Some(sign_url.into());
        self
    }

    /// Thumbnails of the asset.
    pub fn cover_info_array(
        mut self,
        cover_info_array: impl IntoIterator<Item = CoverInfo>,
    ) -> Self {
        self.cover_info_array = cover_info_array.into_iter().collect();
        self
    }

    /// Subtitles of the asset.
    pub fn subtitle_info(
        mut self,
        subtitle_info: impl IntoIterator<Item = SubtitleInfo>,
    ) -> Self {
        self.subtitle_info = subtitle_info.into_iter().collect();
        self
    }

    /// Where the original file is stored.
    pub fn source_path(mut self, source_path: FileAddr) -> Self {
        self.source_path = Some(source_path);
        self
    }

    /// Where the output is stored.
    pub fn output_path(mut self, output_path: FileAddr) -> Self {
        self.output_path = Some(output_path);
        self
    }
}

/// One thumbnail.
///
/// Source: Querying Media Assets, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CoverInfo {
    /// URL from which the thumbnail can be downloaded.
    pub cover_url: Option<SignedUrl>,
}

object! {
    CoverInfo {
        cover_url = "cover_url";
    }
}

impl CoverInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL from which the thumbnail can be downloaded.
    pub fn cover_url(mut self, cover_url: impl Into<SignedUrl>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }
}

/// One subtitle file.
///
/// Source: Querying Media Assets, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SubtitleInfo {
    /// URL from which the subtitle file can be downloaded.
    pub url: Option<SignedUrl>,

    /// ID of the subtitle file.
    pub id: Option<i64>,

    /// Format of the subtitle file.
    ///
    /// For now, only SRT and VTT.
    pub r#type: Option<String>,

    /// Language of the subtitles.
    pub language: Option<String>,
}

object! {
    SubtitleInfo {
        url = "url";
        id = "id";
        r#type = "type";
        language = "language";
    }
}

impl SubtitleInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// URL from which the subtitle file can be downloaded.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// ID of the subtitle file.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Format of the subtitle file.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Language of the subtitles.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// Where a file is stored.
///
/// On the page: `File_addr`.
///
/// Source: Querying Media Assets, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct FileAddr {
    /// Name of the OBS bucket.
    pub bucket: Option<String>,

    /// Name of the bucket's region, such as `cn-north-4` for CN North-Beijing4.
    ///
    /// The bucket must be in the region of VOD.
    pub location: Option<String>,

    /// Path of the file in the bucket.
    pub object: Option<String>,
}

object! {
    FileAddr {
        bucket = "bucket";
        location = "location";
        object = "object";
    }
}

impl FileAddr {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the OBS bucket.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }

    /// Name of the bucket's region, such as `cn-north-4` for CN North-Beijing4.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Path of the file in the bucket.
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }
}

/// One way to play a transcoded file.
///
/// Source: Querying Media Assets, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PlayInfo {
    /// Protocol of the playback.
    pub play_type: Option<PlayType>,

    /// ID of the transcoding group.
    pub group_id: Option<String>,

    /// Name of the transcoding group.
    pub group_name: Option<String>,

    /// URL of the stream.
    pub url: Option<SignedUrl>,

    /// Whether the stream comes encrypted.
    ///
    /// Default: `0`.
    pub encrypted: Option<Encryption>,

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub meta_data: Option<MetaData>,
}

object! {
    PlayInfo {
        play_type = "play_type";
        group_id = "group_id";
        group_name = "group_name";
        url = "url";
        encrypted = "encrypted";
        meta_data = "meta_data";
    }
}

impl PlayInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Protocol of the playback.
    pub fn play_type(mut self, play_type: impl Into<PlayType>) -> Self {
        self.play_type = Some(play_type.into());
        self
    }

    /// ID of the transcoding group.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Name of the transcoding group.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }

    /// URL of the stream.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Whether the stream comes encrypted. Default: `0`.
    pub fn encrypted(mut self, encrypted: impl Into<Encryption>) -> Self {
        self.encrypted = Some(encrypted.into());
        self
    }

    /// What parsing the video found, such as container, size, resolution, bit rate and frame rate.
    pub fn meta_data(mut self, meta_data: MetaData) -> Self {
        self.meta_data = Some(meta_data);
        self
    }
}

/// Values of `PlayInfo.play_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayType {
    /// HTTP Live Streaming.
    ///
    /// On the wire: `hls`.
    Hls,

    /// Dynamic Adaptive Streaming over HTTP.
    ///
    /// On the wire: `dash`.
    Dash,

    /// MP4 file.
    ///
    /// On the wire: `mp4`.
    Mp4,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PlayType {
        Hls = "hls";
        Dash = "dash";
        Mp4 = "mp4";
    }
}

/// Values of `PlayInfo.encrypted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encryption {
    /// The stream comes in the clear.
    ///
    /// On the wire: `0`.
    NotEncrypted,

    /// The stream comes encrypted.
    ///
    /// On the wire: `1`.
    Encrypted,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Encryption: i64 {
        NotEncrypted = 0;
        Encrypted = 1;
    }
}

/// Metadata of a video.
///
/// Source: Querying Media Assets, table 11.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct MetaData {
    /// Container of the video.
    pub pack_type: Option<PackType>,

    /// Format in which the video is encoded.
    ///
    /// Comes as `unknown` if the format that the user sent, audio or video, cannot be parsed.
    ///
    /// What cannot be parsed may arrive as `Unknown` or as `UnknownUpper`.
    pub codec: Option<Codec>,

    /// Playing time; the reference page calls it that of the audio.
    ///
    /// - Fractions of a second are dropped.
    /// - Anything shorter than 1 second counts as 1.
    ///
    /// Unit: seconds.
    pub duration: Option<i64>,

    /// Playing time of the video.
    ///
    /// Unit: milliseconds.
    pub duration_ms: Option<i64>,

    /// Size of the video file.
    ///
    /// Unit: bytes.
    pub video_size: Option<i64>,

    /// Width of the picture.
    ///
    /// - With H.264, a multiple of 2 between 32 and 3,840.
    /// - With H.265, a multiple of 4 between 320 and 3,840.
    ///
    /// Unit: pixels.
    pub width: Option<i64>,

    /// Height of the picture, by a misspelt name that stands beside `height`.
    ///
    /// - With H.264, a multiple of 2 between 32 and 2,160.
    /// - With H.265, a multiple of 4 between 240 and 2,160.
    ///
    /// Unit: pixels.
    ///
    /// `height` is the name to use: other sources say that `hight` will go.
    pub hight: Option<i64>,

    /// Height of the picture.
    ///
    /// Unit: pixels.
    pub height: Option<i64>,

    /// Bit rate of the video on average.
    pub bit_rate: Option<i64>,

    /// Frame rate of the video.
    ///
    /// Unit: frames per second.
    ///
    /// Low values may be codes: 1 for automatic, 2 to 10 for 10, 15, 23.97, 24, 25, 29.97, 30, 50
    /// and 60 frames per second.
    pub frame_rate: Option<i64>,

    /// Definition of the picture.
    ///
    /// Other sources count 1080 lines for `FULL_HD`, 1440 for `2K` and 2160 for `4K`.
    pub quality: Option<Quality>,

    /// How many channels the sound has.
    pub audio_channels: Option<i64>,

    /// Format in which the sound is encoded.
    ///
    /// Only for assets made after 2025-01-01.
    ///
    /// No page lists it.
    pub audio_codec: Option<String>,
}

object! {
    MetaData {
        pack_type = "pack_type";
        codec = "codec";
        duration = "duration";
        duration_ms = "duration_ms";
        video_size = "video_size";
        width = "width";
        hight = "hight";
        height = "height";
        bit_rate = "bit_rate";
        frame_rate = "frame_rate";
        quality = "quality";
        audio_channels = "audio_channels";
        audio_codec = "audio_codec";
    }
}

impl MetaData {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Container of the video.
    pub fn pack_type(mut self, pack_type: impl Into<PackType>) -> Self {
        self.pack_type = Some(pack_type.into());
        self
    }

    /// Format in which the video is encoded.
    pub fn codec(mut self, codec: impl Into<Codec>) -> Self {
        self.codec = Some(codec.into());
        self
    }

    /// Playing time; the reference page calls it that of the audio. Unit: seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Playing time of the video. Unit: milliseconds.
    pub fn duration_ms(mut self, duration_ms: i64) -> Self {
        self.duration_ms = Some(duration_ms);
        self
    }

    /// Size of the video file. Unit: bytes.
    pub fn video_size(mut self, video_size: i64) -> Self {
        self.video_size = Some(video_size);
        self
    }

    /// Width of the picture. Unit: pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height of the picture, by a misspelt name that stands beside `height`. Unit: pixels.
    pub fn hight(mut self, hight: i64) -> Self {
        self.hight = Some(hight);
        self
    }

    /// Height of the picture. Unit: pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Bit rate of the video on average.
    pub fn bit_rate(mut self, bit_rate: i64) -> Self {
        self.bit_rate = Some(bit_rate);
        self
    }

    /// Frame rate of the video. Unit: frames per second.
    pub fn frame_rate(mut self, frame_rate: i64) -> Self {
        self.frame_rate = Some(frame_rate);
        self
    }

    /// Definition of the picture.
    pub fn quality(mut self, quality: impl Into<Quality>) -> Self {
        self.quality = Some(quality.into());
        self
    }

    /// How many channels the sound has.
    pub fn audio_channels(mut self, audio_channels: i64) -> Self {
        self.audio_channels = Some(audio_channels);
        self
    }

    /// Format in which the sound is encoded.
    pub fn audio_codec(mut self, audio_codec: impl Into<String>) -> Self {
        self.audio_codec = Some(audio_codec.into());
        self
    }
}

/// Values of `MetaData.pack_type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackType {
    /// MPEG-4 Part 14.
    Mp4,

    /// MPEG transport stream.
    Ts,

    /// QuickTime movie.
    Mov,

    /// Material Exchange Format.
    Mxf,

    /// MPEG video with the short extension.
    Mpg,

    /// Flash Video.
    Flv,

    /// Windows Media Video.
    Wmv,

    /// MPEG Audio Layer III.
    Mp3,

    /// Windows Media Audio.
    Wma,

    /// Monkey's Audio.
    Ape,

    /// Free Lossless Audio Codec.
    Flac,

    /// Advanced Audio Coding.
    Aac,

    /// Dolby Digital.
    Ac3,

    /// Synthetic Music Mobile Application Format.
    Mmf,

    /// Adaptive Multi-Rate audio.
    Amr,

    /// MPEG-4 audio.
    M4a,

    /// MPEG-4 audio as a ringtone.
    M4r,

    /// Ogg.
    Ogg,

    /// Waveform audio.
    Wav,

    /// WavPack.
    Wv,

    /// MPEG Audio Layer II.
    Mp2,

    /// Audio Video Interleave.
    Avi,

    /// Flash Video, based on MP4.
    F4v,

    /// MPEG-4 video.
    M4v,

    /// MPEG video.
    Mpeg,

    /// HTTP Live Streaming.
    Hls,

    /// Dynamic Adaptive Streaming over HTTP.
    Dash,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    PackType {
        Mp4 = "MP4";
        Ts = "TS";
        Mov = "MOV";
        Mxf = "MXF";
        Mpg = "MPG";
        Flv = "FLV";
        Wmv = "WMV";
        Mp3 = "MP3";
        Wma = "WMA";
        Ape = "APE";
        Flac = "FLAC";
        Aac = "AAC";
        Ac3 = "AC3";
        Mmf = "MMF";
        Amr = "AMR";
        M4a = "M4A";
        M4r = "M4R";
        Ogg = "OGG";
        Wav = "WAV";
        Wv = "WV";
        Mp2 = "MP2";
        Avi = "AVI";
        F4v = "F4V";
        M4v = "M4V";
        Mpeg = "MPEG";
        Hls = "HLS";
        Dash = "DASH";
    }
}

/// Values of `MetaData.codec`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Codec {
    /// MPEG-2 video.
    ///
    /// On the wire: `MPEG-2`.
    Mpeg2,

    /// MPEG-4 video.
    ///
    /// On the wire: `MPEG-4`.
    Mpeg4,

    /// Advanced Video Coding, AVC.
    ///
    /// On the wire: `H.264`.
    H264,

    /// High Efficiency Video Coding, HEVC.
    ///
    /// On the wire: `H.265`.
    H265,

    /// Windows Media Video.
    Wmv,

    /// Vorbis audio.
    ///
    /// On the wire: `Vorbis`.
    Vorbis,

    /// Advanced Audio Coding.
    Aac,

    /// Dolby Digital.
    ///
    /// On the wire: `AC-3`.
    Ac3,

    /// Adaptive Multi-Rate audio.
    Amr,

    /// Monkey's Audio.
    Ape,

    /// Free Lossless Audio Codec.
    Flac,

    /// MPEG Audio Layer III.
    Mp3,

    /// MPEG Audio Layer II.
    Mp2,

    /// Windows Media Audio.
    Wma,

    /// Pulse-code modulation.
    Pcm,

    /// Adaptive differential pulse-code modulation.
    Adpcm,

    /// WavPack audio.
    ///
    /// On the wire: `WavPack`.
    WavPack,

    /// Dolby Digital Plus.
    ///
    /// On the wire: `EAC-3`. No page lists it.
    Eac3,

    /// High-Efficiency Advanced Audio Coding.
    ///
    /// No page lists it.
    Heaac,

    /// Format that cannot be parsed; the spelling of the official SDKs.
    ///
    /// On the wire: `UNKNOWN`. No page lists it.
    UnknownUpper,

    /// Format that cannot be parsed; the spelling of the page's note.
    ///
    /// On the wire: `unknown`. No page lists it.
    Unknown,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Codec {
        Mpeg2 = "MPEG-2";
        Mpeg4 = "MPEG-4";
        H264 = "H.264";
        H265 = "H.265";
        Wmv = "WMV";
        Vorbis = "Vorbis";
        Aac = "AAC";
        Ac3 = "AC-3";
        Amr = "AMR";
        Ape = "APE";
        Flac = "FLAC";
        Mp3 = "MP3";
        Mp2 = "MP2";
        Wma = "WMA";
        Pcm = "PCM";
        Adpcm = "ADPCM";
        WavPack = "WavPack";
        Eac3 = "EAC-3";
        Heaac = "HEAAC";
        UnknownUpper = "UNKNOWN";
        Unknown = "unknown";
    }
}

/// Values of `MetaData.quality`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quality {
    /// Ultra high definition.
    FullHd,

    /// High definition.
    Hd,

    /// Standard definition.
    Sd,

    /// Low definition that plays smoothly.
    Fluent,

    /// Definition that adapts itself.
    Ad,

    /// 2K definition of 1440 lines.
    ///
    /// On the wire: `2K`.
    Qhd2k,

    /// 4K definition of 2160 lines.
    ///
    /// On the wire: `4K`.
    Uhd4k,

    /// A value that this crate does not know, kept as it came.
    Unrecognized(Unrecognized<Self>),
}

options! {
    Quality {
        FullHd = "FULL_HD";
        Hd = "HD";
        Sd = "SD";
        Fluent = "FLUENT";
        Ad = "AD";
        Qhd2k = "2K";
        Uhd4k = "4K";
    }
}
