//! Text → markdown on one line: escapes for what would be read as markup, code spans around anything.

use super::{code_span, run};

/// Prose on one line, with escapes for what is not seen.
pub(crate) fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&text, |_, c| hidden(c))
}

/// Prose → markdown: code spans stay, everything else means itself.
pub(crate) fn escape(text: &str) -> String {
    let text = line(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find('`') {
        let (before, ticks) = rest.split_at(start);
        escape_plain(before, &mut out);
        let length = match code_span(ticks) {
            Some(end) if run(ticks) == 1 && !ticks[1..end - 1].trim().is_empty() => {
                out += &ticks[..end];
                end
            }
            _ => {
                let length = run(ticks);
                out += &"\\`".repeat(length);
                length
            }
        };
        rest = &ticks[length..];
    }
    escape_plain(rest, &mut out);
    out
}

fn escape_plain(text: &str, out: &mut String) {
    let mut previous = ' ';
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(length) = address(rest) {
            *out += &format!("<{}>", &rest[..length]);
            (previous, rest) = ('>', &rest[length..]);
            continue;
        }
        rest = &rest[c.len_utf8()..];
        let next = rest.chars().next().unwrap_or(' ');
        let special = match c {
            '\\' | '[' | ']' | '<' | '*' | '&' | '$' => true,
            // Inside a word an underscore is a letter like any other.
            '_' | '~' => !(previous.is_alphanumeric() && next.is_alphanumeric()),
            // rustdoc would make a dash or an ellipsis of them.
            '-' => next == '-',
            '.' => rest.starts_with(".."),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        previous = c;
    }
}

/// How long the address is that the text begins with, if it does.
fn address(text: &str) -> Option<usize> {
    let scheme = ["http://", "https://"]
        .into_iter()
        .find(|scheme| text.starts_with(scheme))?;
    let end = text
        // Chinese goes on behind an address without a blank.
        .find(|c: char| c.is_whitespace() || !c.is_ascii() || "<>\"()[]`".contains(c))
        .unwrap_or(text.len());
    let address = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (address.len() > scheme.len()).then_some(address.len())
}

/// A code span around any text.
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return "an empty text".to_owned();
    }
    let shown = visible(text, |index, c| {
        let end = index == 0 || index + 1 == text.len();
        hidden(c) || c.is_whitespace() && (end || c != ' ')
    });
    let mut fence = "`".to_owned();
    while shown.contains(&fence) {
        fence.push('`');
    }
    if fence.len() == 1 {
        format!("`{shown}`")
    } else {
        format!("{fence} {shown} {fence}")
    }
}

/// The text with escapes for characters that no one would see.
fn visible(text: &str, hidden: impl Fn(usize, char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        match c {
            _ if !hidden(index, c) => out.push(c),
            ' ' => out.extend(c.escape_unicode()),
            _ => out.extend(c.escape_default()),
        }
    }
    out
}

/// Whether a character is not seen, or turns those around it, which the compiler refuses in comments.
pub(crate) fn hidden(c: char) -> bool {
    let turns = ['\u{202a}'..='\u{202e}', '\u{2060}'..='\u{206f}'];
    let unseen = ['\u{200b}', '\u{200e}', '\u{200f}', '\u{feff}'];
    c.is_control() || unseen.contains(&c) || turns.iter().any(|range| range.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_means_itself() {
        for (text, markdown) in [
            ("a `code` span", "a `code` span"),
            ("Vec<T> and [x]", "Vec\\<T> and \\[x\\]"),
            (
                "snake_case stays, _this_ too",
                "snake_case stays, \\_this\\_ too",
            ),
            ("one ` backtick", "one \\` backtick"),
            ("empty `` span", "empty \\`\\` span"),
            ("two `a``b` in one", "two `a``b` in one"),
            ("see https://a.b/c?d=e_f.", "see <https://a.b/c?d=e_f>."),
            ("seehttps://a.b/c", "see<https://a.b/c>"),
            ("（见https://a.b/c）。", "（见<https://a.b/c>）。"),
            ("*bold* &amp; \\n", "\\*bold\\* \\&amp; \\\\n"),
            ("a--b and so on...", "a\\--b and so on\\..."),
            (" several\n\tlines ", "several lines"),
            ("\u{202e}turned", "\\\\u{202e}turned"),
        ] {
            assert_eq!(escape(text), markdown);
        }
    }

    #[test]
    fn any_text_can_be_a_code_span() {
        for (text, markdown) in [
            ("", "an empty text"),
            (" a b", "`\\u{20}a b`"),
            ("a`b", "`` a`b ``"),
            ("```", "```` ``` ````"),
            ("a\tb\u{200b}", "`a\\tb\\u{200b}`"),
        ] {
            assert_eq!(code(text), markdown);
        }
    }
}
