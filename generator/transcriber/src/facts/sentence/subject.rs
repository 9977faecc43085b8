//! What an interval counts: by the noun behind it, or else by the subject before it.

use super::extent::clause;
use super::interval::{Interval, Shape};
use super::noun::{ADJECTIVES, CHARACTERS, Noun, noun};
use super::phrase::Phrase;
use super::token::{Kind, Token};
use std::sync::LazyLock;

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::facts) enum Counted {
    /// Characters, or letters or digits.
    Characters,
    /// Bytes, where a text has characters.
    Bytes,
    /// A size, as of a file: no length that a spec could hold.
    Size,
    /// Items of an array, or of a list in one text.
    Items,
    /// The number itself.
    Value,
    /// The number of something, which is a number itself.
    Number,
    /// The length of a part, as of an address's mask.
    Part,
    /// Nothing of the row.
    Nothing,
    /// It is not said.
    Unknown,
}

/// What has a length that is not the text's.
#[rustfmt::skip]
const PARTS: [&str; 15] = [
    "mask", "prefix", "suffix", "key", "subnet", "segment", "label", "labels", "line", "part",
    "portion", "domain", "username", "section", "keyword",
];

/// What stands before an interval, and what it says to be counted.
struct Subject {
    phrase: Phrase,
    counted: Counted,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test reads every example"))]
    example: &'static str,
}

/// The subjects that say it, then those that only say that it is a value; of each, what is nearest to the number counts.
fn subjects() -> &'static [Vec<Subject>; 2] {
    use Counted::{Characters, Items, Number, Size, Value};
    #[rustfmt::skip]
    static SUBJECTS: LazyLock<[Vec<Subject>; 2]> = LazyLock::new(|| {
        let subjects = |table: &[(&'static str, Counted, &'static str)]| {
            table.iter().map(|(phrase, counted, example)| Subject { phrase: Phrase::new(phrase), counted: *counted, example }).collect()
        };
        [
            subjects(&[
                ("array|list length|size", Items, "Array length: 1 to 10"),
                ("character|characters count|number", Characters, "Character count: 0 to 10"),
                ("number|count of characters", Characters, "Number of characters: 1 to 10"),
                ("length|size of the|an|this array|list", Items, "The length of the array is 1 to 10."),
                ("maximum|minimum|max|min|total number|quantity|count", Items, "The maximum number is 10."),
                ("number|quantity|count|amount of", Number, "The number of lamps ranges from 1 to 10."),
                ("length|lengths|long", Characters, "The length ranges from 1 to 64."),
                ("size|capacity of the|a|an|each file|body|message|image|video|picture|content", Size, "The size of the file is 1 to 64."),
            ]),
            subjects(&[
                ("value|values|integer|integers|number|parameter|it|this|range|ranges|ranging|field", Value, "The value is 1 to 64."),
            ]),
        ]
    });
    &SUBJECTS
}

