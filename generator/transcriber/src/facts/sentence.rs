//! A sentence, read as a whole: tokens, then what its numbers say of the row, and what else in it may change that.
//!
//! ```text
//! text ──token──▶ tokens ──interval──▶ intervals ──subject──▶ what each counts ──turn, rest──▶ what may change it
//! ```
//!
//! `turn.rs` and `place.rs` know words that change a fact, and say how; of all other words, `rest.rs` knows those that do
//! not, and `own.rs` those that a row calls itself by. `foreign.rs` says what a clause is about, if not about the row.
//!
//! The wordings stand in tables of phrases (`phrase.rs`), each beside a sentence that shows it; the tests read them.

pub(super) mod announcement;
pub(super) mod beside;
pub(super) mod choice;
pub(super) mod default;
pub(super) mod denial;
pub(super) mod ending;
pub(super) mod exact;
pub(super) mod extent;
pub(super) mod foreign;
pub(super) mod form;
pub(super) mod further;
mod grammar;
pub(super) mod instead;
pub(super) mod interval;
pub(super) mod meant;
mod noun;
mod number;
pub(super) mod outdated;
pub(super) mod own;
mod pattern;
pub(super) mod phrase;
mod place;
pub(super) mod proviso;
mod relation;
pub(super) mod rest;
pub(super) mod separator;
pub(super) mod subject;
pub(super) mod token;
pub(super) mod turn;
pub(super) mod unit;
