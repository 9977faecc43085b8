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
mod call;
mod keys;
mod verifier;

pub use api_error::ApiError;
pub use call::{Call, Caller, RequestId};
pub use keys::{FixedKeys, Keys};
pub use verifier::{Verifier, Verifying};
