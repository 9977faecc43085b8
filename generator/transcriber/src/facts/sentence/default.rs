//! A sentence that gives a default: where the value stands.

mod subject;

use std::ops::Range;
use std::sync::LazyLock;

use super::own::Own;
use super::phrase::Phrase;
use super::token::{Kind, Token, tokens};
pub(in crate::facts) use subject::{foreign, other_absent};

/// A default in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Said {
    /// The tokens that announce it, without the value.
    pub(in crate::facts) words: Range<usize>,
    /// The token that the value begins with.
    pub(in crate::facts) value: usize,
    /// The noun whose default it is, where it is named: `the default port is 80`.
    pub(in crate::facts) noun: Range<usize>,
    /// Whether it is one token, and what follows is none of it.
    pub(in crate::facts) single: bool,
    /// Whether only a number, `true` or `false` can be meant.
    pub(in crate::facts) plain: bool,
}

/// Where the value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Behind,
    /// Behind what begins the sentence.
    First,
    /// Behind a noun that is named.
    Named,
}

/// What announces a default that stands behind it.
fn before() -> &'static [(Phrase, Place, &'static str)] {
    use Place::{Behind, First, Named};
    #[rustfmt::skip]
    static BEFORE: LazyLock<Vec<(Phrase, Place, &'static str)>> = LazyLock::new(|| {
        [
            ("default [value|option|setting] [of] [this|the] [parameter|field|member] is|:|= [set] [to]", Behind, "The default value is 5."),
            ("default value and maximum|minimum value is|are", Behind, "Both the default value and maximum value are 5."),
            ("maximum|minimum value and default value is|are", Behind, "The maximum value and default value are 5."),
            ("value|parameter|it|which|and defaults to", Behind, "The value defaults to 5."),
            ("by default [,] [the|its|this] value|parameter|it is [set] [to]", Behind, "By default, the value is 5."),
            ("default|defaults to", First, "Defaults to 5."),
            ("default ... is|:", Named, "The default port number is 5."),
        ]
        .into_iter()
        .map(|(phrase, place, example)| (Phrase::new(phrase), place, example))
        .collect()
    });
    &BEFORE
}

/// What stands around a default, and whether only a number, `true` or `false` can be meant.
fn around() -> &'static [(Phrase, Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static AROUND: LazyLock<Vec<(Phrase, Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("value|it|which is", "by default", false, "The value is 5 by default."),
            ("value|it is", "when|if [this|the|it] [parameter|value] is not|left|empty|blank|unspecified|omitted", false, "The value is 5 when it is not set."),
            ("value", "is used|applied|adopted when|if", false, "The value 5 is used when it is left empty."),
            ("default value", "is used|applied|adopted", false, "The default value 5 is used."),
            ("by default ,", "is used", false, "By default, 5 is used."),
            ("omitted|unspecified ,", "is used", false, "If omitted, 5 is used."),
            ("not|left|otherwise specified|set|configured|blank|empty|provided|passed|given ,", "is used", false, "If it is not specified, 5 is used."),
            ("(|,|.|;", "by default", true, "Lamps (5 by default)"),
            (".|,", "is|are used|applied|adopted by default", false, "Lamps. 5 is used by default."),
            ("with", "being|as [the] default", false, "5 or 6, with 5 being the default"),
            ("not|left|otherwise specified|set|configured|blank|empty|provided|passed|given|transferred , [only] [the] [first]", "... are|is displayed|queried|captured|returned|listed|created", true, "If it is not specified, 5 records are displayed."),
            ("sets it|this to", "by default", true, "The system sets it to 5 by default."),
            ("is|set [set] [to]", "by default", true, "It is set to 5 by default."),
        ]
        .into_iter()
        .map(|(before, behind, plain, example)| (Phrase::new(before), Phrase::new(behind), plain, example))
        .collect()
    });
    &AROUND
}

/// What stands behind a default that begins the sentence.
fn in_first() -> &'static [Phrase; 2] {
    static IN_FIRST: LazyLock<[Phrase; 2]> =
        LazyLock::new(|| ["by default", "is|are used|applied|adopted by default"].map(Phrase::new));
    &IN_FIRST
}

