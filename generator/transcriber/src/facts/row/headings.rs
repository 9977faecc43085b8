//! Words above paragraphs and lists that make what stands below one case: `For old lamps:`, `Old lamps`.

use std::sync::LazyLock;

use super::RowReader;
use super::options::is_noun;
use crate::facts::fact::Facts;
use crate::facts::parts::{Block, Label};
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::token::{Kind, tokens};
use crate::facts::sentence::unit;
use crate::facts::sentences;
use crate::names;

const IN_A_CASE: &str = "the words above it may make it one case, or say it of something else";

/// Words by which a short line is no heading of a case: it names what follows, or is a sentence.
#[rustfmt::skip]
const KNOWN: [&str; 121] = [
    // What the row says below.
    "rule", "rules", "requirement", "requirements", "constraint", "constraints", "restriction", "restrictions", "note", "notes", "notice", "caution", "limit", "limits",
    "option", "options", "value", "values", "range", "ranges", "format", "formats", "length", "description", "definition", "details", "detail", "example", "examples",
    "follows", "following", "unit", "default", "enumeration", "meaning", "meanings", "syntax", "function", "usage", "conventions", "convention", "naming", "complexity", "minimum", "maximum",
    "supported", "available", "possible", "valid", "allowed", "characters", "all", "every", "both", "parameter", "field", "item", "items",
    "mandatory", "optional", "required", "reserved", "deprecated", "read-only", "none", "null", "max", "min",
    "precaution", "precautions", "tip", "tips", "remark", "remarks", "explanation", "instructions", "guidelines", "criteria", "principle", "principles",
    "condition", "conditions", "suggestion", "suggestions", "recommended", "introduction", "summary", "overview", "purpose", "impact",
    "string", "integer", "long", "boolean", "array", "object", "float", "double",
    "unique", "fuzzy", "case-sensitive", "case-insensitive", "sensitive", "insensitive",
    // Verbs.
    "is", "are", "be", "can", "must", "may", "will", "should", "has", "have", "contains", "indicates", "include", "includes", "see", "cannot", "not",
];
/// Words that hold a heading together.
const LINKS: [&str; 11] = [
    "the", "a", "an", "of", "in", "for", "and", "to", "or", "each", "every",
];

/// Words that begin a case before a colon.
const BEGINS: [&str; 7] = ["if", "when", "for", "in", "on", "with", "under"];

impl RowReader<'_> {
    /// For each block of a part whether it stands below words that make it one case.
    pub(super) fn cases(&self, label: Label, blocks: &[Block]) -> Vec<bool> {
        let mut within = false;
        let mut listed = false;
        let cases = blocks.iter().enumerate().map(|(at, block)| match block {
            Block::List { .. } => within || std::mem::take(&mut listed),
            Block::Paragraph { text, .. } => {
                let below = blocks.get(at + 1);
                let list = matches!(below, Some(Block::List { .. }));
                // What the row is, or what the words above announce: `For example:`.
                let announced = match at.checked_sub(1).map(|before| &blocks[before]) {
                    None => true,
                    Some(Block::Paragraph { text, .. }) => text.ends_with([':', '：']),
                    Some(Block::List { .. }) => false,
                };
                let heading = matches!(label, Label::None | Label::Note)
                    && below.is_some()
                    && self.is_case(text, announced);
                listed = heading && list && text.ends_with([':', '：', ',']);
                if heading {
                    within = !listed;
                    return false;
                }
                within
            }
        });
        cases.collect()
    }

    /// Whether a paragraph makes what follows it one case.
    fn is_case(&self, text: &str, announced: bool) -> bool {
        static APPLIES: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("applies|apply [only] to"));
        let colon = text.ends_with([':', '：']);
        let sentences = sentences::split(text);
        let last = sentences.last().map_or("", String::as_str);
        let read = tokens(last);
        let all = read
            .get(1)
            .is_some_and(|next| next.is_one_of(&["example", "instance", "details", "more", "all"]));
        let begins = !all && read.first().is_some_and(|first| first.is_one_of(&BEGINS));
        let each = |own: bool| {
            read.windows(2).any(|pair| {
                pair[0].is_one_of(&["each", "every"])
                    && pair[1].kind == Kind::Word
                    && self.own.has(&pair[1]) == own
            })
        };
        // `In which room it hangs:` may be what the row is, and `For each lamp:` is said of all.
        let begins = begins && (!announced || sentences.len() > 1) && !each(true);
        let applies = (0..read.len()).any(|at| APPLIES.leads(&read[at..]).is_some());
        // `If it is old,`
        (colon || text.ends_with(',')) && begins
            || colon && (applies || each(false))
            || (colon || !announced) && sentences.len() == 1 && self.is_heading_of_a_case(last)
    }

    /// Whether a text is a few words, without a verb, that are neither the row's own nor a label: `Old lamps`.
    pub(super) fn is_heading_of_a_case(&self, text: &str) -> bool {
        let colon = text.ends_with([':', '：']);
        let text = text.trim_end_matches([':', '：', '.', ' ']);
        let read = tokens(text);
        let words: Vec<_> = read
            .iter()
            .filter(|token| !token.is_one_of(&LINKS))
            .collect();
        let plain = words.iter().all(|token| {
            let named = is_noun(token.text) || is_noun(&names::singular(token.text));
            let number = colon && matches!(token.kind, Kind::Number(_));
            number || token.kind == Kind::Word && !token.is_one_of(&KNOWN) && !named
        });
        // `Lamp height` of the row `height` says what that is.
        let head = names::words(self.name).pop().unwrap_or_default();
        let last = words.last().map_or("", |last| last.text).to_lowercase();
        text.is_ascii()
            && !sentences::is_nothing(text)
            && names::singular(&last) != names::singular(&head)
            && unit::said(&read).is_empty()
            && (1..=4).contains(&words.len())
            && plain
            && words
                .iter()
                .any(|word| word.kind == Kind::Word && !self.own.has(word))
    }

    /// Reads what stands in one case: of facts nothing is kept but a doubt. Says whether there were any.
    pub(super) fn in_a_case(
        &mut self,
        line: usize,
        text: &str,
        read: impl FnOnce(&mut Self),
    ) -> bool {
        let (before, sign) = (self.facts.clone(), self.sign.clone());
        read(self);
        if claims(&self.facts) == claims(&before) {
            return false;
        }
        (self.facts, self.sign) = (before, sign);
        self.facts.doubt(line, text, IN_A_CASE);
        true
    }
}

