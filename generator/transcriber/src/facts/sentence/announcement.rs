//! What announces a list of values: in the sentence that holds it, or in one above it.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::Token;

/// What announces a list in the same sentence.
pub(super) struct Announcement {
    pub(super) phrase: Phrase,
    pub(super) place: Place,
    pub(super) kind: Kind,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test reads every example"))]
    pub(super) example: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    /// It begins the sentence.
    First,
}

/// How plainly it speaks of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Kind {
    /// It calls them values or options, and nothing but a list follows.
    Named,
    /// It speaks of what the value is.
    Values,
    /// `it can be …` may go on in any way.
    Loose,
    /// It says that there is one value only.
    Single,
    /// It names what they are values of: `Algorithm: A or B`, `A and B are supported`.
    Noun,
}

/// What announces a list of values, the more telling first.
pub(super) fn announcements() -> &'static [Announcement] {
    use Kind::{Loose, Named, Noun, Single, Values};
    use Place::{Anywhere, First};
    #[rustfmt::skip]
    static ANNOUNCEMENTS: LazyLock<Vec<Announcement>> = LazyLock::new(|| {
        [
            ("value|it|parameter|field is [always] fixed at|to|as", Anywhere, Single, "The value is fixed at A or B."),
            ("value|it|parameter|field can|must only be [set] [to]", Anywhere, Single, "The value can only be A or B."),
            ("value|values|option|options [of] [this] [parameter|field] can|may|must|should [only] be [set] [to] [one|either|any] [or] [more] [of] [the] [following] [values|options] [:]", Anywhere, Values, "The value can be one of the following values: A or B."),
            ("enumerated|enumeration|valid|possible|available|supported|optional|allowed|accepted|permitted value|values|option|options [are|is|include|includes] [as] [follows] [:]", Anywhere, Named, "Possible values: A or B."),
            ("value|values is|are [not] case-sensitive|case-insensitive|case [sensitive|insensitive] and can|may|must be", Anywhere, Values, "The value is case-sensitive and can be A or B."),
            ("following values|options are|is supported|allowed|accepted|available|possible|valid :", Anywhere, Values, "The following values are supported: A or B."),
            ("there are|is [one|two|three|four|five|several|#] [value|possible|available] options|values|option|value [:]", First, Named, "There are two options: A or B."),
            ("value range :", Anywhere, Values, "Value range: A or B."),
            ("value|values|option|options are|include|includes [as] [follows] [:]", Anywhere, Values, "The options are A and B."),
            ("value|values is|are one|either [of] [the] [following] [:]", Anywhere, Values, "The value is one of A or B."),
            ("[value] options|option|values|value :", First, Named, "Options: A or B."),
            ("must|can|should|may be one|either [of] [the] [following] [:]", First, Values, "Must be one of A or B."),
            ("the value is", First, Values, "The value is A or B."),
            ("it|parameter|field|which can|may|must|should [only] be [set] [to] [one|either|any] [or] [more] [of] [the] [following] [values|options] [:]", Anywhere, Loose, "Mode, which can be A or B."),
            ("either", First, Loose, "Either A or B."),
            ("select|choose one|from [of] [the] [following] [:]", First, Values, "Select from A and B."),
            ("set it|this [parameter|field] to", First, Loose, "Set this parameter to A or B."),
            ("[the] supported|valid|available|possible|allowed ... are|include|:", First, Noun, "Supported kinds are A and B."),
            ("[the] following ... are|is supported|allowed|accepted|available|possible|valid :", First, Noun, "The following kinds are supported: A or B."),
            ("[the] ... types|kinds|modes|methods|protocols|algorithms|statuses|states include|are [:]", First, Noun, "The lamp types include A and B."),
            ("the ... include|includes", First, Noun, "The sorts of lamps include A or B."),
            ("the|its ... can|may|must|should be [set] [to] [one] [of] [the] [following] [:]", First, Noun, "The kind can be A or B."),
            ("... ... :", First, Noun, "Kind of lamp: A or B."),
        ]
        .into_iter()
        .map(|(phrase, place, kind, example)| Announcement { phrase: Phrase::new(phrase), place, kind, example })
        .collect()
    });
    &ANNOUNCEMENTS
}

/// What may stand behind an introduction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Nothing,
    /// Whatever stands before a colon.
    Colon,
    Anything,
}

