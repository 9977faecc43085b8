//! The rules of a table, `length(1..=9)` and the like: what validation checks of each member.
//!
//! Each line of a table becomes one call of [`optional::member`] or one of its neighbours, which
//! visits the values below the member, followed by one call per rule on the [`Check`] it returns.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

use crate::wire::checker::Checker;
use crate::wire::decimal::Decimal;
use crate::wire::pattern::Pattern;
use crate::wire::quoted::Quoted;
use crate::wire::scalar::Scalar;
use crate::wire::slot::{Mandatory, Optional, Single, Slot};
use crate::wire::unix::UnixTime;
use crate::wire::value::Value;
use crate::wire::violation::Problem;

/// A row of a table: the member's name and its field.
#[derive(Debug)]
pub struct Member<'m, S> {
    name: &'static str,
    slot: &'m S,
}

impl<'m, S> Member<'m, S> {
    /// Ties the two together.
    pub fn new(name: &'static str, slot: &'m S) -> Self {
        Self { name, slot }
    }
}

impl<S> Clone for Member<'_, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Member<'_, S> {}

/// Checks the rules of one row; they are called what the tables call them.
#[derive(Debug)]
pub struct Check<'c, 'm, S> {
    checker: &'c mut Checker,
    member: Member<'m, S>,
    needs_a_value: bool,
}

/// Lines whose first rule is `mandatory`: the compiler refuses a field that may be absent.
pub mod mandatory {
    use super::{Check, Checker, Mandatory, Member};

    /// Checks a member of a body.
    pub fn member<'c, 'm, S: Mandatory>(
        checker: &'c mut Checker,
        member: Member<'m, S>,
    ) -> Check<'c, 'm, S> {
        Check::new(checker, member, false)
    }

    /// Checks a member outside of the body, where an empty array would be none.
    pub fn parameter<'c, 'm, S: Mandatory>(
        checker: &'c mut Checker,
        member: Member<'m, S>,
    ) -> Check<'c, 'm, S> {
        let mut check = Check::new(checker, member, true);
        check.mandatory_when_sent();
        check
    }
}

/// All other lines: the compiler refuses a field that is never absent.
pub mod optional {
    use super::{Check, Checker, Member, Optional};

    /// Checks a member of a body.
    pub fn member<'c, 'm, S: Optional>(
        checker: &'c mut Checker,
        member: Member<'m, S>,
    ) -> Check<'c, 'm, S> {
        Check::new(checker, member, false)
    }

    /// Checks a member outside of the body, where an empty array would be none.
    pub fn parameter<'c, 'm, S: Optional>(
        checker: &'c mut Checker,
        member: Member<'m, S>,
    ) -> Check<'c, 'm, S> {
        Check::new(checker, member, true)
    }
}

/// Lines whose first rule is `read_only`: what only the service sets is not sent, and so not checked.
pub mod read_only {
    use super::{Checker, Member, Optional};

    /// Checks nothing.
    pub fn member<S: Optional>(_checker: &mut Checker, _member: Member<'_, S>) {}
}

impl<'c, 'm, S: Slot> Check<'c, 'm, S> {
    /// Visits a member; its rules follow, one call each.
    fn new(checker: &'c mut Checker, member: Member<'m, S>, needs_a_value: bool) -> Self {
        checker.at_member(member.name, |checker| {
            let visit = &mut |checker: &mut Checker, value: &S::Value| value.check(checker);
            member.slot.each(checker, visit);
        });
        Self {
            checker,
            member,
            needs_a_value,
        }
    }

    /// The member must be set.
    pub fn mandatory_when_sent(&mut self) -> &mut Self {
        let slot = self.member.slot;
        if slot.is_absent() || self.needs_a_value && slot.is_empty() {
            self.report(Problem::Missing);
        }
        self
    }

    /// The member must be set if the body is sent at all.
    pub fn mandatory_in_body(&mut self) -> &mut Self {
        if self.checker.sends_body {
            self.mandatory_when_sent();
        }
        self
    }

