//! Texts of a page as a spec holds them: in one line, without control characters.

use generator::sentence;

/// Texts joined to one line; without any, the other one.
pub(super) fn prose<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, otherwise: &str) -> String {
    let mut joined = String::new();
    for text in texts {
        let text = one_line(text.as_ref());
        if !joined.is_empty() && !text.is_empty() {
            if !sentence::ends(&joined) && !joined.ends_with([';', ',', '；', '，', '、']) {
                joined.push('.');
            }
            joined.push(' ');
        }
        joined += &text;
    }
    if joined.is_empty() {
        one_line(otherwise)
    } else {
        joined
    }
}

/// A text without line ends, tabs and what cannot be seen.
pub(super) fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| {
            if c.is_control() || c == '\u{a0}' {
                ' '
            } else {
                c
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A wire name as words: `asset_id` → `Asset id`.
pub(super) fn words(name: &str) -> String {
    capital(name.replace(['_', '-'], " ").trim())
}

/// A text with a capital letter at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
