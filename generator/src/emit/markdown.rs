//! Text → markdown: escaping, code spans, wrapping of lines.

mod escape;
mod wrap;

pub(crate) use escape::{code, escape, hidden, line};

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

    /// Adds a list of markdown entries; those without words are left out.
    pub(crate) fn list(&mut self, entries: impl IntoIterator<Item = String>) -> &mut Self {
        let entries = entries.into_iter().filter(|entry| !entry.trim().is_empty());
        for (index, entry) in entries.enumerate() {
            if index == 0 {
                self.gap();
            }
            self.wrap(&entry, "- ", "  ");
        }
        self
    }

    /// Adds the heading of a section.
    pub(crate) fn heading(&mut self, text: &str) -> &mut Self {
        self.gap();
        self.lines.push(format!("# {text}"));
        self
    }

    /// Adds a block of Rust.
    pub(crate) fn code(&mut self, lines: &[String]) -> &mut Self {
        self.gap();
        self.lines.push("```".to_owned());
        self.lines.extend_from_slice(lines);
        self.lines.push("```".to_owned());
        self
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
        let mut indent = first;
        for (index, line) in wrap::lines(text, self.width - first.len())
            .iter()
            .enumerate()
        {
            let line = guard_start(line, index == 0);
            // Nothing gets no indentation: it would be blanks at a line's end.
            let indent = if line.is_empty() {
                ""
            } else {
                std::mem::replace(&mut indent, rest)
            };
            self.lines.push(format!("{indent}{line}"));
        }
    }
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
fn guard_start(text: &str, begins: bool) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after_digits = &text[digits..];
    let number = after_digits.strip_prefix(['.', ')']).is_some_and(|rest| {
        // Later lines are text of a paragraph, which only a list that counts from 1 interrupts.
        rest.starts_with(' ') && (begins || text[..digits].parse() == Ok(1))
            || rest.is_empty() && begins
    });
    if digits > 0 && number {
        return format!("{}\\{after_digits}", &text[..digits]);
    }
    let block = text.starts_with(['#', '+', '-', '=', '>', '|', '~']) || text.starts_with(":-");
    format!("{}{text}", if block { "\\" } else { "" })
}

/// A page by its title and date, linked if its address is known.
pub(crate) fn citation(title: &str, updated: &str, url: Option<&str>) -> String {
    let title = prose(title);
    let title = match url {
        Some(url) => format!("[{title}]({url})"),
        None => title,
    };
    match updated {
        "" => title,
        updated => format!("{title} ({updated})"),
    }
}

/// Prose → markdown where a line may begin.
pub(crate) fn prose(text: &str) -> String {
    guard_start(&escape(text), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_without_words_are_left_out() {
        let mut docs = Docs::at_column(0);
        docs.list([String::new(), " ".to_owned(), "a".to_owned()]);
        assert_eq!(docs.lines(), ["- a"]);
        docs.wrap("", "- ", "  ");
        assert_eq!(docs.lines(), [""]);
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
            assert_eq!(guard_start(line, true), guarded);
        }
    }
}
