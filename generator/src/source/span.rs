//! A [`Spot`] → the bytes of a text that a diagnostic underlines.

use std::ops::Range;

use super::{Position, Source, Sources, Spot};
use crate::yaml::Kind;

/// Characters of a saved page's line that are shown: in HTML a line can be a whole table.
const SAVED_WIDTH: usize = 100;

impl Sources {
    /// The bytes a spot covers in its file's text, all on one line; none if it is no part of a text.
    pub(crate) fn span(&self, spot: &Spot) -> Option<Range<usize>> {
        if let Spot::Saved(_, line, word) = spot {
            return saved_span(self.text(spot)?, *line, word);
        }
        let source = self.file(spot)?;
        let span = match spot {
            Spot::File(_) | Spot::Missing(_) | Spot::Saved(..) => return None,
            Spot::Node(place) => source.node_span(place.node)?,
            Spot::Byte(_, start) => *start..token_end(&source.text, *start),
            Spot::Word(place, word) => {
                let whole = source.node_span(place.node)?;
                match source.text[whole.clone()].find(word) {
                    Some(at) => whole.start + at..whole.start + at + word.len(),
                    None => whole,
                }
            }
            Spot::Inside(place, at) => source.inside_span(place.node, *at)?,
        };
        let line_end = source.text[span.start..].find('\n');
        let line_end = line_end.map_or(source.text.len(), |end| span.start + end);
        Some(span.start..span.end.min(line_end))
    }
}

impl Source {
    fn node_span(&self, id: u32) -> Option<Range<usize>> {
        let document = self.document.as_ref().ok()?;
        let start = document.locate(&self.text, id)?;
        let written = document.node(id).and_then(|node| match &node.kind {
            Kind::Scalar(text) if !text.is_empty() => Some(text),
            _ => None,
        });
        let end = match written {
            Some(text) if self.text[start..].starts_with(text.as_str()) => {
                start + text.trim_end().len()
            }
            _ => token_end(&self.text, start),
        };
        Some(start..end)
    }

    /// A position inside a block scalar, whose lines are indented in the file.
    fn inside_span(&self, id: u32, at: Position) -> Option<Range<usize>> {
        let scalar = self.node_span(id)?;
        let mut lines = self.text[scalar.start..].split_inclusive('\n');
        // Only `|` keeps the lines as they are; with a digit, the indentation is not what it seems.
        let header = lines.next()?;
        let header = header.split('#').next().unwrap_or(header);
        if !header.starts_with('|') || header.contains(|c: char| c.is_ascii_digit()) {
            return Some(scalar);
        }
        let mut line_start = scalar.start + self.text[scalar.start..].find('\n')? + 1;
        let indent = lines
            .clone()
            .find(|line| !line.trim().is_empty())
            .map_or(0, |line| line.len() - line.trim_start_matches(' ').len());
        line_start += lines
            .by_ref()
            .take(at.line - 1)
            .map(str::len)
            .sum::<usize>();
        let line = lines.next().unwrap_or_default();
        let column = line
            .char_indices()
            .nth(indent + at.column.saturating_sub(1))
            .map_or_else(|| line.trim_end().len(), |(index, _)| index);
        let start = line_start + column;
        Some(start..token_end(&self.text, start))
    }
}

/// The words of a line, from one; of a long line those from a word on, or its beginning.
fn saved_span(text: &str, line: usize, word: &str) -> Option<Range<usize>> {
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines
        .by_ref()
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let line = lines.next()?;
    let mut words = line.trim();
    let mut start = before + line.len() - line.trim_start().len();
    if words.len() > SAVED_WIDTH
        && let Some(at) = whole_word(words, word)
    {
        start += at;
        words = &words[at..];
    }
    let end = words
        .char_indices()
        .nth(SAVED_WIDTH)
        .map_or(words.len(), |(at, _)| words[..at].rfind(' ').unwrap_or(at));
    Some(start..start + end)
}

