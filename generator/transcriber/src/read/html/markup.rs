//! HTML: tags and text in the order of the file → blocks.

use html5ever::tokenizer::{Tag, TagKind, TokenSinkResult};

use crate::read::block::{Block, POWER, RAISED, squeeze};
use crate::read::html::grid::{Grid, OpenCell};
use crate::read::html::skip::{Skipped, is_taken_back};
use crate::read::reference_page::Prose;
use crate::read::words::has;

/// Tables inside of tables, deeper than any page has them.
const MAX_NESTED: usize = 16;

/// What ends a paragraph.
const BLOCKS: &str = "address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|form|\
    h1|h2|hr|html|legend|main|p|section|summary|tfoot|thead|tbody";

/// Where the reader is.
#[derive(Default)]
pub(in crate::read) struct MarkupReader {
    pub(in crate::read) line: usize,
    /// Blocks outside of tables.
    blocks: Vec<Block>,
    /// Open tables, from the outermost.
    grids: Vec<Grid>,
    /// The paragraph so far, and the line it began in.
    run: String,
    run_line: usize,
    /// Whether a list item began whose first paragraph has not come yet.
    bullet: bool,
    /// Open lists outside of tables; a table has its own count.
    depth: usize,
    heading: Option<u8>,
    code: Option<String>,
    skipped: Skipped,
    /// Whether what is raised behind a letter goes on.
    raised: bool,
    /// Open tables that are too deep inside of others to be told apart.
    crowded: usize,
    /// Names seen since the last text, which belong to a table if one comes next.
    anchors: Vec<String>,
    /// Those of links and headings among them, which belong to a heading if one comes next.
    titles: Vec<String>,
}

impl MarkupReader {
    pub(in crate::read) fn text(&mut self, text: &str) {
        if self.skipped.is_open() {
            return;
        }
        if let Some(code) = &mut self.code {
            code.push_str(text);
            return;
        }
        if self.run.trim_start().is_empty() {
            // The token's line is that of its end.
            let breaks = text.trim_start().matches('\n').count();
            self.run_line = self.line.saturating_sub(breaks).max(1);
        }
        self.run.push_str(text);
    }

    pub(in crate::read) fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let start = tag.kind == TagKind::StartTag;
        if let Some(result) = self.skipped.tag(name, start, tag.self_closing) {
            return result;
        }
        if start && let Some(id) = attribute(tag, "id").or_else(|| attribute(tag, "name")) {
            if self.heading.is_some() || has("a|h1|h2|h3|h4|h5|h6", name) {
                self.titles.push(id.clone());
            }
            self.anchors.push(id);
        }
        if start
            && let Some((_, target)) = attribute(tag, "href")
                .as_deref()
                .and_then(|href| href.split_once('#'))
        {
            if let Some(cell) = self.cell() {
                cell.links.push(target.to_owned());
            }
            // The sign that documentation tools put behind headings.
            if attribute(tag, "class").is_some_and(|class| class.contains("headerlink")) {
                self.skipped.begin("a");
                return TokenSinkResult::Continue;
            }
        }
        if start && !tag.self_closing && is_taken_back(tag) {
            self.skipped.begin(name);
            return TokenSinkResult::Continue;
        }
        match name {
            "pre" => self.pre(start),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                let level = name
                    .as_bytes()
                    .last()
                    .map_or(2, |digit| digit.saturating_sub(b'0'));
                self.heading = start.then_some(level);
            }
            "ul" | "ol" | "menu" => self.list(start),
            "li" => {
                self.flush();
                self.bullet = start;
            }
            "table" if self.crowded > 0 || start && self.grids.len() >= MAX_NESTED => {
                self.flush();
                self.crowded = if start {
                    self.crowded + 1
                } else {
                    self.crowded - 1
                };
            }
            "caption" | "tr" | "td" | "th" if self.crowded > 0 => self.flush(),
            "table" if start => {
                self.flush();
                let anchors = std::mem::take(&mut self.anchors);
                self.grids.push(Grid::new(self.line, anchors));
            }
            "table" => {
                self.flush();
                if let Some(grid) = self.grids.pop() {
                    self.close(grid);
                }
            }
            "caption" | "tr" | "td" | "th" => self.part(name, start, tag),
            "br" if self.code.is_some() => self.text("\n"),
            "sup" if !self.grids.is_empty() => self.raise(name, start),
            name if has(BLOCKS, name) => {
                self.flush();
                if name == "thead"
                    && let Some(grid) = self.grids.last_mut()
                {
                    grid.head = start;
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }

    /// What is raised: the mark of a footnote behind a name, a power behind a number, and elsewhere either.
    fn raise(&mut self, name: &str, start: bool) {
        let behind = |is: fn(char) -> bool| self.run.ends_with(is);
        if !start {
            if std::mem::take(&mut self.raised) {
                self.run.push(RAISED);
            }
        } else if self.is_name() {
            self.skipped.begin(name);
        } else if behind(|c| c.is_ascii_digit()) {
            self.run.push(POWER);
        } else if behind(|c| c.is_alphabetic() || c == ' ' || c == '_') {
            self.raised = true;
            self.run.push(RAISED);
        }
    }

    /// Whether the text so far is one word, behind which a raised number is a footnote's.
    fn is_name(&self) -> bool {
        let word = self.run.trim_start();
        word.len() > 1
            && word.chars().any(char::is_alphabetic)
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || "_-.$".contains(c))
    }

