//! Whether a page says that its operation is not to be used any more: in the title, or in a sentence.

use std::sync::LazyLock;

use regex::Regex;

use crate::facts::fact::{Fact, Origin};
use crate::facts::sentences::{self, expression};
use crate::read::ReferencePage;

/// The word for it; what to use instead, a person says.
pub(super) fn read(page: &ReferencePage) -> Option<Fact<String>> {
    static MARK: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)[(（\[]\s*(?:to be )?(?P<word>deprecated|discarded|obsolete|abandoned|offline|unavailable)\b[^)）\]]*[)）\]]",
        )
    });
    static SAID: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?ix)\b(?:this|the)\s+(?:api|interface|operation)\s+(?:has\s+been|is|was|will\s+be)\s+(?:now\s+|about\s+to\s+be\s+)?
            (?P<word>discarded|deprecated|obsolete|abandoned|no\s+longer\s+(?:used|maintained|supported|recommended)|(?:brought|taken)\s+offline)\b",
        )
    });
    let fact = |word: &str, origin: Origin| Fact {
        value: word.to_lowercase(),
        origin,
    };
    if let Some(found) = MARK.captures(&page.title) {
        return Some(fact(&found["word"], Origin::Stated { line: 1 }));
    }
    let prose = page.sections.iter().flat_map(|section| &section.prose);
    prose.into_iter().find_map(|prose| {
        let sentences = sentences::split(&prose.text).into_iter();
        sentences.into_iter().find_map(|text| {
            let word = SAID.captures(&text)?["word"].to_owned();
            let line = prose.line;
            Some(fact(&word, Origin::Sentence { line, text }))
        })
    })
}
