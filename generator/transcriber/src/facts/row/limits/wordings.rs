//! How pages word limits (`1 to 64 characters`, `at most 10`): each wording with its example.

use std::ops::Range;
use std::sync::LazyLock;

use generator::page::{Limit, Number};
use regex::{Captures, Match, Regex};

use super::ends::{self, Ends, interval, number};
use crate::facts::row::remarks;
use crate::facts::sentences::expression;

/// A number, with commas between thousands, or a power of two: `2^31-1`.
pub(super) const N: &str =
    r"(2\^\d{1,2}(?:\s?[-–]\s?1\b)?|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)";
/// What stands between two ends.
const TO: &str = r"\s*(?:to|and|through|-|–|—|−|~|～)\s*";
/// What comes before a maximum.
const UP_TO: &str = r"(?:up to|at most|a maximum of|maximum of|maximum|max\.?|no more than|not more than|(?:can|must|does|should|may|do)\s?not exceed|not exceed(?:ing)?|cannot exceed|no longer than|cannot be longer than|(?:less|smaller) than or equal to|(?:no|not) (?:larger|greater) than|within|≤|<=)";
/// What comes before a minimum.
const AT_LEAST: &str = r"(?:at least|a minimum of|minimum of|no less than|not less than|no fewer than|no shorter than|greater than or equal to|larger than or equal to|≥|>=)";
/// Characters, and what pages count instead.
const CHARACTERS: &str = r"(?:(?:unicode|utf-8|english|ascii|valid|visible|single-byte|chinese)\s+)?(characters?|chars?|bytes?)\b";
/// A unit behind a number.
const UNIT: &str =
    r"(?:\s?([KMGT]i?B|%|seconds?|minutes?|hours?|days?|ms|milliseconds?|[KMG]?bit/s|bytes?))?";

/// What has a length that is not the text's: the mask of an address, say.
const PARTS: [&str; 5] = ["mask", "prefix", "suffix", "key", "subnet"];

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Counted {
    Characters,
    Bytes,
    Items,
    Value,
}

/// A limit as it was found.
pub(super) struct Found<'a> {
    pub(super) limit: Limit,
    pub(super) counted: Counted,
    pub(super) unit: Option<&'a str>,
    /// Whether the page gives the numbers next to the limit: that counts for integers alone.
    pub(super) exclusive: bool,
    /// The words that say it.
    pub(super) said: &'a str,
    /// Why it is not what it seems, if so.
    pub(super) doubt: Option<&'static str>,
}

/// A wording of limits, and what its numbers mean.
struct Wording {
    expression: Regex,
    ends: Ends,
    counted: Counted,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test reads every example"))]
    example: &'static str,
}

