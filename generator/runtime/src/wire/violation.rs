//! Violations: what validation found, all of it, each with its path.

use std::error::Error;
use std::fmt;

/// Everything in a request that its documentation forbids; at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(crate) fn new(found: Vec<Violation>) -> Option<Self> {
        if found.is_empty() {
            None
        } else {
            Some(Self(found))
        }
    }

    /// The violations in the order of the members.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    /// One line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for Violations {}

/// One thing that the documentation forbids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    problem: Problem,
}

impl Violation {
    pub(crate) fn new(path: String, problem: Problem) -> Self {
        Self { path, problem }
    }

    /// Where it is, in names of the wire: `asset_extra_meta.tags[3]`, `labels.a key of the map`, or the
    /// name of a header; empty if it is the body as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether it is about the same member as another, or about something in that.
    #[cfg(feature = "server")]
    pub(crate) fn is_below(&self, other: &Self) -> bool {
        let rest = self.path.strip_prefix(&other.path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }

    /// What it is.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self.path.as_str() {
            "" => "the body",
            path => path,
        };
        write!(f, "{path}: {}", self.problem)
    }
}

/// What can be wrong with a member.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A mandatory member is not set.
    Missing,

    /// A text has fewer characters than the minimum.
    TooShort {
        /// The fewest allowed.
        minimum: usize,
        /// Those there are.
        actual: usize,
    },

    /// A text has more characters than the maximum.
    TooLong {
        /// The most allowed.
        maximum: usize,
        /// Those there are.
        actual: usize,
    },

    /// An array has fewer items than the minimum.
    TooFew {
        /// The fewest allowed.
        minimum: usize,
        /// Those there are.
        actual: usize,
    },

    /// An array has more items than the maximum.
    TooMany {
        /// The most allowed.
        maximum: usize,
        /// Those there are.
        actual: usize,
    },

    /// A number is below its minimum.
    Below {
        /// The least allowed.
        minimum: String,
        /// The number.
        actual: String,
    },

    /// A number is above its maximum.
    Above {
        /// The greatest allowed.
        maximum: String,
        /// The number.
        actual: String,
    },

    /// A number is NaN or infinite.
    NotFinite,

    /// The service ignores the member because another one is set.
    Ignored {
        /// The other one's name.
        beside: &'static str,
    },

    /// A text is not a time of the documented form.
    UnreadableTime {
        /// The documented form.
        form: &'static str,
    },

    /// A text does not match the pattern. The text itself is not kept: it may be a secret.
    PatternMismatch {
        /// The regular expression, as documented.
        pattern: &'static str,
    },

    /// An item contains what joins the items, and would arrive as two.
    SeparatorInItem {
        /// What joins them.
        separator: char,
    },

    /// What was received is of another kind than documented, such as a text in place of a number.
    WrongKind {
        /// What it should be, such as `an integer`.
        expected: &'static str,
    },

    /// What was received is a member that the documentation does not have.
    UnknownMember,

    /// A value that the documentation does not list. It can be sent all the same: services know values before their
    /// documentation does.
    UnknownValue {
        /// The documented value that is most like it, if any is like it.
        nearest: Option<String>,
    },

    /// What was received comes more than once.
    Repeated,

    /// What was received is not the value that is always sent.
    NotTheConstant {
        /// That value.
        value: &'static str,
    },

    /// What was received is no text in UTF-8.
    NotText,
}

impl Problem {
    /// The most problems of one request that are told.
    #[cfg(feature = "server")]
    pub(crate) const MOST: usize = 100;

    /// Whether it is no mistake unless validation is strict.
    #[cfg(feature = "server")]
    pub(crate) fn may_pass(&self) -> bool {
        matches!(self, Self::UnknownMember | Self::UnknownValue { .. })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("missing"),
            Self::TooShort { minimum, actual } => {
                write!(
                    f,
                    "{}, at least {minimum} needed",
                    Count(*actual, "character")
                )
            }
            Self::TooLong { maximum, actual } => {
                write!(
                    f,
                    "{}, at most {maximum} allowed",
                    Count(*actual, "character")
                )
            }
            Self::TooFew { minimum, actual } => {
                write!(f, "{}, at least {minimum} needed", Count(*actual, "item"))
            }
            Self::TooMany { maximum, actual } => {
                write!(f, "{}, at most {maximum} allowed", Count(*actual, "item"))
            }
            Self::Below { minimum, actual } => {
                write!(f, "{actual} is below the minimum of {minimum}")
            }
            Self::Above { maximum, actual } => {
                write!(f, "{actual} is above the maximum of {maximum}")
            }
            Self::NotFinite => f.write_str("NaN and infinities cannot be sent"),
            Self::Ignored { beside } => write!(f, "has no effect beside {beside}"),
            Self::UnreadableTime { form } => write!(f, "not {form}"),
            Self::PatternMismatch { pattern } => write!(f, "does not match the pattern {pattern}"),
            Self::WrongKind { expected } => write!(f, "not {expected}"),
            Self::UnknownMember => f.write_str("not documented"),
            Self::UnknownValue { nearest: None } => f.write_str("not a documented value"),
            Self::UnknownValue {
                nearest: Some(nearest),
            } => {
                write!(f, "not a documented value; the nearest is {nearest}")
            }
            Self::Repeated => f.write_str("given more than once"),
            Self::NotTheConstant { value } => write!(f, "not {value}"),
            Self::NotText => f.write_str("not UTF-8"),
            Self::SeparatorInItem { separator } => {
                write!(
                    f,
                    "contains {}, which would make it two items",
                    Named(*separator)
                )
            }
        }
    }
}

/// A separator with its article, for messages: `a comma`.
pub(crate) struct Named(pub(crate) char);

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            ',' => f.write_str("a comma"),
            '|' => f.write_str("a `|`"),
            ' ' => f.write_str("a space"),
            '\t' => f.write_str("a tab"),
            other => write!(f, "{other:?}"),
        }
    }
}

/// `1 item`, `2 items`.
struct Count(usize, &'static str);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, noun) = self;
        write!(f, "{number} {noun}{}", if *number == 1 { "" } else { "s" })
    }
}
