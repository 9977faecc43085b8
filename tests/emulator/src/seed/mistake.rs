//! What is wrong with a seed, and where.

use std::error::Error;
use std::fmt;

use super::Place;
use crate::library::LibraryError;

/// One thing that is wrong with a seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    place: Place,
    path: String,
    message: String,
}

impl Mistake {
    pub(super) fn new(path: &str, place: Place, message: impl Into<String>) -> Self {
        Self {
            place,
            path: path.to_owned(),
            message: message.into(),
        }
    }

    /// Broken JSON, behind which nothing can be read.
    pub(super) fn of_json(error: &serde_json::Error) -> Self {
        let place = Place {
            line: error.line(),
            column: error.column(),
        };
        let text = error.to_string();
        // The place is said already.
        let reason = text.split(" at line ").next().unwrap_or_default();
        Self::new("", place, format!("this is no JSON: {reason}"))
    }

    pub(super) fn place(&self) -> Place {
        self.place
    }

    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.place.line
    }

    /// The column in the line, counted from 1, in characters; in bytes where the JSON is broken.
    pub fn column(&self) -> usize {
        self.place.column
    }

    /// The path of the member, such as `asset_info_array[0].base_info.title`; empty for the seed as a
    /// whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Mistake {
    /// `3:14: asset_list[0].asset_id: …`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.place.line, self.place.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

/// Everything that is wrong with a seed, in the order of its lines; at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistakes(Vec<Mistake>);

impl Mistakes {
    /// The mistakes.
    pub fn iter(&self) -> std::slice::Iter<'_, Mistake> {
        self.0.iter()
    }
}

impl From<Vec<Mistake>> for Mistakes {
    fn from(mistakes: Vec<Mistake>) -> Self {
        Self(mistakes)
    }
}

impl<'a> IntoIterator for &'a Mistakes {
    type Item = &'a Mistake;
    type IntoIter = std::slice::Iter<'a, Mistake>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Mistakes {
    /// One line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            mistake.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for Mistakes {}

/// Why a seed was not added to a library; nothing of it was.
#[derive(Debug)]
pub enum SeedError {
    /// IDs that are taken.
    Taken(Mistakes),
    /// The library failed.
    Library(LibraryError),
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(mistakes) => mistakes.fmt(f),
            Self::Library(error) => error.fmt(f),
        }
    }
}

impl Error for SeedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Taken(_) => None,
            Self::Library(error) => error.source(),
        }
    }
}

impl<E: Into<LibraryError>> From<E> for SeedError {
    fn from(error: E) -> Self {
        Self::Library(error.into())
    }
}
