// Generated from spec/values/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{List, Nullable, object};

use super::Made;

/// Sent and received.
///
/// Source: Facts, table 6.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Fact {
    /// An ID.
    ///
    /// Pattern: `^\d+$`. Example: `1`. Only the service sets it: no request carries it.
    pub id: Option<String>,

    /// Marks.
    ///
    /// At least 1 item. Only the service sets it: no request carries it. May be `null`, which is
    /// the same as absent.
    pub marks: List<String>,

    /// How it was made.
    ///
    /// Only the service sets it: no request carries it.
    pub made: Option<Made>,

    /// Another one.
    ///
    /// Must be set in requests. `Nullable::Null` sends `null`.
    pub again: Option<Nullable<Box<Fact>>>,

    /// A title.
    ///
    /// Must be set in requests. `Nullable::Null` sends `null`.
    pub title: Option<Nullable<String>>,

    /// A text.
    ///
    /// Example: `Intro`. Must be set in requests.
    pub text: Option<String>,

    /// Deprecated.
    ///
    /// Only the service sets it: no request carries it.
    #[deprecated(note = "do not")]
    pub old: Option<String>,
}

object! {
    Fact {
        id = "id", read_only, pattern(r"^\d+$");
        marks = "marks", read_only, items(1..);
        made = "made", read_only;
        again = "again", mandatory_when_sent;
        title = "title", mandatory_when_sent;
        text = "text", mandatory_when_sent;
        old = "old", read_only;
    }
}

impl Fact {
    /// Only the mandatory members are set.
    #[allow(deprecated)]
    pub fn new(title: impl Into<Nullable<String>>, text: impl Into<String>) -> Self {
        Self {
            id: None,
            marks: List::default(),
            made: None,
            again: None,
            title: Some(title.into()),
            text: Some(text.into()),
            old: None,
        }
    }

    /// An ID. Pattern: `^\d+$`. Example: `1`. Only the service sets it: no request carries it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Marks. At least 1 item. Only the service sets it: no request carries it. May be `null`,
    /// which is the same as absent.
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = marks.into_iter().map(Into::into).collect();
        self
    }

    /// How it was made. Only the service sets it: no request carries it.
    pub fn made(mut self, made: Made) -> Self {
        self.made = Some(made);
        self
    }

    /// Another one. Must be set in requests. `Nullable::Null` sends `null`.
    pub fn again(mut self, again: impl Into<Nullable<Box<Fact>>>) -> Self {
        self.again = Some(again.into());
        self
    }

    /// Deprecated. Only the service sets it: no request carries it.
    #[deprecated(note = "do not")]
    #[allow(deprecated)]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
}
