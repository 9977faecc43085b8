//! Times as numbers: so many seconds or milliseconds since 1970.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::checker::Checker;
use crate::wire::primitives::whole_in;
use crate::wire::quoted::Quoted;
use crate::wire::scalar::{Kind, Scalar, read_integer};
use crate::wire::value::{Value, read_alone};
use crate::wire::violation::Problem;
use crate::wire::written::TimeError;

/// A time as the number of units since 1970-01-01 00:00:00 UTC, of which a second has `PER_SECOND`.
///
/// A number beyond the calendar is kept like any other; its [`timestamp`](Self::timestamp) is none,
/// and in a request validation reports it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime<const PER_SECOND: i64>(i64);

/// A time in seconds since 1970, such as `1562251383`.
///
/// ```
/// # use huaweicloud_runtime::{UnixSeconds, jiff::Timestamp};
/// let time: Timestamp = "2019-07-04T14:43:03Z".parse()?;
/// assert_eq!(UnixSeconds::from(time).get(), 1_562_251_383);
/// # Ok::<(), huaweicloud_runtime::jiff::Error>(())
/// ```
pub type UnixSeconds = UnixTime<1>;

/// A time in milliseconds since 1970, such as `1562251383000`.
///
/// ```
/// # use huaweicloud_runtime::UnixMilliseconds;
/// let time = UnixMilliseconds::from(1_562_251_383_000).timestamp().unwrap();
/// assert_eq!(time.to_string(), "2019-07-04T14:43:03Z");
/// ```
pub type UnixMilliseconds = UnixTime<1000>;

impl<const PER_SECOND: i64> UnixTime<PER_SECOND> {
    const FORM: &'static str = match PER_SECOND {
        1 => "a time in seconds since 1970",
        1000 => "a time in milliseconds since 1970",
        _ => "a time since 1970",
    };

    const NANOSECONDS: i128 = 1_000_000_000 / PER_SECOND as i128;

    /// The number on the wire.
    pub fn get(self) -> i64 {
        self.0
    }

    /// The point in time; none if it is beyond the calendar.
    pub fn timestamp(self) -> Option<Timestamp> {
        Timestamp::from_nanosecond(i128::from(self.0) * Self::NANOSECONDS).ok()
    }
}

impl<const PER_SECOND: i64> From<i64> for UnixTime<PER_SECOND> {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl<const PER_SECOND: i64> From<Timestamp> for UnixTime<PER_SECOND> {
    /// Fractions of the unit are dropped.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the calendar ends long before 64 bits do"
    )]
    fn from(time: Timestamp) -> Self {
        Self(time.as_nanosecond().div_euclid(Self::NANOSECONDS) as i64)
    }
}

impl<const PER_SECOND: i64> From<Timestamp> for Quoted<UnixTime<PER_SECOND>> {
    fn from(time: Timestamp) -> Self {
        Self(time.into())
    }
}

impl<const PER_SECOND: i64> FromStr for UnixTime<PER_SECOND> {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let time = text.parse().ok().map(Self);
        time.filter(|time| time.timestamp().is_some())
            .ok_or_else(|| TimeError::new(text, Self::FORM))
    }
}

impl<const PER_SECOND: i64> fmt::Display for UnixTime<PER_SECOND> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const PER_SECOND: i64> fmt::Debug for UnixTime<PER_SECOND> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const PER_SECOND: i64> Value for UnixTime<PER_SECOND> {
    fn empty() -> Self {
        Self(0)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_integer(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }

    fn check(&self, checker: &mut Checker) {
        if self.timestamp().is_none() {
            checker.report(Problem::UnreadableTime { form: Self::FORM });
        }
    }
}

impl<const PER_SECOND: i64> Scalar for UnixTime<PER_SECOND> {
    const KIND: Kind = Kind::Integer;

    fn from_text(text: &str) -> Option<Self> {
        i64::from_text(text).map(Self)
    }

    /// Without `true` and `false`: the latter may well mean that there is no time.
    fn from_other_text(text: &str) -> Option<Self> {
        whole_in(text)?.try_into().ok().map(Self)
    }

    fn from_float(value: f64) -> Option<Self> {
        i64::from_float(value).map(Self)
    }

    fn text(&self) -> Cow<'_, str> {
        self.0.text().into_owned().into()
    }
}

impl<const PER_SECOND: i64> Serialize for UnixTime<PER_SECOND> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }
}

impl<'de, const PER_SECOND: i64> Deserialize<'de> for UnixTime<PER_SECOND> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_alone(Self::FORM, from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_times_and_back() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2019-07-04T14:43:03Z",
            "1960-02-29T00:00:00Z",
        ] {
            let time: Timestamp = text.parse().unwrap();
            assert_eq!(UnixSeconds::from(time).timestamp(), Some(time));
            assert_eq!(UnixMilliseconds::from(time).timestamp(), Some(time));
        }
        let fraction: Timestamp = "1969-12-31T23:59:59.9995Z".parse().unwrap();
        assert_eq!(UnixSeconds::from(fraction).get(), -1);
        assert_eq!(UnixMilliseconds::from(fraction).get(), -1);
        assert_eq!(
            UnixSeconds::from(Timestamp::MAX)
                .timestamp()
                .map(Timestamp::as_second),
            Some(Timestamp::MAX.as_second())
        );
    }

    #[test]
    fn beyond_the_calendar_there_is_a_number_and_no_time() {
        let time: UnixSeconds = serde_json::from_str("1562251383000").unwrap();
        assert_eq!(time.timestamp(), None);
        assert_eq!(serde_json::to_string(&time).unwrap(), "1562251383000");
        assert_eq!(
            "1562251383000"
                .parse::<UnixSeconds>()
                .unwrap_err()
                .to_string(),
            "\"1562251383000\" is not a time in seconds since 1970"
        );
        assert_eq!(UnixMilliseconds::from(i64::MIN).timestamp(), None);
        let quoted: UnixMilliseconds = serde_json::from_str("\"1562251383000\"").unwrap();
        assert_eq!(
            format!("{quoted} {quoted:?}"),
            "1562251383000 1562251383000"
        );
    }
}
