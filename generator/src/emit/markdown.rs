//! Text → markdown: prose that means itself, code spans around anything, lines that end in time.

use crate::page::Note;

/// Where lines end, counted from the left margin of the file.
const MARGIN: usize = 100;

/// The lines of one documentation comment, without `///`.
pub(crate) struct Docs {
    lines: Vec<String>,
    width: usize,
}

impl Docs {
    /// For an item whose comment begins at this column.
    pub(crate) fn at_column(column: usize) -> Self {
        Self {
            lines: Vec::new(),
            width: MARGIN - column - "/// ".len(),
        }
    }

    /// Adds a paragraph of prose.
    pub(crate) fn prose(&mut self, text: &str) -> &mut Self {
        self.markdown(&escape(text))
    }

    /// Adds a paragraph that is markdown already.
    pub(crate) fn markdown(&mut self, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.gap();
            self.wrap(text, "", "");
        }
        self
    }

    /// Adds a list of markdown entries.
    pub(crate) fn list(&mut self, entries: impl IntoIterator<Item = String>) -> &mut Self {
        for (index, entry) in entries.into_iter().enumerate() {
            if index == 0 {
                self.gap();
            }
            self.wrap(&entry, "- ", "  ");
        }
        self
    }

    /// Adds what the ledger says.
    pub(crate) fn notes(&mut self, notes: &[Note]) -> &mut Self {
        if notes.is_empty() {
            return self;
        }
        self.markdown("Sources disagree:");
        self.list(notes.iter().map(|note| {
            let (page, other) = (escape(&note.page), escape(&note.other));
            format!("{}. Page: {page} Elsewhere: {other}", code(&note.name))
        }))
    }

    pub(crate) fn lines(&mut self) -> Vec<String> {
        std::mem::take(&mut self.lines)
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }

    fn wrap(&mut self, text: &str, first: &str, rest: &str) {
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for (index, line) in textwrap::wrap(&glue_code(text), options).iter().enumerate() {
            let line = line.replace(GLUE, " ");
            self.lines.push(guard_start(&line, first.len(), index == 0));
        }
    }
}

/// Stands for a blank at which no line may end.
const GLUE: &str = "\u{a0}";

/// Keeps code spans whole: a line break inside one would show up as a space too many.
fn glue_code(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['\\', '`']) {
        let (before, found) = rest.split_at(start);
        out += before;
        let length = match found.strip_prefix('\\') {
            Some(escaped) => 1 + escaped.chars().next().map_or(0, char::len_utf8),
            None => code_span(found).unwrap_or_else(|| run(found)),
        };
        let (whole, after) = found.split_at(length);
        out += &whole.replace(' ', GLUE);
        rest = after;
    }
    out + rest
}

/// How long the code span is that begins with the text, if it has an end.
fn code_span(text: &str) -> Option<usize> {
    let fence = run(text);
    let mut at = fence;
    loop {
        at += text[at..].find('`')?;
        let end = run(&text[at..]);
        at += end;
        if end == fence {
            return Some(at);
        }
    }
}

/// How many backticks the text begins with.
fn run(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// A wrapped line must not begin like a list, heading, quote, rule or table.
fn guard_start(line: &str, indent: usize, begins: bool) -> String {
    let (indent, text) = line.split_at(indent);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after_digits = &text[digits..];
    let number = after_digits.strip_prefix(['.', ')']).is_some_and(|rest| {
        // Later lines are text of a paragraph, which only a list that counts from 1 interrupts.
        rest.starts_with(' ') && (begins || text[..digits].parse() == Ok(1))
            || rest.is_empty() && begins
    });
    if digits > 0 && number {
        return format!("{indent}{}\\{after_digits}", &text[..digits]);
    }
    let block = text.starts_with(['#', '+', '-', '=', '>', '|', '~']) || text.starts_with(":-");
    format!("{indent}{}{text}", if block { "\\" } else { "" })
}

/// Prose on one line, with escapes for what is not seen.
pub(crate) fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&text, |_, c| hidden(c))
}

/// Prose → markdown where a line may begin.
pub(crate) fn prose(text: &str) -> String {
    guard_start(&escape(text), 0, true)
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
        .find(|c: char| c.is_whitespace() || "<>\"()[]`".contains(c))
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
fn hidden(c: char) -> bool {
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

    #[test]
    fn lines_are_wrapped_and_do_not_begin_like_blocks() {
        let mut docs = Docs::at_column(70);
        docs.prose(
            "wrapped before every dash - `1. # 2)`, 1. # 2) `code with spaces` ` and on and on",
        );
        let lines = [
            "wrapped before every dash",
            "\\- `1. # 2)`, 1. # 2)",
            "`code with spaces` \\` and",
            "on and on",
        ];
        assert_eq!(docs.lines(), lines);
        for (line, guarded) in [
            ("# a", "\\# a"),
            ("1. a", "1\\. a"),
            ("1.", "1\\."),
            ("1.5", "1.5"),
            ("~~~", "\\~~~"),
            ("+ a", "\\+ a"),
            ("> a", "\\> a"),
            (":-:|:-:", "\\:-:|:-:"),
        ] {
            assert_eq!(guard_start(line, 0, true), guarded);
        }
    }
}