    fn pre(&mut self, start: bool) {
        if start {
            self.flush();
            self.code = Some(String::new());
        } else if let Some(code) = self.code.take() {
            // Leading breaks are not part of it; the token's line is that of its end.
            let text = code.replace('\u{a0}', " ");
            let text = text.trim_start_matches(['\n', '\r']).trim_end();
            let line = self
                .line
                .saturating_sub(code.trim_start_matches('\n').matches('\n').count());
            if !text.trim().is_empty() {
                let text = text.to_owned();
                self.push(Block::Code {
                    line: line.max(1),
                    text,
                });
            }
        }
    }

    fn list(&mut self, start: bool) {
        self.flush();
        self.bullet = false;
        let depth = match self.grids.last_mut() {
            Some(grid) => &mut grid.depth,
            None => &mut self.depth,
        };
        *depth = if start {
            *depth + 1
        } else {
            depth.saturating_sub(1)
        };
    }

    fn part(&mut self, name: &str, start: bool, tag: &Tag) {
        self.flush();
        self.bullet = false;
        let line = self.line;
        let Some(grid) = self.grids.last_mut() else {
            return;
        };
        match (name, start) {
            ("caption", _) => grid.in_caption = start,
            ("tr", true) => grid.begin_row(line),
            ("tr", false) => grid.end_row(),
            (_, true) => {
                let span = |name| attribute(tag, name).and_then(|text| text.trim().parse().ok());
                grid.begin_cell(OpenCell {
                    line,
                    head: name == "th",
                    rows: span("rowspan").unwrap_or(1),
                    columns: span("colspan").unwrap_or(1),
                    ..OpenCell::default()
                });
            }
            (_, false) => grid.end_cell(),
        }
    }

    fn cell(&mut self) -> Option<&mut OpenCell> {
        self.grids.last_mut().and_then(|grid| grid.cell.as_mut())
    }

    /// Ends the paragraph.
    fn flush(&mut self) {
        let text = squeeze(&self.run);
        self.run.clear();
        if text.is_empty() {
            return;
        }
        let line = self.run_line;
        if let Some(grid) = self.grids.last_mut().filter(|grid| grid.in_caption) {
            grid.add_caption(&text.replace(RAISED, ""));
            return;
        }
        let block = match self.heading {
            Some(level) => Block::Heading {
                line,
                level,
                text,
                anchors: std::mem::take(&mut self.titles),
            },
            None => Block::Prose(Prose {
                line,
                bullet: std::mem::take(&mut self.bullet),
                depth: self.grids.last().map_or(self.depth, |grid| grid.depth),
                text,
                ..Prose::default()
            }),
        };
        self.push(block);
    }

    fn push(&mut self, block: Block) {
        self.anchors.clear();
        self.titles.clear();
        match self.grids.last_mut() {
            Some(grid) => grid.push(block),
            None => self.blocks.push(block),
        }
    }

    fn close(&mut self, grid: Grid) {
        match grid.finish() {
            Ok(table) => self.push(Block::Table(table)),
            // A table that only lays out the page.
            Err(blocks) => blocks.into_iter().for_each(|block| self.push(block)),
        }
    }

    pub(in crate::read) fn finish(mut self) -> Vec<Block> {
        self.pre(false);
        self.flush();
        while let Some(grid) = self.grids.pop() {
            self.close(grid);
        }
        self.blocks
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| attribute.value.to_string())
}

#[cfg(test)]
mod tests {
    use crate::read::html::blocks;

    #[test]
    fn nothing_that_is_broken_stops_the_reader() {
        for html in [
            "</table></td></ul>",
            "<table><td><td rowspan=0 colspan=99999>x<table>",
            "<pre>",
            "<caption>x<td>y",
            "<li><li></ul></ul>x",
        ] {
            let _ = blocks(html);
        }
        assert_eq!(
            blocks("<pre>x").len(),
            1,
            "what is open at the end is closed"
        );
    }

    #[test]
    fn what_is_struck_through_hidden_or_a_footnote_is_not_read() {
        for (cell, expected) in [
            ("size<sup>1</sup>", "size"),
            ("ipv4<sup>[2]</sup>", "ipv4"),
            ("<s>old</s> new", "new"),
            (
                "a <span style='text-decoration: line-through'>b</span> c",
                "a c",
            ),
            ("a<span style='display: none'>b</span>", "a"),
            ("<del>never closed", ""),
            ("2<sup>31</sup>", "2\u{2060}31"),
        ] {
            let html = format!("<table><tr><th>A<th>B<tr><td>{cell}<td>y</table>");
            let found = blocks(&html);
            let [super::Block::Table(table)] = &*found else {
                panic!("{found:?}")
            };
            let cells = &table.rows[0].cells;
            let text = cells[0]
                .prose
                .first()
                .map_or("", |prose| prose.text.as_str());
            assert_eq!(
                (text, cells[1].inline().as_str()),
                (expected, "y"),
                "{cell}"
            );
        }
    }

    #[test]
    fn places_are_the_source_s_lines() {
        let found = blocks("<h1>a</h1>\n\n<p>\nb</p>\n<pre>\nc\n</pre>");
        let lines: Vec<usize> = found
            .iter()
            .map(|block| match block {
                super::Block::Heading { line, .. } | super::Block::Code { line, .. } => *line,
                super::Block::Prose(prose) => prose.line,
                super::Block::Table(table) => table.line,
            })
            .collect();
        assert_eq!(lines, [1, 4, 6]);
    }
}