/// The facts without the words and the doubts.
fn claims(facts: &Facts) -> Facts {
    Facts {
        prose: Vec::new(),
        constraints: Vec::new(),
        doubts: Vec::new(),
        ..facts.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::row::tests::read_line;

    /// What is read below some words, each line of them a paragraph.
    fn below(words: &str) -> String {
        let text = format!("Length of the lamp.\n{words}\nThe value ranges from 1 to 10.");
        read_line("Integer", &text)
    }

    #[test]
    fn what_stands_below_the_words_of_a_case_is_a_doubt() {
        for words in [
            "If the lamp is old:",
            "For old lamps:",
            "Old lamps:",
            "Lamps before year 2:",
            "If the lamp is old,",
            "The following applies to old ones:",
            "Old lamps",
            "OLD\nShine.",
        ] {
            assert_eq!(below(words), "1 doubt", "{words}");
        }
    }

    #[test]
    fn what_stands_below_other_words_is_taken() {
        for words in [
            "Length:",
            "The rules are as follows:",
            "Lamp requirements:",
            "It is lit in old rooms.",
            "For example:\nabc",
            "Old lamps shine long and wide",
            "In all rooms.",
            "Lamp size",
        ] {
            assert_eq!(below(words), "range? 1..10", "{words}");
        }
        assert_eq!(below("In seconds"), "range? 1..10; unit? seconds");
    }

    #[test]
    fn lists_and_items_have_words_above_them() {
        for (text, expected) in [
            (
                "Name.\nIf it is old:\n• The value contains 1 to 64 characters.",
                "1 doubt",
            ),
            (
                "Name.\nRules of each lamp:\n• 1 to 64 characters\n• Letters only",
                "1 doubt",
            ),
            (
                "Name.\nIf it is old:\n• It is dark.\nThe value contains 1 to 64 characters.",
                "length? 1..64",
            ),
            (
                "Name.\n• Red lamps. 1 to 64 characters\n• Green lamps. Any name",
                "1 doubt",
            ),
            (
                "Lamp.\nOld rooms\n• ON_1: on\n• OFF_1: off\nNew rooms\n• DIM_1: dim\n• DIM_2: dimmer",
                "2 doubt",
            ),
            ("Lamp.\nFinal states:\n• ON_1: on\n• OFF_1: off", "1 doubt"),
            (
                "Lamp.\nLamp states:\n• ON_1: on\n• OFF_1: off",
                "options ON_1=on|OFF_1=off",
            ),
        ] {
            assert_eq!(read_line("String", text), expected, "{text}");
        }
    }
}
