//! What the meaning of an option says beside what it means: that it is the default.

use std::sync::LazyLock;

use crate::facts::sentence::phrase::Phrase;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::values::unquoted;

/// The sentences or brackets at the end of a meaning that say it; a value may stand behind the last.
fn endings() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static ENDINGS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("this|it|which [option|value|mode] is [the|a] default", "It shines. This option is the default kind."),
            ("[the] default [value|option|setting]", "It shines. Default value"),
            ("[the] default [value|option] is|:", "It shines. The default value is LIT."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ENDINGS
}

/// `meaning (Default value)`, `meaning. This is the default value.` or `meaning. The default value is VALUE.`: the
/// meaning alone, and the value if it is named.
pub(in crate::facts) fn told_default(meaning: &str) -> Option<(String, Option<String>)> {
    let read = tokens(meaning);
    if let Some(rest) = in_brackets(meaning, &read) {
        return Some((rest, None));
    }
    let stop = read.last().is_some_and(|last| last.is_mark('.'));
    let whole = &read[..read.len() - usize::from(stop)];
    (0..whole.len()).find_map(|at| {
        let before = at.checked_sub(1).map(|before| &whole[before]);
        let begins = before.is_none_or(|before| before.is_mark_of(&['.', ',', ';']));
        let value = said(&whole[at..]).filter(|_| begins)?;
        let end = before.map_or(0, |before| before.start);
        let stop = before.is_some_and(|before| before.is_mark('.'));
        let rest = meaning[..end].trim_end();
        let value = value
            .first()
            .map(|value| unquoted(&meaning[value.start..value.end]).to_owned());
        Some((format!("{rest}{}", if stop { "." } else { "" }), value))
    })
}

/// The value that an ending names: none or one token; nothing if tokens are no ending.
fn said<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    endings().iter().find_map(|(phrase, _)| {
        let (head, rest) = tokens.split_at(phrase.leads(tokens)?);
        let last = head.last()?;
        // `this is the default in v2`
        let case = [
            "in", "on", "for", "if", "when", "only", "under", "before", "after", "since",
        ];
        let word = |word: &Token<'_>| word.kind == Kind::Word && !word.is_one_of(&case);
        let words = rest.iter().all(word);
        match rest {
            [] => Some(rest),
            [_] if last.is("is") || last.is_mark(':') => Some(rest),
            // `this is the default access type`
            noun if last.is("default") && head.len() > 2 && noun.len() < 4 && words => Some(&[]),
            _ => None,
        }
    })
}

/// A meaning without `(default)`.
fn in_brackets(meaning: &str, read: &[Token<'_>]) -> Option<String> {
    static SAID: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("( [the] default [value|option|setting] )"));
    let (open, length) = (0..read.len()).find_map(|at| Some((at, SAID.leads(&read[at..])?)))?;
    let end = read[open + length - 1].end;
    let rest = meaning[end..].strip_prefix('.').unwrap_or(&meaning[end..]);
    Some(
        format!("{}{rest}", meaning[..read[open].start].trim_end())
            .trim()
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meaning_may_tell_the_default() {
        for (_, example) in endings() {
            let (rest, _) = told_default(example).unwrap();
            assert_eq!(rest, "It shines.", "{example}");
        }
        for (meaning, rest, value) in [
            ("lit (default)", "lit", None),
            ("lit (Default value). It shines.", "lit It shines.", None),
            ("lit, the default.", "lit", None),
            ("default", "", None),
            ("lit. The default value is “LIT”.", "lit.", Some("LIT")),
        ] {
            let expected = Some((rest.to_owned(), value.map(str::to_owned)));
            assert_eq!(told_default(meaning), expected, "{meaning}");
        }
        assert_eq!(told_default("the default room"), None);
        assert_eq!(told_default("lit. It is the default in v2."), None);
    }
}
