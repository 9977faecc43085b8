//! Two [`Crate`]s → what has changed from one to the other, each change with its verdict on the wire and in Rust.
//!
//! ```text
//! Spec before ──resolve──▶ Crate ┐
//!                                ├──diff──▶ [Change] ──▶ text, Markdown, JSON, derivation
//! Spec after  ──resolve──▶ Crate ┘
//! ```
//!
//! Both sides are walked together. Services are paired by folder, operations by method and shape of the path and then by
//! name, members by place and name, and types by the members that have them; what a type is called is a matter of Rust
//! alone. A type that several operations share is reported once, with those that it reaches.
//!
//! Verdicts are derived. A finding says what it does to the set of values, see [`Effect`], and in which direction they
//! travel: whatever narrows a request or widens a response breaks those who use the service; the opposite does not. What it
//! does in Rust is told from what the emitter makes of both sides, see [`Api`].

mod change;
mod constraint;
mod effects;
mod enumeration;
mod facts;
mod member;
mod member_type;
mod members;
mod object;
mod operation;
mod operations;
mod paging;
mod presence;
mod reach;
mod render;
mod response;
mod rust;
mod service;
mod services;
mod slot;
mod verdict;
mod version;
mod walk;
mod words;

pub use change::{Change, Sign};
pub use render::{changelog, explain, json, markdown, text};
pub use verdict::{Api, Effect, Guard, Level, Verdict, Wire};
pub use version::{Versions, next_version};

use crate::service::Crate;

/// Every change from the crate before to the crate after, service by service; none if the model is the same.
pub fn diff(before: &Crate, after: &Crate) -> Vec<Change> {
    services::all(before, after)
}

/// The strongest verdict on the wire.
pub fn wire(changes: &[Change]) -> Verdict {
    let verdicts = changes.iter().map(Change::verdict);
    verdicts.max().unwrap_or(Verdict::Compatible)
}

/// The strongest verdict in Rust.
pub fn rust(changes: &[Change]) -> Level {
    let levels = changes.iter().map(Change::level);
    levels.max().unwrap_or(Level::Patch)
}
