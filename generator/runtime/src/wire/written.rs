//! Texts in a notation: times, dates and durations, kept as the text that came and parsed on demand.
//!
//! Services send `""`, `0` and local inventions where the page promises a time. Such a text must
//! neither fail the document nor be lost, so reading keeps it and [`Written::timestamp`] is `None`. In
//! a request, validation reports it.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::wire::checker::Checker;
use crate::wire::scalar::{Scalar, read_scalar};
use crate::wire::value::{Value, read_alone};
use crate::wire::violation::Problem;

/// How a time, a date or a duration is written.
pub trait Notation {
    /// What is written.
    type Value;

    /// The notation in words.
    const FORM: &'static str;

    /// Reads a text; none if it is not in this notation, or of nothing that there is.
    fn parse(text: &str) -> Option<Self::Value>;

    /// Writes a value; what the notation has no room for is dropped.
    fn print(value: &Self::Value) -> String;
}

/// A text in the notation `N`, as it came.
pub struct Written<N> {
    text: Box<str>,
    notation: PhantomData<fn() -> N>,
}

impl<N> Written<N> {
    fn new(text: &str) -> Self {
        Self {
            text: text.into(),
            notation: PhantomData,
        }
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<N: Notation<Value = Timestamp>> Written<N> {
    /// The point in time; none if the text is not a time of this form.
    pub fn timestamp(&self) -> Option<Timestamp> {
        N::parse(&self.text)
    }
}

impl<N: Notation<Value = DateTime>> Written<N> {
    /// The date and the time of day, in whatever time zone; none if the text is not of this form.
    pub fn datetime(&self) -> Option<DateTime> {
        N::parse(&self.text)
    }
}

impl<N: Notation<Value = Date>> Written<N> {
    /// The date; none if the text is not a date of this form.
    pub fn date(&self) -> Option<Date> {
        N::parse(&self.text)
    }
}

impl<N: Notation<Value = Duration>> Written<N> {
    /// The duration; none if the text is not a duration of this form.
    pub fn duration(&self) -> Option<Duration> {
        N::parse(&self.text)
    }
}

impl<N: Notation<Value = Timestamp>> From<Timestamp> for Written<N> {
    /// What the form has no room for, such as fractions of a second, is dropped.
    ///
    /// No form has room for years before 0: their minus sign makes a text that validation reports.
    fn from(time: Timestamp) -> Self {
        Self::new(&N::print(&time))
    }
}

impl<N: Notation<Value = DateTime>> From<DateTime> for Written<N> {
    /// Fractions of a second are dropped.
    fn from(time: DateTime) -> Self {
        Self::new(&N::print(&time))
    }
}

impl<N: Notation<Value = Date>> From<Date> for Written<N> {
    fn from(date: Date) -> Self {
        Self::new(&N::print(&date))
    }
}

impl<N: Notation<Value = Duration>> From<Duration> for Written<N> {
    /// What the form has no room for, such as fractions of a second, is dropped.
    fn from(duration: Duration) -> Self {
        Self::new(&N::print(&duration))
    }
}

/// Any text, as it is: validation reports one that is not of this form, and `parse` refuses it.
impl<N: Notation> From<&str> for Written<N> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<N: Notation> From<String> for Written<N> {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl<N: Notation> FromStr for Written<N> {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        match N::parse(text) {
            Some(_) => Ok(Self::new(text)),
            None => Err(TimeError::new(text, N::FORM)),
        }
    }
}

/// By what is written; of what is written alike, and of what cannot be read and so comes first, by the text.
impl<N: Notation<Value: Ord>> Ord for Written<N> {
    fn cmp(&self, other: &Self) -> Ordering {
        let value = |written: &Self| N::parse(&written.text);
        value(self)
            .cmp(&value(other))
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl<N: Notation<Value: Ord>> PartialOrd for Written<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

// Derived, these would ask the same of `N`.

impl<N> Clone for Written<N> {
    fn clone(&self) -> Self {
        Self::new(&self.text)
    }
}

impl<N> PartialEq for Written<N> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<N> Eq for Written<N> {}

impl<N> std::hash::Hash for Written<N> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<N> fmt::Display for Written<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<N> fmt::Debug for Written<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<N: Notation> Value for Written<N> {
    fn empty() -> Self {
        Self::new("")
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }

    fn check(&self, checker: &mut Checker) {
        if N::parse(&self.text).is_none() {
            checker.report(Problem::UnreadableTime { form: N::FORM });
        }
    }
}

impl<N: Notation> Scalar for Written<N> {
    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(Self::new(text))
    }

    fn text(&self) -> Cow<'_, str> {
        (&*self.text).into()
    }
}

impl<N: Notation> Serialize for Written<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }
}

impl<'de, N: Notation> Deserialize<'de> for Written<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read_alone(N::FORM, from)
    }
}

/// A text that is not the time, the date or the duration it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError {
    text: Box<str>,
    form: &'static str,
}

impl TimeError {
    pub(crate) fn new(text: &str, form: &'static str) -> Self {
        Self {
            text: text.into(),
            form,
        }
    }
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not {}", self.text, self.form)
    }
}

impl std::error::Error for TimeError {}

#[cfg(test)]
mod tests {
    use crate::wire::duration::IsoDuration;
    use crate::wire::time::{CompactTime, Rfc3339Time};

    #[test]
    fn any_text_survives_a_round_trip() {
        let time: CompactTime = serde_json::from_str("\"yesterday\"").unwrap();
        assert_eq!(serde_json::to_string(&time).unwrap(), "\"yesterday\"");
        assert_eq!(format!("{time} {time:?}"), "yesterday \"yesterday\"");

        let number: CompactTime = serde_json::from_str("20190704144303").unwrap();
        assert!(number.timestamp().is_some());
    }

    #[test]
    fn any_text_can_be_given_and_is_kept() {
        let time = CompactTime::from("20190704144303");
        assert!(time.timestamp().is_some());
        assert_eq!(time, CompactTime::from(String::from("20190704144303")));
        assert_eq!(CompactTime::from("today").timestamp(), None);
    }

    #[test]
    fn times_are_in_the_order_of_time_and_not_of_text() {
        let mut times = [
            "2019-07-04T14:43:03+08:00",
            "2019-07-04T14:43:03Z",
            "never",
            "2019-07-04T07:00:00Z",
            "",
            "2019-07-04T08:43:03+02:00",
        ]
        .map(Rfc3339Time::from);
        times.sort();
        assert_eq!(
            times.each_ref().map(Rfc3339Time::as_str),
            [
                "",
                "never",
                "2019-07-04T08:43:03+02:00",
                "2019-07-04T14:43:03+08:00",
                "2019-07-04T07:00:00Z",
                "2019-07-04T14:43:03Z",
            ]
        );
        assert!(CompactTime::from("20190704144303") < CompactTime::from("20190704144304"));
        assert!(IsoDuration::from("PT90M") > IsoDuration::from("PT1H"));
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