/// All wordings, the most telling first: what one has read, no later one reads again.
fn wordings() -> &'static [Wording] {
    static WORDINGS: LazyLock<Vec<Wording>> = LazyLock::new(|| {
        use Counted::{Characters, Items, Value};
        use Ends::{
            Both, Brackets, Exact, ExclusiveBoth, ExclusiveMax, ExclusiveMin, LessThan, Max, Min,
            MoreThan,
        };
        let length = r"\blength\b(?:\s+of\s+[^.]{0,60}?)?\s*(?:is|must be|should be|can be|:)?\s*";
        let number = r"\bnumber\b(?:\s+of\s+[^.]{0,60}?)?\s*(?:is|must be|should be|:)?\s*";
        let value = r"\b(?:values?|it|parameter|integer|number)\b\s*(?:is|are|must be|should be|can be|:)?\s*(?:an?\s+)?(?:integer\s+|number\s+|value\s+)?(?:that is\s+)?(?:in the range\s+)?";
        [
            (format!(r"{N}(?:\s*characters)?{TO}{N}\s*{CHARACTERS}"), Both, Characters, "The value contains 1 to 64 characters."),
            (format!(r"{UP_TO}\s*{N}\s*{CHARACTERS}"), Max, Characters, "up to 64 characters"),
            (format!(r"(?:fewer|less) than {N}\s*{CHARACTERS}"), LessThan, Characters, "fewer than 64 characters"),
            (format!(r"{AT_LEAST}\s*{N}\s*{CHARACTERS}"), Min, Characters, "at least 8 characters"),
            (format!(r"(?:contains?|contain exactly|consists? of|fixed (?:at|to)|exactly|must be|has)\s+{N}\s*{CHARACTERS}"), Exact, Characters, "The value must be 32 characters."),
            (format!(r"{length}(?:greater|larger|more) than {N} and (?:less|smaller|fewer) than {N}"), ExclusiveBoth, Characters, "length greater than 0 and less than 65"),
            (format!(r"{length}(?:ranges?\s+|from\s+|between\s+|in the range of\s+)*{N}{TO}{N}"), Both, Characters, "The length ranges from 1 to 64."),
            (format!(r"\bmax(?:imum)?\.?\s+{length}{N}"), Max, Characters, "maximum length is 64"),
            (format!(r"\bmin(?:imum)?\.?\s+{length}{N}"), Min, Characters, "minimum length is 8"),
            (format!(r"{length}{UP_TO}\s*{N}"), Max, Characters, "The length cannot exceed 64."),
            (format!(r"\bmaximum\s+{number}{N}"), Max, Items, "The maximum number of lamps is 10."),
            (format!(r"\bminimum\s+{number}{N}"), Min, Items, "The minimum number is 1."),
            (format!(r"{number}{UP_TO}\s*{N}"), Max, Items, "The number of lamps cannot exceed 10."),
            (format!(r"\b(?:contains?|from|between|includes?)\s+{N}{TO}{N}\s+(?P<noun>[a-z][\w-]*)"), Both, Items, "The array contains 1 to 10 lamps."),
            (format!(r"{UP_TO}\s*{N}\s+(?P<noun>[a-z][\w-]*)"), Max, Items, "a maximum of 10 lamps"),
            (format!(r"\brang(?:e|es|ing)\s*(?:is\s+|are\s+|of\s+|:\s*)?(?:from\s+|between\s+)?[\[(]?{N}{UNIT}{TO}{N}{UNIT}"), Both, Value, "The value ranges from 1 to 10."),
            (format!(r"(?P<open>[\[(]){N}\s*,\s*{N}(?P<close>[\])])"), Brackets, Value, "(0,10]"),
            (format!(r"{value}(?:from|between|within|in|of)\s+[\[(]?{N}{UNIT}{TO}{N}{UNIT}"), Both, Value, "The value is from 1 to 10."),
            (format!(r"{value}{N}{UNIT}\s*(?:to|-|–|~|～)\s*{N}{UNIT}"), Both, Value, "The value is 1 to 10."),
            (format!(r"\bmaximum\s+value\s*(?:is|:|of)?\s*{N}"), Max, Value, "maximum value: 10"),
            (format!(r"\bminimum\s+value\s*(?:is|:|of)?\s*{N}"), Min, Value, "minimum value: 1"),
            (format!(r"{value}(?:greater|larger|more) than {N} and (?:less|smaller) than {N}"), ExclusiveBoth, Value, "The value is greater than 0 and less than 10."),
            (format!(r"{value}(?:greater|larger|more) than {N} and {UP_TO}\s*{N}"), ExclusiveMin, Value, "The value is greater than 0 and at most 10."),
            (format!(r"{value}{AT_LEAST}\s*{N} and (?:less|smaller) than {N}"), ExclusiveMax, Value, "The value is at least 1 and less than 10."),
            (format!(r"{value}{AT_LEAST}\s*{N} and {UP_TO}\s*{N}"), Both, Value, "The value is at least 1 and at most 10."),
            (format!(r"{value}{UP_TO}\s*{N}"), Max, Value, "The value cannot exceed 10."),
            (format!(r"{value}{AT_LEAST}\s*{N}"), Min, Value, "The value is at least 1."),
            (format!(r"{value}(?:greater|larger) than {N}"), MoreThan, Value, "The value must be greater than 0."),
            (format!(r"{value}(?:less|smaller) than {N}"), LessThan, Value, "The value must be less than 10."),
            (format!(r"\bbetween\s+{N}{UNIT}\s+and\s+{N}{UNIT}"), Both, Value, "between 1 and 10"),
            (format!(r"{UP_TO}\s*{N}\s*[.;]?$"), Max, Items, "at most 10"),
        ]
        .into_iter()
        .map(|(text, ends, counted, example)| Wording {
            expression: expression(&format!("(?i){text}")),
            ends,
            counted,
            example,
        })
        .collect()
    });
    &WORDINGS
}