    /// Nothing to check: the destination fills the parameter in when the request is made.
    #[expect(
        clippy::wrong_self_convention,
        reason = "rules are called what the tables call them"
    )]
    pub fn from_sender(&mut self) -> &mut Self {
        self
    }

    /// The member has no effect if `other` is set.
    pub fn ignored_with<O: Slot>(&mut self, other: Member<'_, O>) -> &mut Self {
        if !self.member.slot.is_empty() && !other.slot.is_empty() {
            self.report(Problem::Ignored { beside: other.name });
        }
        self
    }

    /// Nothing to check: it says what the service takes where the member is absent.
    pub fn default(&mut self, _text: &'static str) -> &mut Self
    where
        S: Single,
    {
        self
    }

    /// Limits the number of items: of an array, a map or a comma-separated text.
    pub fn items(&mut self, limits: impl Into<Limits<usize>>) -> &mut Self {
        if let Some(actual) = self.member.slot.items() {
            let limits = limits.into();
            let compare = |bound| actual.partial_cmp(&bound);
            if let Some(minimum) = limits.undercut(compare) {
                self.report(Problem::TooFew { minimum, actual });
            } else if let Some(maximum) = limits.exceeded(compare) {
                self.report(Problem::TooMany { maximum, actual });
            }
        }
        self
    }

    /// Visits every value, in arrays and maps of whatever depth.
    fn each(&mut self, mut visit: impl FnMut(&mut Checker, &S::Value)) {
        let slot = self.member.slot;
        self.checker.at_member(self.member.name, |checker| {
            slot.each(checker, &mut visit);
        });
    }

    fn report(&mut self, problem: Problem) {
        self.checker
            .at_member(self.member.name, |checker| checker.report(problem));
    }
}

impl<S: Slot<Value: Scalar>> Check<'_, '_, S> {
    /// The items of an array travel as one text, joined by `separator`: none may contain it.
    pub fn join(&mut self, separator: char) -> &mut Self {
        self.each(|checker, value| {
            if value.text().contains(separator) {
                checker.report(Problem::SeparatorInItem { separator });
            }
        });
        self
    }

    /// Limits the number of characters.
    pub fn length(&mut self, limits: impl Into<Limits<usize>>) -> &mut Self {
        let limits = limits.into();
        self.each(|checker, value| {
            check_length(checker, limits, &value.text());
        });
        self
    }

    /// Holds every text against a regular expression.
    pub fn pattern(&mut self, pattern: &'static Pattern) -> &mut Self {
        self.each(|checker, value| {
            if !pattern.matches(&value.text()) {
                let pattern = pattern.text();
                checker.report(Problem::PatternMismatch { pattern });
            }
        });
        self
    }

    /// Limits the number of characters of each item, or of each item in a comma-separated text.
    pub fn item_length(&mut self, limits: impl Into<Limits<usize>>) -> &mut Self {
        let limits = limits.into();
        self.each(|checker, value| match value.items_in_text() {
            None => check_length(checker, limits, &value.text()),
            Some(items) => {
                for (index, item) in items.iter().enumerate() {
                    checker.at_item(index, |checker| check_length(checker, limits, item));
                }
            }
        });
        self
    }
}

impl<S: Slot<Value: Number>> Check<'_, '_, S> {
    /// Limits a number.
    pub fn range(&mut self, limits: impl Into<Limits<Bound<S>>>) -> &mut Self {
        let limits = limits.into();
        self.each(|checker, value| {
            let compare = |bound| value.compare(bound);
            let actual = || value.text().into_owned();
            let problem = if let Some(minimum) = limits.undercut(compare) {
                Problem::Below {
                    minimum: minimum.to_string(),
                    actual: actual(),
                }
            } else if let Some(maximum) = limits.exceeded(compare) {
                Problem::Above {
                    maximum: maximum.to_string(),
                    actual: actual(),
                }
            } else {
                return;
            };
            checker.report(problem);
        });
        self
    }

