// Generated from spec/ships/ by `cargo xtask codegen`; do not edit.

//! The other side of Ships of the Harbour: what those who provide the service write, and the routes
//! that lead there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::ListShips;
use super::ListShipsResponse;
use super::ShowBerthFees;
use super::ShowBerthFeesResponse;

/// The operations of Ships of the Harbour, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Looks up ships by their IDs, state, class and time of arrival.
    ///
    /// `GET /v2/{project_id}/ships`.
    fn list_ships(
        &self,
        call: Call,
        request: ListShips,
    ) -> impl Future<Output = Result<ListShipsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Tells what a berth costs.
    ///
    /// `GET /v2/{project_id}/quays/{quay}/berths/{number}/fees`.
    fn show_berth_fees(
        &self,
        call: Call,
        request: ShowBerthFees,
    ) -> impl Future<Output = Result<ShowBerthFeesResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api, invalid("SHIPS.0030", "A parameter is wrong: {name}.") {
        list_ships = ListShips;
        show_berth_fees = ShowBerthFees;
    }
}
