//! Words and numbers of a text: whether one side says literally what the other has under a key.

use std::collections::BTreeSet;

use generator::page::{Limit, Number};

use crate::facts::unit;

/// A text, and the numbers in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    text: String,
    numbers: BTreeSet<String>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            numbers: numbers(text).into_iter().collect(),
        }
    }

    /// Whether a value stands in the text, as a word of its own.
    pub(super) fn has(&self, value: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let (first, last) = (value.chars().next(), value.chars().last());
        !value.is_empty()
            && self.text.match_indices(value).any(|(at, _)| {
                let before = self.text[..at].chars().next_back();
                let behind = self.text[at + value.len()..].chars().next();
                let cut = |edge: Option<char>, beside: Option<char>| {
                    edge.is_some_and(is_part) && beside.is_some_and(is_part)
                };
                !cut(first, before) && !cut(last, behind)
            })
    }

    /// The first number of another text that does not stand in this one.
    pub(super) fn missing_number(&self, other: &str) -> Option<String> {
        let mut numbers = numbers(&without_names(other)).into_iter();
        numbers.find(|number| !self.numbers.contains(number))
    }

    /// The first word between backticks of another text that does not stand in this one.
    pub(super) fn missing_code<'o>(&self, other: &'o str) -> Option<&'o str> {
        let mut code = other.split('`').skip(1).step_by(2);
        code.find(|code| !self.has(code))
    }

    /// Whether both ends of a limit stand in the text.
    pub(super) fn has_limit(&self, limit: &Limit) -> bool {
        let has = |number: Number| self.numbers.contains(&plain(&number.to_string()));
        limit.bounds().all(has)
    }

    /// Whether a unit stands in the text, in one of its spellings. Behind a number it is that number's.
    pub(super) fn has_unit(&self, wanted: &str) -> bool {
        let is_between = |c: char| c.is_whitespace() || ['(', ')', ',', ';', ':'].contains(&c);
        let words: Vec<&str> = self
            .text
            .split(is_between)
            .filter(|word| !word.is_empty())
            .collect();
        let is_number = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
        let own = |at: usize| at == 0 || words.get(at - 1).is_none_or(|before| !is_number(before));
        let mut each = words.iter().enumerate();
        each.any(|(at, word)| unit(word) == Some(wanted) && own(at))
            || wanted.contains(' ') && self.has(wanted)
    }

    /// Whether one of these words stands in the text, in whatever case.
    pub(super) fn has_one_of(&self, words: &[&str]) -> bool {
        let lower = self.text.to_lowercase();
        words.iter().any(|word| lower.contains(word))
    }
}

/// The numbers of a text: without signs, which are dashes as often, and without the commas between thousands.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail
            .find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
            .unwrap_or(tail.len());
        // `1,024` is one number; `1,2` and `1..2` are two.
        let written = &tail[..end];
        for part in written.split("..") {
            let mut groups = part.split(',').filter(|group| !group.is_empty());
            let mut number = groups.next().unwrap_or_default().to_owned();
            for group in groups {
                let thousands = group
                    .split('.')
                    .next()
                    .is_some_and(|whole| whole.len() == 3);
                if thousands {
                    number += group;
                } else {
                    numbers.push(plain(&number));
                    group.clone_into(&mut number);
                }
            }
            numbers.push(plain(&number));
        }
        rest = &tail[end..];
    }
    numbers.retain(|number| !number.is_empty());
    numbers
}

/// A text without words that have digits: `IPv6`, `SHA-256`, `x86-64`.
fn without_names(text: &str) -> String {
    let words = text.split_inclusive(char::is_whitespace);
    let kept = words.filter(|word| {
        !word
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(char::is_alphabetic)
    });
    kept.collect()
}

/// A number without sign, without points around it and without zeros behind the point.
fn plain(number: &str) -> String {
    let number = number.trim_matches(['.', '-', ',']);
    match number.split_once('.') {
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => whole.to_owned(),
            fraction => format!("{whole}.{fraction}"),
        },
        None => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_however_they_are_written() {
        for (text, expected) in [
            ("0 to 4,096 characters.", vec!["0", "4096"]),
            ("0~32767, -1, 1..50", vec!["0", "32767", "1", "1", "50"]),
            ("1,2 and 3, V3.2; 1.0.", vec!["1", "2", "3", "3.2", "1"]),
            ("H.264 at 23:59:59", vec!["264", "23", "59", "59"]),
            ("none", vec![]),
        ] {
            assert_eq!(numbers(text), expected, "{text}");
        }
    }

    #[test]
    fn words_with_digits_are_no_numbers() {
        let page = Words::of("ipv6_enable\nWhether it is on.");
        assert_eq!(
            page.missing_number("Whether IPv6 is on, by SHA-256 or x86-64."),
            None
        );
        assert_eq!(
            page.missing_number("Whether 7 are on.").as_deref(),
            Some("7")
        );
    }

    #[test]
    fn a_value_is_a_word_of_its_own() {
        let words = Words::of("Either HD, FULL_HD or `4K`; /a.");
        for (value, there) in [
            ("HD", true),
            ("FULL_HD", true),
            ("FULL", false),
            ("4K", true),
            ("K", false),
            ("/a", true),
            ("", false),
        ] {
            assert_eq!(words.has(value), there, "{value}");
        }
        assert!(Words::of("Time, in ms.").has_unit("milliseconds"));
        assert!(!Words::of("Time, in ms.").has_unit("seconds"));
        assert!(!Words::of("At least 1 second.").has_unit("seconds"));
    }
}
