//! A difference between page and spec: which one it is, and the edit that would mend it.

use generator::diagnostic::Diagnostic;
use generator::source::Place;

use crate::facts::{ObjectFacts, RowFacts};

/// A fact that page and spec do not share.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// Which one it is.
    pub(crate) id: DifferenceId,
    /// Line of the saved page, from 1.
    pub(crate) line: usize,
    /// What is different, for a person.
    pub(crate) problem: Diagnostic,
    /// How the spec would say what the page says, where that is plain.
    pub(crate) edit: Option<Edit>,
}

/// Which difference it is, whatever either side says there: no two of one operation have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DifferenceId {
    /// The table: the body of a response and that of another may have rows of one name. Empty for what is in none.
    pub(crate) table: String,
    /// What it is about, as the ledger calls it: `Object.member`.
    pub(crate) subject: String,
    /// What of it.
    pub(crate) key: Key,
}

/// What of its subject a difference is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// That it is there at all.
    Presence,
    /// What it is called.
    Name,
    /// In which order its parts stand.
    Order,
    /// What stands under a key of the spec language.
    Under(&'static str),
    /// Numbers and names in the words under a key, and in which of several texts.
    Words(&'static str, usize),
    /// One of its options.
    Option(String),
    /// Whether one of its options is deprecated.
    Deprecation(String),
    /// Words that a person has read, before they changed.
    ReadWords,
    /// Words of which it is not recorded that anybody has read them.
    UnreadWords,
    /// A status code.
    Status(u16),
    /// A rule for the whole request, by its position.
    Rule(Position),
    /// An example request or response, by its position.
    Example(&'static str, Position),
}

/// A position among those of the page, or among those of the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Position {
    OnPage(usize),
    InSpec(usize),
}

impl Difference {
    /// Whether both say the same of the same.
    pub(crate) fn is_unchanged(&self, other: &Self) -> bool {
        self.id == other.id && self.problem.message == other.problem.message
    }

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
