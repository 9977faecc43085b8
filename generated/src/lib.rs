// Generated from spec/crate.yaml by `cargo xtask codegen`; do not edit.

//! Unofficial typed client for Huawei Cloud MetaStudio and Video on Demand, generated from their
//! reference pages.
//!
//! The crate is a typed transcription of the reference pages: every operation is a plain struct that
//! becomes an `http::Request` and reads an `http::Response`. Nothing here opens a connection, reads
//! a clock or the environment; any HTTP client can carry the requests.
//!
//! | service | feature and module |
//! |---|---|
//! | Huawei Cloud MetaStudio | `metastudio` |
//! | Huawei Cloud Video on Demand | `vod` |
//!
//! # Values that are not known yet
//!
//! Enumerations are open: a value that a page does not list arrives as `Unrecognized`, and is sent
//! back unchanged. Members that are not known are ignored, `null` is the same as absent, and a
//! member of an unexpected kind reads as absent rather than failing the whole response. What is not
//! set is not sent.
//!
//! # Limits
//!
//! [`Operation::validate`] reports every member that exceeds a documented limit, by its path on
//! the wire. It is never called for you: the pages of different languages disagree about some
//! limits.

#![allow(
    clippy::fn_params_excessive_bools,
    clippy::iter_not_returning_iterator,
    clippy::just_underscores_and_digits,
    clippy::many_single_char_names,
    clippy::module_inception,
    clippy::pub_underscore_fields,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::used_underscore_binding,
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "the pages decide how many members there are and what they are called"
)]

#[rustfmt::skip]
pub use huaweicloud_runtime::{
    CommaSeparated, CompactTime, DecodeError, Destination, DestinationError, Error,
    ErrorBody, Json, List, Map, Object, Operation, Problem, RequestError, Response,
    Rfc3339Time, Secret, ServiceError, SignedUrl, TimeError, Unrecognized, Violation,
    Violations, http, jiff, serde_json,
};

#[cfg(feature = "metastudio")]
#[rustfmt::skip]
pub mod metastudio;

#[cfg(feature = "vod")]
#[rustfmt::skip]
pub mod vod;
