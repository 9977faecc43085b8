// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

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
