// Generated from spec/vod/ by `cargo xtask codegen`; do not edit.

//! The other side of Huawei Cloud Video on Demand: what those who provide the service write, and
//! the routes that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::ShowAssetMeta;
use super::ShowAssetMetaResponse;

/// The operations of Huawei Cloud Video on Demand, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Looks up media assets by their IDs, category, status and time.
    ///
    /// `GET /v1.0/{project_id}/asset/info`.
    fn show_asset_meta(
        &self,
        call: Call,
        request: ShowAssetMeta,
    ) -> impl Future<Output = Result<ShowAssetMetaResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api, invalid("VOD.10053", "The request parameter is illegal, illegal field: {xx}.") {
        show_asset_meta = ShowAssetMeta;
    }
}
