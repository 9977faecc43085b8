//! The other side: routes, validation and signatures for whoever provides a service.
//!
//! Generated code declares a trait with a method for each operation, and a table of routes below it. This
//! room turns what arrives into the request that the method takes, and what it returns into a response:
//!
//! ```text
//! HTTP request ──RequestId──▶ ──Verifier──▶ ──route──▶ ──receive──▶ operation ──validate──▶ trait method
//! ```
//!
//! Knows requests, responses and signatures: not who is calling whom, nor where anything is stored.

mod api_error;
mod body;
mod call;
#[cfg(feature = "client")]
mod in_process;
mod keys;
mod receive;
mod refusal;
mod route;
mod router;
mod template;
mod verifier;

pub use axum;

pub use api_error::ApiError;
pub use body::collect;
pub use call::{Call, Caller, RequestId};
#[cfg(feature = "client")]
pub use in_process::InProcessRouter;
pub use keys::{FixedKeys, Keys};
pub use receive::Validation;
pub use route::{OperationVisitor, Routes, not_implemented};
pub use router::Server;
pub use verifier::{Verifier, Verifying};

/// For tests: what a service would send.
#[doc(hidden)]
pub use route::written;

/// What the table of routes expands to.
#[doc(hidden)]
pub use refusal::InvalidParameter;
