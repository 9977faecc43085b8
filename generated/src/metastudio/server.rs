// Generated from spec/metastudio/ by `cargo xtask codegen`; do not edit.

//! The other side of Huawei Cloud MetaStudio: what those who provide the service write, and the
//! routes that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::CreateDigitalAsset;
use super::CreateDigitalAssetResponse;
use super::ListAssetSummary;
use super::ListAssetSummaryResponse;

/// The operations of Huawei Cloud MetaStudio, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Puts a new media asset into the asset library, for example a virtual avatar model, a
    /// background image, an image or video overlay, or a PowerPoint file.
    ///
    /// `POST /v1/{project_id}/digital-assets`.
    fn create_digital_asset(
        &self,
        call: Call,
        request: CreateDigitalAsset,
    ) -> impl Future<Output = Result<CreateDigitalAssetResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Looks up brief information about several assets of the asset library by their IDs.
    ///
    /// `POST /v1/{project_id}/digital-assets/summarys`.
    fn list_asset_summary(
        &self,
        call: Call,
        request: ListAssetSummary,
    ) -> impl Future<Output = Result<ListAssetSummaryResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api, invalid("MSS.00000003", "Invalid parameter") {
        create_digital_asset = CreateDigitalAsset;
        list_asset_summary = ListAssetSummary;
    }
}
