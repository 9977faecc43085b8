//! A member of a request, response or object: its type, whether it must be there; and what is sent in place of one.

use super::TypeId;
use crate::page::{Format, Location, Row};

/// A member of a request, response or object.
#[derive(Clone, Debug)]
pub struct Member {
    /// The row that documents it.
    pub row: Row,
    /// The field's name, not yet escaped.
    pub field: String,
    /// Where it travels; [`Location::Body`] inside objects.
    pub location: Location,
    /// Its type.
    pub ty: Type,
    /// Whether it must be there.
    pub presence: Presence,
    /// Whether the type contains itself through this member, so that it must be boxed.
    pub boxed: bool,
    /// Whether `null` can be sent in its place, and means something else than absence.
    pub nullable: bool,
}

/// A member's type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// True or false.
    Boolean,
    /// A number, a time or a duration in a format, which has a type of its own.
    Formatted(Format),
    /// A number or a Boolean that is a text on the wire.
    Quoted(Box<Type>),
    /// Texts joined by commas.
    CommaSeparated,
    /// A text that is not shown.
    Secret,
    /// A URL whose query is not shown.
    SignedUrl,
    /// An object or enumeration.
    Named(TypeId),
    /// JSON of whatever kind.
    Json,
    /// Bytes, in memory or as a stream.
    Binary,
    /// Any number of them.
    Array(Box<Type>),
    /// Any number of them, each under a name of its own.
    Map(Box<Type>),
}

/// Whether a member must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It may be absent.
    Optional,
    /// It may be absent together with the whole body, and must be there if anything else of the body is.
    MandatoryInBody,
    /// It must be sent, but what is received may lack it: the type is used both ways.
    MandatoryWhenSent,
    /// It must be there.
    Mandatory,
}

/// A value that is always sent.
#[derive(Clone, Debug)]
pub struct Constant {
    /// The row that documents it.
    pub row: Row,
    /// Where it travels; [`Location::Body`] inside objects.
    pub location: Location,
}

impl Constant {
    /// The value, as written.
    pub fn value(&self) -> &str {
        let constant = self.row.constant.as_ref();
        constant.map_or("", |constant| &constant.value)
    }
}

impl Type {
    /// The object or enumeration in it, if there is one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Array(items) | Self::Map(items) => items.named(),
            _ => None,
        }
    }

    /// Whether there are items: arrays and maps.
    pub fn has_items(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Map(_))
    }

    /// Whether it is a whole number, of whatever width, in quotes or without.
    pub fn is_integer(&self) -> bool {
        use Format::{Int32, Uint32, Uint64};
        match self {
            Self::Quoted(inner) => inner.is_integer(),
            other => matches!(
                other,
                Self::Integer | Self::Formatted(Int32 | Uint32 | Uint64)
            ),
        }
    }

    /// Whether it is true or false, in quotes or without.
    pub fn is_boolean(&self) -> bool {
        match self {
            Self::Quoted(inner) => inner.is_boolean(),
            other => *other == Self::Boolean,
        }
    }
}
