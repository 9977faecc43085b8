// Generated from spec/travel/ by `cargo xtask codegen`; do not edit.

//! The other side of Travel: what those who provide the service write, and the routes that lead
//! there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Join;
use super::JoinOther;
use super::JoinOtherResponse;
use super::JoinResponse;
use super::ListByItem;
use super::ListByItemResponse;
use super::ListByLink;
use super::ListByLinkResponse;
use super::ListByMarker;
use super::ListByMarkerResponse;
use super::ListByNumber;
use super::ListByNumberResponse;
use super::ListByOffset;
use super::ListByOffsetResponse;
use super::ListWhole;
use super::ListWholeResponse;

/// The operations of Travel, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Arrays that travel as one text, and what is always sent.
    ///
    /// `POST /v1/{version}/{type}/{numbers}/{kinds}`.
    fn join(
        &self,
        call: Call,
        request: Join,
    ) -> impl Future<Output = Result<JoinResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Method and path of another operation, but for one constant.
    ///
    /// `POST /v1/{numbers}/{type}/{version}/{kinds}`.
    fn join_other(
        &self,
        call: Call,
        request: JoinOther,
    ) -> impl Future<Output = Result<JoinOtherResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// The next page begins after the last item.
    ///
    /// `GET /v1/by-item`.
    fn list_by_item(
        &self,
        call: Call,
        request: ListByItem,
    ) -> impl Future<Output = Result<ListByItemResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// The next page is told by a header.
    ///
    /// `GET /v1/by-link`.
    fn list_by_link(
        &self,
        call: Call,
        request: ListByLink,
    ) -> impl Future<Output = Result<ListByLinkResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A marker that is a secret at one end, and a text at the other.
    ///
    /// `GET /v1/by-marker`.
    fn list_by_marker(
        &self,
        call: Call,
        request: ListByMarker,
    ) -> impl Future<Output = Result<ListByMarkerResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Numbered from a number below zero, which is mandatory.
    ///
    /// `GET /v1/by-number`.
    fn list_by_number(
        &self,
        call: Call,
        request: ListByNumber,
    ) -> impl Future<Output = Result<ListByNumberResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// The offset stands in the body, and how many there are in an object in an object.
    ///
    /// `POST /v1/by-offset`.
    fn list_by_offset(
        &self,
        call: Call,
        request: ListByOffset,
    ) -> impl Future<Output = Result<ListByOffsetResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// A page is the body as a whole, and its number has 32 bits.
    ///
    /// `POST /v1/whole`.
    fn list_whole(
        &self,
        call: Call,
        request: ListWhole,
    ) -> impl Future<Output = Result<ListWholeResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        join = Join;
        join_other = JoinOther, status(204);
        list_by_item = ListByItem;
        list_by_link = ListByLink;
        list_by_marker = ListByMarker;
        list_by_number = ListByNumber;
        list_by_offset = ListByOffset;
        list_whole = ListWhole;
    }
}