/// Where a text has a word that is no part of another one.
fn whole_word(text: &str, word: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut all = text.match_indices(word).map(|(at, _)| at);
    all.find(|at| {
        let before = text[..*at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        !word.is_empty() && !before.is_some_and(is_part) && !behind.is_some_and(is_part)
    })
}

/// Where the word that begins at `start` ends: good enough to underline it.
fn token_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let length = match rest.chars().next() {
        None | Some('\n') => 0,
        Some(quote @ ('"' | '\'')) => quoted(rest, quote),
        Some('{' | '[' | '|' | '>') => 1,
        Some(_) => rest
            .find([',', '}', ']', '\n'])
            .into_iter()
            .chain(rest.find(": "))
            .chain(rest.find(":\n"))
            .chain(rest.find(" #"))
            .min()
            .unwrap_or(rest.len()),
    };
    start + length.min(rest.len())
}

/// The length of a quoted text, up to the end of its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return at,
            '\\' if quote == '"' => escaped = !escaped,
            _ if c == quote && !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::source::{Place, SpecFiles};

    fn sources(text: &str) -> Sources {
        let files = BTreeMap::from([("a.yaml".to_owned(), text.to_owned())]);
        Sources::read(&SpecFiles::of(files))
    }

    fn covered(text: &str, spot: &Spot) -> String {
        let sources = sources(text);
        let span = sources.span(spot).unwrap();
        sources.files[0].text[span].to_owned()
    }

    fn node(node: u32) -> Place {
        Place { file: 0, node }
    }

    #[test]
    fn a_span_covers_the_word_that_was_written() {
        let text = "a: { \"b \\\" c\": Array of é, objects }\nd: plain, with comma # why\n";
        let covered = |id| covered(text, &node(id).into());
        assert_eq!(covered(1), "a");
        assert_eq!(covered(3), "\"b \\\" c\"");
        assert_eq!(covered(4), "Array of é");
        assert_eq!(covered(8), "plain, with comma");
    }

    #[test]
    fn a_word_of_a_text_is_found() {
        let text = "uri: \"GET /é/{id}\"\n";
        let word = |word: &str| covered(text, &Spot::Word(node(2), word.to_owned()));
        assert_eq!(word("{id}"), "{id}");
        assert_eq!(word("{name}"), "\"GET /é/{id}\"");
    }

    #[test]
    fn a_position_inside_a_block_scalar_is_found() {
        let inside = |header: &str, line, column| {
            let text = format!("body: {header}\n\n    {{\n      \"é\": tru\n    }}\n");
            covered(&text, &Spot::Inside(node(2), Position { line, column }))
        };
        assert_eq!(inside("|", 3, 8), "tru");
        assert_eq!(inside("|- # 1", 3, 8), "tru");
        assert_eq!(inside("|", 9, 8), "");
        assert_eq!(inside("|4", 3, 8), "|");
        assert_eq!(inside(">", 3, 8), ">");
    }

    #[test]
    fn of_a_long_line_the_word_that_is_meant_is_shown() {
        let mut sources = sources("");
        let long = format!(
            "{} resize size No Integer {}",
            "x ".repeat(80),
            "y ".repeat(80)
        );
        sources.saved = vec![("a.html".to_owned(), format!("T\n  {long}\nsize short\n"))];
        let shown = |line, word: &str| {
            let span = sources
                .span(&Spot::Saved(0, line, word.to_owned()))
                .unwrap();
            sources.saved[0].1[span].to_owned()
        };
        assert!(shown(2, "size").starts_with("size No Integer y "));
        assert!(shown(2, "absent").starts_with("x x "));
        assert!(shown(2, "size").len() <= SAVED_WIDTH);
        assert_eq!(shown(3, "short"), "size short");
    }

    #[test]
    fn byte_order_marks_and_windows_line_ends_shift_nothing() {
        let text = "\u{feff}a: 1\r\nb: 2\r\n";
        assert_eq!(covered(text, &node(1).into()), "a");
        assert_eq!(covered(text, &node(4).into()), "2");
    }
}
