//! What other sentences of a row say of the facts that were read: a value outside of them, a case, a unit that differs.

use generator::page::{Number, TypeNotation};

use super::RowReader;
use crate::facts::fact::{quoted, shown};
use crate::facts::sentence::further::{further, opens};
use crate::facts::sentence::token::{Token, tokens};
use crate::facts::sentence::unit;

/// Words by which a limit is said to be another one elsewhere.
const VARIES: [&str; 6] = [
    "vary",
    "varies",
    "depend",
    "depends",
    "determined",
    "restricted",
];
/// What is said to be so.
const LIMITS: [&str; 8] = [
    "range", "ranges", "limit", "limits", "maximum", "minimum", "quota", "length",
];

impl RowReader<'_> {
    /// What a sentence says of facts that others gave.
    pub(super) fn compared(&mut self, line: usize, text: &str) {
        let tokens = tokens(text);
        let outside = meant(&tokens)
            .into_iter()
            .find_map(|value| Some((value, self.outside(value)?)));
        let why = match outside {
            Some((value, why)) => Some(format!("`{value}` has a meaning here, and is {why}")),
            None => self.changed(line, text, &tokens).map(str::to_owned),
        };
        let shown = quoted(text);
        let known = self.facts.doubts.iter().any(|doubt| doubt.read == shown);
        if let Some(why) = why.filter(|_| !known) {
            self.facts.doubt(line, text, why);
        }
    }

    /// `Range: 0–32767. -1 means unlimited.`: of what fact a number with a meaning is outside.
    pub(super) fn outside(&self, value: Number) -> Option<String> {
        let ranges = self.facts.limits.iter();
        let mut ranges = ranges.filter(|(key, _)| key.ends_with("range"));
        if let Some((key, range)) = ranges.next() {
            let value = value.to_f64();
            let below = range.value.min.is_some_and(|min| value < min.to_f64());
            let above = range.value.max.is_some_and(|max| value > max.to_f64());
            return (below || above)
                .then(|| format!("outside of the `{key}` {}", shown(&range.value)));
        }
        let options = self.facts.options.as_ref()?;
        let listed = |option: &str| option == value.to_string();
        let known = options.value.iter().any(|option| listed(&option.value));
        let integers = self.facts.notation.item().is_integer();
        (integers && !known).then(|| "none of the options".to_owned())
    }

    /// What else a sentence says of limits, options or the unit.
    fn changed(&self, line: usize, text: &str, tokens: &[Token<'_>]) -> Option<&'static str> {
        let is = |words: &[&str]| tokens.iter().any(|token| token.is_one_of(words));
        // `The range varies with the region.`
        // `If it is on, the value range is that of another.`
        let asked = is(&["if", "when"])
            && tokens
                .windows(2)
                .any(|pair| pair[0].is_one_of(&LIMITS) && pair[1].is_one_of(&["is", "are"]));
        let varies = is(&VARIES) && is(&LIMITS) || asked && !self.is_read(line, text);
        if !self.facts.limits.is_empty() && varies {
            return Some("a limit of the row varies, as it seems");
        }
        if self.facts.options.is_some() && opens(tokens) {
            return Some("other values than the options may be allowed");
        }
        if self.is_further(tokens) {
            return Some("a value seems to be allowed that is none of the options");
        }
        // `The unit is that of time_type.`
        let unit = tokens
            .windows(2)
            .any(|pair| pair[0].is("unit") && pair[1].is_one_of(&["is", "depends", "varies"]));
        (self.facts.unit.is_some() && unit && unit::said(tokens).is_empty())
            .then_some("the unit of the row may be another one")
    }

    /// Whether a sentence allows a value that is none of the options, nor the name of a row.
    fn is_further(&self, tokens: &[Token<'_>]) -> bool {
        let text = *self.facts.notation.item() == TypeNotation::String;
        let options = self.facts.options.iter().filter(|_| text);
        let listed = options.flat_map(|options| &options.value);
        let listed: Vec<&str> = listed.map(|option| option.value.as_str()).collect();
        further(tokens, &listed)
            .is_some_and(|value| value != self.name && !self.context.siblings.contains(&value))
    }

    /// Whether a limit came from a sentence, or a doubt from its line.
    pub(super) fn is_read(&self, line: usize, text: &str) -> bool {
        let mut limits = self.facts.limits.iter();
        let mut doubts = self.facts.doubts.iter();
        limits.any(|(_, limit)| limit.origin.sentence() == Some(text))
            || doubts.any(|doubt| doubt.line == line)
    }
}

/// The numbers that a sentence allows or gives a meaning: `-1 means unlimited`, `0: none`, `If it is 0, …`.
fn meant(tokens: &[Token<'_>]) -> Vec<Number> {
    const MEANS: [&str; 9] = [
        "indicates",
        "indicate",
        "indicating",
        "means",
        "mean",
        "meaning",
        "represents",
        "represent",
        "stands",
    ];
    const DOES: [&str; 8] = [
        "is",
        "disables",
        "enables",
        "allowed",
        "supported",
        "reserved",
        "turns",
        "also",
    ];
    let other = tokens
        .iter()
        .any(|token| token.is_one_of(&["default", "example", "defaults"]));
    let is_meant = |at: usize| {
        let mut rest = tokens[at + 1..]
            .iter()
            .skip_while(|token| token.is_mark(',') || token.is("which"));
        let next = rest.next();
        let colon = tokens.get(at + 1).is_some_and(|token| token.is_mark(':'))
            && tokens
                .get(at + 2)
                .is_some_and(|token| token.start > tokens[at + 1].end);
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        let set = !other
            && before.is_some_and(|before| {
                before.is_one_of(&["is", "be", "to", "value", "enter", "equals", "set", "or"])
                    || before.is_mark('=')
            });
        let does = next.is_some_and(|next| next.is_one_of(&DOES));
        colon || set || does || next.is_some_and(|next| next.is_one_of(&MEANS))
    };
    let numbers = tokens.iter().enumerate();
    numbers
        .filter_map(|(at, token)| token.number().filter(|_| is_meant(at)))
        .collect()
}
