//! The date of a page: a text, held against the calendar.

use super::super::fields::{Fields, Reader};
use crate::diagnostic::{Code, Diagnostic};

impl Reader<'_> {
    pub(super) fn date(&mut self, head: &Fields<'_>) -> Option<String> {
        let date = self.optional_text(head, "updated")?;
        if !is_date(&date.value) {
            let message = format!("`{}` is no date", date.value);
            self.report(
                Diagnostic::new(Code::Malformed, date.place, message)
                    .help("write the date of the page as `2026-01-16`"),
            );
        }
        Some(date.value)
    }
}

/// Whether a text is a day as `2026-01-16`, and there is such a day.
pub fn is_date(text: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let plain = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let dashes = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (Some(year), Some(month), Some(day)) = (digits(0..4), digits(5..7), digits(8..10)) else {
        return false;
    };
    if !plain || !dashes {
        return false;
    }
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}
