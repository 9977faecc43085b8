//! Markdown on one line → lines. None ends in a code span, where it would show up as a blank too many, or in an address.

use textwrap::core::{Word, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

use super::{code_span, run};
use crate::sentence;

/// Lines of at most this many columns, unless a word is wider.
pub(super) fn lines(text: &str, width: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    for clause in split(text, &is_end_of_clause) {
        if display_width(clause.trim_end()) <= width {
            pieces.push(Word::from(clause));
        } else {
            pieces.extend(split(clause, &may_part).into_iter().map(Word::from));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a line has a hundred columns")]
    let lines = wrap_first_fit(&pieces, &[width as f64]);
    let lines = lines.into_iter().map(|line| {
        let pieces = line.iter().flat_map(|piece| [piece.word, piece.whitespace]);
        pieces.collect::<String>().trim_end().to_owned()
    });
    lines.collect()
}

/// Whether a line ends best between these: at a blank; in text that has none, behind its commas and full stops, where the
/// blank that readers see instead of the line's end disturbs least.
fn is_end_of_clause(a: &str, b: &str) -> bool {
    let stops = a.ends_with(['，', '、', '；', '：']) || !a.is_ascii() && sentence::ends(a);
    may_part(a, b) && (a == " " || stops)
}

/// Whether a line may end between these: at a blank, and in text that is written without.
fn may_part(a: &str, b: &str) -> bool {
    let (Some(last), Some(first)) = (
        a.chars().next_back(),
        b.trim_start_matches('\\').chars().next(),
    ) else {
        return a == " ";
    };
    if a == " " || b == " " {
        return b != " ";
    }
    let opens = "([{<（［｛「『【〈《〔“‘\"'".contains(last);
    let closes = ")]}>）］｝」』】〉》〕”’\"'".contains(first);
    // What stands between letters is no emphasis; where a line begins, it would be.
    let marks = ['_', '~', '*'];
    let goes_on = closes || sentence::ends(&first.to_string()) || "，、；,;%％ー々".contains(first);
    let joined = opens || goes_on || marks.contains(&last) || marks.contains(&first);
    !joined && (is_without_blanks(last) || is_without_blanks(first))
}

/// Whether a character belongs to Chinese or Japanese text.
fn is_without_blanks(c: char) -> bool {
    let ranges = [
        '\u{2e80}'..='\u{312f}',
        '\u{31a0}'..='\u{4dbf}',
        '\u{4e00}'..='\u{a4cf}',
        '\u{f900}'..='\u{faff}',
        '\u{fe30}'..='\u{fe4f}',
        '\u{ff00}'..='\u{ff9f}',
        '\u{20000}'..='\u{3fffd}',
    ];
    ranges.iter().any(|range| range.contains(&c))
}

/// The text in parts that end where two units may.
fn split<'t>(text: &'t str, ends: &dyn Fn(&str, &str) -> bool) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let (mut begin, mut at) = (0, 0);
    while at < text.len() {
        let next = at + unit(&text[at..]);
        let after = &text[next..];
        if after.is_empty() || ends(&text[at..next], &after[..unit(after)]) {
            parts.push(&text[begin..next]);
            begin = next;
        }
        at = next;
    }
    parts
}

/// How long what the text begins with is, if it is not to be taken apart: a code span, an address, an escape, a character.
fn unit(text: &str) -> usize {
    let up_to = |end: char| text.find(end).map(|at| at + end.len_utf8());
    let first = text.chars().next().map_or(0, char::len_utf8);
    let whole = match text.as_bytes() {
        [b'\\', ..] => text[1..].chars().next().map(|next| 1 + next.len_utf8()),
        [b'`', ..] => Some(code_span(text).unwrap_or_else(|| run(text))),
        [b'<', ..] => up_to('>'),
        [b']', b'(', ..] => up_to(')'),
        _ => None,
    };
    whole.unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_blanks_has_lines_too() {
        let text = "媒资的状态，可以是已发布。若不传则查询全部状态的媒资，`a b 中文 代码`不断开";
        let wrapped = [
            "媒资的状态，",
            "可以是已发布。若不",
            "传则查询全部状态的",
            "媒资，",
            "`a b 中文 代码`不断",
            "开",
        ];
        assert_eq!(lines(text, 19), wrapped);
        // Closing marks begin no line, opening ones end none, and an escape stays whole.
        let text = "一二三四（五六七）八九\\_十";
        assert_eq!(lines(text, 10), ["一二三四", "（五六七）", "八九\\_十"]);
    }

    #[test]
    fn words_and_addresses_stay_whole() {
        let text = "见<https://a.example/中文/一二三四五六七八九十>这里 averyveryverylongword-and/more end";
        let wrapped = [
            "见",
            "<https://a.example/中文/一二三四五六七八九十>",
            "这里",
            "averyveryverylongword-and/more",
            "end",
        ];
        assert_eq!(lines(text, 12), wrapped);
        assert_eq!(lines("a  `b  c` d", 6), ["a", "`b  c`", "d"]);
        assert!(lines("", 6).concat().is_empty());
    }
}
