//! HTML as browsers copy it to text: the form in which pages are pasted into files.
//!
//! Written apart from the reader, so that the two do not share a mistake; held against the ten pages of others.

/// The text of a page or a piece of one.
pub fn flat(html: &str) -> String {
    let mut flat = Flat::default();
    let mut rest = html;
    while !rest.is_empty() {
        let (text, after) = rest.split_once('<').unwrap_or((rest, ""));
        flat.text(text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        flat.tag(tag);
        rest = after;
    }
    flat.end();
    flat.out
}

#[derive(Default)]
struct Flat {
    out: String,
    /// The block's text so far.
    block: String,
    /// Line ends that the blocks around ask for.
    breaks: usize,
    /// Open lists: the number of the item, for those that have numbers.
    lists: Vec<Option<usize>>,
    /// The mark of an item whose text has not begun.
    mark: Option<String>,
    pre: bool,
}

impl Flat {
    fn text(&mut self, text: &str) {
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&nbsp;", "\u{a0}")
            .replace("&amp;", "&");
        if self.pre {
            self.block.push_str(&text);
            return;
        }
        for char in text.chars() {
            let blank = matches!(char, ' ' | '\n' | '\t' | '\r');
            if !blank {
                self.block.push(char);
            } else if !self.block.is_empty() && !self.block.ends_with([' ', '\n']) {
                self.block.push(' ');
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let close = tag.starts_with('/');
        let breaks = match name.as_str() {
            "br" => {
                self.block = format!("{}\n", self.block.trim_end());
                return;
            }
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => 2,
            "div" | "ul" | "ol" | "li" | "table" | "caption" | "thead" | "tbody" | "tr" | "td"
            | "th" | "pre" | "dl" | "dt" | "dd" | "section" | "article" | "nav" => 1,
            _ => return,
        };
        self.end();
        // What opens behind an item's mark stands on its line.
        if self.mark.is_none() {
            self.breaks = self.breaks.max(breaks);
        }
        match (name.as_str(), close) {
            ("pre", close) => self.pre = !close,
            ("ul", false) => self.lists.push(None),
            ("ol", false) => self.lists.push(Some(0)),
            ("ul" | "ol", true) => drop(self.lists.pop()),
            ("li", false) => {
                self.mark = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{number}. ")
                    }
                    _ => "• ".to_owned(),
                });
            }
            _ => {}
        }
    }

    /// Ends a block.
    fn end(&mut self) {
        let block = std::mem::take(&mut self.block);
        let block = if self.pre {
            block.trim_matches('\n')
        } else {
            block.trim_matches([' ', '\n'])
        };
        if block.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(&"\n".repeat(self.breaks.max(1)));
        }
        self.breaks = 0;
        let depth = self.lists.len();
        for (index, line) in block.split('\n').enumerate() {
            if index > 0 {
                self.out.push('\n');
            }
            match self.mark.take() {
                Some(mark) => {
                    self.out.push_str(&" ".repeat(2 * depth));
                    self.out.push_str(&mark);
                }
                None if depth > 0 => self.out.push_str(&" ".repeat(2 * depth + 2)),
                None => {}
            }
            self.out.push_str(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_lists_and_examples() {
        let html = "<h4>URI</h4><ul><li><p>Format</p>\n<p>GET /v1/<em>x</em></p>\n</li><li>Other:<ul><li>a &lt; b\n c</li></ul>\n<pre>{\n  1\n}</pre></li></ul><div>x<br/>y</div>";
        let text = "URI\n\n  • Format\n\n    GET /v1/x\n\n  • Other:\n    • a < b c\n    {\n      1\n    }\nx\ny";
        assert_eq!(flat(html), text);
    }

    #[test]
    fn the_pages_of_others_are_flattened_as_they_were() {
        let folder = crate::root().join("../shared/sample-pages");
        if !folder.is_dir() {
            crate::skipped("there are no saved pages beside the repository");
            return;
        }
        let files = crate::files(&folder);
        for (path, html) in &files {
            let Some(name) = path.strip_suffix(".html") else {
                continue;
            };
            let text = &files[&format!("{name}.txt")];
            let text = text
                .split_once("\n\n")
                .map_or("", |(_, text)| text.trim_end());
            let flat = flat(html);
            for (index, (flat, text)) in flat.split('\n').zip(text.split('\n')).enumerate() {
                assert_eq!(flat, text, "{name}: line {}", index + 3);
            }
        }
    }
}
