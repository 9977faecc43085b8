//! Limits, written `a..b` with both ends included.

use std::fmt;

/// A number as a limit or default writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A whole number; wider than any field, so that a limit that does not fit can be told.
    Integer(i128),
    /// A number with a fraction or exponent.
    Float(f64),
}

impl Number {
    /// Reads a decimal number.
    pub fn parse(text: &str) -> Option<Self> {
        if !text.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
            return None;
        }
        if let Ok(integer) = text.parse() {
            return Some(Self::Integer(integer));
        }
        text.parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
            .map(Self::Float)
    }

    /// The number as a float, rounded where it must be.
    #[allow(clippy::cast_precision_loss)]
    pub fn to_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }

    /// The number, if it is whole.
    pub fn integer(self) -> Option<i128> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Float(_) => None,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => write!(f, "{value:?}"),
        }
    }
}

/// A minimum, a maximum, or both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    /// The smallest that is allowed.
    pub min: Option<Number>,
    /// The largest that is allowed.
    pub max: Option<Number>,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |number: Option<Number>| number.map_or_else(String::new, |it| it.to_string());
        write!(f, "{}..{}", bound(self.min), bound(self.max))
    }
}

impl Limit {
    /// Reads `a..b`, `a..` or `..b`.
    pub fn parse(text: &str) -> Option<Self> {
        let (min, max) = text.split_once("..")?;
        let bound = |text: &str| match text.trim() {
            "" => Some(None),
            number => Number::parse(number).map(Some),
        };
        let limit = Self {
            min: bound(min)?,
            max: bound(max)?,
        };
        (limit.min.is_some() || limit.max.is_some()).then_some(limit)
    }

    /// The bounds that there are.
    pub fn bounds(&self) -> impl Iterator<Item = Number> {
        self.min.into_iter().chain(self.max)
    }

    /// Whether the minimum is above the maximum.
    pub fn is_empty(&self) -> bool {
        matches!((self.min, self.max), (Some(min), Some(max)) if compare(min, max).is_gt())
    }

    /// Whether a number is within.
    pub fn contains(&self, number: Number) -> bool {
        self.min.is_none_or(|min| compare(min, number).is_le())
            && self.max.is_none_or(|max| compare(number, max).is_le())
    }
}

fn compare(a: Number, b: Number) -> std::cmp::Ordering {
    match (a, b) {
        (Number::Integer(a), Number::Integer(b)) => a.cmp(&b),
        (a, b) => a.to_f64().total_cmp(&b.to_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_open_or_closed() {
        let limit = Limit::parse("0..9223372036854775807").unwrap();
        assert_eq!(limit.max.and_then(Number::integer), Some(i64::MAX.into()));
        assert_eq!(Limit::parse("..10").unwrap().min, None);
        assert_eq!(Limit::parse("-1..").unwrap().max, None);
        assert!(Limit::parse("0.5..1").unwrap().contains(Number::Integer(1)));
        assert!(Limit::parse("2..1").unwrap().is_empty());
        for text in ["..", "1", "a..b", "1...2", "1..b", "inf..", "1-2"] {
            assert_eq!(Limit::parse(text), None, "{text}");
        }
    }
}
