//! What may change a default, or make it that of something else.

use std::ops::Range;

use generator::page::TypeNotation;

use super::given::Value;
use super::later;
use crate::facts::row::RowReader;
use crate::facts::sentence::choice::choice;
use crate::facts::sentence::interval::intervals;
use crate::facts::sentence::rest::unaccounted;
use crate::facts::sentence::token::{Kind, Token, tokens};
use crate::facts::sentence::turn::{self, Turn};
use crate::facts::sentence::{default, proviso};
use crate::facts::sentences::Sentence;

impl RowReader<'_> {
    /// Why the default that a sentence gives may be that of something else.
    pub(super) fn other_default(
        &self,
        sentence: &Sentence<'_>,
        read: &[Token<'_>],
        said: &default::Said,
    ) -> Option<String> {
        // What an option is said of, the list before it says.
        let opening = self.opening.trim_start().starts_with(sentence.text)
            || self.is_option(read[said.value].text);
        let other = default::foreign(read, said, &self.own, opening)
            .or_else(|| default::other_absent(read, &self.own));
        if let Some(other) = other {
            return Some(format!("it may be that of `{other}`"));
        }
        if read[0].is("it") && self.is_before_about_another(sentence.text) {
            return Some("it may be that of what the sentence before is about".to_owned());
        }
        let has = |words: &str| tokens(words).iter().any(|word| self.own.has(word));
        if said.counted(read).is_some()
            && !has("limit size count number quantity amount maximum max")
        {
            return Some("it may be how many there are of something else".to_owned());
        }
        // `Whether to skip the check. The check is enabled by default.`
        let pronoun = |token: &Token<'_>| token.is_one_of(&["it", "this", "value", "parameter"]);
        let switch = read[said.value].is_one_of(&["enabled", "disabled"])
            && self.facts.notation == TypeNotation::Boolean;
        let named = read[..said.value]
            .iter()
            .any(|token| token.kind == Kind::Word)
            && !read[..said.value].iter().any(pronoun);
        (switch && named && !has("enable enabled use used support supported allow allowed"))
            .then(|| "whether that is true or false is not said".to_owned())
    }

    /// A word behind a default that may change it, from a place in bytes on.
    pub(super) fn beside<'t>(&self, read: &[Token<'t>], end: usize) -> Option<&'t str> {
        #[rustfmt::skip]
        const OPENERS: [&str; 13] = [
            "indicating", "indicates", "meaning", "means", "which", "that", "where", "because", "so", "and", "if", "when", "unless",
        ];
        const PLAIN: [&str; 7] = [
            "changed", "is", "used", "applied", "adopted", "default", "being",
        ];
        let mut start = read.partition_point(|token| token.start < end);
        let default = |token: &&Token<'_>| token.is_one_of(&["by", "default"]);
        start += read[start..].iter().take_while(default).count();
        // `5 (short)`: brackets that are no case say what it means; so do those in `the default value 5 (OAK) is used`.
        let close = read[start..].iter().position(|token| token.is_mark(')'));
        let used = close.and_then(|close| read.get(start + close + 1));
        if read.get(start).is_some_and(|open| open.is_mark('('))
            && (used.is_some_and(|next| next.is("is")) || !proviso::is_of_one_case(&read[start..]))
        {
            start = close.map_or(read.len(), |close| start + close + 1);
        }
        let rest = &read[start..];
        // `(5 by default)`: behind the bracket goes on what was said before it.
        let open = read[..start]
            .iter()
            .filter(|token| token.is_mark('('))
            .count();
        let closed = read[..start]
            .iter()
            .filter(|token| token.is_mark(')'))
            .count();
        let ends: &[char] = if open > closed {
            &['.', ';', ')']
        } else {
            &['.', ';']
        };
        let dot = rest.iter().position(|token| token.is_mark_of(ends));
        let mut part = start..dot.map_or(read.len(), |dot| start + dot);
        let number = self.facts.notation.item().is_number();
        if let Some(other) = later::another(&read[part.clone()]).filter(|_| number) {
            return Some(other);
        }
        // A clause of its own says more, and changes nothing: `5, indicating five lamps`.
        let clause = rest[..part.len()]
            .iter()
            .position(|token| token.is_one_of(&OPENERS));
        part.end = clause.map_or(part.end, |clause| start + clause);
        let known = (0..read.len()).filter(|at| read[*at].is_one_of(&PLAIN));
        let mut accounted: Vec<Range<usize>> = known.map(|at| at..at + 1).collect();
        accounted.extend(intervals(read).iter().map(|found| found.start..found.end));
        unaccounted(read, part, &accounted, &self.own, true)
    }

    /// What may change the default that a sentence gives.
    pub(super) fn default_doubt(
        &self,
        text: &str,
        read: &[Token<'_>],
        words: &Range<usize>,
    ) -> Option<&'static str> {
        let open = |mark| {
            read[..words.start]
                .iter()
                .filter(|token| token.is_mark(mark))
                .count()
        };
        if open('(') > open(')') && !self.facts.notation.is_scalar() {
            return Some("it is said in brackets, and may be that of a part");
        }
        // The values of a list before it are no members: `It can be id or created_at, and the default value is id.`
        let list = choice(read, text).map(|found| found.said);
        let list = list.filter(|list| list.end <= words.start && self.facts.options.is_some());
        let (read, words) = without(read, words, list);
        let other = turn::other(&read, &words, self.name);
        // That there is no value is what a default is for.
        let absence = proviso::absence(&read);
        let sibling = |token: &Token<'_>| {
            let general = token.is_one_of(&["value", "parameter", "field", "this", "it"]);
            !general && token.text != self.name && self.context.siblings.contains(&token.text)
        };
        let clause = absence.clone().map_or(&read[..0], |clause| &read[clause]);
        let other = other.or_else(|| clause.iter().any(sibling).then_some(Turn::Other));
        let (read, words) = without(&read, &words, absence);
        turn::turn(&read, &words, self.name)
            .filter(|turn| !matches!(turn, Turn::Exception | Turn::Each | Turn::Total))
            .or(other)
            .map(Turn::why)
    }

    /// Why a number under a label is not all that it says.
    pub(super) fn beside_label(&self, text: &str, value: &Value) -> Option<String> {
        let number = self.facts.notation.item().is_number();
        let read = tokens(text);
        let other = self.beside(&read, value.length).filter(|_| number)?;
        Some(format!(
            "a default that was not taken: `{other}` may change it"
        ))
    }
}

/// Tokens without some that stand beside those of a claim, and where the claim is then.
fn without<'t>(
    tokens: &[Token<'t>],
    claim: &Range<usize>,
    cut: Option<Range<usize>>,
) -> (Vec<Token<'t>>, Range<usize>) {
    let cut = cut.unwrap_or_default();
    let stays = |at: &usize| claim.contains(at) || !cut.contains(at);
    let gone = claim.start - (0..claim.start).filter(stays).count();
    let rest = (0..tokens.len()).filter(stays);
    let rest = rest.map(|at| tokens[at].clone()).collect();
    (rest, claim.start - gone..claim.end - gone)
}
