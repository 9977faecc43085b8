//! A sentence of a row → the word by which it says that the row is not to be used any more, such as `deprecated`, if it
//! says so.

use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// The words for it: who is said to be outdated, up to the word that a spec quotes.
fn wordings() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static WORDINGS: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("this|the|current parameter|field|attribute|member|item|element has|have been|already [been] [now] deprecated|discarded|obsolete|abandoned|removed", false, "This field has been discarded."),
            ("this|the|current parameter|field|attribute|member|item|element is|was|will [be] [now] [about] [to] [be] deprecated|discarded|obsolete|abandoned", false, "This parameter is deprecated."),
            ("this|the|current parameter|field|attribute|member|item|element is|will [be] no longer used|supported|recommended|maintained|valid", false, "This parameter is no longer used."),
            ("it|this has been [now] deprecated|discarded|obsolete|abandoned", true, "It has been deprecated."),
            ("it|this is|was|will [be] [now] deprecated|discarded|obsolete|abandoned", true, "It is deprecated."),
            ("it|this is|will [be] no longer used|supported|recommended|maintained|valid", true, "It is no longer used."),
            ("this value is|was|will|has [be|been] deprecated|discarded|obsolete", false, "This value has been discarded."),
            ("parameter|field is|was deprecated|discarded|obsolete", true, "Parameter is deprecated."),
            ("deprecated|discarded|obsolete [field|parameter|attribute] .|,|:|;|-", true, "Deprecated. Of old."),
        ]
        .into_iter()
        .map(|(phrase, first, example)| (Phrase::new(phrase), first, example))
        .collect()
    });
    &WORDINGS
}

/// Words that pages put in brackets behind what is outdated.
const MARKS: [&str; 4] = ["deprecated", "discarded", "expired", "obsolete"];

/// The word by which a sentence says that the row of this name is outdated.
pub(in crate::facts) fn outdated(tokens: &[Token<'_>], name: &str) -> Option<String> {
    let word = |range: std::ops::Range<usize>| {
        let said = tokens[range].iter().rev().find(|token| {
            token.kind == Kind::Word && !token.is_one_of(&["field", "parameter", "attribute"])
        })?;
        let before = tokens
            .iter()
            .take_while(|token| token.start < said.start)
            .collect::<Vec<_>>();
        let longer = before.len() > 1 && before[before.len() - 1].is("longer");
        Some(if longer {
            format!("no longer {}", said.text.to_lowercase())
        } else {
            said.text.to_lowercase()
        })
    };
    let other = |at: usize| {
        let clause = super::subject::clause(tokens, at);
        tokens[clause..at]
            .iter()
            .any(|token| token.is_identifier() && !token.text.eq_ignore_ascii_case(name))
    };
    let said = wordings().iter().find_map(|(phrase, begins, _)| {
        (0..tokens.len()).find_map(|at| {
            let length = phrase.leads(&tokens[at..])?;
            // `it` stands for what the sentence is about where the sentence begins with it.
            let begun = at == 0 || tokens[at - 1].is_mark_of(&['.', ',', ';']);
            let asked = super::turn::is_asked(tokens, at);
            (!asked && !other(at) && (!begins || begun))
                .then(|| word(at..at + length))
                .flatten()
        })
    });
    said.or_else(|| {
        tokens.windows(3).enumerate().find_map(|(at, window)| {
            let [open, word, close] = window else {
                return None;
            };
            let marked = open.is_mark('(') && close.is_mark(')') && word.is_one_of(&MARKS);
            // `the old (deprecated) parameter`, `oldSetting (deprecated)` and `OLD (deprecated) is …` are others.
            let last = tokens[..at].last();
            let constant = last.is_some_and(|last| !last.text.contains(|c: char| c.is_lowercase()));
            let of_another = constant
                || last.is_some_and(|last| {
                    last.is_identifier() && !last.text.eq_ignore_ascii_case(name)
                })
                || tokens
                    .get(at + 3)
                    .is_some_and(|next| next.kind == Kind::Word);
            (marked && !of_another).then(|| word.text.to_lowercase())
        })
    })
    .or_else(|| match tokens {
        [word] | [word, _] if word.is_one_of(&MARKS[..2]) || word.is("obsolete") => {
            Some(word.text.to_lowercase())
        }
        [word, noun] | [word, noun, _]
            if (word.is_one_of(&MARKS[..2]) || word.is("obsolete"))
                && noun.is_one_of(&["field", "parameter", "attribute"]) =>
        {
            Some(word.text.to_lowercase())
        }
        _ => None,
    })
}

/// Whether something is marked as outdated in brackets, whatever it is.
pub(in crate::facts) fn is_marked(tokens: &[Token<'_>]) -> bool {
    tokens.windows(3).any(|window| {
        window[0].is_mark('(') && window[1].is_one_of(&MARKS) && window[2].is_mark(')')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    #[test]
    fn every_wording_is_the_first_that_reads_its_example() {
        for (index, (_, _, example)) in wordings().iter().enumerate() {
            let tokens = tokens(example);
            let reads = |(phrase, _, _): &(Phrase, bool, &str)| {
                (0..tokens.len()).any(|at| phrase.leads(&tokens[at..]).is_some())
            };
            assert_eq!(wordings().iter().position(reads), Some(index), "{example}");
            assert!(outdated(&tokens, "size").is_some(), "{example}");
        }
    }

    #[test]
    fn what_is_said_of_something_else_is_not_said_of_the_row() {
        for text in [
            "Spaces before and after a value will be discarded.",
            "Disks follow the oldSetting (discarded) parameter.",
            "The lamp_kind parameter is deprecated.",
            "If this parameter is deprecated, use another.",
            "Lamps that are deprecated are left out.",
            "Mode. OLD (deprecated) is replaced by NEW.",
        ] {
            assert_eq!(outdated(&tokens(text), "size"), None, "{text}");
        }
        assert_eq!(
            outdated(&tokens("It is no longer used."), "size").as_deref(),
            Some("no longer used")
        );
        assert_eq!(
            outdated(&tokens("Colour (deprecated)."), "size").as_deref(),
            Some("deprecated")
        );
    }
}
