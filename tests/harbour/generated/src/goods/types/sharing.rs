// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, Rfc3339Time, object};

use super::SharedWith;

/// Who else may take goods away.
///
/// Source: Storing Goods, table 16.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Sharing {
    /// Whether somebody else may.
    pub with: Option<SharedWith>,

    /// Until when.
    ///
    /// RFC 3339 on the wire.
    pub until: Option<Rfc3339Time>,

    /// The projects.
    ///
    /// At most 100 items. Each item: 1 to 64 characters.
    pub project_ids: List<String>,
}

object! {
    Sharing {
        with = "with";
        until = "until";
        project_ids = "project_ids", items(..=100), item_length(1..=64);
    }
}

impl Sharing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether somebody else may.
    pub fn with(mut self, with: impl Into<SharedWith>) -> Self {
        self.with = Some(with.into());
        self
    }

    /// Until when. RFC 3339 on the wire.
    pub fn until(mut self, until: impl Into<Rfc3339Time>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// The projects. At most 100 items. Each item: 1 to 64 characters.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.project_ids = project_ids.into_iter().map(Into::into).collect();
        self
    }
}
