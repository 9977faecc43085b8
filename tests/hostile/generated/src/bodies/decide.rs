// Generated from spec/bodies/decide.yaml by `cargo xtask codegen`; do not edit.

//! Deciding, as the reference page of 2026-01-01 describes it.

use huaweicloud_runtime::{operation, response, responses};

/// Nothing, or nothing but a header.
///
/// `GET /v1/decision`. Response: [`DecideResponse`].
///
/// Source: Deciding (2026-01-01).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Decide {}

operation! {
    Decide -> DecideResponse {
        GET "/v1/decision" of super::SERVICE;
    }
}

impl Decide {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`Decide`], by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DecideResponse {
    /// Status 200: Decided.
    Ok(DecideOk),

    /// Status 204: Undecided.
    NoContent,
}

responses! {
    DecideResponse {
        200 => Ok(DecideOk);
        204 => NoContent;
    }
}

/// The response to [`Decide`] with status 200.
///
/// Decided.
///
/// Source: Deciding, table 1 (header).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DecideOk {
    /// What.
    ///
    /// Header: `X-Decision`.
    pub x_decision: Option<bool>,
}

response! {
    DecideOk {
        header x_decision = "X-Decision";
    }
}

impl DecideOk {
    /// Nothing is set yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What.
    #[must_use]
    pub fn x_decision(mut self, x_decision: bool) -> Self {
        self.x_decision = Some(x_decision);
        self
    }
}
