// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

/// A picture of a ship.
///
/// Source: Querying Ships, table 7.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Photo {
    /// Address of the picture.
    pub url: Option<SignedUrl>,
}

object! {
    Photo {
        url = "url";
    }
}

impl Photo {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }
}
