//! The notations of times and dates.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

use crate::wire::written::{Notation, Written};

/// A UTC time written as `yyyymmddhhmmss`, such as `20190704144303`.
///
/// ```
/// # use huaweicloud_runtime::{CompactTime, jiff::Timestamp};
/// let written = "20190704144303".parse::<CompactTime>()?;
/// let now = CompactTime::from(Timestamp::now());
/// assert!(written.timestamp() < now.timestamp());
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
pub type CompactTime = Written<Compact>;

/// A time written as in RFC 3339, such as `2019-07-04T14:43:03Z`.
///
/// ```
/// # use huaweicloud_runtime::{Rfc3339Time, jiff::Timestamp};
/// let written = "2019-07-04T14:43:03Z".parse::<Rfc3339Time>()?;
/// let now = Rfc3339Time::from(Timestamp::now());
/// assert!(written.timestamp() < now.timestamp());
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
pub type Rfc3339Time = Written<Rfc3339>;

/// A UTC time written as `yyyy-mm-ddThh:mm:ssZ`, such as `2019-07-04T14:43:03Z`, to the second.
///
/// ```
/// # use huaweicloud_runtime::{UtcTime, jiff::Timestamp};
/// let time: Timestamp = "2019-07-04T16:43:03.25+02:00".parse()?;
/// assert_eq!(UtcTime::from(time).as_str(), "2019-07-04T14:43:03Z");
/// # Ok::<(), huaweicloud_runtime::jiff::Error>(())
/// ```
pub type UtcTime = Written<Utc>;

/// A time written as `yyyy-mm-ddThh:mm:ss`, such as `2019-07-04T14:43:03`. Which time zone it is in,
/// only the page says.
///
/// ```
/// # use huaweicloud_runtime::{CivilTime, jiff::tz::TimeZone};
/// let written: CivilTime = "2019-07-04T14:43:03".parse()?;
/// let time = written.datetime().unwrap().to_zoned(TimeZone::UTC)?;
/// assert_eq!(time.timestamp().to_string(), "2019-07-04T14:43:03Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub type CivilTime = Written<Civil>;

/// A time written as `yyyy-mm-dd hh:mm:ss`, such as `2019-07-04 14:43:03`. Which time zone it is in,
/// only the page says.
///
/// ```
/// # use huaweicloud_runtime::{SpacedTime, jiff::civil::date};
/// let time = date(2019, 7, 4).at(14, 43, 3, 0);
/// assert_eq!(SpacedTime::from(time).as_str(), "2019-07-04 14:43:03");
/// ```
pub type SpacedTime = Written<Spaced>;

/// A date written as `yyyy-mm-dd`, such as `2019-07-04`.
///
/// ```
/// # use huaweicloud_runtime::{CivilDate, jiff::civil::date};
/// let written: CivilDate = "2019-07-04".parse()?;
/// assert_eq!(written.date(), Some(date(2019, 7, 4)));
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
pub type CivilDate = Written<Day>;

/// A date written as `yyyymmdd`, such as `20190704`.
///
/// ```
/// # use huaweicloud_runtime::{CompactDate, jiff::civil::date};
/// assert_eq!(CompactDate::from(date(2019, 7, 4)).as_str(), "20190704");
/// ```
pub type CompactDate = Written<CompactDay>;

/// The notation of [`Rfc3339Time`].
#[derive(Debug)]
pub enum Rfc3339 {}

impl Notation for Rfc3339 {
    type Value = Timestamp;

    const FORM: &'static str = "a time as in RFC 3339, like 2019-07-04T14:43:03Z";

    fn parse(text: &str) -> Option<Timestamp> {
        // jiff also understands much that other readers of RFC 3339 would refuse.
        if is_rfc3339(text) {
            text.parse().ok()
        } else {
            None
        }
    }

    /// In UTC, with as many digits after the second as are needed.
    fn print(time: &Timestamp) -> String {
        time.to_string()
    }
}

/// Whether `text` has the shape `2019-07-04T14:43:03.5+08:00`.
fn is_rfc3339(text: &str) -> bool {
    let Some((time, mut rest)) = text.split_at_checked("0000-00-00T00:00:00".len()) else {
        return false;
    };
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.len() == fraction.len() {
            return false;
        }
    }
    has_shape(time, "0000-00-00T00:00:00")
        && ["Z", "+00:00", "-00:00"]
            .iter()
            .any(|offset| has_shape(rest, offset))
}

