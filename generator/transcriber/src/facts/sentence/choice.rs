//! A sentence that lists values: where its list stands, and what comes behind it.

use std::ops::Range;
use std::sync::LazyLock;

use super::announcement::{Kind as Announced, Place, announcements};
use super::ending::{Ending, ending};
use super::phrase::Phrase;
use super::token::{Kind, Token};

/// A list of values in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::facts) struct Choice {
    /// The tokens from the words that announce the list to its end.
    pub(in crate::facts) said: Range<usize>,
    /// Where the list stands, in bytes.
    pub(in crate::facts) list: Range<usize>,
    /// How plainly what announces it speaks of values.
    pub(in crate::facts) announced: Announced,
    /// Whether the list goes over into a sentence that could be read otherwise.
    pub(in crate::facts) loose: bool,
}

/// The values of a list, without what it ends with.
pub(in crate::facts) struct List<'t> {
    pub(in crate::facts) text: &'t str,
    pub(in crate::facts) ending: Option<Ending>,
}

impl Choice {
    /// A text that is nothing but a list.
    pub(in crate::facts) fn whole(tokens: &[Token<'_>]) -> Self {
        let last = tokens.iter().rfind(|token| !token.is_mark('.'));
        let end = last.map_or(0, |token| token.end);
        Self {
            said: 0..tokens.len(),
            list: tokens.first().map_or(end, |token| token.start.min(end))..end,
            announced: Announced::Named,
            loose: false,
        }
    }

    /// The values, and what the list ends with beside them.
    pub(in crate::facts) fn list<'t>(
        &self,
        tokens: &[Token<'_>],
        text: &'t str,
    ) -> Option<List<'t>> {
        let first = tokens
            .iter()
            .position(|token| token.start >= self.list.start)?;
        let behind = tokens[first..]
            .iter()
            .take_while(|token| token.end <= self.list.end);
        let places = first..first + behind.count();
        let (ending, end) = match ending(tokens, places.clone()) {
            Some((_, end)) if end <= first => return None,
            Some((ending, end)) => (Some(ending), end),
            None => (None, places.end),
        };
        let text = text.get(self.list.start..tokens[end - 1].end)?;
        Some(List { text, ending })
    }
}

/// What a list ends before, and whether what comes there could be part of another sentence.
fn tails() -> &'static [(Phrase, bool, &'static str)] {
    #[rustfmt::skip]
    static TAILS: LazyLock<Vec<(Phrase, bool, &'static str)>> = LazyLock::new(|| {
        [
            ("[,] [and|with|but] [the|its|a] default|defaults", false, "A or B, and the default value is A"),
            ("[,] and|but|which is|are|must|cannot|can|will|has|have", false, "A or B and is case-insensitive"),
            ("[,] but|while|however", false, "A or B, but B is dark"),
            ("[,] and it|this", false, "A or B, and it is dark"),
            ("[,] with ... default", false, "A or B, with A being the default"),
            ("[,] of which|whom", false, "A or B, of which B is dark"),
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
    let announced = |noun| announced(tokens, text, noun);
    announced(false)
        .or_else(|| supported(tokens))
        .or_else(|| announced(true))
}

/// The list behind an announcement, behind one of a noun or any other.
fn announced(tokens: &[Token<'_>], text: &str, noun: bool) -> Option<Choice> {
    let of_kind = announcements()
        .iter()
        .filter(|one| (one.kind == Announced::Noun) == noun);
    of_kind.into_iter().find_map(|announcement| {
        let places = match announcement.place {
            Place::Anywhere => 0..tokens.len(),
            Place::First => now(tokens)..tokens.len().min(now(tokens) + 1),
        };
        places.into_iter().find_map(|at| {
            let length = announcement.phrase.leads(&tokens[at..])?;
            let start = at + length;
            // `The value can be set or deleted.`
            let start = match tokens.get(start) {
                Some(or) if or.is_one_of(&["or", "and"]) => start - 1,
                _ => start,
            };
            let (end, loose) = list_end(tokens, start)?;
            let list = tokens.get(start)?.start..tokens[end - 1].end;
            text.get(list.clone())?;
            is_of_all(tokens, at).then_some(Choice {
                said: at..end,
                list,
                announced: announcement.kind,
                loose,
            })
        })
    })
}

/// Where a sentence begins behind `Currently,`: options are always those of the day.
fn now(tokens: &[Token<'_>]) -> usize {
    match tokens {
        [now, comma, ..] if now.is("currently") => 1 + usize::from(comma.is_mark(',')),
        _ => 0,
    }
}

/// `Only the values A and B are supported.`
fn supported(tokens: &[Token<'_>]) -> Option<Choice> {
    static NAMED: LazyLock<Phrase> = LazyLock::new(|| {
        Phrase::new("[only] [the] values|options|formats|types|modes|protocols|kinds")
    });
    static BEHIND: LazyLock<Phrase> =
        LazyLock::new(|| Phrase::new("are supported|allowed|accepted|permitted|available|valid"));
    static ONLY: LazyLock<Phrase> = LazyLock::new(|| Phrase::new("[only]"));
    let end = (0..tokens.len()).find(|at| BEHIND.leads(&tokens[*at..]).is_some())?;
    // What is supported may follow.
    if tokens.get(end + 2).is_some_and(|next| next.is_mark(':')) {
        return None;
    }
    let named = (0..end).find_map(|at| Some((at, at + NAMED.leads(&tokens[at..end])?)));
    let (start, list, announced) = match named {
        Some((start, list)) => (start, list, Announced::Values),
        None => {
            let start = now(tokens);
            let list = start + ONLY.leads(tokens.get(start..end)?)?;
            (start, list, Announced::Noun)
        }
    };
    (list < end).then(|| Choice {
        said: start..end + 2,
        list: tokens[list].start..tokens[end - 1].end,
        announced,
        loose: false,
    })
}

/// Whether `values` is not said of some values only: `default values`, `returned values`.
fn is_of_all(tokens: &[Token<'_>], at: usize) -> bool {
    const BEFORE: [&str; 19] = [
        "parameter",
        "field",
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
    let colon = tokens.get(part.len()).is_some_and(|next| next.is_mark(':'));
    let open = part.iter().position(|token| token.is_mark('('));
    let words = &part[..open.unwrap_or(part.len())];
    let name = |token: &&Token<'_>| !token.text.starts_with(char::is_lowercase);
    !colon && (words.len() == 1 || (2..4).contains(&words.len()) && words.iter().all(name))
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
    fn every_announcement_finds_the_list_of_its_example() {
        for announcement in announcements() {
            let example = announcement.example;
            let list = list(example);
            assert!(matches!(list, Some("A or B" | "A and B")), "{example}");
        }
    }

    #[test]
    fn values_may_be_said_to_be_supported() {
        for text in [
            "Only the values A and B are supported.",
            "A and B are allowed.",
        ] {
            assert_eq!(list(text), Some("A and B"), "{text}");
        }
        assert_eq!(list("A and B are not supported."), None);
        assert_eq!(list("Currently, A and B are supported."), Some("A and B"));
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
