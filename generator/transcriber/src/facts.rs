//! A read page → its facts, row by row: what cells, labels, lists and sentences say, each with where it came from.
//! Second stage of the transcriber. Knows the spec language's types and limits; what a spec may hold together is not
//! its business.
//!
//! ```text
//! Parameter ──parts──▶ labelled parts ──limits, options, values, remarks──▶ Facts ──page──▶ PageFacts
//!                                              sentence ──▲
//! ```
//!
//! A fact that stands in a cell, under a label or in a list is stated; one that stands in a sentence is inferred, and
//! a person decides. What is neither is prose, or a [`Doubt`](crate::read::Doubt). [`facts()`] reads one row,
//! [`page()`] a whole page.

pub(crate) mod examples;
mod fact;
mod page;
mod page_facts;
mod parts;
mod row;
pub(crate) mod secrets;
mod sentence;
mod sentences;
mod values;

pub(crate) use fact::shown;
pub use fact::{Fact, Facts, Listed, Origin, TypeDoubts};
pub use page::page;
pub(crate) use page::{numbers as table_numbers, states_success};
pub use page_facts::{
    ConstraintFacts, ObjectFacts, PageFacts, ResponseFacts, RowFacts, RowId, Source, TableFacts,
};
pub use row::{Context, facts};
pub(crate) use sentence::unit::unit;
