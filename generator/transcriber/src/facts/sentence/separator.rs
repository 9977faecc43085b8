//! A sentence that says what separates the values in one text.

use std::sync::LazyLock;

use generator::page::Join;

use super::denial::is_denied;
use super::phrase::Phrase;
use super::token::Token;

/// What separates values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Separator {
    /// None for what no spec knows.
    pub(in crate::facts) join: Option<Join>,
    /// Whether something else may stand in its place.
    pub(in crate::facts) several: bool,
}

/// What announces a separator that stands behind it.
fn announcements() -> &'static [(Phrase, &'static str)] {
    static ANNOUNCEMENTS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            (
                "separate|separated [them|values|ids|names|multiple] by|with|using [a|an]",
                "Lamps, separated by commas",
            ),
            (
                "separate ... by|with|using [a|an]",
                "Separate the old lamps with commas",
            ),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ANNOUNCEMENTS
}

/// What says that commas separate, in words of its own.
fn commas() -> &'static [(Phrase, &'static str)] {
    static COMMAS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("comma-separated", "A comma-separated list"),
            ("comma separated", "Comma separated lamps"),
            (
                "use [a] comma|commas [(] [,] [)] between",
                "Use commas between them",
            ),
            (
                "comma|commas [(] [,] [)] to separate",
                "Take commas (,) to separate them",
            ),
            (
                "comma|commas [(] [,] [)] is|are used to separate",
                "Commas (,) are used to separate them",
            ),
            (
                "comma|commas [(] [,] [)] as [the] separator|separators",
                "With commas as separators",
            ),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &COMMAS
}

/// The names of separators.
fn names() -> &'static [(Phrase, Option<Join>)] {
    static NAMES: LazyLock<Vec<(Phrase, Option<Join>)>> = LazyLock::new(|| {
        [
            ("comma|commas|,", Some(Join::Commas)),
            ("[vertical] bar|bars", Some(Join::Pipes)),
            ("pipe|pipes", Some(Join::Pipes)),
            ("space|spaces|blank|blanks", Some(Join::Spaces)),
            ("tab|tabs", Some(Join::Tabs)),
            ("semicolon|semicolons|;", None),
        ]
        .map(|(phrase, join)| (Phrase::new(phrase), join))
        .into()
    });
    &NAMES
}

/// What separates values, where a sentence says so.
pub(in crate::facts) fn separator(tokens: &[Token<'_>]) -> Option<Separator> {
    let places = (0..tokens.len()).filter(|at| !is_denied(&tokens[..*at]));
    places.into_iter().find_map(|at| {
        let rest = &tokens[at..];
        let told = commas().iter().find_map(|(phrase, _)| phrase.leads(rest));
        if let Some(length) = told {
            let join = Some(Join::Commas);
            return Some(Separator {
                join,
                several: goes_on(&rest[length..]),
            });
        }
        let start = announcements().iter().find_map(|(phrase, _)| {
            let length = phrase.leads(rest)?;
            name(&rest[length..]).map(|_| length)
        })?;
        let (join, length) = name(&rest[start..])?;
        Some(Separator {
            join,
            several: goes_on(&rest[start + length..]),
        })
    })
}

fn name(tokens: &[Token<'_>]) -> Option<(Option<Join>, usize)> {
    if tokens.first()?.is_mark('|') {
        return Some((Some(Join::Pipes), 1));
    }
    let quoted = tokens
        .first()
        .filter(|first| [",", "，"].contains(&first.text));
    if quoted.is_some() {
        return Some((Some(Join::Commas), 1));
    }
    let mut names = names().iter();
    names.find_map(|(phrase, join)| Some((*join, phrase.leads(tokens)?)))
}

/// Whether another separator follows: `commas (,) or spaces`.
fn goes_on(behind: &[Token<'_>]) -> bool {
    let open = behind.first().is_some_and(|open| open.is_mark('('));
    let close = behind.iter().position(|close| close.is_mark(')'));
    let rest = &behind[close.filter(|_| open).map_or(0, |close| close + 1)..];
    let commas = rest.iter().take_while(|token| token.is_mark(',')).count();
    let rest = &rest[commas..];
    let another = commas > 0 && name(rest).is_some();
    // `separated by commas and a single one`
    let single =
        matches!(rest, [and, a, ..] if and.is("and") && a.is_one_of(&["a", "an", "single"]));
    another
        || single
        || rest
            .first()
            .is_some_and(|next| next.is("or") || next.is_mark('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_wording_says_the_separator_of_its_example() {
        for (_, example) in announcements().iter().chain(commas()) {
            let said = separator(&tokens(example));
            let commas = Separator {
                join: Some(Join::Commas),
                several: false,
            };
            assert_eq!(said, Some(commas), "{example}");
        }
        for (text, join, several) in [
            ("separated by vertical bars (|)", Some(Join::Pipes), false),
            ("separated by |", Some(Join::Pipes), false),
            ("separated with a space", Some(Join::Spaces), false),
            ("separated using tabs", Some(Join::Tabs), false),
            (
                "separated by commas (,) or spaces",
                Some(Join::Commas),
                true,
            ),
            (
                "separated by commas, tabs, or spaces",
                Some(Join::Commas),
                true,
            ),
            ("separated by semicolons", None, false),
        ] {
            assert_eq!(
                separator(&tokens(text)),
                Some(Separator { join, several }),
                "{text}"
            );
        }
        for text in [
            "not separated by commas",
            "Names of tabs.",
            "separate rooms",
            "Use spaces.",
            "You can use commas (,) and periods (.).",
            "Use a comma as the decimal mark.",
        ] {
            assert_eq!(separator(&tokens(text)), None, "{text}");
        }
    }
}
