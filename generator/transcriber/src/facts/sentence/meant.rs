//! Values of which a sentence says what they mean: `0 means off, 1: on`.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// A value and the place behind the words that say that it means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Meant<'a> {
    pub(in crate::facts) value: &'a str,
    /// What says it.
    pub(in crate::facts) link: Link,
    /// The tokens from `the value` to the last of those words.
    pub(in crate::facts) start: usize,
    pub(in crate::facts) end: usize,
    /// Whether brackets behind it say that it is the default.
    pub(in crate::facts) default: bool,
}

/// What stands between a value and its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Link {
    Verb,
    Colon,
    Dash,
}

fn links() -> &'static [(Phrase, Link, &'static str)] {
    #[rustfmt::skip]
    static LINKS: LazyLock<Vec<(Phrase, Link, &'static str)>> = LazyLock::new(|| {
        [
            ("indicate|indicates|mean|means|represent|represents [that] [:]", Link::Verb, "0 indicates off"),
            ("stand|stands for [:]", Link::Verb, "0 stands for off"),
            (": [that]", Link::Colon, "0: off"),
            ("-", Link::Dash, "0 - off"),
        ]
        .into_iter()
        .map(|(phrase, link, example)| (Phrase::new(phrase), link, example))
        .collect()
    });
    &LINKS
}

/// The values of which a sentence says what they mean.
pub(in crate::facts) fn meant<'a>(tokens: &[Token<'a>]) -> Vec<Meant<'a>> {
    static DEFAULT: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("( [the] default [value] )"));
    static VALUE: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("[the] value|values"));
    let mut found: Vec<Meant<'a>> = Vec::new();
    for at in 0..tokens.len() {
        let token = &tokens[at];
        let within = found.last().is_some_and(|last| at < last.end);
        if within || matches!(token.kind, Kind::Mark(_)) || token.text.contains(' ') {
            continue;
        }
        let default = DEFAULT.leads(&tokens[at + 1..]);
        let Some((link, end)) = link(tokens, at + default.unwrap_or_default()) else {
            continue;
        };
        let default = default.is_some();
        let before = [2, 1]
            .into_iter()
            .filter_map(|length| at.checked_sub(length));
        let mut before =
            before.filter(|start| VALUE.leads(&tokens[*start..at]) == Some(at - start));
        let the = at.checked_sub(1).filter(|before| tokens[*before].is("the"));
        let start = before.next().or(the).unwrap_or(at);
        found.push(Meant {
            value: token.text,
            link,
            start,
            end,
            default,
        });
    }
    found
}

/// The words behind a value that say that it means something, and where they end.
fn link(tokens: &[Token<'_>], at: usize) -> Option<(Link, usize)> {
    let (_, link, length) = links()
        .iter()
        .find_map(|(phrase, link, _)| Some((phrase, *link, phrase.leads(&tokens[at + 1..])?)))?;
    let end = at + 1 + length;
    let (mark, next) = (&tokens[at + 1], tokens.get(at + 2)?);
    // Behind `0-` and `22:00` stands what belongs to them.
    let apart = mark.start > tokens[at].end && next.start > mark.end;
    (link != Link::Dash || apart).then_some((link, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_link_stands_behind_the_value_of_its_example() {
        for (_, link, example) in links() {
            let read = tokens(example);
            let found = meant(&read);
            let said: Vec<_> = found.iter().map(|one| (one.value, one.link)).collect();
            assert_eq!(said, [("0", *link)], "{example}");
            assert_eq!(read[found[0].end..].len(), 1, "{example}");
        }
        let values = |text| {
            let found = meant(&tokens(text));
            found
                .into_iter()
                .map(|one| (one.value, one.start))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            values("The value true means on, false: off"),
            [("true", 0), ("false", 6)]
        );
        assert_eq!(values("1-5 lamps"), []);
        assert!(meant(&tokens("0 (default): off"))[0].default);
    }
}
