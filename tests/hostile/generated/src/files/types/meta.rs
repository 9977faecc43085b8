// Generated from spec/files/ by `cargo xtask codegen`; do not edit.

use huaweicloud_runtime::{Nullable, object};

/// What is known of a file.
///
/// Source: A form with files, table 3.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct Meta {
    /// The title.
    ///
    /// Must be set in requests.
    pub title: Option<String>,

    /// The service's name for it.
    ///
    /// Only the service sets it: no request carries it.
    pub id: Option<String>,

    /// A note.
    ///
    /// `Nullable::Null` sends `null`.
    pub note: Option<Nullable<String>>,

    /// The width.
    ///
    /// Range: 0 to 9.
    pub width: Option<f64>,
}

object! {
    Meta {
        title = "title", mandatory_when_sent;
        id = "id", read_only;
        note = "note";
        width = "width", range(0.0..=9.0);
    }
}

impl Meta {
    /// Only the mandatory members are set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            id: None,
            note: None,
            width: None,
        }
    }

    /// The service's name for it. Only the service sets it: no request carries it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A note. `Nullable::Null` sends `null`.
    pub fn note(mut self, note: impl Into<Nullable<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The width. Range: 0 to 9.
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }
}