/// What an interval counts.
pub(in crate::facts) fn counted(tokens: &[Token<'_>], interval: &Interval, name: &str) -> Counted {
    let clause = clause(tokens, interval.start);
    let before = &tokens[clause..interval.number];
    let part = || is_part(before, name);
    // `1 ≤ n ≤ 64`
    let chained = tokens[interval.number + 1..interval.end]
        .iter()
        .find(|token| token.kind == Kind::Word);
    if chained.is_some_and(|word| word.is_identifier() && !word.is(name)) {
        return Counted::Nothing;
    }
    if interval.min.is_some()
        && tokens
            .get(interval.number + 1)
            .is_some_and(|token| token.is_mark_of(&['≤', '<']))
        && chained.is_some_and(|word| word.is_one_of(&["value", "n", "x", "it", "number", name]))
    {
        return Counted::Value;
    }
    match noun(&tokens[interval.end..]) {
        Some(Noun::Characters) if is_within(tokens, interval) => return Counted::Nothing,
        Some(Noun::Characters) if part() => return Counted::Part,
        Some(Noun::Characters) => return Counted::Characters,
        Some(Noun::Items) if interval.unit() == Ok(None) => return Counted::Items,
        Some(Noun::Nothing) => return Counted::Nothing,
        _ => {}
    }
    // `36 Unicode characters at most`
    let mut behind = tokens[interval.number + 1..].iter();
    if behind
        .find(|token| !token.is_one_of(&ADJECTIVES))
        .is_some_and(|token| token.is_one_of(&CHARACTERS))
    {
        return if part() {
            Counted::Part
        } else {
            Counted::Characters
        };
    }
    match subject(before) {
        Some(Counted::Characters) if part() => Counted::Part,
        Some(Counted::Characters) if interval.unit() != Ok(None) => sized(interval),
        // `The number of lamps` is a value itself, where that is what the row is.
        Some(counted) => counted,
        None if interval.unit() == Ok(Some("bytes")) => Counted::Bytes,
        None if interval.shape == Shape::Comparison => Counted::Unknown,
        None if interval.unit() != Ok(None) && !is_alone(tokens, interval) => Counted::Size,
        None if is_alone(tokens, interval) || interval.shape == Shape::Brackets => Counted::Value,
        None if interval.shape == Shape::Spoken => Counted::Value,
        None => Counted::Unknown,
    }
}

/// What has a unit: bytes may be a text's length, nothing else is.
fn sized(interval: &Interval) -> Counted {
    match interval.unit() {
        Ok(Some("bytes")) => Counted::Bytes,
        _ => Counted::Size,
    }
}

/// Whether an interval is set off from what is around it: the whole sentence, in brackets, or behind a comma at the end.
fn is_alone(tokens: &[Token<'_>], interval: &Interval) -> bool {
    let before = tokens[..interval.start].last();
    let behind = tokens.get(interval.end);
    let ends = behind.is_none_or(|token| token.is_mark_of(&['.', ';', '(']));
    let bracket = before.is_some_and(|token| token.is_mark('('))
        && behind.is_some_and(|token| token.is_mark(')'));
    let begins = before.is_none_or(|token| token.is_mark_of(&[',', ':']));
    interval.shape != Shape::Comparison && (bracket || begins && ends)
}

fn subject(before: &[Token<'_>]) -> Option<Counted> {
    place(before).map(|(_, counted)| counted)
}

/// The subject, and where it stands.
pub(super) fn place(before: &[Token<'_>]) -> Option<(usize, Counted)> {
    subjects().iter().find_map(|subjects| {
        let said = (0..before.len()).flat_map(|at| {
            let ends = move |subject: &Subject| {
                Some((at + subject.phrase.leads(&before[at..])?, subject.counted))
            };
            subjects
                .iter()
                .filter_map(ends)
                .map(move |(end, counted)| (at, end, counted))
        });
        // Of two that end at the same word, the one that says more.
        let (at, _, counted) = said.max_by_key(|(at, end, _)| (*end, before.len() - at))?;
        Some((at, counted))
    })
}

/// `It must contain at least 2 digits`: those are within the text, and not all of it.
fn is_within(tokens: &[Token<'_>], interval: &Interval) -> bool {
    let noun = tokens[interval.end..]
        .iter()
        .find(|token| !token.is_one_of(&ADJECTIVES));
    let digits = noun.is_some_and(|noun| noun.is_one_of(&["digits", "letters"]));
    let before = &tokens[clause(tokens, interval.start)..interval.start];
    let verbs = [
        "contain",
        "contains",
        "include",
        "includes",
        "including",
        "start",
        "end",
        "have",
        "has",
        "with",
    ];
    digits
        && (interval.shape == Shape::Comparison
            || before.iter().any(|token| token.is_one_of(&verbs)))
}

/// Whether what is before an interval speaks of a part of the value.
fn is_part(before: &[Token<'_>], name: &str) -> bool {
    let name = name.to_lowercase().replace(['_', '-'], "");
    let is =
        |token: &Token<'_>| token.is_one_of(&PARTS) && !name.contains(&token.text.to_lowercase());
    before.iter().enumerate().any(|(at, token)| {
        // `Each key` is an item of the row, not a part of one.
        if at > 0 && before[at - 1].is_one_of(&["each", "every", "single"]) {
            return false;
        }
        let next = before.get(at + 1);
        let verb = next.is_some_and(|next| {
            next.is_one_of(&[
                "length", "can", "contains", "must", "is", "cannot", "consists", "has", "name",
                "should", "ranges",
            ])
        });
        let of = before[..at]
            .iter()
            .rev()
            .take(3)
            .any(|token| token.is("of"))
            && before[..at].iter().any(|token| token.is("length"));
        is(token) && (verb || of)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::sentence::interval::intervals;
    use crate::facts::sentence::token::tokens;

    fn read(text: &str) -> Vec<Counted> {
        let tokens = tokens(text);
        let found = intervals(&tokens);
        found
            .iter()
            .map(|interval| counted(&tokens, interval, "size"))
            .collect()
    }

    #[test]
    fn every_subject_says_what_its_example_counts() {
        for subject in subjects().iter().flatten() {
            assert_eq!(
                read(subject.example),
                [subject.counted],
                "{}",
                subject.example
            );
        }
    }

    #[test]
    fn the_noun_behind_a_number_says_it_best() {
        use Counted::{Bytes, Characters, Items, Nothing, Part, Size, Unknown, Value};
        for (text, expected) in [
            ("The value contains 1 to 64 characters.", vec![Characters]),
            ("1 to 64 Unicode characters", vec![Characters]),
            ("at most 255 bytes", vec![Bytes]),
            ("The total length cannot exceed 4 KB.", vec![Size]),
            ("The array contains 1 to 10 lamps.", vec![Items]),
            ("at least 3 types of characters", vec![Nothing]),
            ("at most 3 times", vec![Nothing]),
            ("The mask length is between 16 and 28.", vec![Part]),
            ("The key can contain up to 36 characters.", vec![Part]),
            ("Port (1-65535)", vec![Value]),
            ("Port, 1 to 65535.", vec![Value]),
            ("The ports 1 to 1024 are taken.", vec![Unknown]),
            ("More than 2.", vec![Unknown]),
            ("at least 1 but at most 64 in length", vec![Characters]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