impl Said {
    /// Where it ends that says how many of something are given, if it does: `the first 5 records are returned`.
    pub(in crate::facts) fn counted(&self, tokens: &[Token<'_>]) -> Option<usize> {
        let behind = tokens.get(self.value + 1..)?;
        let counts = self.single && self.plain && behind.first().is_some_and(|next| !next.is("by"));
        let verb = |token: &Token<'_>| token.is_one_of(&["are", "is"]);
        let verb = behind.iter().position(verb).filter(|_| counts)?;
        Some(self.value + verb + 3)
    }
}

/// Words before a default that is one no more.
const FORMER: [&str; 6] = [
    "old", "former", "previous", "original", "earlier", "initial",
];

/// The default that a sentence gives.
pub(in crate::facts) fn said(tokens: &[Token<'_>]) -> Option<Said> {
    let behind = before().iter().find_map(|(phrase, place, _)| {
        let places = if *place == Place::First {
            0..1.min(tokens.len())
        } else {
            0..tokens.len()
        };
        places.into_iter().find_map(|at| {
            let end = at + phrase.leads(&tokens[at..])?;
            let old = tokens[..at]
                .last()
                .is_some_and(|before| before.is_one_of(&FORMER));
            if old {
                return None;
            }
            let noun = if *place == Place::Named {
                at + 1..end - 1
            } else {
                at..at
            };
            (end < tokens.len()).then_some(Said {
                words: at..end,
                value: end,
                noun,
                single: false,
                plain: false,
            })
        })
    });
    let around = around().iter().find_map(|(before, behind, plain, _)| {
        (0..tokens.len()).find_map(|at| {
            let value = at + before.leads(&tokens[at..])?;
            let rest = tokens.get(value + 1..)?;
            // `the default value 5 (red) is used`
            let bracket = rest.first().is_some_and(|open| open.is_mark('('));
            let close = rest.iter().position(|close| close.is_mark(')'));
            behind.leads(&rest[close.filter(|_| bracket).map_or(0, |close| close + 1)..])?;
            // `The maximum value is 200 by default.`
            let mut subject = tokens[..at].iter().rev().take(2);
            let limit = subject.any(|token| token.is_one_of(&["maximum", "minimum"]));
            (!limit).then_some(Said {
                words: at..value,
                value,
                noun: at..at,
                single: true,
                plain: *plain,
            })
        })
    });
    // `5 by default.`, `5 is used by default.`
    let [by_default, used] = in_first();
    let begun = |phrase: &Phrase| phrase.leads(tokens.get(1..)?);
    let first = begun(by_default).or_else(|| begun(used));
    let first = first.map(|_| Said {
        words: 0..0,
        value: 0,
        noun: 0..0,
        single: true,
        plain: begun(by_default).is_some(),
    });
    match (
        behind,
        first
            .or(around)
            .or_else(|| in_front(tokens))
            .or_else(|| in_brackets(tokens)),
    ) {
        // `the default value 5 is used`: what is named needs a value behind it.
        (Some(behind), Some(around)) if around.value < behind.value || !behind.noun.is_empty() => {
            Some(around)
        }
        (behind, around) => behind.or(around),
    }
}

/// `true (default value) indicates that it is lit.`
fn in_brackets(tokens: &[Token<'_>]) -> Option<Said> {
    static BEHIND: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("( [the] default [value] ) indicates|means|indicating|:"));
    BEHIND.leads(tokens.get(1..)?)?;
    Some(Said {
        words: 0..0,
        value: 0,
        noun: 0..0,
        single: true,
        plain: false,
    })
}

/// `TCP is the default protocol.`
fn in_front(tokens: &[Token<'_>]) -> Option<Said> {
    let whole = tokens.len() - usize::from(tokens.last()?.is_mark('.'));
    let [value, is, the, default, first, ..] = tokens else {
        return None;
    };
    let said = is.is("is") && the.is("the") && default.is("default") && (5..8).contains(&whole);
    let general = ["value", "option", "setting"];
    let noun = if first.is_one_of(&general) && whole == 5 {
        4..4
    } else {
        4..whole
    };
    (said && !value.is_one_of(&["this", "it", "which", "that"])).then_some(Said {
        words: 0..0,
        value: 0,
        noun,
        single: true,
        plain: false,
    })
}

/// Whether a noun says no more of itself than the row does: its words are the row's own, or say nothing.
pub(in crate::facts) fn is_own(noun: &[Token<'_>], own: &Own) -> bool {
    const GENERAL: [&str; 8] = [
        "value", "option", "setting", "number", "of", "the", "for", "this",
    ];
    let mut named = noun
        .iter()
        .filter(|token| !token.is_one_of(&GENERAL))
        .peekable();
    // `The lamp of the default room. The default room is …`
    let of_default = named.peek().is_some() && tokens("default").iter().any(|word| own.has(word));
    !of_default && named.all(|token| token.kind == Kind::Word && own.has(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_announcement_finds_the_value_of_its_example() {
        let examples = before().iter().map(|(_, _, example)| example);
        for example in examples.chain(around().iter().map(|(_, _, _, example)| example)) {
            let tokens = tokens(example);
            let value = said(&tokens).map(|said| tokens[said.value].text);
            assert_eq!(value, Some("5"), "{example}");
        }
    }

    #[test]
    fn each_announcement_is_the_first_that_reads_its_example() {
        for (index, (_, _, example)) in before().iter().enumerate() {
            let tokens = tokens(example);
            let reads = |(phrase, place, _): &(Phrase, Place, &str)| match place {
                Place::First => phrase.leads(&tokens).is_some(),
                _ => (0..tokens.len()).any(|at| phrase.leads(&tokens[at..]).is_some()),
            };
            assert_eq!(before().iter().position(reads), Some(index), "{example}");
        }
    }

    #[test]
    fn the_value_may_stand_in_front() {
        let read = |text| {
            let tokens = tokens(text);
            let noun = |said: &Said| {
                tokens[said.noun.clone()]
                    .iter()
                    .map(|token| token.text)
                    .collect()
            };
            said(&tokens).map(|said| (tokens[said.value].text, noun(&said)))
        };
        let none: Vec<&str> = Vec::new();
        assert_eq!(
            read("OAK is the default wood."),
            Some(("OAK", vec!["wood"]))
        );
        assert_eq!(read("OAK is the default value."), Some(("OAK", none)));
        assert_eq!(read("It is the default wood."), None);
        assert_eq!(
            read("OAK is the default wood of the old ships and boats."),
            None
        );
    }

    #[test]
    fn a_noun_is_the_row_s_or_another() {
        let row = Own::of("listen_port", &tokens("Port of the lamp."));
        let own = |text: &str| is_own(&tokens(text), &row);
        assert!(own("port") && own("port number") && own("lamp port"));
        assert!(!own("beam") && !own("VPC") && !own("or") && !own("time"));
    }

    #[test]
    fn how_many_are_given_is_said_with_a_noun() {
        let counted = |text| {
            let read = tokens(text);
            said(&read).is_some_and(|said| said.counted(&read).is_some())
        };
        assert!(counted(
            "If it is not set, the first 5 lamps are listed by default."
        ));
        assert!(!counted("It is set to 5 by default.") && !counted("If it is not set, 5 is used."));
    }
}
