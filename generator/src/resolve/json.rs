//! Where in a JSON text something stands: `serde_json` knows positions only of what it cannot read.

/// The byte at which the member (its name) or entry (its value) of this path begins: `a.b[0].c`.
/// The text must be valid JSON.
pub(crate) fn find(text: &str, path: &str) -> Option<usize> {
    let mut scan = Scan {
        text,
        at: 0,
        path,
        found: None,
    };
    scan.value("");
    if path.is_empty() {
        return Some(text.len() - text.trim_start().len());
    }
    scan.found
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    path: &'t str,
    found: Option<usize>,
}

impl Scan<'_> {
    /// The next character that is not white space.
    fn peek(&mut self) -> Option<char> {
        let rest = self.text[self.at..].trim_start();
        self.at = self.text.len() - rest.len();
        rest.chars().next()
    }

    /// Passes any of these; says whether there was one.
    fn pass(&mut self, any: &[char]) -> bool {
        let next = self.peek().filter(|c| any.contains(c));
        self.at += next.map_or(0, char::len_utf8);
        next.is_some()
    }

    fn string(&mut self) -> String {
        let start = self.at;
        let mut escaped = false;
        let inner = self.text[start..].char_indices().skip(1);
        let end = inner.map(|(at, c)| (start + at, c)).find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        });
        self.at = end.map_or(self.text.len(), |(at, _)| at + 1);
        serde_json::from_str(&self.text[start..self.at]).unwrap_or_default()
    }

    fn value(&mut self, path: &str) {
        match self.peek() {
            Some('{') => self.members(path),
            Some('[') => self.entries(path),
            Some('"') => {
                self.string();
            }
            _ => {
                let rest = &self.text[self.at..];
                let end = rest.find(|c: char| ",]}".contains(c) || c.is_whitespace());
                self.at += end.unwrap_or(rest.len());
            }
        }
    }

    fn members(&mut self, path: &str) {
        self.pass(&['{']);
        while self.peek() == Some('"') {
            let start = self.at;
            let path = member(path, &self.string());
            self.found(&path, start);
            self.pass(&[':']);
            self.value(&path);
            self.pass(&[',']);
        }
        self.pass(&['}']);
    }

    fn entries(&mut self, path: &str) {
        self.pass(&['[']);
        let mut index = 0;
        while self.peek().is_some_and(|c| c != ']') {
            let path = entry(path, index);
            self.found(&path, self.at);
            self.value(&path);
            self.pass(&[',']);
            index += 1;
        }
        self.pass(&[']']);
    }

    fn found(&mut self, path: &str, at: usize) {
        if path == self.path {
            self.found = Some(at);
        }
    }
}

/// The path of a member of the object at this path.
pub(crate) fn member(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// The path of an entry of the array at this path.
pub(crate) fn entry(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_entries_are_found() {
        let text = r#" {"a": [1.5e3, {"b\"c": "x]"}], "d": {"a": null, "ü": {}}, "e": [] } "#;
        let at = |path: &str| find(text, path).map(|at| &text[at..at + 3]);
        assert_eq!(at(""), Some("{\"a"));
        assert_eq!(at("a"), Some("\"a\""));
        assert_eq!(at("a[0]"), Some("1.5"));
        assert_eq!(at("a[1]"), Some("{\"b"));
        assert_eq!(at("a[1].b\"c"), Some("\"b\\"));
        assert_eq!(at("d.a"), Some("\"a\""));
        assert_eq!(at("e"), Some("\"e\""));
        assert_eq!(at("f"), None);
        assert!(find(text, "d.a") > find(text, "d"));
    }
}
