//! Flat text: where examples begin and end. JSON is recognised by its brackets, requests by their first line.

use crate::read::text::line::Line;
use crate::read::words::example::{is_json, is_request};
use crate::read::words::request_line::METHODS;

/// Lines that are an example.
#[derive(Debug, Default)]
pub(in crate::read) struct Code {
    /// The first line, and the line behind the last one, by their position among the lines that are not empty.
    pub(in crate::read) from: usize,
    pub(in crate::read) to: usize,
    pub(in crate::read) text: String,
}

/// Whether a method stands on a line of its own, above its address. An empty line between them is one of an example only
/// if a body follows.
fn is_broken_request(lines: &[Line], from: usize) -> bool {
    let (Some(first), Some(second)) = (lines.get(from), lines.get(from + 1)) else {
        return false;
    };
    let has_body = || lines.get(from + 2).is_some_and(|next| is_json(&next.text));
    METHODS.contains(&first.text.as_str())
        && (!second.gap || has_body())
        && !second.bullet
        && !is_json(&second.text)
        && is_request(&format!("{} {}", first.text, second.text))
}

/// The names in `"name": value` and `<name>value</name>`.
pub(in crate::read) fn keys(line: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut parts = line.split('"');
    parts.next();
    while let (Some(text), Some(behind)) = (parts.next(), parts.next()) {
        if behind.trim_start().starts_with(':') && !text.is_empty() {
            keys.push(text.to_owned());
        }
    }
    let elements = line.split("</").skip(1);
    keys.extend(elements.filter_map(|behind| Some(behind.split_once('>')?.0.to_owned())));
    keys
}

/// All examples.
pub(in crate::read) fn find(lines: &[Line], source: &[&str]) -> Vec<Code> {
    let mut codes = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let end = if line.bullet { None } else { end(lines, at) };
        match end {
            Some(to) => {
                codes.push(Code {
                    from: at,
                    to,
                    text: typed(&lines[at..to], source),
                });
                at = to;
            }
            None => at += 1,
        }
    }
    codes
}

/// The line behind the example that begins at a line.
fn end(lines: &[Line], from: usize) -> Option<usize> {
    let line = lines.get(from)?;
    if is_json(&line.text) {
        return Some(json_end(lines, from));
    }
    let broken = is_broken_request(lines, from);
    if broken
        || is_request(&line.text)
        || line.text.starts_with("curl ")
        || line.text.starts_with("HTTP/1.")
    {
        let mut to = from + 1 + usize::from(broken);
        while let Some(next) = lines.get(to)
            && !next.gap
            && !next.bullet
            && !is_json(&next.text)
            && next.indent >= line.indent
        {
            to += 1;
        }
        // The body, behind an empty line.
        if let Some(next) = lines.get(to)
            && next.gap
            && next.indent == line.indent
            && !next.bullet
            && is_json(&next.text)
        {
            to = json_end(lines, to);
        }
        return Some(to);
    }
    // Anything else that is typed like code.
    if !line.gap && from > 0 {
        return None;
    }
    let to = lines[from + 1..]
        .iter()
        .position(|next| next.gap || next.bullet)
        .map_or(lines.len(), |length| from + 1 + length);
    let paragraph = &lines[from..to];
    let typed = |line: &&Line| {
        line.text.ends_with(['{', '}', ';', ',', '\\', '>'])
            || line.text.starts_with(['"', '<', '}', '/', '#'])
    };
    (paragraph.len() > 2 && paragraph.iter().filter(typed).count() * 2 > paragraph.len())
        .then_some(to)
}

/// The line behind the bracket that closes the first one.
fn json_end(lines: &[Line], from: usize) -> usize {
    let mut depth = 0_usize;
    let indent = lines.get(from).map_or(0, |line| line.indent);
    for (index, line) in lines.iter().enumerate().skip(from) {
        if index > from && (line.bullet || line.indent < indent) {
            return index;
        }
        let mut quoted = false;
        let mut escaped = false;
        for c in line.text.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '{' | '[' if !quoted => depth += 1,
                '}' | ']' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        let next = lines.get(index + 1);
        if depth == 0 {
            // Brackets too many belong to it, too.
            if next.is_some_and(|next| !next.gap && next.text.starts_with(['}', ']', ','])) {
                continue;
            }
            return index + 1;
        }
        // Brackets too few: a title that is not typed like JSON ends it.
        if next.is_some_and(|next| {
            next.gap && next.indent == 0 && crate::read::words::is_title(&next.text, true)
        }) {
            return index + 1;
        }
    }
    lines.len()
}

/// The text as it was typed, as far left as its first line.
fn typed(lines: &[Line], source: &[&str]) -> String {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return String::new();
    };
    let source = source
        .get(first.number - 1..last.number)
        .unwrap_or_default();
    let unindented = source.iter().map(|line| {
        let spaces = line
            .bytes()
            .take(first.indent)
            .take_while(|byte| *byte == b' ')
            .count();
        line.get(spaces..).unwrap_or_default()
    });
    unindented
        .collect::<Vec<_>>()
        .join("\n")
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let source: Vec<&str> = text.lines().collect();
        let lines = crate::read::text::line::lines(&source);
        find(&lines, &source)
            .into_iter()
            .map(|code| code.text)
            .collect()
    }

    #[test]
    fn json_ends_where_its_bracket_closes() {
        assert_eq!(
            found("Text\n\n{\n  \"a\": \"}\"\n}\n\nText"),
            ["{\n  \"a\": \"}\"\n}"]
        );
        // Brackets too few: the next section ends it.
        assert_eq!(
            found("{\n  \"a\": [\n\nStatus Codes\n\nx"),
            ["{\n  \"a\": ["]
        );
    }

    #[test]
    fn a_request_has_its_headers_and_its_body() {
        let text = "POST https://{Endpoint}/v1/x\nHost: y\n\n{\n}\n\nText";
        assert_eq!(
            found(text),
            ["POST https://{Endpoint}/v1/x\nHost: y\n\n{\n}"]
        );
        let apart = "POST\n\nhttps://{Endpoint}/v1/x\n\n{\n}";
        assert_eq!(found(&format!("{apart}\n\nText")), [apart]);
        // No example, but where a page says them.
        assert_eq!(found("POST\n\n/v1/x\n\nText"), [""; 0]);
    }

    #[test]
    fn names_stand_before_colons_and_in_tags() {
        assert_eq!(keys("{ \"a\": \"b\", \"c\" : 1 }"), ["a", "c"]);
        assert_eq!(keys("<A><B>1</B></A>"), ["B", "A"]);
    }
}
