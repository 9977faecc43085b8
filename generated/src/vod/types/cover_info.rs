// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

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
