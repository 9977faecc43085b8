//! A sentence of a row → the word by which it says that the row is not to be used any more, such as `deprecated`, if it
//! says so.

mod about;

use std::ops::Range;
use std::sync::LazyLock;

use super::own::Own;
use super::phrase::Phrase;
use super::token::{Kind, Token};
use super::turn::Turn;
pub(in crate::facts) use about::{is_about, is_of_before};
use about::{is_list, is_told_of};

/// The words for it: who is said to be outdated, up to the word that a spec quotes.
fn wordings() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static WORDINGS: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("this|current member|item|element has|is|was|will [been|be] [now] deprecated|discarded|obsolete|abandoned|removed", false, "This item has been discarded."),
            ("this|the|current parameter|field|attribute has|have been|already [been] [now] deprecated|discarded|obsolete|abandoned|removed", false, "This field has been discarded."),
            ("this|the|current parameter|field|attribute is|was|will [soon] [be] [now] [about] [to] [be] deprecated|discarded|obsolete|abandoned", false, "This parameter is deprecated."),
            ("this|the|current parameter|field|attribute|member is|will [be] no longer used|supported|recommended|maintained|valid", false, "This parameter is no longer used."),
            ("this|the|current parameter|field|attribute|member will be brought|taken offline", false, "This parameter will be brought offline."),
            ("this|the|current parameter|field|attribute|member is unsupported", false, "This parameter is unsupported."),
            ("it|this has been [now] deprecated|discarded|obsolete|abandoned", true, "It has been deprecated."),
            ("it|this is|was|will [soon] [be] [now] deprecated|discarded|obsolete|abandoned", true, "It is deprecated."),
            ("it|this is|will [be] no longer used|supported|recommended|maintained|valid", true, "It is no longer used."),
            ("which has|have been|already [been] [now] deprecated|discarded|obsolete|abandoned", false, "Lamps, which have been discarded."),
            ("which is|are [now] deprecated|obsolete", false, "Lamps, which are obsolete."),
            ("this value is|was|will|has [be|been] deprecated|discarded|obsolete", false, "This value has been discarded."),
            ("parameter|field is|was deprecated|discarded|obsolete", true, "Parameter is deprecated."),
            ("deprecated|discarded|obsolete [field|parameter|attribute] .|,|:|;|-|in|on|since|from|only|and|but|for|as", true, "Deprecated. Of old."),
        ]
        .into_iter()
        .map(|(phrase, first, example)| (Phrase::new(phrase), first, example))
        .collect()
    });
    &WORDINGS
}

/// That something is outdated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Said {
    /// The word for it, which a spec quotes.
    pub(in crate::facts) word: String,
    /// That it may be taken back, hold in one case or be said of something else.
    pub(in crate::facts) turn: Option<Turn>,
}

/// What behind these words limits them to one case.
fn limits() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static LIMITS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("in|on|for|only|under|with|before|until|by", "It is deprecated in v2."),
            ("but|and|, [is] [now] [been] supported|available|used|valid|effective", "It was deprecated but is now supported."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &LIMITS
}

/// What begins like a case, and is none.
fn no_limits() -> &'static [(Phrase, &'static str)] {
    #[rustfmt::skip]
    static NO_LIMITS: LazyLock<Vec<(Phrase, &'static str)>> = LazyLock::new(|| {
        [
            ("in favor|favour of", "It is deprecated in favour of another."),
            ("in this|later|future|new|newer|current|the", "It is deprecated in later versions."),
            ("for compatibility", "It is deprecated for compatibility."),
            ("by another|others", "It is discarded by others."),
        ]
        .map(|(phrase, example)| (Phrase::new(phrase), example))
        .into()
    });
    &NO_LIMITS
}

/// That what follows the words for it limits them.
fn limit(behind: &[Token<'_>]) -> Option<Turn> {
    let leads = |table: &[(Phrase, &str)]| {
        table
            .iter()
            .any(|(phrase, _)| phrase.leads(behind).is_some())
    };
    let limited = leads(limits()) && !leads(no_limits()) || is_taken_back(behind);
    limited.then_some(Turn::Case)
}

/// Whether words say that something is in use again.
pub(in crate::facts) fn is_taken_back(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| token.is("again"))
}