    /// Limits each number of an array or a map.
    pub fn item_range(&mut self, limits: impl Into<Limits<Bound<S>>>) -> &mut Self {
        self.range(limits)
    }
}

fn check_length(checker: &mut Checker, limits: Limits<usize>, text: &str) {
    if let Some(problem) = limits.problem_with_length(text) {
        checker.report(problem);
    }
}

/// A scalar that can be compared with limits.
pub trait Number: Scalar {
    /// An end of the limits, as tables write it.
    type Bound: Copy + fmt::Display;

    /// On which side of it the number is.
    fn compare(&self, bound: Self::Bound) -> Option<Ordering>;
}

/// What limits the numbers of a field.
type Bound<S> = <<S as Slot>::Value as Number>::Bound;

macro_rules! plain_numbers {
    ($($number:ty)*) => {$(
        impl Number for $number {
            type Bound = Self;

            fn compare(&self, bound: Self) -> Option<Ordering> {
                self.partial_cmp(&bound)
            }
        }
    )*};
}

plain_numbers!(i32 i64 u32 u64 f64);

impl Number for Decimal {
    /// The digits, of which a float would lose some.
    type Bound = &'static str;

    fn compare(&self, bound: &'static str) -> Option<Ordering> {
        Some(self.cmp(&bound.parse().ok()?))
    }
}

impl<const PER_SECOND: i64> Number for UnixTime<PER_SECOND> {
    type Bound = i64;

    fn compare(&self, bound: i64) -> Option<Ordering> {
        self.get().compare(bound)
    }
}

impl<T: Number> Number for Quoted<T> {
    type Bound = T::Bound;

    fn compare(&self, bound: T::Bound) -> Option<Ordering> {
        self.0.compare(bound)
    }
}

/// The limits in a rule: `1..=9`, `..=9` or `1..`. Pages always name the last value allowed.
#[derive(Clone, Copy, Debug)]
pub struct Limits<N> {
    minimum: Option<N>,
    maximum: Option<N>,
}

impl<N: Copy> Limits<N> {
    /// The minimum, if what is compared with it is less.
    fn undercut(&self, compare: impl Fn(N) -> Option<Ordering>) -> Option<N> {
        self.minimum
            .filter(|minimum| compare(*minimum) == Some(Ordering::Less))
    }

    /// The maximum, if what is compared with it is greater.
    fn exceeded(&self, compare: impl Fn(N) -> Option<Ordering>) -> Option<N> {
        self.maximum
            .filter(|maximum| compare(*maximum) == Some(Ordering::Greater))
    }
}

impl Limits<usize> {
    fn problem_with_length(&self, text: &str) -> Option<Problem> {
        let actual = text.chars().count();
        let compare = |bound| actual.partial_cmp(&bound);
        let too_short = self
            .undercut(compare)
            .map(|minimum| Problem::TooShort { minimum, actual });
        let too_long = self
            .exceeded(compare)
            .map(|maximum| Problem::TooLong { maximum, actual });
        too_short.or(too_long)
    }
}

impl<N> From<RangeInclusive<N>> for Limits<N> {
    fn from(limits: RangeInclusive<N>) -> Self {
        let (minimum, maximum) = limits.into_inner();
        Self {
            minimum: Some(minimum),
            maximum: Some(maximum),
        }
    }
}

impl<N> From<RangeToInclusive<N>> for Limits<N> {
    fn from(limits: RangeToInclusive<N>) -> Self {
        Self {
            minimum: None,
            maximum: Some(limits.end),
        }
    }
}

impl<N> From<RangeFrom<N>> for Limits<N> {
    fn from(limits: RangeFrom<N>) -> Self {
        Self {
            minimum: Some(limits.start),
            maximum: None,
        }
    }
}
