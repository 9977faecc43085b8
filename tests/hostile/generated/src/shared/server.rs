// Generated from spec/shared/ by `cargo xtask codegen`; do not edit.

//! The other side of The folder shared: what those who provide the service write, and the routes
//! that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::InShared;
use super::InSharedResponse;

/// The operations of The folder shared, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Asks for nothing and gets it.
    ///
    /// `GET /v1/InShared`.
    fn shared(
        &self,
        call: Call,
        request: InShared,
    ) -> impl Future<Output = Result<InSharedResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        shared = InShared;
    }
}
