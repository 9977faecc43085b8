// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::{ErrorResponse, PPTPageInfo, PptAnalysisStatus};

/// Metadata of a PowerPoint file.
///
/// Source: Creating an Asset, table 9.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PPTAssetMeta {
    /// Whether the service parses the PowerPoint file by itself.
    ///
    /// - Parsing may fail if the file is complex or strongly compressed.
    /// - Of a file with more than 50 pages, only the first 50 are converted.
    /// - The converted images may differ from the original; check them.
    ///
    /// Values:
    ///
    /// - `true`: The service parses the file.
    /// - `false`: The file need not be parsed.
    ///
    /// Default: `false`.
    pub auto_analysis: Option<bool>,

    /// How far the parsing of the PowerPoint file has come.
    pub ppt_analysis_status: Option<PptAnalysisStatus>,

    /// What went wrong.
    pub error_info: Option<ErrorResponse>,

    /// Number of pages in the PowerPoint file.
    ///
    /// Range: 0 to 256. Default: `0`.
    pub page_count: Option<i64>,

    /// Images of the pages.
    ///
    /// Other sources allow at most 256 entries.
    pub pages: List<PPTPageInfo>,
}

object! {
    PPTAssetMeta {
        auto_analysis = "auto_analysis", default(false);
        ppt_analysis_status = "ppt_analysis_status";
        error_info = "error_info";
        page_count = "page_count", range(0..=256), default(0);
        pages = "pages";
    }
}

impl PPTAssetMeta {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the service parses the PowerPoint file by itself. Default: `false`.
    pub fn auto_analysis(mut self, auto_analysis: bool) -> Self {
        self.auto_analysis = Some(auto_analysis);
        self
    }

    /// How far the parsing of the PowerPoint file has come.
    pub fn ppt_analysis_status(
        mut self,
        ppt_analysis_status: impl Into<PptAnalysisStatus>,
    ) -> Self {
        self.ppt_analysis_status = Some(ppt_analysis_status.into());
        self
    }

    /// What went wrong.
    pub fn error_info(mut self, error_info: ErrorResponse) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// Number of pages in the PowerPoint file. Range: 0 to 256. Default: `0`.
    pub fn page_count(mut self, page_count: i64) -> Self {
        self.page_count = Some(page_count);
        self
    }

    /// Images of the pages.
    pub fn pages(mut self, pages: impl IntoIterator<Item = PPTPageInfo>) -> Self {
        self.pages = pages.into_iter().collect();
        self
    }
}
