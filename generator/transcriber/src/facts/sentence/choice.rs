//! A sentence that lists values: where its list stands, and what comes behind it.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::Phrase;
use super::token::{Kind, Token};

/// A list of values in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Choice {
    /// The tokens from the words that announce the list to its end.
    pub(in crate::facts) said: Range<usize>,
    /// Where the list stands, in bytes.
    pub(in crate::facts) list: Range<usize>,
    /// Whether what announces it speaks of values or options; `it can be …` may go on in any way.
    pub(in crate::facts) of_values: bool,
    /// Whether the list goes over into a sentence that could be read otherwise.
    pub(in crate::facts) loose: bool,
}

/// What announces a list.
struct Announcement {
    phrase: Phrase,
    place: Place,
    of_values: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test reads every example"))]
    example: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Anywhere,
    /// It begins the sentence.
    First,
}

/// What announces a list of values, the more telling first.
fn announcements() -> &'static [Announcement] {
    use Place::{Anywhere, First};
    #[rustfmt::skip]
    static ANNOUNCEMENTS: LazyLock<Vec<Announcement>> = LazyLock::new(|| {
        [
            ("value|values|option|options [of] [this] [parameter|field] can|may|must|should [only] be [set] [to] [one|either|any] [of] [the] [following] [values|options] [:]", Anywhere, true, "The value can be one of the following values: A or B."),
            ("enumerated|enumeration|valid|possible|available|supported|optional value|values|option|options [are|is|include|includes] [:]", Anywhere, true, "Possible values: A or B."),
            ("value|values is|are [not] case-sensitive|case-insensitive and can|may|must be", Anywhere, true, "The value is case-sensitive and can be A or B."),
            ("value range :", Anywhere, true, "Value range: A or B."),
            ("value|values|option|options are|include|includes [:]", Anywhere, true, "The options are A and B."),
            ("value|values is|are one|either [of] [the] [following] [:]", Anywhere, true, "The value is one of A or B."),
            ("[value] options|option|values|value :", First, true, "Options: A or B."),
            ("must|can|should|may be one|either [of] [the] [following] [:]", First, true, "Must be one of A or B."),
            ("the value is", First, true, "The value is A or B."),
            ("it|parameter|field|which can|may|must|should [only] be [set] [to] [one|either|any] [of] [the] [following] [values|options] [:]", Anywhere, false, "Mode, which can be A or B."),
        ]
        .into_iter()
        .map(|(phrase, place, of_values, example)| Announcement { phrase: Phrase::new(phrase), place, of_values, example })
        .collect()
    });
    &ANNOUNCEMENTS
}

/// What a list ends before, and whether what comes there could be part of another sentence.
fn tails() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static TAILS: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("[,] [and|with|but] [the|its|a] default|defaults", false, "A or B, and the default value is A"),
            ("[,] and|but|which is|are|must|cannot|can|will|has|have", false, "A or B and is case-insensitive"),
            ("[,] and|but it|this", false, "A or B, but it is dark"),
            ("[,] where", false, "A or B, where A is the first"),
            ("[,] indicating|respectively", false, "A or B, indicating one of two"),
            ("[,] if|when|unless|for|in|on|depending|according|as", true, "A or B when it is dark"),
        ]
        .into_iter()
        .map(|(phrase, loose, example)| (Phrase::new(phrase), loose, example))
        .collect()
    });
    &TAILS
}

