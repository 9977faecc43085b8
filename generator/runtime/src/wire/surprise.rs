//! What reading tells of: a difference between a response and its page.

use std::fmt;

/// One difference between a response and its page. The value itself is not kept.
///
/// Of one place there is one difference, the first that reading comes upon.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drift {
    /// The name of the operation.
    pub operation: &'static str,
    /// The path of the member in the body, such as `asset_info_array[0].status`, or the name of a header; empty if
    /// it is the body as a whole.
    pub path: String,
    /// What is different.
    pub surprise: Surprise,
}

/// What is different from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Surprise {
    /// The page has no such member.
    UnknownMember,
    /// The page does not list the value, which is kept.
    UnknownValue,
    /// The value is of another kind than the page says: converted if it can mean only one thing, else absent.
    WrongKind,
    /// The number is beyond what its member can hold: absent, or in a text as it is written.
    OutOfRange,
    /// An item of an array or a map is `null`: left out, and the items behind it move up.
    NullItem,
    /// The text is none in JSON: a lone surrogate, bytes that are not UTF-8, a control character or a backslash that
    /// had to be escaped. What cannot be read is U+FFFD now.
    BrokenText,
    /// NaN or an infinity, which JSON does not have: read as `null`.
    NotFinite,
    /// A byte order mark stands before the body: passed over.
    ByteOrderMark,
    /// The body is empty, and the page has members in it: all of them are absent.
    EmptyBody,
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.surprise {
            Surprise::UnknownMember => "is a member that the page does not have",
            Surprise::UnknownValue => "is a value that the page does not list",
            Surprise::WrongKind => "is a value of another kind than on the page",
            Surprise::OutOfRange => "is a number beyond what the member can hold",
            Surprise::NullItem => "is null, and left out of its array or map",
            Surprise::BrokenText => "is a text that cannot be read as a whole, and was mended",
            Surprise::NotFinite => "is no number that JSON has",
            Surprise::ByteOrderMark => "begins with a byte order mark",
            Surprise::EmptyBody => "is empty, and has members on the page",
        };
        let path = match self.path.as_str() {
            "" => "the body",
            path => path,
        };
        write!(f, "{}: {path} {what}", self.operation)
    }
}
