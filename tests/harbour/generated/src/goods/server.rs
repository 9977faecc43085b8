// Generated from spec/goods/ by `cargo xtask codegen`; do not edit.

//! The other side of Goods of the Harbour: what those who provide the service write, and the routes
//! that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::ListGoods;
use super::ListGoodsResponse;
use super::StoreGoods;
use super::StoreGoodsResponse;

/// The operations of Goods of the Harbour, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Looks up what is known in short of several goods by their IDs.
    ///
    /// `POST /v1/{project_id}/goods/summaries`.
    fn list_goods(
        &self,
        call: Call,
        request: ListGoods,
    ) -> impl Future<Output = Result<ListGoodsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Takes goods into a warehouse.
    ///
    /// `POST /v1/{project_id}/goods`.
    fn store_goods(
        &self,
        call: Call,
        request: StoreGoods,
    ) -> impl Future<Output = Result<StoreGoodsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api, invalid("GOODS.0001", "Invalid goods") {
        list_goods = ListGoods;
        store_goods = StoreGoods;
    }
}