/// Whether a text is like the other one, in which `0` is any digit.
pub(super) fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|pair| match pair {
            (byte, b'0') => byte.is_ascii_digit(),
            (byte, other) => byte.eq_ignore_ascii_case(&other),
        })
}

/// Notations of a fixed shape, each with the pattern that jiff prints it by.
macro_rules! fixed {
    ($($doc:literal $name:ident: $value:ty = $shape:literal, $pattern:literal, $form:literal;)*) => {$(
        #[doc = concat!("The notation of [`", $doc, "`].")]
        #[derive(Debug)]
        pub enum $name {}

        impl Notation for $name {
            type Value = $value;

            const FORM: &'static str = $form;

            fn parse(text: &str) -> Option<$value> {
                Fixed::of(has_shape(text, $shape).then(|| datetime(text))??)
            }

            fn print(value: &$value) -> String {
                value.datetime().strftime($pattern).to_string()
            }
        }
    )*};
}

fixed! {
    "CompactTime" Compact: Timestamp = "00000000000000", "%Y%m%d%H%M%S",
        "a UTC time of the form yyyymmddhhmmss";
    "UtcTime" Utc: Timestamp = "0000-00-00T00:00:00Z", "%Y-%m-%dT%H:%M:%SZ",
        "a UTC time of the form yyyy-mm-ddThh:mm:ssZ";
    "CivilTime" Civil: DateTime = "0000-00-00T00:00:00", "%Y-%m-%dT%H:%M:%S",
        "a time of the form yyyy-mm-ddThh:mm:ss";
    "SpacedTime" Spaced: DateTime = "0000-00-00 00:00:00", "%Y-%m-%d %H:%M:%S",
        "a time of the form yyyy-mm-dd hh:mm:ss";
    "CivilDate" Day: Date = "0000-00-00", "%Y-%m-%d", "a date of the form yyyy-mm-dd";
    "CompactDate" CompactDay: Date = "00000000", "%Y%m%d", "a date of the form yyyymmdd";
}

/// What has a date and a time of day, in UTC if it is a point in time.
trait Fixed: Sized {
    fn of(datetime: DateTime) -> Option<Self>;

    fn datetime(&self) -> DateTime;
}

impl Fixed for Timestamp {
    fn of(datetime: DateTime) -> Option<Self> {
        Offset::UTC.to_timestamp(datetime).ok()
    }

    fn datetime(&self) -> DateTime {
        Offset::UTC.to_datetime(*self)
    }
}

impl Fixed for DateTime {
    fn of(datetime: DateTime) -> Option<Self> {
        Some(datetime)
    }

    fn datetime(&self) -> DateTime {
        *self
    }
}

impl Fixed for Date {
    fn of(datetime: DateTime) -> Option<Self> {
        Some(datetime.date())
    }

    fn datetime(&self) -> DateTime {
        self.to_datetime(jiff::civil::Time::midnight())
    }
}

/// The digits of a text as year, month, day, hour, minute and second; a date is its midnight.
fn datetime(text: &str) -> Option<DateTime> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let pair = |from: usize| match digits.get(from..from + 2) {
        Some(pair) => pair.parse::<i8>().ok(),
        None => Some(0),
    };
    let year = digits.get(..4)?.parse().ok()?;
    DateTime::new(year, pair(4)?, pair(6)?, pair(8)?, pair(10)?, pair(12)?, 0).ok()
}

#[cfg(test)]
mod tests {
    use std::fmt::Debug;

    use super::*;

    /// A text is this value, and this value is the text.
    fn is<N: Notation<Value: Debug + PartialEq>>(text: &str, value: N::Value) {
        assert_eq!(N::print(&value), text);
        assert_eq!(N::parse(text), Some(value));
    }

    /// Texts that are none of this notation.
    fn refuses<N: Notation>(texts: &[&str]) {
        for text in texts {
            assert!(N::parse(text).is_none(), "{text}");
            assert!(text.parse::<Written<N>>().is_err(), "{text}");
        }
    }

