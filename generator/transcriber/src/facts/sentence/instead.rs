//! What a sentence names beside a member: what is to be used in its place, and beside what it has no effect.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

type Table = LazyLock<Vec<(Phrase, &'static str)>>;

/// What stands before the name of what is to be used instead.
fn before() -> &'static [(Phrase, &'static str)] {
    static BEFORE: Table = LazyLock::new(|| {
        [
            (
                "use [the] [parameter|field]",
                "Use the new_one parameter instead.",
            ),
            (
                "replaced by|with [the] [parameter|field]",
                "It is replaced by new_one instead.",
            ),
            (
                "superseded by [the] [parameter|field]",
                "It is superseded by the field new_one instead.",
            ),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &BEFORE
}

/// What is to be used instead: another row, or what the page plainly names so.
pub(in crate::facts) fn instead<'a>(tokens: &[Token<'a>], siblings: &[&str]) -> Option<&'a str> {
    const PRONOUNS: [&str; 9] = [
        "it", "this", "that", "them", "these", "those", "another", "others", "other",
    ];
    static PLAIN: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("[parameter|field] instead"));
    (0..tokens.len()).find_map(|at| {
        let mut lengths = before()
            .iter()
            .filter_map(|(phrase, _)| phrase.leads(&tokens[at..]));
        let name = at + lengths.next()?;
        let other = tokens.get(name).filter(|other| is_name(other))?;
        let plain = PLAIN.leads(&tokens[name + 1..]).is_some() && !other.is_one_of(&PRONOUNS);
        (plain || siblings.contains(&other.text)).then_some(other.text)
    })
}

/// What says that a member has no effect, before the name of the other one.
fn without_effect() -> &'static [(Phrase, &'static str)] {
    static WITHOUT_EFFECT: Table = LazyLock::new(|| {
        [
            (
                "parameter|field|it|this is|becomes|will [be] invalid|ignored|unavailable when|if [the] [parameter]",
                "This parameter is invalid when limit is specified.",
            ),
            (
                "parameter|field|it|this is|becomes|will [be] not effective when|if [the] [parameter]",
                "It is not effective if the parameter limit is set.",
            ),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &WITHOUT_EFFECT
}

/// The row beside which a member has no effect, and how many tokens from which on say so.
pub(in crate::facts) fn ignored_beside<'a>(
    tokens: &[Token<'a>],
    siblings: &[&str],
) -> Option<(&'a str, std::ops::Range<usize>)> {
    static GIVEN: LazyLock<Phrase> = LazyLock::new(|| {
        Phrase::new("is|has [been] specified|set|used|configured|present|provided|transferred")
    });
    (0..tokens.len()).find_map(|at| {
        let mut lengths = without_effect()
            .iter()
            .filter_map(|(phrase, _)| phrase.leads(&tokens[at..]));
        let name = at + lengths.next()?;
        let other = tokens
            .get(name)
            .filter(|other| siblings.contains(&other.text))?;
        let given = GIVEN.leads(&tokens[name + 1..])?;
        Some((other.text, at..name + 1 + given))
    })
}

fn is_name(token: &Token<'_>) -> bool {
    let text = token.text;
    token.kind == Kind::Word && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_example_names_another() {
        for (_, example) in before() {
            assert_eq!(instead(&tokens(example), &[]), Some("new_one"), "{example}");
        }
        for (_, example) in without_effect() {
            let found = ignored_beside(&tokens(example), &["limit"]);
            assert_eq!(found.map(|(name, _)| name), Some("limit"), "{example}");
        }
        assert_eq!(instead(&tokens("Use it instead."), &[]), None);
        assert_eq!(instead(&tokens("Use new_one."), &["limit"]), None);
        assert_eq!(
            instead(&tokens("Replaced by limit."), &["limit"]),
            Some("limit")
        );
        assert_eq!(
            ignored_beside(&tokens("It is ignored if limit is not set."), &["limit"]),
            None
        );
    }
}
