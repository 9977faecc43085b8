//! Text → sentences, and what kind of sentence one is: a rule, a condition, a reference.

use std::sync::LazyLock;

use regex::Regex;

use super::fact::Origin;
use super::parts::Label;

/// A sentence, where it stands and under which label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence<'a> {
    pub(super) line: usize,
    pub(super) text: &'a str,
    pub(super) label: Label,
}

impl Sentence<'_> {
    /// Where a fact of this sentence comes from.
    pub(super) fn origin(&self) -> Origin {
        Origin::Sentence {
            line: self.line,
            text: self.text.to_owned(),
        }
    }

    /// Whether a part of the sentence is nearly all of it.
    pub(super) fn is_mostly(&self, part: &str) -> bool {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        letters(part) * 100 >= letters(self.text) * 85
    }
}

/// Compiles one of the fixed expressions; a mistake in one of them is found by the first test.
pub(super) fn expression(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Abbreviations whose point ends no sentence.
const ABBREVIATIONS: [&str; 8] = [
    "e.g.", "i.e.", "etc.", "max.", "min.", "no.", "vs.", "incl.",
];

/// The sentences of a paragraph.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text
        .char_indices()
        .filter(|(_, c)| ['.', '!', '?', '。'].contains(c))
    {
        let end = at + mark.len_utf8();
        let rest = &text[end..];
        let next = rest.trim_start();
        // `messages.Value range: 1-200` has lost its blank.
        let glued = ["The ", "Value ", "Default ", "Range:", "This ", "It "]
            .iter()
            .any(|word| rest.starts_with(word))
            && text[..at].ends_with(|c: char| c.is_lowercase() || c == ')');
        let gap = mark == '。' || rest.len() > next.len() || glued;
        let word = text[start..end]
            .rsplit(' ')
            .next()
            .unwrap_or_default()
            .trim_start_matches(['(', '（'])
            .to_lowercase();
        let ends = gap
            && !ABBREVIATIONS.contains(&word.as_str())
            && !next.starts_with(|c: char| c.is_lowercase() || [',', ')', '.'].contains(&c));
        if ends && !next.is_empty() {
            sentences.push(text[start..end].trim().to_owned());
            start = end;
        }
    }
    sentences.push(text[start..].trim().to_owned());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether a text says that there is nothing to say.
pub(super) fn is_nothing(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    [
        "",
        "-",
        "--",
        "n/a",
        "na",
        "none",
        "no default value",
        "not involved",
    ]
    .contains(&text.as_str())
}

/// Whether a sentence only says where to read on.
pub(super) fn is_reference(text: &str) -> bool {
    static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)^(for (more |further )?(details|information|parameter descriptions?|the parameters?|how to)\b.*\b(see|refer to)\b|(please )?(see|refer to) |table \d+ (describes|lists))",
        )
    });
    REFERENCE.is_match(text)
}

/// Whether a sentence is a rule rather than a description.
pub(super) fn is_rule(text: &str) -> bool {
    static RULE: LazyLock<Regex> = LazyLock::new(|| {
        expression(
            r"(?i)\b(must|cannot|can only|can be only|only|mandatory|not allowed|are allowed|is allowed|not supported|is supported|are supported|required|unique|mutually exclusive|does not allow|not recommended|invalid|valid|take effect|takes effect|not configurable|cannot be)\b",
        )
    });
    RULE.is_match(text)
}

/// The paragraphs that say what an operation does.
pub(super) fn describes(text: &str) -> bool {
    !is_nothing(text) && !is_reference(text)
}
