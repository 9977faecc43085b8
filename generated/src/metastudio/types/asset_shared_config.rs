// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, object};

use super::SharedType;

/// With whom an asset is shared, and until when.
///
/// Source: Creating an Asset, table 20.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct AssetSharedConfig {
    /// Who can access the asset.
    pub shared_type: Option<SharedType>,

    /// Moment at which the sharing ends.
    ///
    /// Default: 30 days; sharing ends at 23:59:59 on the 30th day after the one on which it
    /// started.
    ///
    /// Other sources allow at most 20 characters: an RFC 3339 time without fractions of a second.
    pub expire_time: Option<String>,

    /// Tenants that can access the asset.
    ///
    /// Other sources allow at most 100 IDs of up to 64 characters.
    pub allowed_project_ids: List<String>,
}

object! {
    AssetSharedConfig {
        shared_type = "shared_type";
        expire_time = "expire_time";
        allowed_project_ids = "allowed_project_ids";
    }
}

impl AssetSharedConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who can access the asset.
    pub fn shared_type(mut self, shared_type: impl Into<SharedType>) -> Self {
        self.shared_type = Some(shared_type.into());
        self
    }

    /// Moment at which the sharing ends. Default: 30 days; sharing ends at 23:59:59 on the 30th day
    /// after the one on which it started.
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Tenants that can access the asset.
    pub fn allowed_project_ids(
        mut self,
        allowed_project_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_project_ids = allowed_project_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}