/// Sentences that only announce the list below them.
fn introductions() -> &'static [(Phrase, Rest, &'static str)] {
    use Rest::{Anything, Colon, Nothing};
    #[rustfmt::skip]
    static INTRODUCTIONS: LazyLock<Vec<(Phrase, Rest, &'static str)>> = LazyLock::new(|| {
        [
            ("[the] [possible|valid|available|supported|optional|enumerated|enumeration] [value] options|values|range [of] [this] [parameter] [include|are|is|can] [be] [as] [follows]", Nothing, "The options are as follows:"),
            ("[the] value|it can|may|must|should be", Colon, "The value must be one of the following:"),
            ("this parameter can|may|must|should be", Colon, "This parameter can be set to:"),
            ("[the] value [of] [this] [parameter] can|may be", Anything, "The value can be lit or dark"),
            ("the following values|options", Colon, "The following values are allowed:"),
        ]
        .into_iter()
        .map(|(phrase, rest, example)| (Phrase::new(phrase), rest, example))
        .collect()
    });
    &INTRODUCTIONS
}

/// Whether a sentence only announces the list below it.
pub(in crate::facts) fn only_announces(tokens: &[Token<'_>]) -> bool {
    let whole = trimmed(tokens);
    let colon = tokens[whole.len()..].iter().any(|end| end.is_mark(':'));
    let inner = whole.iter().any(|token| token.is_mark_of(&['.', ':']));
    let said = |(phrase, rest, _): &(Phrase, Rest, &str)| {
        phrase.leads(whole).is_some_and(|length| match rest {
            Rest::Nothing => length == whole.len(),
            Rest::Colon => colon,
            Rest::Anything => length < whole.len(),
        })
    };
    !inner && introductions().iter().any(said)
}

/// What the words before a list end with that say that its items are values.
fn ends() -> &'static [(Phrase, &'static str)] {
    static ENDS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            (
                "can|may be [one] [of] [the] [following]",
                "Mode, which can be one of the following",
            ),
            ("as follows :", "Modes are as follows:"),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ENDS
}

/// Whether the words before a list say that its items are values.
pub(in crate::facts) fn announces(tokens: &[Token<'_>]) -> bool {
    #[rustfmt::skip]
    const NOUNS: [&str; 9] = [
        "option", "options", "value", "values", "enumeration", "enumerations", "enumerated", "enumerate", "enumerates",
    ];
    let whole = trimmed(tokens);
    let start = whole.iter().rposition(|token| token.is_mark('.'));
    let start = start.map_or(0, |at| at + 1);
    let named = whole[start..].iter().any(|token| token.is_one_of(&NOUNS));
    let ended = |(phrase, _): &(Phrase, &str)| {
        (start..tokens.len()).any(|at| {
            let length = phrase.leads(&tokens[at..]);
            length.is_some_and(|length| at + length >= whole.len())
        })
    };
    named || ends().iter().any(ended)
}

/// The tokens without the marks at the end.
fn trimmed<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let marks = tokens.iter().rev();
    let marks = marks.take_while(|token| token.is_mark_of(&['.', ':']));
    &tokens[..tokens.len() - marks.count()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_announcement_is_the_first_that_reads_its_example() {
        for (index, announcement) in announcements().iter().enumerate() {
            let tokens = tokens(announcement.example);
            let reads = |announcement: &Announcement| match announcement.place {
                Place::First => announcement.phrase.leads(&tokens).is_some(),
                Place::Anywhere => {
                    (0..tokens.len()).any(|at| announcement.phrase.leads(&tokens[at..]).is_some())
                }
            };
            let first = announcements().iter().position(reads);
            assert_eq!(first, Some(index), "{}", announcement.example);
        }
    }

    #[test]
    fn sentences_announce_the_list_below_them() {
        for (_, _, example) in introductions() {
            assert!(only_announces(&tokens(example)), "{example}");
        }
        for (_, example) in ends() {
            assert!(announces(&tokens(example)), "{example}");
        }
        for text in [
            "The lamp can be lit.",
            "Options of the old lamp:",
            "Lamp. Options:",
        ] {
            assert!(!only_announces(&tokens(text)), "{text}");
        }
        assert!(announces(&tokens("Lamps. Options:")));
        assert!(!announces(&tokens("The options are many. Lamps:")));
    }
}
