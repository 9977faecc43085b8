//! A saved page: its text, for excerpts, and what was read in it.

use crate::read::{self, ReferencePage};

/// A saved page, read.
#[derive(Clone, Debug)]
pub struct SavedPage {
    /// The path as people know it.
    pub path: String,
    /// The text of the file.
    pub text: String,
    /// What its tables say.
    pub page: ReferencePage,
}

impl SavedPage {
    /// Reads a saved page, HTML or text.
    pub fn read(path: &str, text: &str) -> Self {
        let file = path.rsplit('/').next().unwrap_or(path);
        let name = file.rsplit_once('.').map_or(file, |(name, _)| name);
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            page: read::read(name, text),
        }
    }
}
