//! Flat text as lines: each with its indent, its bullet, and whether an empty line stands above.

use crate::read::block::INVISIBLE;

/// A line that is not empty.
#[derive(Clone, Debug)]
pub(in crate::read) struct Line {
    pub(in crate::read) number: usize,
    pub(in crate::read) indent: usize,
    pub(in crate::read) text: String,
    /// `•` or `1.` stood before the text.
    pub(in crate::read) bullet: bool,
    /// An empty line stands above.
    pub(in crate::read) gap: bool,
}

/// The lines that are not empty.
pub(in crate::read) fn lines(source: &[&str]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut gap = true;
    for (index, line) in source.iter().enumerate() {
        let line = line.replace(['\u{a0}', '\u{3000}', '\r'], " ");
        let line = line.replace(INVISIBLE, "");
        let line = line.trim_end();
        if line.is_empty() {
            gap = true;
            continue;
        }
        let body = line.trim_start();
        let indent = line
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(|c| if c == '\t' { 4 } else { 1 })
            .sum();
        // Cells of one row that were copied with tabs between them.
        let separator = if body.starts_with(['{', '}', '[', ']', '"']) {
            '\n'
        } else {
            '\t'
        };
        for (part, text) in body
            .split(separator)
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .enumerate()
        {
            let (bullet, text) = unbullet(text, indent);
            if !text.is_empty() {
                lines.push(Line {
                    number: index + 1,
                    indent,
                    text: text.to_owned(),
                    bullet,
                    gap: gap || part > 0,
                });
            }
        }
        gap = body.contains('\t') && separator == '\t';
    }
    lines
}

/// Whether a bullet stands before the text, and the text without it.
fn unbullet(text: &str, indent: usize) -> (bool, &str) {
    for bullet in ["•", "●", "▪", "◦", "·", "○", "■"] {
        if let Some(rest) = text.strip_prefix(bullet) {
            return (true, rest.trim_start());
        }
    }
    if indent >= 2
        && let Some((number, rest)) = text.split_once(". ")
        && !number.is_empty()
        && number.len() <= 2
        && number.bytes().all(|digit| digit.is_ascii_digit())
    {
        return (true, rest.trim_start());
    }
    (false, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Line> {
        lines(&text.lines().collect::<Vec<_>>())
    }

    #[test]
    fn bullets_indents_and_gaps_are_seen() {
        let lines = read("a\n\n  • b\n  2. c\n\u{a0}d\n10. e");
        let seen: Vec<_> = lines
            .iter()
            .map(|line| (line.text.as_str(), line.bullet, line.indent, line.gap))
            .collect();
        let expected = [
            ("a", false, 0, true),
            ("b", true, 2, true),
            ("c", true, 2, false),
            ("d", false, 1, false),
            ("10. e", false, 0, false),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn tabs_part_cells_but_not_code() {
        assert_eq!(read("a\tb\tc").len(), 3);
        assert_eq!(read("{\t\"a\": 1 }").len(), 1);
    }
}
