//! Times in examples: held against the formats that the runtime reads.

use crate::page::is_date;

/// `yyyymmddhhmmss`, and a time that there is.
pub(super) fn is_compact(text: &str) -> bool {
    let digits = text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits
        && is_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..8]))
        && is_clock(&text[8..10], &text[10..12], &text[12..])
}

/// `2019-07-04T14:43:03Z`, with or without a fraction, in UTC or with an offset.
pub(super) fn is_rfc3339(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    let Some(time) = time.strip_prefix(['T', 't']) else {
        return false;
    };
    let Some(time) = without_offset(time) else {
        return false;
    };
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let digits = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = clock.split(':').collect();
    digits && is_date(date) && matches!(parts[..], [h, m, s] if is_clock(h, m, s))
}

fn without_offset(time: &str) -> Option<&str> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some(time);
    }
    let (time, offset) = time.split_at_checked(time.len().checked_sub(6)?)?;
    let (hour, minute) = offset.strip_prefix(['+', '-'])?.split_once(':')?;
    is_clock(hour, minute, "00").then_some(time)
}

fn is_clock(hour: &str, minute: &str, second: &str) -> bool {
    let below = |text: &str, limit: u32| {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits && text.parse::<u32>().is_ok_and(|number| number < limit)
    };
    below(hour, 24) && below(minute, 60) && below(second, 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_from_what_only_looks_like_one() {
        assert!(is_compact("20240229235959"));
        for text in [
            "20230229000000",
            "20240101240000",
            "2024010100000",
            "2024-01-01T00:00",
        ] {
            assert!(!is_compact(text), "{text}");
        }
        for text in ["2019-07-04T14:43:03Z", "2019-07-04t14:43:03.120+08:00"] {
            assert!(is_rfc3339(text), "{text}");
        }
        for text in [
            "2019-07-04 14:43:03",
            "2019-07-04T14:43Z",
            "2019-13-04T14:43:03Z",
            "2019-07-04T14:43:03.Z",
            "2019-07-04T14:43:03+0800",
            "2019-07-04T14:43:03",
        ] {
            assert!(!is_rfc3339(text), "{text}");
        }
    }
}
