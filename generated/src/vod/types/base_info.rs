// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{CommaSeparated, CompactTime, List, SignedUrl, object};

use super::{CoverInfo, FileAddr, MetaData, SubtitleInfo};

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
