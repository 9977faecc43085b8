//! A later sentence of the row by which its default may be another: in one case, or since a version.

use std::sync::LazyLock;

use generator::page::TypeNotation;

use crate::facts::parts::Label;
use crate::facts::row::RowReader;
use crate::facts::row::limits::number;
use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::proviso::is_absent;
use crate::facts::sentence::token::{Kind, Token};
use crate::facts::sentence::unit;
use crate::facts::sentences::Sentence;

type Table = LazyLock<Vec<(Phrase, &'static str)>>;

/// What stands before another default, in a case.
fn of_cases() -> &'static [(Phrase, &'static str)] {
    static OF_CASES: Table = LazyLock::new(|| {
        [
            (
                "it|value|default is|becomes|was|has|will [been|be] [set|changed] [to]",
                "For beams, it is 6.",
            ),
            ("it|which|value becomes", "It becomes 6 in the dark."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &OF_CASES
}

/// What stands before another default, whatever the sentence begins with.
fn changes() -> &'static [(Phrase, &'static str)] {
    static CHANGES: Table = LazyLock::new(|| {
        [
            (
                "it|value|default was|is|has [been] changed to",
                "It was changed to 6.",
            ),
            ("it|which|value becomes", "It becomes 6 in the dark."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &CHANGES
}

/// A number that the words behind a default give in its place.
pub(super) fn another<'t>(behind: &[Token<'t>]) -> Option<&'t str> {
    static GIVEN: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("it|which|value is|becomes"));
    let place = |at: usize| Some(at + GIVEN.leads(&behind[at..])?);
    let mut places = (0..behind.len()).filter(|at| !is_limit(behind, *at));
    let next = places.find_map(place)?;
    let other = behind.get(next)?;
    // `300 s, which is 5 minutes` is one value.
    let same = unit::leading(behind.get(next + 1..)?).is_some();
    (other.number().is_some() && !same).then_some(other.text)
}

/// `the maximum value is …`
fn is_limit(tokens: &[Token<'_>], at: usize) -> bool {
    at > 0 && tokens[at - 1].is_one_of(&["maximum", "minimum", "max", "min", "upper", "lower"])
}

impl RowReader<'_> {
    /// Takes a default back that another sentence may change.
    pub(super) fn default_changed(&mut self, sentence: &Sentence<'_>, read: &[Token<'_>]) {
        let label = matches!(sentence.label, Label::None | Label::Default | Label::Note);
        let Some(known) = self.facts.default.as_ref().filter(|_| label) else {
            return;
        };
        if self.is_another(read, &known.value) {
            self.facts.default = None;
            let why = "by this the default may be another: it was not taken";
            self.facts.doubt(sentence.line, sentence.text, why);
        }
    }

    fn is_another(&self, read: &[Token<'_>], known: &str) -> bool {
        static IS: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("it is"));
        let Some(first) = read.first().filter(|_| !is_absent(read)) else {
            return false;
        };
        let other = |at: usize| read.get(at).is_some_and(|token| self.differs(token, known));
        let told = |table: &[(Phrase, &str)], from: usize| {
            let mut places = (from..read.len()).filter(|at| !is_limit(read, *at));
            places.any(|at| {
                let mut ends = table
                    .iter()
                    .filter_map(|(phrase, _)| phrase.leads(&read[at..]));
                ends.any(|length| other(at + length))
            })
        };
        if told(changes(), 0) {
            return true;
        }
        // `It is 6 for beams.`
        let cases = [
            "for", "on", "in", "since", "if", "with", "from", "when", "after",
        ];
        let ends = |next: &Token<'_>| next.is_mark('.') || next.is_one_of(&cases);
        let is = IS.leads(read).filter(|end| other(*end));
        if is.is_some_and(|end| read.get(end + 1).is_none_or(ends)) {
            return true;
        }
        let example = read
            .get(1)
            .is_some_and(|next| next.is_one_of(&["example", "instance"]));
        if first.is_one_of(&cases) && !example {
            static USED: LazyLock<Phrase> =
                LazyLock::new(|| Phrase::new("is|are used|applied|adopted"));
            let used = |at: usize| other(at) && USED.leads(&read[at + 1..]).is_some();
            // What the condition asks for is no default: `If it is 0, …`
            let comma = read.iter().position(|token| token.is_mark(','));
            let asks = first.is_one_of(&["if", "when"]);
            let from = comma.map_or(if asks { read.len() } else { 0 }, |comma| comma + 1);
            // `On beams: 6.`
            let colon = read.iter().position(|token| token.is_mark(':'));
            let labelled = |colon: usize| colon < 5 && colon + 3 >= read.len() && other(colon + 1);
            return colon.is_some_and(labelled)
                || told(of_cases(), from)
                || (from..read.len()).any(used);
        }
        // `Beams have 6.`
        let whole = read.len() - usize::from(read[read.len() - 1].is_mark('.'));
        let last = whole.checked_sub(1).filter(|at| (2..6).contains(at));
        last.is_some_and(|at| {
            other(at)
                && read[at].number().is_some()
                && read[at - 1].is_one_of(&["has", "have", "use", "uses", "get", "gets"])
        })
    }

    /// Whether a token is a value of the row's kind, and another than the one that is known.
    fn differs(&self, token: &Token<'_>, known: &str) -> bool {
        let item = self.facts.notation.item();
        if item.is_number() {
            return token.number().is_some() && number(token.text) != number(known);
        }
        let is = token.text.trim_end_matches('.');
        let kind = if *item == TypeNotation::Boolean {
            token.is_one_of(&["true", "false"])
        } else {
            let digits = token.text.contains(|c: char| c.is_ascii_digit());
            let named = digits && (token.kind == Kind::Word || number(known).is_some());
            token.kind == Kind::Quoted || named || self.is_option(is)
        };
        kind && !is.eq_ignore_ascii_case(known)
    }

    /// `HTTPS: 443`
    pub(super) fn is_of_case(&self, read: &[Token<'_>]) -> bool {
        let colon = read.iter().position(|token| token.is_mark(':'));
        let words = colon.filter(|colon| *colon > 0);
        let next = words.and_then(|colon| read.get(colon + 1));
        let word = read.first().is_some_and(|first| first.kind == Kind::Word);
        word && next.is_some_and(|next| {
            let known = self
                .facts
                .default
                .as_ref()
                .map(|known| known.value.as_str());
            self.differs(next, known.unwrap_or_default())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_phrase_stands_before_the_other_default_of_its_example() {
        for (phrase, example) in of_cases().iter().chain(changes()) {
            let read = tokens(example);
            let end = (0..read.len()).find_map(|at| Some(at + phrase.leads(&read[at..])?));
            assert_eq!(end.map(|end| read[end].text), Some("6"), "{example}");
        }
        let behind = |text| another(&tokens(text)).is_some();
        assert!(behind(", which becomes 1 in the dark") && behind("and it is 6 with beams"));
        assert!(!behind("and the maximum value is high") && !behind(", which means 5 lamps"));
        assert!(!behind(", which is 5 minutes."));
    }
}
