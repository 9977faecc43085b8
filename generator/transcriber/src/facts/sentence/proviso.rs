//! What stands beside a default and says when it holds: in one case, or where there is no value.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// What behind a value says that it is that of one case, or one of several.
fn cases() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static CASES: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("for|on|in|under|with|before|after|since|until|from|only", "80 for HTTP, 443 for HTTPS"),
            ("if|when|unless|where|while|except|otherwise|depending", "80 if it is lit"),
            ("or|/ [in]", "80 or 443"),
            ("[,] and|or # [(|for|on|in|if|when]", "80, and 443 for HTTPS"),
            (", #", "80, 443"),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &CASES
}

/// What begins like a case, and is none.
fn no_cases() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static NO_CASES: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("for|in all|each|every|any|both|total|this|general", "80 for each lamp"),
            ("[,] and # means|indicates", "80, and 0 means none"),
            ("with a|the|an maximum|minimum|upper|range", "80 with a maximum of 90"),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &NO_CASES
}

/// Words in brackets behind a value that make it that of one case.
#[rustfmt::skip]
const IN_BRACKETS: [&str; 13] = [
    "only", "for", "if", "when", "in", "on", "unless", "version", "versions", "before", "after", "since", "仅",
];
/// Names that are no case: what they stand beside is in their scale.
const SCALES: [&str; 3] = ["UTC", "GMT", "GB"];

/// Whether what stands behind a value says that it is that of one case, or one of several.
pub(in crate::facts) fn is_of_one_case(behind: &[Token<'_>]) -> bool {
    let leads = |table: &[(Phrase, &str)], rest: &[Token<'_>]| {
        table.iter().any(|(phrase, _)| phrase.leads(rest).is_some())
    };
    let mut rest = behind;
    if behind.first().is_some_and(|open| open.is_mark('(')) {
        let close = behind.iter().position(|token| token.is_mark(')'));
        let inner = &behind[1..close.unwrap_or(behind.len()).max(1)];
        // `(MySQL)`, `(HTTP)`: names are those of cases.
        let name = |token: &Token<'_>| {
            let inner = token.text.get(1..).unwrap_or_default();
            inner.contains(char::is_uppercase) && !SCALES.contains(&token.text)
        };
        let names = !inner.is_empty() && inner.iter().all(name);
        let label = inner.iter().any(|token| token.is_mark(':'));
        if names
            || label
            || inner
                .iter()
                .any(|token| token.is_one_of(&IN_BRACKETS) || token.text.starts_with('仅'))
        {
            return true;
        }
        rest = close.map_or(&[], |close| &behind[close + 1..]);
    }
    // `utf8, latin1`
    let stop = usize::from(rest.last().is_some_and(|last| last.is_mark('.')));
    let word = |token: &Token<'_>| token.kind == Kind::Word && token.text.is_ascii();
    let two =
        matches!(&rest[..rest.len() - stop], [comma, next] if comma.is_mark(',') && word(next));
    two || leads(cases(), rest) && !leads(no_cases(), rest)
}

/// Conditions that there is no value, which is what a default is for.
fn absences() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static ABSENCES: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("if|when ... ... not [be|been] specified|set|assigned|configured|transferred|passed|provided|included|carried|entered|given|contain|contained", "If the value of this parameter is not set, 5 is used."),
            ("if|when ... ... left blank|empty|unset", "If this parameter is left blank, 5 is used."),
            ("if|when ... ... empty|blank|null|omitted|absent|unspecified", "When omitted, 5 is used."),
            ("if|when you|do do|you not|don't set|specify|enter|configure|pass|provide", "If you do not set it, 5 is used."),
            ("if|when no value|parameter|text is set|specified|entered|configured|passed|provided|given", "If no value is set, 5 is used."),
            ("unless otherwise specified|stated|set", "Unless otherwise specified, 5 is used."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ABSENCES
}

/// The clause of a sentence that says that there is no value.
pub(in crate::facts) fn absence(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    let said = |at: usize| {
        let mut lengths = absences()
            .iter()
            .filter_map(|(phrase, _)| phrase.leads(&tokens[at..]));
        lengths.next().map(|length| (at, at + length))
    };
    let (start, end) = (0..tokens.len()).find_map(said)?;
    let comma = tokens[end..]
        .iter()
        .position(|token| token.is_mark_of(&[',', ';', '.']));
    Some(start..comma.map_or(tokens.len(), |comma| end + comma))
}

/// Whether a sentence says that there is no value.
pub(in crate::facts) fn is_absent(tokens: &[Token<'_>]) -> bool {
    absence(tokens).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn what_stands_behind_a_value_may_be_a_case() {
        let is = |text| is_of_one_case(&tokens(text)[1..]);
        for (_, example) in cases() {
            assert!(is(example), "{example}");
        }
        for (_, example) in no_cases() {
            assert!(!is(example), "{example}");
        }
        assert!(is("utf8 (MySQL only)") && is("utf8 (MySQL)") && is("utf8, latin1"));
        assert!(!is("asc (ascending)") && !is("80, which is HTTP.") && !is("80."));
    }

    #[test]
    fn absence_is_no_case() {
        for (_, example) in absences() {
            assert!(is_absent(&tokens(example)), "{example}");
        }
        assert!(!is_absent(&tokens("If it is lit, 5 is used.")));
    }
}