/// Words that pages put in brackets behind what is outdated.
const MARKS: [&str; 4] = ["deprecated", "discarded", "expired", "obsolete"];
/// Those that stand for a member alone.
const ALONE: [&str; 3] = ["deprecated", "discarded", "obsolete"];
const NOUNS: [&str; 3] = ["field", "parameter", "attribute"];

/// A mark in brackets: where it opens and closes.
fn mark(tokens: &[Token<'_>]) -> Option<(usize, usize)> {
    let at = tokens
        .windows(2)
        .position(|pair| pair[0].is_mark_of(&['(', '[']) && pair[1].is_one_of(&MARKS))?;
    let close = tokens[at..]
        .iter()
        .position(|token| token.is_mark_of(&[')', ']']))?;
    Some((at, at + close))
}

/// What the words of a mark say.
fn marked(tokens: &[Token<'_>], open: usize, close: usize) -> Said {
    let behind = &tokens[open + 2..close];
    let ends = behind
        .first()
        .is_none_or(|next| next.is_mark_of(&[',', ';', '.', ':']));
    let case = !ends && !behind[0].is_one_of(&["since", "from"]);
    Said {
        word: tokens[open + 1].text.to_lowercase(),
        turn: case
            .then_some(Turn::Case)
            .or_else(|| limit(tokens.get(close + 1..).unwrap_or_default())),
    }
}

/// That a sentence says the row of this name to be outdated.
pub(in crate::facts) fn outdated(tokens: &[Token<'_>], name: &str, own: &Own) -> Option<Said> {
    if is_list(tokens) {
        return None;
    }
    let other = |at: usize| {
        let clause = super::extent::clause(tokens, at);
        tokens[clause..at]
            .iter()
            .any(|token| token.is_identifier() && !token.text.eq_ignore_ascii_case(name))
    };
    let said = wordings().iter().find_map(|(phrase, begins, _)| {
        (0..tokens.len()).find_map(|at| {
            let length = phrase.leads(&tokens[at..])?;
            // `it` stands for what the sentence is about where the sentence begins with it.
            let begun = at == 0 || tokens[at - 1].is_mark_of(&['.', ',', ';']);
            let asked = super::turn::is_asked(tokens, at) || is_told_of(tokens, at);
            // `the field`, in a row that is about fields; `the item` is any.
            let noun = &tokens[at + 1];
            let any = tokens[at].is("the")
                && (own.has(noun) || noun.is_one_of(&["member", "item", "element"]));
            (!asked && !any && !other(at) && (!begins || begun))
                .then(|| worded(tokens, at..at + length))
                .flatten()
        })
    });
    said.or_else(|| {
        let (open, close) = mark(tokens)?;
        // `the old (deprecated) parameter`, `oldSetting (deprecated)` and `OLD (deprecated) is …` are others.
        let last = tokens[..open].last();
        let constant = last.is_some_and(|last| !last.text.contains(|c: char| c.is_lowercase()));
        let named =
            last.is_some_and(|last| last.is_identifier() && !last.text.eq_ignore_ascii_case(name));
        let next = tokens.get(close + 1);
        let goes_on = open > 0 && next.is_some_and(|next| next.kind == Kind::Word);
        // `Number of lamps (expired)` counts those.
        let counted = tokens[open + 1].is("expired");
        (!constant && !named && !goes_on && !counted).then(|| marked(tokens, open, close))
    })
    .or_else(|| {
        is_alone(tokens).then(|| Said {
            word: tokens[0].text.to_lowercase(),
            turn: None,
        })
    })
}

/// `Deprecated`, `Deprecated parameter.`
fn is_alone(tokens: &[Token<'_>]) -> bool {
    let whole = tokens.len() - usize::from(tokens.last().is_some_and(|last| last.is_mark('.')));
    match &tokens[..whole] {
        [word] => word.is_one_of(&ALONE),
        [word, noun] => word.is_one_of(&ALONE) && noun.is_one_of(&NOUNS),
        _ => false,
    }
}

/// What a wording says: its last word, with `no longer` before it.
fn worded(tokens: &[Token<'_>], place: Range<usize>) -> Option<Said> {
    let word = |token: &&Token<'_>| {
        token.kind == Kind::Word && !token.is_one_of(&NOUNS) && !token.is_one_of(&LINKS)
    };
    let start = place.start;
    let at = start + tokens[place].iter().rposition(|token| word(&token))?;
    let said = tokens[at].text.to_lowercase();
    // `Lamps of the room, which is deprecated`: either may be.
    let which = tokens[start].is("which");
    let longer = at > 1 && tokens[at - 1].is("longer");
    Some(Said {
        word: if longer {
            format!("no longer {said}")
        } else {
            said
        },
        turn: which
            .then_some(Turn::Other)
            .or_else(|| limit(&tokens[at + 1..])),
    })
}

/// What a wording may end with that is not the word for it.
const LINKS: [&str; 9] = [
    "in", "on", "since", "from", "only", "and", "but", "for", "as",
];

/// That the meaning of an option says it to be outdated.
pub(in crate::facts) fn outdated_option(tokens: &[Token<'_>]) -> Option<Said> {
    static SAID: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("is|was|has|have [now] [been] deprecated|discarded|obsolete"));
    let more =
        |token: &Token<'_>| token.is_one_of(&MARKS) || token.is_one_of(&["offline", "unavailable"]);
    let bracket = tokens
        .windows(2)
        .position(|pair| pair[0].is_mark('(') && more(&pair[1]));
    let close = |open: usize| {
        let close = tokens[open..].iter().position(|token| token.is_mark(')'));
        open + close.unwrap_or(tokens.len() - open)
    };
    bracket
        .map(|open| marked(tokens, open, close(open)))
        .or_else(|| {
            is_alone(tokens).then(|| Said {
                word: tokens[0].text.to_lowercase(),
                turn: None,
            })
        })
        .or_else(|| {
            (0..tokens.len()).find_map(|at| worded(tokens, at..at + SAID.leads(&tokens[at..])?))
        })
}

/// Whether something is marked as outdated in brackets, whatever it is.
pub(in crate::facts) fn is_marked(tokens: &[Token<'_>]) -> bool {
    mark(tokens).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    fn outdated(tokens: &[Token<'_>], name: &str) -> Option<Said> {
        super::outdated(tokens, name, &Own::default())
    }

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
            "Whether the parameter is deprecated.",
            "Why the field is deprecated.",
            "For example, the field has been removed.",
            "Removed: the field has been removed.",
            "The item is no longer used.",
            "Deprecated, lit, or dark.",
            "Discarded or lit.",
        ] {
            assert_eq!(outdated(&tokens(text), "size"), None, "{text}");
        }
        let said =
            |text| outdated(&tokens(text), "size").map(|said| (said.word, said.turn.is_some()));
        assert_eq!(
            said("It is no longer used."),
            Some(("no longer used".to_owned(), false))
        );
        assert_eq!(
            said("(Deprecated) Colour of it."),
            Some(("deprecated".to_owned(), false))
        );
    }

    #[test]
    fn what_follows_may_limit_it() {
        let limited = |text| outdated(&tokens(text), "size").map(|said| said.turn.is_some());
        for (_, example) in limits() {
            assert_eq!(limited(example), Some(true), "{example}");
        }
        for (_, example) in no_limits() {
            assert_eq!(limited(example), Some(false), "{example}");
        }
        assert_eq!(limited("Deprecated in v2, in use again in v3."), Some(true));
        assert_eq!(limited("(Deprecated in v2) Colour."), Some(true));
        assert_eq!(limited("Lamps of it, which are obsolete."), Some(true));
        assert_eq!(limited("(Deprecated, use it no more) Colour."), Some(false));
    }

    #[test]
    fn a_row_about_fields_is_no_field() {
        let own = Own::of("size", &tokens("Kind of a field."));
        let read = |text| super::outdated(&tokens(text), "size", &own).is_some();
        assert!(read("This field is deprecated.") && !read("The field is deprecated."));
    }
}
