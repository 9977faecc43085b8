//! The error of a result in pages that does not come to an end as the service says it does.

use std::fmt;

/// Why the pages of a result end before the service says that they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingError {
    /// The page is one that was there before, though there is to be another.
    Repeated,
    /// The next page is to begin where one began before.
    Circle,
    /// So many pages in a row had nothing new, though each said that there is more.
    Idle(u32),
    /// There is to be another page, and nothing to ask for it with.
    NoNext,
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated => f.write_str(
                "the service says that there is more, and answers with a page that was there \
                 before: it seems not to look at which page is asked for",
            ),
            Self::Circle => f.write_str(
                "the service says that there is more, and that it begins where a page before began",
            ),
            Self::Idle(pages) => write!(
                f,
                "the service says that there is more, and {pages} pages in a row had nothing new"
            ),
            Self::NoNext => f.write_str(
                "the service says that there is more, and not where: there is no marker, no limit \
                 to go on by, or no larger number",
            ),
        }
    }
}

impl std::error::Error for PagingError {}
