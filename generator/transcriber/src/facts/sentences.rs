//! Text → sentences, and what kind of sentence one is: a rule, a condition, a reference.

use std::sync::LazyLock;

use regex::Regex;

use super::fact::Origin;
use super::parts::Label;
use super::sentence::phrase::Phrase;
use super::sentence::token::tokens;

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
        let named = is_named(rest) && text[..at].contains(": ");
        let gap = mark == '。' || rest.len() > next.len() || glued || named;
        let word = text[start..end]
            .rsplit(' ')
            .next()
            .unwrap_or_default()
            .trim_start_matches(['(', '（'])
            .to_lowercase();
        let ends = gap
            && !ABBREVIATIONS.contains(&word.as_str())
            && (named
                || !next.starts_with(|c: char| c.is_lowercase() || [',', ')', '.'].contains(&c)));
        if ends && !next.is_empty() {
            sentences.push(text[start..end].trim().to_owned());
            start = end;
        }
    }
    sentences.push(text[start..].trim().to_owned());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Whether a text begins with a name of several words and a colon: `app_log: one of them`.
fn is_named(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(name, _)| {
        name.contains('_') && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
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

/// What a sentence begins with that only says where to read on; behind some of it stands `see` somewhere.
fn references() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static REFERENCES: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("for [more|further] details|information", true, "For more details about lamps, see the guide."),
            ("for [more|further] parameter description|descriptions", true, "For parameter descriptions, see Table 3."),
            ("for the parameter|parameters", true, "For the parameters, refer to Table 3."),
            ("for how to", true, "For how to light it, see the guide."),
            ("[please] see", false, "See Table 3."),
            ("[please] refer to", false, "Please refer to Table 3."),
            ("table # describes|lists", false, "Table 3 describes it."),
        ]
        .into_iter()
        .map(|(phrase, see, example)| (Phrase::new(phrase), see, example))
        .collect()
    });
    &REFERENCES
}

/// Whether a sentence only says where to read on.
pub(super) fn is_reference(text: &str) -> bool {
    let read = tokens(text);
    let see = read.iter().any(|token| token.is_one_of(&["see", "refer"]));
    let said = |(phrase, behind, _): &(Phrase, bool, &str)| {
        phrase.leads(&read).is_some() && (see || !behind)
    };
    references().iter().any(said)
}

/// The words of rules.
fn rules() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static RULES: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("must|cannot|only|mandatory|required|unique|invalid|valid", "It must be lit."),
            ("not allowed|supported|recommended|configurable", "It is not recommended."),
            ("is|are allowed|supported", "Lamps are supported."),
            ("mutually exclusive", "They are mutually exclusive."),
            ("does not allow", "It does not allow that."),
            ("take|takes effect", "It takes effect later."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &RULES
}

/// Whether a sentence is a rule rather than a description.
pub(super) fn is_rule(text: &str) -> bool {
    let read = tokens(text);
    let said = |at: usize| {
        rules()
            .iter()
            .any(|(phrase, _)| phrase.leads(&read[at..]).is_some())
    };
    (0..read.len()).any(said)
}

/// The paragraphs that say what an operation does.
pub(super) fn describes(text: &str) -> bool {
    !is_nothing(text) && !is_reference(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_refer_to_others_or_are_rules() {
        for (_, _, example) in references() {
            assert!(is_reference(example), "{example}");
        }
        for (_, example) in rules() {
            assert!(is_rule(example), "{example}");
        }
        assert!(!is_reference("For lamps, see to it.") && !is_rule("A lamp."));
    }
}
