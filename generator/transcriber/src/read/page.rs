//! Blocks → the page: its sections, operations, examples, statuses and tables.

mod doubts;
mod example;

use std::collections::BTreeSet;

use crate::read::block::{Block, RawCell, RawTable, squeeze};
use crate::read::page::example::Place;
use crate::read::reference_page::{
    Prose, ReferencePage, Row, Section, StatusCode, Table, TableKind,
};
use crate::read::tables::classify;
use crate::read::tables::links;
use crate::read::tables::raw_rows;
use crate::read::words::example as example_text;
use crate::read::words::is_title;
use crate::read::words::operation_name;
use crate::read::words::request_line;
use crate::read::words::titles::{caption_of, is_uri, status_of};

/// The page that the blocks make up.
pub(in crate::read) fn page(name: &str, blocks: Vec<Block>) -> ReferencePage {
    let mut builder = Builder::default();
    name.clone_into(&mut builder.page.name);
    let service = name.split('-').next().unwrap_or_default();
    service.clone_into(&mut builder.page.service);
    let untitled = !blocks
        .iter()
        .any(|block| matches!(block, Block::Heading { level: 1, .. }));
    builder.titled = untitled;
    let headings = blocks
        .iter()
        .any(|block| matches!(block, Block::Heading { level, .. } if *level > 1));
    for block in blocks {
        builder.add(match block {
            // Pages without headings have titles in bold.
            Block::Prose(prose)
                if !headings
                    && !prose.bullet
                    && is_title(&prose.text, builder.page.tables.is_empty()) =>
            {
                Block::Heading {
                    line: prose.line,
                    level: 4,
                    text: prose.text,
                    anchors: Vec::new(),
                }
            }
            block => block,
        });
    }
    builder.finish()
}

#[derive(Default)]
struct Builder {
    page: ReferencePage,
    /// Whether the page's own text has begun.
    titled: bool,
    section: Option<String>,
    /// The level of section titles, and the subsection.
    level: u8,
    sub: Option<String>,
    status: Option<String>,
    /// The last paragraph before an example.
    above: Option<String>,
    raw: Vec<RawTable>,
    /// The operations so far.
    operations: BTreeSet<(String, String)>,
}

impl Builder {
    fn add(&mut self, block: Block) {
        match block {
            Block::Heading {
                line,
                level,
                text,
                anchors,
            } => self.heading(line, level, &text, &anchors),
            Block::Prose(prose) => self.prose(prose),
            Block::Code { line, text } => self.code(line, &text),
            Block::Table(table) => self.table(table),
        }
    }

    fn heading(&mut self, line: usize, level: u8, text: &str, anchors: &[String]) {
        let text = text.trim_end_matches(['¶', ' ', ':']).to_owned();
        if level == 1 {
            // Of several, the last before the page has anything to say.
            if self.page.tables.is_empty() && self.page.operations.is_empty() {
                self.page.title = text;
                self.page.official = operation_name::of_anchors(anchors).map(str::to_owned);
                self.titled = true;
            }
            return;
        }
        if !self.titled {
            return;
        }
        self.status = None;
        self.above = None;
        if self.level == 0 || level <= self.level || self.section.is_none() {
            self.level = level;
            self.sub = None;
            self.section = Some(text.clone());
        } else {
            self.sub = Some(text.clone());
        }
        self.page.sections.push(Section {
            line,
            title: text,
            prose: Vec::new(),
        });
    }

    fn prose(&mut self, prose: Prose) {
        if let Some(date) = prose.text.strip_prefix("Updated on ") {
            self.page.updated.get_or_insert_with(|| date.to_owned());
            return;
        }
        if let Some(status) = status_of(&prose.text) {
            self.status = Some(status.to_owned());
            return;
        }
        if self.is_about_uri() {
            self.operation(&prose.text, prose.line);
        }
        self.above = Some(prose.text.clone());
        if let Some(section) = self.page.sections.last_mut() {
            section.prose.push(prose);
        }
    }

    /// Whether a method and path are expected: in their section or, on pages with several operations, below a list
    /// item that announces them.
    fn is_about_uri(&self) -> bool {
        let above = self
            .above
            .as_deref()
            .map(|above| above.trim_end_matches(':'));
        self.section.as_deref().is_some_and(is_uri)
            || above.is_some_and(|above| ["URI", "URI format", "URL"].contains(&above))
    }

    fn operation(&mut self, text: &str, line: usize) {
        let above = self.above.as_deref().unwrap_or_default().to_lowercase();
        let announced = ["example", "sample"].map(|word| above.contains(word) && above.len() < 40);
        if announced.contains(&true) && !self.page.operations.is_empty() {
            return;
        }
        if let Some(found) = request_line::find(text, line) {
            // An example stands near its operation; no page has so many that more need be looked at.
            let mut known = self.page.operations.iter().rev().take(8);
            if known.any(|known| request_line::is_instance(&found, known)) {
                return;
            }
            let new = self
                .operations
                .insert((found.method.clone(), found.path.clone()));
            if new {
                self.page.operations.push(found);
            }
        }
    }

    fn code(&mut self, line: usize, raw: &str) {
        let section = self.section.clone();
        let operations = !raw.contains('{') || example_text::is_request(raw);
        if self.is_about_uri() && operations {
            for (index, text) in raw.lines().enumerate() {
                self.operation(text, line + index);
            }
            return;
        }
        if !self.titled {
            return;
        }
        let place = Place {
            section,
            status: self.status.clone(),
            above: self.above.clone(),
        };
        let example = example::example(line, raw, place, self.page.examples.last());
        self.page.examples.push(example);
    }