/// Every limit of a sentence, the most telling first; each word is read once.
pub(super) fn all(text: &str) -> Vec<Found<'_>> {
    let mut spent: Vec<Range<usize>> = Vec::new();
    let mut limits = Vec::new();
    for wording in wordings() {
        for found in wording.expression.captures_iter(text) {
            let Some(whole) = found.get(0) else { continue };
            let overlaps =
                |range: &Range<usize>| range.start < whole.end() && whole.start() < range.end;
            if spent.iter().any(overlaps) {
                continue;
            }
            if let Some(limit) = wording.read(text, whole, &found) {
                spent.push(whole.range());
                limits.push(limit);
            }
        }
    }
    limits
}

impl Wording {
    /// The limit in the words that were found.
    fn read<'t>(&self, text: &'t str, whole: Match<'t>, found: &Captures<'t>) -> Option<Found<'t>> {
        let (limit, exclusive) = ends::limit(self.ends, found)?;
        let unit = groups(found)
            .map(|group| group.as_str())
            .filter(|text| number(text).is_none())
            .last()
            .or_else(|| unit_behind(&text[whole.end()..]))
            .filter(|_| self.counted == Counted::Value);
        Some(Found {
            limit,
            counted: self.counted(found)?,
            unit,
            exclusive,
            said: whole.as_str(),
            doubt: doubt(text, whole, found),
        })
    }

    /// What is counted, as far as it is anything of the row's.
    fn counted(&self, found: &Captures<'_>) -> Option<Counted> {
        const NO_NOUNS: [&str; 7] = ["and", "or", "by", "for", "in", "times", "of"];
        let noun = found.name("noun").map_or("", |noun| noun.as_str());
        let noun = noun.to_lowercase();
        let bytes = |group: Match<'_>| group.as_str().to_lowercase().starts_with("byte");
        match self.counted {
            Counted::Characters if groups(found).any(bytes) => Some(Counted::Bytes),
            Counted::Items if noun.starts_with("char") => Some(Counted::Characters),
            Counted::Items if NO_NOUNS.contains(&noun.as_str()) => None,
            Counted::Items if remarks::unit(&noun).is_some() => None,
            counted => Some(counted),
        }
    }
}

/// The parts of what was found.
fn groups<'t>(found: &Captures<'t>) -> impl Iterator<Item = Match<'t>> {
    found.iter().skip(1).flatten()
}

/// Why a limit is not what it seems, if so.
fn doubt(text: &str, whole: Match<'_>, found: &Captures<'_>) -> Option<&'static str> {
    let (before, through) = (&text[..whole.start()], &text[..whole.end()]);
    let of = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let length = whole.as_str().to_lowercase().starts_with("length");
    let mut units: Vec<_> = groups(found)
        .filter_map(|group| remarks::unit(group.as_str()))
        .collect();
    units.dedup();
    let power = |group: Match<'_>| text[group.end()..].starts_with('^');
    if length && PARTS.contains(&of.to_lowercase().as_str()) {
        Some("the length of a part, it seems: the limit was not taken")
    } else if units.len() > 1 {
        Some("the ends of this range have different units: it was not taken")
    } else if groups(found).any(power) {
        Some("a power that cannot be read: the limit was not taken")
    } else if has_alternative(through) || goes_on(&text[whole.end()..]) {
        Some("a number beside this range is allowed, too: the range was not taken")
    } else {
        None
    }
}

