//! Values that a sentence allows beside those that are listed elsewhere: `C is supported, too`, `or lamps of your own`.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};
use super::turn::is_asked;

/// How pages allow values without naming them, and whether the sentence begins so.
fn openings() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static OPENINGS: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("or", true, "Or a name of your own."),
            ("can|may also enter|be|use|set|specify|define", false, "It can also be a name."),
            ("it|value|parameter|field can|may be empty|blank", false, "The value may be empty."),
            ("an|the empty|blank|null string|text|value means|indicates|is|stands", false, "An empty text means both."),
            ("enter|use|set|specify|define|or ... custom|customized|user-defined|self-defined", false, "You may enter a custom name."),
            ("custom|customized|user-defined|self-defined ... is|are|can|may [also] [be] supported|allowed|possible|used|set|specified|entered", true, "Custom lamps are supported."),
            ("of your|one's own", false, "You can build lamps of your own."),
            ("other values|states|statuses|types|kinds|modes|codes|options are|is|can|may|indicate|mean", false, "Other values are taken, too."),
            ("greater|higher|larger|lower|smaller values|numbers|codes are|can|may", false, "Greater values are those of the lamp."),
            ("more|others|new|further|additional ... will|may|can be added|supported|offered|used|created", true, "More lamps will be added."),
            ("list|lists|set may|can|will be extended|expanded", false, "The list may be extended."),
            ("more|others|further ... are|is added|planned|supported|available", true, "More are planned."),
            ("can|may be used|set|specified|chosen|selected as well|too", false, "Private lamps can be used as well."),
        ]
        .into_iter()
        .map(|(phrase, first, example)| (Phrase::new(phrase), first, example))
        .collect()
    });
    &OPENINGS
}

/// What may follow that allows none: `Other values are not taken.`
const REFUSED: [&str; 8] = [
    "not",
    "never",
    "ignored",
    "invalid",
    "refused",
    "rejected",
    "unsupported",
    "reserved",
];

/// Whether a sentence allows other values than those that are listed.
pub(in crate::facts) fn opens(tokens: &[Token<'_>]) -> bool {
    (0..tokens.len()).any(|at| {
        let mut open = openings().iter();
        open.any(|(phrase, first, _)| {
            let length = phrase.leads(&tokens[at..]).filter(|_| !first || at == 0);
            let next = |length: usize| tokens.get(at + length);
            length.is_some_and(|length| !next(length).is_some_and(|next| next.is_one_of(&REFUSED)))
        })
    })
}

/// What is said behind a value that can be had.
fn behind() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static BEHIND: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("is|are|was|were|will [only|also|now|currently|be] supported|offered|available|possible|allowed|accepted|permitted|valid|planned|added|introduced", "D is also supported."),
            ("has|have been supported|offered|available|added|introduced", "D has been added."),
            ("can|may [only|also] be used|set|selected|chosen|specified|configured", "D can be used by some."),
            ("is|are [still] in beta|preview", "D is in beta."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &BEHIND
}

/// What is said before it.
fn before() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static BEFORE: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("set|change it|this|them [parameter|field|value] to", "To darken it, set it to D."),
            ("can|may [also] be set to", "It may be set to D."),
            ("there is|are [also]", "There is also D."),
            ("use|choose|select|enter|set|specify", "In dark rooms, use D."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &BEFORE
}

/// A value that a sentence allows and that is none of those that are listed: it is written like them.
pub(in crate::facts) fn further<'t>(tokens: &[Token<'t>], listed: &[&str]) -> Option<&'t str> {
    let is_listed = |token: &Token<'_>| listed.contains(&token.text);
    let mut clauses = tokens.split(|token| token.is_mark_of(&[';', '.']));
    clauses.find_map(|clause| {
        // Beside a value that is listed, it is said what that means.
        if clause.iter().any(is_listed) {
            return None;
        }
        (0..clause.len())
            .filter(|at| is_like(&clause[*at], listed) && !is_asked(clause, *at))
            .find(|at| {
                let said = |(phrase, _): &(Phrase, &str)| phrase.leads(&clause[at + 1..]).is_some();
                let told = |(phrase, _): &(Phrase, &str)| {
                    (0..*at).any(|start| phrase.leads(&clause[start..*at]) == Some(at - start))
                };
                // A word of the language is a value only where nothing stands before it, and something is added.
                let added = ["too", "also", "well", "only", "beta", "preview"];
                let added = clause.iter().any(|token| token.is_one_of(&added));
                let noun =
                    added && (*at == 0 || clause[at - 1].is_mark(',') || clause[at - 1].is("and"));
                let lower = !clause[*at].text.contains(char::is_uppercase);
                let last = clause.get(at + 1).is_none_or(|next| {
                    next.is_mark(',') || next.is_one_of(&["for", "in", "on", "instead"])
                });
                (!lower || last) && before().iter().any(told)
                    || (!lower || noun) && behind().iter().any(said)
            })
            .map(|at| clause[at].text)
    })
}

/// Whether a word is written like values: in capitals, in small letters, with digits.
fn is_like(token: &Token<'_>, listed: &[&str]) -> bool {
    let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
    let small = |text: &str| text.chars().any(char::is_lowercase);
    // `Name` at the beginning of a sentence may be any word.
    let shape = |text: &str| (capitals(text) > 1, small(text));
    let word = token.kind == Kind::Word && token.text.len() > 1 || token.kind == Kind::Quoted;
    let shapes = listed.iter().map(|value| shape(value));
    word && !token.is_identifier()
        && !is_ordinary(token)
        && (token.kind == Kind::Quoted
            || shapes.into_iter().any(|known| known == shape(token.text)))
        && (capitals(token.text) != 1 || !small(token.text))
}

/// Whether a word in small letters stands in many sentences for no value.
fn is_ordinary(token: &Token<'_>) -> bool {
    #[rustfmt::skip]
    const ORDINARY: [&str; 27] = [
        "it", "this", "that", "which", "they", "these", "the", "a", "an", "and", "or", "only", "values", "value", "parameter", "field", "one", "both", "all",
        "letters", "digits", "characters", "ID", "IDs", "API", "IPv4", "IPv6",
    ];
    token.is_one_of(&ORDINARY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_opening_opens_in_its_example() {
        for (_, _, example) in openings() {
            assert!(opens(&tokens(example)), "{example}");
        }
        for text in [
            "1: text, 2: custom text",
            "Other values are not taken.",
            "Or not.",
        ] {
            assert!(!opens(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn every_phrase_names_a_further_value_in_its_example() {
        for (_, example) in behind().iter().chain(before()) {
            let example = example.replace(" D", " DIM").replace("D ", "DIM ");
            assert_eq!(
                further(&tokens(&example), &["ON"]),
                Some("DIM"),
                "{example}"
            );
        }
    }

    #[test]
    fn what_is_written_otherwise_or_is_listed_or_asked_is_none() {
        for text in [
            "Light is supported in dark rooms.",
            "ON is supported, and DIM is supported.",
            "The light is supported.",
            "If DIM is supported, it shines.",
            "If you use DIM, it shines.",
            "DIM is not supported.",
        ] {
            assert_eq!(further(&tokens(text), &["ON"]), None, "{text}");
        }
        let small = |text| further(&tokens(text), &["on"]).is_some();
        assert!(small("In the cellar, dim is offered, too."));
        assert!(!small("In the cellar, the light is offered, too."));
        assert!(!small("Use light lamps in the cellar."));
    }
}
