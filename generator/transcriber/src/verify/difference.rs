//! A difference between page and spec, and what a machine could do about it.

use generator::diagnostic::Diagnostic;
use generator::source::Place;

use crate::facts::{ObjectFacts, RowFacts};

/// A fact that page and spec do not share.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// What is different, for a person.
    pub(crate) problem: Diagnostic,
    /// How the spec would say what the page says, where that is plain.
    pub(crate) edit: Option<Edit>,
}

impl Difference {
    /// Whether it is the page's date: a page that has changed since it was transcribed.
    pub(crate) fn is_date(&self) -> bool {
        matches!(&self.edit, Some(Edit::Set { key: "updated", .. }))
    }
}

impl Edit {
    /// Where it begins to change the spec.
    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Set { place, .. } => *place,
            Self::Row { below, .. } | Self::Option { below, .. } => *below,
            Self::Object { beside, .. } => *beside,
        }
    }
}

/// What to do to the text of a spec.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A text under a key, new or another one, of what stands at the place; or at the place itself.
    Set {
        place: Place,
        key: &'static str,
        text: String,
        /// The sentence of the page that says so.
        from: Option<String>,
    },
    /// A row below the row at the place.
    Row { below: Place, row: Box<RowFacts> },
    /// An object beside the object at the place: below it, or before it if it is the first.
    Object {
        beside: Place,
        first: bool,
        object: Box<ObjectFacts>,
    },
    /// An option below the option at the place.
    Option {
        below: Place,
        value: String,
        meaning: String,
    },
}
