//! The tables of a page: cells told apart, rows read, and what each table describes.
//!
//! Knows the page's blocks, and nothing of how it was saved.

mod cell_scores;
pub(super) mod classify;
mod columns;
mod costs;
mod labels;
pub(super) mod links;
pub(super) mod piece;
pub(super) mod raw_rows;
pub(super) mod rows;
pub(super) mod shape;
