// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

//! The other side of Values: what those who provide the service write, and the routes that lead
//! there.

#![allow(
    deprecated,
    reason = "who provides a service still has the operations that callers should not use"
)]

use std::future::Future;

use huaweicloud_runtime::routes;
use huaweicloud_runtime::server::{ApiError, Call, not_implemented};

use super::Limits;
use super::LimitsResponse;
use super::NarrowPages;
use super::NarrowPagesResponse;
use super::Notations;
use super::NotationsResponse;
use super::NumberPages;
use super::NumberPagesResponse;
use super::Options;
use super::OptionsResponse;
use super::SendFacts;
use super::SendFactsResponse;

/// The operations of Values, as those who provide the service answer them.
///
/// Implementations write `async fn`. An operation that they leave out is answered with status 501,
/// so one that is added here breaks none of them. What arrives has been held against the
/// documentation, as far as the router does so; what the caller did not set is absent.
/// `request.with_defaults()` fills in what is documented for that, and `request.without_ignored()`
/// clears what has no effect beside another member, and so was not looked at.
pub trait Api: Send + Sync + 'static {
    /// Examples, patterns, what only the service sets, and what may be `null`.
    ///
    /// `PUT /v1/facts/{fact_id}`.
    fn facts(
        &self,
        call: Call,
        request: SendFacts,
    ) -> impl Future<Output = Result<SendFactsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Limits at their own limits, and defaults of every kind.
    ///
    /// `POST /v1/limits/{text}/{number}`.
    fn limits(
        &self,
        call: Call,
        request: Limits,
    ) -> impl Future<Output = Result<LimitsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Pages whose number has 32 bits, as has the mark of the last.
    ///
    /// `POST /v1/narrow-pages`.
    fn narrow_pages(
        &self,
        call: Call,
        request: NarrowPages,
    ) -> impl Future<Output = Result<NarrowPagesResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Numbers, times and durations in every format, wherever one can stand.
    ///
    /// `POST /v1/notations/{account}/{day}`.
    fn notations(
        &self,
        call: Call,
        request: Notations,
    ) -> impl Future<Output = Result<NotationsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Pages whose number is a text, and so is the mark of the last.
    ///
    /// `POST /v1/number-pages`.
    fn number_pages(
        &self,
        call: Call,
        request: NumberPages,
    ) -> impl Future<Output = Result<NumberPagesResponse, ApiError>> + Send {
        not_implemented(call, request)
    }

    /// Enumerations with values that no identifier can be.
    ///
    /// `POST /v1/options`.
    fn options(
        &self,
        call: Call,
        request: Options,
    ) -> impl Future<Output = Result<OptionsResponse, ApiError>> + Send {
        not_implemented(call, request)
    }
}

routes! {
    Api {
        facts = SendFacts;
        limits = Limits;
        narrow_pages = NarrowPages;
        notations = Notations;
        number_pages = NumberPages;
        options = Options;
    }
}
