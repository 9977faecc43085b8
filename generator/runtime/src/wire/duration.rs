//! The notations of durations.

use std::time::Duration;

use jiff::{SignedDuration, Span, SpanRelativeTo};

use crate::wire::time::has_shape;
use crate::wire::written::{Notation, Written};

/// A duration written as `hh:mm:ss`, such as `01:30:00`. There may be more than 99 hours.
///
/// ```
/// # use huaweicloud_runtime::ClockDuration;
/// # use std::time::Duration;
/// assert_eq!(ClockDuration::from(Duration::from_secs(5400)).as_str(), "01:30:00");
/// ```
pub type ClockDuration = Written<Clock>;

/// A duration written as in ISO 8601, such as `PT1H30M`. A day has 24 hours, a month no fixed length.
///
/// ```
/// # use huaweicloud_runtime::IsoDuration;
/// # use std::time::Duration;
/// let written: IsoDuration = "P1DT12H".parse()?;
/// assert_eq!(written.duration(), Some(Duration::from_secs(36 * 60 * 60)));
/// # Ok::<(), huaweicloud_runtime::TimeError>(())
/// ```
pub type IsoDuration = Written<Iso>;

/// The notation of [`ClockDuration`].
#[derive(Debug)]
pub enum Clock {}

impl Notation for Clock {
    type Value = Duration;

    const FORM: &'static str = "a duration of the form hh:mm:ss";

    fn parse(text: &str) -> Option<Duration> {
        let (hours, rest) = text.split_once(':')?;
        let digits = hours.len() >= 2 && hours.bytes().all(|byte| byte.is_ascii_digit());
        if !digits || !has_shape(rest, "00:00") {
            return None;
        }
        let part = |text: &str| text.parse::<u64>().ok().filter(|part| *part < 60);
        let seconds = part(&rest[..2])? * 60 + part(&rest[3..])?;
        let hours = hours.parse::<u64>().ok()?.checked_mul(3600)?;
        Some(Duration::from_secs(hours.checked_add(seconds)?))
    }

    fn print(duration: &Duration) -> String {
        let seconds = duration.as_secs();
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        format!("{hours:02}:{minutes:02}:{:02}", seconds % 60)
    }
}

/// The notation of [`IsoDuration`].
#[derive(Debug)]
pub enum Iso {}

impl Notation for Iso {
    type Value = Duration;

    const FORM: &'static str = "a duration as in ISO 8601, like PT1H30M";

    fn parse(text: &str) -> Option<Duration> {
        // jiff also understands durations in words, and negative ones.
        if !text.starts_with('P') {
            return None;
        }
        let span: Span = text.parse().ok()?;
        let days = SpanRelativeTo::days_are_24_hours();
        span.to_duration(days).ok()?.try_into().ok()
    }

    /// As many digits after the second as are needed. A span that no calendar has becomes the longest
    /// there is.
    fn print(duration: &Duration) -> String {
        let duration = SignedDuration::try_from(*duration);
        duration.unwrap_or(SignedDuration::MAX).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_minutes_and_seconds() {
        for (text, seconds) in [
            ("00:00:00", 0),
            ("00:01:05", 65),
            ("23:59:59", 86_399),
            ("120:00:00", 432_000),
        ] {
            let duration = Duration::from_secs(seconds);
            assert_eq!(Clock::parse(text), Some(duration), "{text}");
            assert_eq!(Clock::print(&duration), text);
        }
        for text in [
            "",
            "1:00:00",
            "00:60:00",
            "00:00:60",
            "00:00",
            "00:00:00.5",
            "-01:00:00",
            "+1:00:00",
            "ab:00:00",
            "00:00:0é",
            "99999999999999999:00:00",
            "99999999999999999999:00:00",
        ] {
            assert_eq!(Clock::parse(text), None, "{text}");
        }
        let long = Clock::print(&Duration::MAX);
        assert!(Clock::parse(&long).is_some(), "{long}");
    }

    #[test]
    fn periods_of_iso_8601() {
        for (text, seconds) in [
            ("PT0S", 0),
            ("PT1H30M", 5400),
            ("P1D", 86_400),
            ("P2W", 1_209_600),
            ("P1DT1S", 86_401),
        ] {
            let duration = Some(Duration::from_secs(seconds));
            assert_eq!(Iso::parse(text), duration, "{text}");
        }
        assert_eq!(Iso::print(&Duration::from_millis(5_400_500)), "PT1H30M0.5S");
        for text in [
            "", "P", "PT", "1h 30m", "-PT1S", "P1M", "P1Y", "PT1X", "5400",
        ] {
            assert_eq!(Iso::parse(text), None, "{text}");
        }
        Iso::print(&Duration::MAX);
    }
}
