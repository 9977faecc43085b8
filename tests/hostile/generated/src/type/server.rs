// Generated from spec/type/ by `cargo xtask codegen`; do not edit.

//! The other side of Names: `type`, "quotes" \\ {{ title }} {% raw %} | \<b>\[x\]\</b> #: what
//! those who provide the service write, and the routes that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Clone;
use super::CloneResponse;
use super::Debug;
use super::DebugResponse;
use super::If;
use super::IfResponse;
use super::_2OddNames;
use super::_2OddNamesResponse;

/// The operations of Names: `type`, "quotes" \\ {{ title }} {% raw %} | \<b>\[x\]\</b> #, as those
/// who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Members with characters that no identifier has.
    ///
    /// `PUT /v1/odd-names`.
    fn _2_odd_names(
        &self,
        call: Call,
        request: _2OddNames,
    ) -> impl Future<Output = Result<_2OddNamesResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Members called like keywords of every edition, and their neighbours.
    ///
    /// `POST /v1/{type}/keywords`.
    fn r#async(
        &self,
        call: Call,
        request: If,
    ) -> impl Future<Output = Result<IfResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Members called like methods and functions that the types have, or could have.
    ///
    /// `POST /v1/methods`.
    fn mod_(
        &self,
        call: Call,
        request: Clone,
    ) -> impl Future<Output = Result<CloneResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Objects and enumerations called like types, traits, macros and each other.
    ///
    /// `POST /v1/types`.
    fn r#type(
        &self,
        call: Call,
        request: Debug,
    ) -> impl Future<Output = Result<DebugResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        _2_odd_names = _2OddNames;
        r#async = If;
        mod_ = Clone;
        r#type = Debug;
    }
}
