// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::object;

/// One page of a PowerPoint file.
///
/// Source: Creating an Asset, table 10.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PPTPageInfo {
    /// Number of the page.
    ///
    /// Range: 1 to 256.
    pub page_no: Option<i64>,

    /// ID of the page's image file.
    ///
    /// 1 to 64 characters.
    pub file_id: Option<String>,

    /// Content of the page; the reference page describes it as the ID of the image file.
    ///
    /// At most 2,048 characters.
    pub page_content: Option<String>,
}

object! {
    PPTPageInfo {
        page_no = "page_no", range(1..=256);
        file_id = "file_id", length(1..=64);
        page_content = "page_content", length(..=2048);
    }
}

impl PPTPageInfo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page. Range: 1 to 256.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// ID of the page's image file. 1 to 64 characters.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Content of the page; the reference page describes it as the ID of the image file. At most
    /// 2,048 characters.
    pub fn page_content(mut self, page_content: impl Into<String>) -> Self {
        self.page_content = Some(page_content.into());
        self
    }
}
