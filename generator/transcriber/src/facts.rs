//! A row of a reference page → the facts in it: what its cells, labels, lists and sentences say, each with
//! where it came from. Second stage of the transcriber; what the spec language allows is not its business.
//!
//! ```text
//! Parameter ──parts──▶ labelled parts ──limits, options, values, remarks──▶ Facts
//! ```
//!
//! A fact that stands in a cell, under a label or in a list is stated; one that stands in a sentence is
//! inferred, and a person decides. What is neither is prose, or a [`Doubt`](crate::read::Doubt). [`page()`] puts the rows of a whole
//! page together.

pub(crate) mod examples;
mod fact;
mod page;
mod page_facts;
mod parts;
mod row;
pub(crate) mod secrets;
mod sentences;
mod values;

pub(crate) use fact::shown;
pub use fact::{Fact, Facts, Listed, Origin, TypeDoubts};
pub(crate) use page::numbers as table_numbers;
pub use page::page;
pub use page_facts::{
    ConstraintFacts, ObjectFacts, PageFacts, ResponseFacts, RowFacts, TableFacts,
};
pub(crate) use row::unit;
pub use row::{Context, facts};