/// The list of values in a sentence, if something announces one.
pub(in crate::facts) fn choice(tokens: &[Token<'_>], text: &str) -> Option<Choice> {
    announcements().iter().find_map(|announcement| {
        let places = match announcement.place {
            Place::Anywhere => 0..tokens.len(),
            Place::First => 0..tokens.len().min(1),
        };
        places.into_iter().find_map(|at| {
            let length = announcement.phrase.leads(&tokens[at..])?;
            let start = at + length;
            let (end, loose) = list_end(tokens, start)?;
            let list = tokens.get(start)?.start..tokens[end - 1].end;
            text.get(list.clone())?;
            is_of_all(tokens, at).then_some(Choice {
                said: at..end,
                list,
                of_values: announcement.of_values,
                loose,
            })
        })
    })
}

/// Whether `values` is not said of some values only: `default values`, `returned values`.
fn is_of_all(tokens: &[Token<'_>], at: usize) -> bool {
    const BEFORE: [&str; 17] = [
        "the",
        "its",
        "all",
        "following",
        "valid",
        "possible",
        "optional",
        "available",
        "supported",
        "enumerated",
        "two",
        "three",
        "four",
        "this",
        "whose",
        "and",
        "enumeration",
    ];
    let before = tokens[..at].last();
    before.is_none_or(|before| before.kind != Kind::Word || before.is_one_of(&BEFORE))
}

/// Whether what comes behind a semicolon is a further value rather than a sentence.
fn is_value(tokens: &[Token<'_>]) -> bool {
    let ends = |token: &&Token<'_>| !token.is_mark_of(&[';', '.', ':']);
    let part: Vec<&Token<'_>> = tokens.iter().take_while(ends).collect();
    let next = tokens.get(part.len());
    (1..4).contains(&part.len()) && !next.is_some_and(|next| next.is_mark(':'))
}

/// Whether the word behind a comma is written like a name.
fn begins_a_name(tokens: &[Token<'_>]) -> bool {
    let word = tokens.iter().find(|token| token.kind == Kind::Word);
    word.is_some_and(|word| word.text.starts_with(char::is_uppercase))
}

/// Where the list that begins at a token ends, and whether loosely; none if there is none.
fn list_end(tokens: &[Token<'_>], start: usize) -> Option<(usize, bool)> {
    let mut depth = 0_usize;
    for at in start..tokens.len() {
        let token = &tokens[at];
        if token.is_mark('(') {
            depth += 1;
        } else if token.is_mark(')') {
            depth = depth.saturating_sub(1);
        } else if depth > 0 {
            continue;
        }
        if token.is_mark(':') {
            return None;
        }
        if token.is_mark(';') && !is_value(&tokens[at + 1..]) {
            return (at > start).then_some((at, false));
        }
        if token.is_mark('.') {
            return (at > start).then_some((at, false));
        }
        let separated = at == start || {
            let before = &tokens[at - 1];
            before.is_mark_of(&[',', ';', '|']) || before.is_one_of(&["and", "or"])
        };
        if separated {
            continue;
        }
        let tail = tails()
            .iter()
            .find(|(phrase, _, _)| phrase.leads(&tokens[at..]).is_some());
        match tail {
            // `Not Started, In Progress, or Done`
            Some(_) if begins_a_name(&tokens[at..]) => {}
            Some((_, loose, _)) => return Some((at, *loose)),
            None => {}
        }
    }
    (start < tokens.len()).then_some((tokens.len(), false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::token::tokens;

    fn list(text: &str) -> Option<&str> {
        choice(&tokens(text), text).map(|choice| &text[choice.list])
    }

    #[test]
    fn every_announcement_is_the_first_that_reads_its_example() {
        for (index, announcement) in announcements().iter().enumerate() {
            let example = announcement.example;
            let tokens = tokens(example);
            let reads = |announcement: &Announcement| match announcement.place {
                Place::First => announcement.phrase.leads(&tokens).is_some(),
                Place::Anywhere => {
                    (0..tokens.len()).any(|at| announcement.phrase.leads(&tokens[at..]).is_some())
                }
            };
            assert_eq!(
                announcements().iter().position(reads),
                Some(index),
                "{example}"
            );
            assert!(
                matches!(list(example), Some("A or B" | "A and B")),
                "{example}"
            );
        }
    }

    #[test]
    fn every_tail_ends_its_list() {
        for (_, loose, example) in tails() {
            let text = format!("The value can be {example}.");
            let found = choice(&tokens(&text), &text)
                .map(|choice| (text[choice.list].to_owned(), choice.loose));
            assert_eq!(found, Some(("A or B".to_owned(), *loose)), "{text}");
        }
    }

    #[test]
    fn values_of_which_only_some_are_meant_are_no_list() {
        for text in [
            "The default values are A and B.",
            "Old values are A and B.",
            "It is A or B.",
        ] {
            assert_eq!(list(text), None, "{text}");
        }
        assert_eq!(list("The value can be in or out."), Some("in or out"));
        let names = list("The value can be Not Ready, In Port, or Sunk in summer.");
        assert_eq!(names, Some("Not Ready, In Port, or Sunk"));
    }
}