/// The unit that a text begins with.
fn unit_behind(text: &str) -> Option<&str> {
    let text = text.strip_prefix(' ').unwrap_or(text);
    let end = text.find(|c: char| !c.is_ascii_alphabetic() && c != '%' && c != '/');
    let word = &text[..end.unwrap_or(text.len())];
    remarks::unit(word).map(|_| word)
}

/// `[1,30] or -1`: whether a number stands behind a range.
fn goes_on(text: &str) -> bool {
    static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
        expression(&format!(
            r"^\s?[\])]?,?\s+or\s+(?:is\s+)?{N}\s*(?:[.,;(]|$)"
        ))
    });
    BEHIND.is_match(text)
}

/// `0 or [40,30000]`: whether a number stands beside the range that ends a text.
fn has_alternative(text: &str) -> bool {
    static BESIDE: LazyLock<Regex> = LazyLock::new(|| {
        expression(&format!(
            r"(?i){N}\s*(?:,|,?\s+or)\s+(?:from\s+|between\s+|ranges?\s+from\s+)?[\[(]?{N}{UNIT}(?:{TO}|\s*,\s*){N}{UNIT}[\])]?$"
        ))
    });
    BESIDE.is_match(text)
}

/// A range that is the whole text: `0~32767`, `[1,100]`, `1 to 100`, `100 GB to 32,000 GB`; its unit, and
/// whether an end is itself outside of it.
pub(super) fn plain_range(text: &str) -> Option<(Limit, Option<&str>, bool)> {
    static RANGE: LazyLock<Regex> = LazyLock::new(|| {
        expression(&format!(
            r"(?i)^(?:the value ranges |ranges? |an? integer |integers? )?(?:from |between )?(?P<open>[\[(])?\s*{N}{UNIT}(?:{TO}|(?P<comma>,\s*)){N}{UNIT}\s*(?P<close>[\])])?(?:\s*\([^)]*\))?\.?$"
        ))
    });
    let found = RANGE.captures(text.trim())?;
    let group = |name| found.name(name).map(|group| group.as_str());
    let numbers = found.iter().skip(1).flatten().map(|group| group.as_str());
    let numbers: Vec<Number> = numbers.filter_map(number).collect();
    let unit = found.iter().skip(1).flatten().map(|group| group.as_str());
    let mut units: Vec<&str> = unit.filter(|text| remarks::unit(text).is_some()).collect();
    units.dedup_by_key(|text| remarks::unit(text));
    if units.len() > 1 {
        return None;
    }
    let unit = units.pop();
    // ExclusiveBoth round brackets and without a comma stands a remark.
    let remark =
        group("comma").is_none() && group("open") == Some("(") && group("close") == Some(")");
    let (over, under) = (group("open") == Some("("), group("close") == Some(")"));
    let (min, max) = (*numbers.first()?, *numbers.get(1)?);
    if !remark && (over || under) {
        let (limit, open) = interval(min, max, over, under)?;
        return Some((limit, unit, open));
    }
    let limit = Limit {
        min: Some(min),
        max: Some(max),
    };
    Some((limit, unit, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_is_the_first_that_reads_its_example() {
        for (index, wording) in wordings().iter().enumerate() {
            let example = wording.example;
            let reads = |wording: &Wording| {
                let found = wording.expression.captures(example)?;
                wording.read(example, found.get(0)?, &found)
            };
            let first = wordings()
                .iter()
                .position(|wording| reads(wording).is_some());
            assert_eq!(first, Some(index), "{example}");
            let found = reads(wording).expect("it is the first that reads it");
            assert_eq!(found.doubt, None, "{example}");
        }
    }
}
