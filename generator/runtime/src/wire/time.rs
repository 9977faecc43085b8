//! Times, kept as the text that came and parsed on demand.
//!
//! Services send `""`, `0` and local inventions where the page promises a time. Such a text must
//! neither fail the document nor be lost, so reading keeps it and [`CompactTime::timestamp`] is
//! `None`. In a request, validation reports it.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::wire::checker::Checker;
use crate::wire::scalar::text_value;
use crate::wire::violation::Problem;

/// A UTC time written as `yyyymmddhhmmss`, such as `20190704144303`.
///
/// ```
/// # use huaweicloud_runtime::{CompactTime, jiff::Timestamp};
/// let written = "20190704144303".parse::<CompactTime>()?;
/// let now = CompactTime::from(Timestamp::now());
/// assert!(written.timestamp() < now.timestamp());
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CompactTime(Box<str>);

/// A time written as in RFC 3339, such as `2019-07-04T14:43:03Z`.
///
/// ```
/// # use huaweicloud_runtime::{Rfc3339Time, jiff::Timestamp};
/// let written = "2019-07-04T14:43:03Z".parse::<Rfc3339Time>()?;
/// let now = Rfc3339Time::from(Timestamp::now());
/// assert!(written.timestamp() < now.timestamp());
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Rfc3339Time(Box<str>);

impl CompactTime {
    const FORM: &str = "a UTC time of the form yyyymmddhhmmss";

    /// The point in time; none if the text is not a time of this form.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let text = &*self.0;
        if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let pair = |from: usize| text[from..from + 2].parse::<i8>().ok();
        let time = DateTime::new(
            text[..4].parse().ok()?,
            pair(4)?,
            pair(6)?,
            pair(8)?,
            pair(10)?,
            pair(12)?,
            0,
        );
        Offset::UTC.to_timestamp(time.ok()?).ok()
    }
}

impl From<Timestamp> for CompactTime {
    /// Fractions of a second are dropped.
    ///
    /// The form has no room for years before 0: their minus sign makes a text that validation
    /// reports.
    fn from(time: Timestamp) -> Self {
        Self(
            Offset::UTC
                .to_datetime(time)
                .strftime("%Y%m%d%H%M%S")
                .to_string()
                .into(),
        )
    }
}

impl Rfc3339Time {
    const FORM: &str = "a time as in RFC 3339, like 2019-07-04T14:43:03Z";

    /// The point in time; none if the text is not a time of this form.
    pub fn timestamp(&self) -> Option<Timestamp> {
        // jiff also understands much that other readers of RFC 3339 would refuse.
        if is_rfc3339(self.0.as_bytes()) {
            self.0.parse().ok()
        } else {
            None
        }
    }
}

/// Whether `text` has the shape `2019-07-04T14:43:03.5+08:00`.
fn is_rfc3339(text: &[u8]) -> bool {
    let shaped = |text: &[u8], shape: &[u8]| {
        text.len() == shape.len()
            && text.iter().zip(shape).all(|(byte, shape)| match shape {
                b'0' => byte.is_ascii_digit(),
                other => byte.eq_ignore_ascii_case(other),
            })
    };
    let Some((time, mut rest)) = text.split_at_checked("0000-00-00T00:00:00".len()) else {
        return false;
    };
    if let Some(fraction) = rest.strip_prefix(b".") {
        let digits = fraction
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 0 {
            return false;
        }
        rest = &fraction[digits..];
    }
    shaped(time, b"0000-00-00T00:00:00")
        && [b"Z".as_slice(), b"+00:00", b"-00:00"]
            .iter()
            .any(|offset| shaped(rest, offset))
}

impl From<Timestamp> for Rfc3339Time {
    /// In UTC, with as many digits after the second as are needed.
    ///
    /// The form has no room for years before 0: their minus sign makes a text that validation
    /// reports.
    fn from(time: Timestamp) -> Self {
        Self(time.to_string().into())
    }
}

macro_rules! time {
    ($name:ident) => {
        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = TimeError;

            fn from_str(text: &str) -> Result<Self, TimeError> {
                let time = Self(text.into());
                if time.timestamp().is_none() {
                    return Err(TimeError { text: text.into(), form: Self::FORM });
                }
                Ok(time)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        text_value!($name, Value {
            fn check(&self, checker: &mut Checker) {
                if self.timestamp().is_none() {
                    checker.report(Problem::UnreadableTime { form: Self::FORM });
                }
            }
        });
    };
}

time!(CompactTime);
time!(Rfc3339Time);

/// A text that is not the time it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError {
    text: Box<str>,
    form: &'static str,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {}", self.text, self.form)
    }
}

impl std::error::Error for TimeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compact_time_is_a_utc_second() {
        let time: CompactTime = "20190704144303".parse().unwrap();
        assert_eq!(
            time.timestamp(),
            Some("2019-07-04T14:43:03Z".parse().unwrap())
        );
        assert_eq!(CompactTime::from(time.timestamp().unwrap()), time);

        let fraction: Timestamp = "2019-07-04T14:43:03.999Z".parse().unwrap();
        assert_eq!(CompactTime::from(fraction), time);
    }

    #[test]
    fn compact_time_reads_nothing_else() {
        for text in [
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
        ] {
            assert_eq!(CompactTime(text.into()).timestamp(), None, "{text}");
            assert!(text.parse::<CompactTime>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar() {
        assert_eq!(CompactTime::from(Timestamp::MAX).as_str(), "99991230220000");
        let year_7: CompactTime = "00070101000000".parse().unwrap();
        assert_eq!(CompactTime::from(year_7.timestamp().unwrap()), year_7);
        assert_eq!(CompactTime::from(Timestamp::MIN).timestamp(), None);
        assert_eq!(Rfc3339Time::from(Timestamp::MIN).timestamp(), None);
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
        for text in [
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
        ] {
            assert_eq!(Rfc3339Time(text.into()).timestamp(), None, "{text}");
        }
    }

    #[test]
    fn any_text_survives_a_round_trip() {
        let time: CompactTime = serde_json::from_str("\"yesterday\"").unwrap();
        assert_eq!(serde_json::to_string(&time).unwrap(), "\"yesterday\"");
        assert_eq!(format!("{time} {time:?}"), "yesterday \"yesterday\"");

        let number: CompactTime = serde_json::from_str("20190704144303").unwrap();
        assert!(number.timestamp().is_some());
    }

    #[test]
    fn the_error_names_text_and_form() {
        let error = "2019".parse::<CompactTime>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "\"2019\" is not a UTC time of the form yyyymmddhhmmss"
        );
    }
}
