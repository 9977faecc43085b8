// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{SignedUrl, object};

/// A paper of a ship.
///
/// Source: Querying Ships, table 8.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Document {
    /// Address of the paper.
    pub url: Option<SignedUrl>,

    /// ID of the paper.
    pub id: Option<i64>,

    /// What the paper is.
    pub r#type: Option<String>,

    /// Language of the paper.
    pub language: Option<String>,
}

object! {
    Document {
        url = "url";
        id = "id";
        r#type = "type";
        language = "language";
    }
}

impl Document {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the paper.
    pub fn url(mut self, url: impl Into<SignedUrl>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// ID of the paper.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// What the paper is.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Language of the paper.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}
