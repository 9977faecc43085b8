// Generated from spec/default/ by `cargo xtask codegen`; do not edit.

//! The other side of The folder default: what those who provide the service write, and the routes
//! that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::InDefault;
use super::InDefaultResponse;

/// The operations of The folder default, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Asks for nothing and gets it.
    ///
    /// `GET /v1/InDefault`.
    fn http_(
        &self,
        call: Call,
        request: InDefault,
    ) -> impl Future<Output = Result<InDefaultResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        http_ = InDefault;
    }
}