    #[test]
    fn each_notation_is_printed_as_it_is_read() {
        let time: Timestamp = "2019-07-04T14:43:03Z".parse().unwrap();
        let civil = jiff::civil::date(2019, 7, 4).at(14, 43, 3, 0);
        is::<Compact>("20190704144303", time);
        is::<Rfc3339>("2019-07-04T14:43:03Z", time);
        is::<Utc>("2019-07-04T14:43:03Z", time);
        is::<Civil>("2019-07-04T14:43:03", civil);
        is::<Spaced>("2019-07-04 14:43:03", civil);
        is::<Day>("2019-07-04", civil.date());
        is::<CompactDay>("20190704", civil.date());
    }

    #[test]
    fn fractions_of_a_second_are_dropped() {
        let fraction: Timestamp = "2019-07-04T14:43:03.999Z".parse().unwrap();
        assert_eq!(CompactTime::from(fraction).as_str(), "20190704144303");
        assert_eq!(UtcTime::from(fraction).as_str(), "2019-07-04T14:43:03Z");
    }

    #[test]
    fn compact_time_reads_nothing_else() {
        refuses::<Compact>(&[
            "",
            "0",
            "2019070414430",
            "201907041443030",
            "20190704 14303",
            "+2019070414430",
            "20190230000000",
            "20190704240000",
            "20190704146000",
            "20190704144360",
            "20191304144303",
            "2019070414430é",
            "٢٠١٩٠٧٠",
            "2019-07-04T14:43:03Z",
        ]);
    }

    #[test]
    fn the_other_notations_read_nothing_else() {
        refuses::<Utc>(&[
            "2019-07-04T14:43:03",
            "2019-07-04T14:43:03.5Z",
            "2019-07-04T14:43:03+00:00",
            "2019-02-29T00:00:00Z",
        ]);
        refuses::<Civil>(&[
            "2019-07-04T14:43:03Z",
            "2019-07-04 14:43:03",
            "2019-07-04T24:00:00",
            "",
        ]);
        refuses::<Spaced>(&[
            "2019-07-04T14:43:03",
            "2019-07-04  14:43:03",
            "2019-07-04 14:43",
            "2019-13-04 14:43:03",
        ]);
        refuses::<Day>(&["2019-7-4", "2019-02-29", "20190704", "2019-07-04Z", "0"]);
        refuses::<CompactDay>(&["2019-07-04", "20190229", "201907", "20190704000000"]);
    }

    #[test]
    fn the_ends_of_the_calendar() {
        assert_eq!(CompactTime::from(Timestamp::MAX).as_str(), "99991230220000");
        let year_7: CompactTime = "00070101000000".parse().unwrap();
        assert_eq!(CompactTime::from(year_7.timestamp().unwrap()), year_7);
        assert_eq!(CompactTime::from(Timestamp::MIN).timestamp(), None);
        assert_eq!(Rfc3339Time::from(Timestamp::MIN).timestamp(), None);
        assert_eq!(UtcTime::from(Timestamp::MIN).timestamp(), None);
        assert_eq!(CivilDate::from(Date::MIN).date(), None);
        assert_eq!(CivilDate::from(Date::MAX).date(), Some(Date::MAX));
    }

    #[test]
    fn rfc_3339_is_printed_with_z() {
        let time = Rfc3339Time::from(Timestamp::from_second(0).unwrap());
        assert_eq!(time.to_string(), "1970-01-01T00:00:00Z");

        let east: Rfc3339Time = "1970-01-01t08:00:00.250+08:00".parse().unwrap();
        assert_eq!(east.as_str(), "1970-01-01t08:00:00.250+08:00");
        let time = Rfc3339Time::from(east.timestamp().unwrap());
        assert_eq!(time.as_str(), "1970-01-01T00:00:00.25Z");
    }

    #[test]
    fn rfc_3339_reads_nothing_else() {
        refuses::<Rfc3339>(&[
            "",
            "1970-01-01",
            "1970-01-01T00:00:00",
            "1970-01-01T00:00Z",
            "1970-01-01 00:00:00Z",
            "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00+0800",
            "1970-01-01T00:00:00Z[UTC]",
            "1970-02-30T00:00:00Z",
            "1970-01-01T00:00:00é",
            "19700101T000000Z",
        ]);
    }
}
