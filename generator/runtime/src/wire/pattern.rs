//! Patterns: the regular expression of a row, compiled when the first value is held against it.

use std::sync::OnceLock;

use regex_lite::Regex;

/// The regular expression in the rule `pattern("…")`; each table line has one of its own.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern that has not been compiled yet.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// As it stands in the table.
    pub(crate) fn text(&self) -> &'static str {
        self.text
    }

    /// Whether it matches anywhere in a text. One that does not compile matches nothing: whoever wrote it learns of it.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(self.text).ok());
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_anywhere_unless_it_says_where() {
        assert!(Pattern::new("[0-9]{2}").matches("a12b"));
        assert!(!Pattern::new("^[0-9]{2}$").matches("a12b"));
        assert!(!Pattern::new("(").matches("("));
    }
}