    fn table(&mut self, raw: RawTable) {
        if !self.titled {
            return;
        }
        let caption = raw.caption.as_deref().map(squeeze);
        let (number, rest) = match caption.as_deref().and_then(caption_of) {
            Some((number, rest)) => (Some(number.to_owned()), rest.to_owned()),
            None => (None, caption.clone().unwrap_or_default()),
        };
        let parameters = raw_rows::is_about_parameters(&raw.columns);
        let column = |words: [&str; 2]| {
            let mut heads = raw.columns.iter();
            heads.position(|head| words.iter().any(|word| head.to_lowercase().contains(word)))
        };
        // Method and URI as a table, or forms of the URI.
        if !parameters && self.section.as_deref().is_some_and(is_uri) {
            for row in &raw.rows {
                for cell in &row.cells {
                    self.operation(&cell.inline(), row.line);
                }
            }
        }
        if let (Some(method), Some(uri)) = (column(["method", "verb"]), column(["uri", "url"])) {
            for row in &raw.rows {
                let cell = |index: usize| row.cells.get(index).map(RawCell::inline);
                let text = cell(method)
                    .zip(cell(uri))
                    .map(|(method, uri)| format!("{method} {uri}"));
                self.operation(&text.unwrap_or_default(), row.line);
            }
        }
        let mut rows: Vec<Row> = raw
            .rows
            .iter()
            .filter_map(|row| {
                if parameters {
                    raw_rows::parameter(&raw.columns, row).filter(|_| !row.title)
                } else {
                    Some(raw_rows::cells(&raw.columns, row))
                }
            })
            .collect();
        raw_rows::restore_names(&mut rows);
        self.page.tables.push(Table {
            number,
            caption: rest,
            lead: self.above.take().filter(|_| caption.is_none()),
            raw_caption: caption,
            section: self.section.clone(),
            sub: self.sub.clone(),
            status: self.status.clone(),
            columns: raw.columns.clone(),
            rows,
            line: raw.line,
            ..Table::default()
        });
        self.raw.push(raw);
        self.above = None;
    }

    fn finish(mut self) -> ReferencePage {
        if self.page.operations.is_empty() {
            self.search_operations();
        }
        self.labelled_name();
        if self.page.operations.len() > 1 {
            self.page.flags.push("several_operations".to_owned());
        }
        links::link(&mut self.page.tables, &self.raw);
        classify::classify(&mut self.page, &self.raw);
        links::duplicates(&mut self.page.tables);
        self.page.status_codes = self
            .page
            .tables
            .iter()
            .filter(|table| table.kind == TableKind::StatusCodes)
            .flat_map(crate::read::reference_page::Table::cells)
            .filter_map(|row| {
                let (code, rest) = row.cells.split_first()?;
                Some(StatusCode {
                    code: code.clone(),
                    description: squeeze(&rest.join(" ")),
                })
            })
            .collect();
        self.page.doubts = doubts::doubts(&self.page);
        self.page
    }

    /// What a label says is more than an anchor.
    fn labelled_name(&mut self) {
        let sections = self.page.sections.iter();
        let mut names = sections.flat_map(|section| {
            let prose = &section.prose;
            (0..prose.len()).filter_map(|at| Some(operation_name::labelled(&prose[at..])?.0))
        });
        if let Some(name) = names.next().map(str::to_owned) {
            self.page.official = Some(name);
        }
    }

    /// Where no line states both, method and path stand in lines of their own, or elsewhere: above the tables, or in
    /// an example.
    fn search_operations(&mut self) {
        let sections = std::mem::take(&mut self.page.sections);
        for section in sections.iter().filter(|section| is_uri(&section.title)) {
            let texts = section.prose.iter().map(|prose| prose.text.as_str());
            if let Some(text) = request_line::apart(texts) {
                self.operation(&text, section.line);
            }
        }
        for prose in sections.iter().flat_map(|section| &section.prose) {
            self.operation(&prose.text, prose.line);
        }
        self.page.sections = sections;
        if self.page.operations.is_empty() {
            let lines = self.page.examples.iter();
            let mut lines =
                lines.filter_map(|example| Some((example.request_line.as_ref()?, example.line)));
            let found = lines.find_map(|(text, line)| request_line::find(text, line));
            self.page.operations.extend(found);
        }
    }
}

#[cfg(test)]
mod tests {

    use crate::read::read;

    #[test]
    fn an_operation_is_found_where_it_stands() {
        for text in [
            "T\n\nURI\n\nPOST /v1/x",
            "T\n\nURI\n\n  • Method\n\n    POST\n\n  • URI\n\n    /v1/x",
            "T\n\nRequest\n\nFormat: POST https://{Endpoint}/v1/x",
            "T\n\nExample Request\n\nPOST https://{Endpoint}/v1/x",
        ] {
            let page = read("demo", text);
            let found: Vec<_> = page
                .operations
                .iter()
                .map(|found| (&*found.method, &*found.path))
                .collect();
            assert_eq!(found, [("POST", "/v1/x")], "{text}");
        }
    }

    #[test]
    fn a_page_without_headings_has_titles_in_bold() {
        let page = read(
            "demo",
            "<h1>T</h1><p><b>Response</b></p><table><tr><th>Name<th>Type<tr><td>a<td>String</table>",
        );
        assert_eq!(page.tables[0].section.as_deref(), Some("Response"));
    }
}
