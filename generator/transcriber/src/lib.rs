//! A saved reference page in, a draft of its spec out; and page and spec compared. Pure functions, no disk, no network.
//!
//! ```text
//! saved page ──read──▶ ReferencePage ──facts──▶ PageFacts ──draft──▶ YAML
//!                                                   │
//!                                       spec ──▶ verify ──▶ every difference
//! ```
//!
//! Builds on the package `generator` (the spec language, its diagnostics), which does not know this one.

pub mod draft;
pub mod facts;
pub mod import;
mod names;
pub mod read;
pub mod verify;
mod yaml;
