//! That values cannot be had: all that a sentence announces, or one of those that it names.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// Words that announce what is no value.
fn announced() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static ANNOUNCED: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("not supported|accepted|recommended|allowed|available|permitted|valid|used|include|included", "The following blocks are not supported"),
            ("cannot|can't be", "It cannot be one of"),
            ("cannot|can't|not contain|start|begin|end|include|use", "It does not contain"),
            ("unsupported|reserved|invalid|forbidden|prohibited|except|excluding|unavailable", "Reserved words"),
            ("must|should|may|can not be", "It must not be"),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ANNOUNCED
}

/// Whether words announce what is no value: `The following blocks are not supported:`.
pub(in crate::facts) fn announces_none(tokens: &[Token<'_>]) -> bool {
    let said = |(phrase, _): &(Phrase, &str)| {
        (0..tokens.len()).any(|at| phrase.leads(&tokens[at..]).is_some())
    };
    announced().iter().any(said)
}

/// What is said behind a value that cannot be had.
fn denials() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static DENIALS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("is|are|was [currently|yet] not|no [longer|yet] [be] supported|available|allowed|accepted|permitted|valid|offered|used", "A is not supported."),
            ("isn't|aren't [yet] supported|available|allowed|accepted|permitted|valid|offered", "A isn't available."),
            ("cannot|can't be used|set|selected|chosen|specified", "A cannot be used."),
            ("is|are unavailable|unsupported|invalid|reserved|deprecated|obsolete|discarded", "A is unavailable."),
            ("has|have been deprecated|discarded|removed|disabled|discontinued|retired|withdrawn", "A has been deprecated."),
            ("can|may no longer be ...", "A can no longer be lit."),
            ("is|are no longer ...", "A is no longer made."),
            ("must|should|shall|may|can not be used|set|selected|chosen|specified", "A must not be used."),
            ("is|are coming soon", "A is coming soon."),
            ("is|are|has|have [being|been] phased|sold out", "A is phased out."),
            ("has|have no effect", "A has no effect."),
            ("is|are [reserved] for later|future|internal|test use [only]", "A is for internal use only."),
            ("is|are going|planned|about to be removed|discontinued|deprecated", "A is going to be removed."),
            ("will [soon] be removed|discontinued|deprecated|disabled|withdrawn|retired", "A will be removed."),
            ("will be taken|brought offline [soon]", "A will be taken offline."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &DENIALS
}

/// What is said before a value that is not to be used.
fn orders() -> &'static [(Phrase, &'static str)] {
    static ORDERS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            (
                "not|never|don't use|select|choose|specify|enter",
                "Do not use A.",
            ),
            ("avoid", "Avoid A."),
            (
                "not|never|don't set|change it|this [parameter|field|value] to",
                "Never set it to A.",
            ),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &ORDERS
}

/// Whether a denial goes on with no case: a value that some cannot have is one all the same.
fn is_of_all(behind: &[Token<'_>]) -> bool {
    let words = behind.iter().take_while(|token| {
        token.is_one_of(&[
            "yet",
            "now",
            "currently",
            "any",
            "anymore",
            "more",
            "longer",
        ])
    });
    let rest = &behind[words.count()..];
    let here = matches!(rest, [within, this, ..] if within.is("in") && this.is_one_of(&["this", "current"]));
    let next = rest.first();
    here || next.is_none_or(|next| matches!(next.kind, Kind::Mark(_)))
}

/// Whether one of these values is said to be none, or is not to be had here: at the beginning of a clause.
pub(in crate::facts) fn denies(tokens: &[Token<'_>], values: &[&str]) -> bool {
    static USED: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("can be used|selected|set|chosen|specified"));
    let begins = |at: usize| {
        at == 0
            || tokens[at - 1].is_mark_of(&['.', ',', ';', ':', '('])
            || tokens[at - 1].is_one_of(&[
                "and", "but", "or", "while", "however", "only", "value", "option", "version",
                "type", "mode", "protocol", "engine", "state", "status", "present",
            ])
    };
    let named = |at: usize| {
        let token = &tokens[at];
        !matches!(token.kind, Kind::Mark(_)) && values.contains(&token.text)
    };
    let ordered = |at: usize| {
        let said = |start: usize| {
            let part = &tokens[start..at];
            let mut orders = orders().iter();
            orders.any(|(phrase, _)| phrase.leads(part) == Some(part.len()))
        };
        (0..at).any(said) && is_of_all(&tokens[at + 1..])
    };
    if (0..tokens.len()).any(|at| named(at) && ordered(at)) {
        return true;
    }
    let value = |at: usize| named(at) && begins(at);
    let alone = |at: usize| at > 0 && tokens[at - 1].is("only");
    (0..tokens.len()).filter(|at| value(*at)).any(|at| {
        let behind = &tokens[at + 1..];
        // `but only A is supported`
        alone(at)
            && (behind.first().is_some_and(|next| next.is("is")) || USED.leads(behind).is_some())
            || denials().iter().any(|(phrase, _)| {
                let length = phrase.leads(behind);
                length.is_some_and(|length| is_of_all(&behind[length..]))
            })
    })
}

/// Whether what follows some tokens is denied by them: `not in the …`, `cannot be …`.
pub(in crate::facts) fn is_denied(before: &[Token<'_>]) -> bool {
    #[rustfmt::skip]
    const LINKS: [&str; 13] = [
        "in", "the", "a", "an", "be", "is", "are", "as", "of", "format", "separated", "use", "to",
    ];
    let mut words = before
        .iter()
        .rev()
        .skip_while(|token| token.is_one_of(&LINKS));
    words.next().is_some_and(|token| {
        token.is_one_of(&[
            "not", "never", "cannot", "can't", "without", "isn't", "aren't",
        ])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_denial_denies_in_its_example() {
        for (_, example) in announced() {
            assert!(announces_none(&tokens(example)), "{example}");
        }
        for (_, example) in denials().iter().chain(orders()) {
            assert!(denies(&tokens(example), &["A", "B"]), "{example}");
        }
        assert!(denies(
            &tokens("A is not available in this region."),
            &["A"]
        ));
        assert!(denies(&tokens("but only A is supported"), &["A"]));
        for text in [
            "A is supported.",
            "Lamp A is not supported.",
            "C is not supported.",
            "A is not lit.",
            "A is not supported for old lamps.",
        ] {
            assert!(!denies(&tokens(text), &["A", "B"]), "{text}");
        }
    }

    #[test]
    fn what_is_denied_has_the_denial_before_it() {
        assert!(is_denied(&tokens("It is not in the")) && is_denied(&tokens("It cannot be")));
        assert!(!is_denied(&tokens("It is not lit, and in")));
    }
}
