//! The numbers of a wording → the ends of a limit: which are in it, and which are the first outside.

use generator::page::{Limit, Number};
use regex::Captures;

/// How the ends are read from the numbers of an expression.
#[derive(Clone, Copy)]
pub(super) enum Ends {
    Both,
    Max,
    Min,
    /// The number is the first that is too large.
    LessThan,
    /// The number is the last that is too small.
    MoreThan,
    /// The ends themselves are outside.
    ExclusiveBoth,
    /// The minimum itself is outside.
    ExclusiveMin,
    /// The maximum itself is outside.
    ExclusiveMax,
    /// The brackets say it: `(0,10]`.
    Brackets,
    Exact,
}

/// The number that a page writes.
pub(in crate::facts) fn number(text: &str) -> Option<Number> {
    if let Some((base, power)) = text.split_once('^') {
        let (power, less) = power.split_once(['-', '–']).unwrap_or((power, "0"));
        let (power, less): (u32, i128) = (power.trim().parse().ok()?, less.trim().parse().ok()?);
        let power = base.parse::<i128>().ok()?.checked_pow(power)?;
        return Some(Number::Integer(power.checked_sub(less)?));
    }
    Number::parse(&text.replace(',', ""))
}

/// The limit, and whether the page gives the numbers next to it.
pub(super) fn limit(ends: Ends, found: &Captures<'_>) -> Option<(Limit, bool)> {
    let numbers = found.iter().skip(1).flatten().map(|group| group.as_str());
    let numbers: Vec<Number> = numbers.filter_map(number).collect();
    let bracket = |name| found.name(name).map(|group| group.as_str());
    let first = *numbers.first()?;
    let second = || numbers.get(1).copied();
    let (min, max) = match ends {
        Ends::Brackets => {
            let (over, under) = (bracket("open") == Some("("), bracket("close") == Some(")"));
            if over && under {
                // Two numbers in brackets may be anything.
                return None;
            }
            return interval(first, second()?, over, under);
        }
        Ends::Both => (Some(first), Some(second()?)),
        Ends::Max => (None, Some(first)),
        Ends::Min => (Some(first), None),
        Ends::Exact => (Some(first), Some(first)),
        Ends::ExclusiveBoth => return interval(first, second()?, true, true),
        Ends::ExclusiveMin => return interval(first, second()?, true, false),
        Ends::ExclusiveMax => return interval(first, second()?, false, true),
        Ends::LessThan => {
            let max = next(first, -1);
            return Some((Limit { min: None, max }, true));
        }
        Ends::MoreThan => {
            let min = next(first, 1);
            return Some((Limit { min, max: None }, true));
        }
    };
    let limit = Limit { min, max };
    (!limit.is_empty()).then_some((limit, false))
}

/// The integer beside this one; there is none beside a fraction.
fn next(number: Number, by: i128) -> Option<Number> {
    match number {
        Number::Integer(value) => Some(Number::Integer(value.checked_add(by)?)),
        Number::Float(_) => None,
    }
}

/// The integers of an interval; those of which an end is outside are no limit of other numbers.
pub(super) fn interval(min: Number, max: Number, over: bool, under: bool) -> Option<(Limit, bool)> {
    let limit = Limit {
        min: if over { next(min, 1) } else { Some(min) },
        max: if under { next(max, -1) } else { Some(max) },
    };
    let open = over || under;
    (open || !limit.is_empty()).then_some((limit, open))
}
