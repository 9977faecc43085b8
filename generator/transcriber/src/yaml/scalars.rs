//! A text → a YAML scalar in one line, quoted where a reader would take it for something else.

use std::sync::LazyLock;

use regex::Regex;

/// A text in one line, quoted where it must be.
pub(crate) fn scalar(text: &str) -> String {
    in_line(text, false)
}

/// Whether a text can be folded and be the same again.
pub(super) fn can_fold(text: &str) -> bool {
    text.chars().all(is_plain_character)
        && text.contains(' ')
        && !text.contains("  ")
        && text.trim() == text
}

/// The same, inside of brackets if need be.
fn in_line(text: &str, flow: bool) -> String {
    if is_plain(text, flow) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Whether every reader takes a text, as it is, for itself.
pub(super) fn is_plain(text: &str, flow: bool) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    text.trim() == text
        && text.chars().all(is_plain_character)
        && !"-?:,[]{}#&*!|>'\"%@`=<~.".contains(first)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !(flow && text.contains([',', '[', ']', '{', '}', ':', '"', '\'']))
        && !is_ambiguous(text)
}

/// Characters that stand for themselves outside of quotes.
pub(super) fn is_plain_character(c: char) -> bool {
    // Byte order marks, what other standards call line ends, what is no character, and what stands for one.
    !c.is_control()
        && !matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffd}' | '\u{fffe}' | '\u{ffff}' | '\u{a0}'
        )
}

/// Whether some reader takes a text for a boolean, a number, a date or nothing.
fn is_ambiguous(text: &str) -> bool {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
        let text = r"^[-+]?(?:0[xob]?[0-9a-f_]+|[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|\.(?:inf|nan)|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)$";
        Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
    });
    let lower = text.to_lowercase();
    [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "---", "...", "<<",
    ]
    .contains(&lower.as_str())
        || NUMBER.is_match(&lower)
}

pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_plain_character(c) => quoted.push(c),
            c if u32::from(c) <= 0xff => quoted.push_str(&format!("\\x{:02x}", u32::from(c))),
            c if u32::from(c) <= 0xffff => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push_str(&format!("\\U{:08x}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}
