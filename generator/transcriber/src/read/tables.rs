//! The tables of a page: the cells of flat text told apart, rows read by the heads of their columns, and what each
//! table describes. Knows the page's blocks, and nothing of how it was saved.

pub(super) mod classify;
pub(super) mod columns;
pub(super) mod fields;
mod kinds;
mod labels;
pub(super) mod links;
pub(super) mod look;
mod named;
pub(super) mod rows;
