//! A saved reference page in, a draft of its spec out; and page and spec compared. Pure functions, no disk, no network.
//!
//! ```text
//! saved page ──read──▶ ReferencePage ──facts──▶ PageFacts ──draft──▶ YAML
//!                                                   │
//!                                       spec ──▶ verify ──▶ every difference
//! ```
//!
//! Builds on the package `generator`, which knows nothing of saved pages.

pub mod draft;
pub mod facts;
pub mod read;
pub mod verify;
