//! The paragraphs of one table of flat text, before they are told apart into cells.

use std::collections::BTreeSet;

use crate::read::reference_page::Prose;

/// A paragraph or list item of a table's text.
#[derive(Clone, Debug, Default)]
pub(in crate::read) struct Piece {
    pub(in crate::read) prose: Prose,
    /// Whether an empty line stands above it.
    pub(in crate::read) gap: bool,
    /// Whether it is as far left as the table's head.
    pub(in crate::read) base: bool,
}

/// Names that the page mentions elsewhere: in its URI, in its examples, as objects.
#[derive(Debug, Default)]
pub(in crate::read) struct Evidence {
    pub(in crate::read) names: BTreeSet<String>,
    pub(in crate::read) objects: BTreeSet<String>,
}
