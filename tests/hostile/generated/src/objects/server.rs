// Generated from spec/objects/ by `cargo xtask codegen`; do not edit.

//! The other side of Objects: what those who provide the service write, and the routes that lead
//! there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::SendObjects;
use super::SendObjectsResponse;
use super::SendRings;
use super::SendRingsResponse;
use super::ShareObjects;
use super::ShareObjectsResponse;

/// The operations of Objects, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Objects that come back to themselves in every way.
    ///
    /// `POST /v1/rings`.
    fn rings(
        &self,
        call: Call,
        request: SendRings,
    ) -> impl Future<Output = Result<SendRingsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Objects of every shape.
    ///
    /// `POST /v1/objects`.
    fn send(
        &self,
        call: Call,
        request: SendObjects,
    ) -> impl Future<Output = Result<SendObjectsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Objects of another page.
    ///
    /// `POST /v1/shared`.
    fn shared(
        &self,
        call: Call,
        request: ShareObjects,
    ) -> impl Future<Output = Result<ShareObjectsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        rings = SendRings;
        send = SendObjects;
        shared = ShareObjects;
    }
}
