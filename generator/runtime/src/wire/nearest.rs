//! The documented value that somebody may have meant who wrote another one.

use std::fmt::Display;

/// Of several texts the nearest, if any is near: case and punctuation count for nothing, and a third of the characters
/// may differ.
pub(crate) fn nearest_text<'v>(text: &str, values: &[&'v str]) -> Option<&'v str> {
    let wanted = letters(text);
    let near = values.iter().filter_map(|value| {
        let letters = letters(value);
        let most = letters.len() / 3;
        if letters.len().abs_diff(wanted.len()) > most {
            return None;
        }
        let distance = distance(&wanted, &letters);
        (distance <= most).then_some((distance, *value))
    });
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, value)| value)
}

/// Of several numbers the nearest.
pub(crate) fn nearest_number<N: Copy + Display>(number: N, values: &[N]) -> Option<N> {
    let float = |number: N| number.to_string().parse::<f64>().unwrap_or(f64::NAN);
    let wanted = float(number);
    let distance = |value: &N| (float(*value) - wanted).abs();
    values
        .iter()
        .copied()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
        .filter(|_| wanted.is_finite())
}

fn letters(text: &str) -> Vec<char> {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// How many characters must be added, removed or replaced to make one text of the other.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, a) in from.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_case_lead_to_what_was_meant() {
        let values = ["PUBLISHED", "UNPUBLISHED", "TRANSCODE_FAILED", "4K", "hls"];
        for (text, meant) in [
            ("published", Some("PUBLISHED")),
            ("PUBLISHD", Some("PUBLISHED")),
            ("UnPublished", Some("UNPUBLISHED")),
            ("transcode-fail", Some("TRANSCODE_FAILED")),
            ("4k", Some("4K")),
            ("2K", None),
            ("HLS", Some("hls")),
            ("SUNK", None),
            ("", None),
        ] {
            assert_eq!(nearest_text(text, &values), meant, "{text}");
        }
        assert_eq!(nearest_text("x", &[]), None);
        assert_eq!(nearest_text(&"PUBLISHED".repeat(100_000), &values), None);
    }

    #[test]
    fn numbers_have_a_nearest_one() {
        assert_eq!(nearest_number(7, &[0, 1]), Some(1));
        assert_eq!(nearest_number(-3, &[0, 1]), Some(0));
        assert_eq!(nearest_number(0.7, &[0.5, 1.0]), Some(0.5));
        assert_eq!(nearest_number(f64::NAN, &[0.5]), None);
        assert_eq!(nearest_number(1, &[]), None);
    }
}
