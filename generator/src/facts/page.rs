//! A reference page → what it says of one operation: its tables by what they describe, their rows as facts,
//! references between rows and objects settled.

use std::collections::BTreeMap;

use super::objects::{Objects, Side};
use super::{Facts, nested, rules, sentences};
use crate::page::{Location, TypeNotation};
use crate::reference::{Doubt, Kind, Operation, ReferencePage, Table};

/// What a page says of one operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageFacts {
    /// The title.
    pub title: String,
    /// The date, as `2026-01-16`.
    pub updated: Option<String>,
    /// Method and path.
    pub operation: Operation,
    /// What the operation does, in the page's words.
    pub prose: Vec<String>,
    /// Rules for the whole request.
    pub constraints: Vec<ConstraintFacts>,
    /// The tables of the request, in the order of the spec language.
    pub request: Vec<(Location, TableFacts)>,
    /// The responses, by status.
    pub responses: Vec<ResponseFacts>,
    /// The objects, in the page's order.
    pub objects: Vec<ObjectFacts>,
    /// What could be read in more than one way, or says nothing that a spec can hold.
    pub doubts: Vec<Doubt>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableFacts {
    /// Its number on the page.
    pub number: String,
    /// Line in the source, from 1.
    pub line: usize,
    /// Its rows.
    pub rows: Vec<RowFacts>,
}

/// Characters of the longest name: more is text that slipped into the column.
const NAME: usize = 128;

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFacts {
    /// The name on the wire.
    pub name: String,
    /// Line in the source, from 1.
    pub line: usize,
    /// What the row says.
    pub facts: Facts,
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectFacts {
    /// Its name, as types refer to it.
    pub name: String,
    /// What the page calls it, if that is another name or none at all.
    pub caption: String,
    /// The numbers of all tables that say the same of it.
    pub tables: Vec<String>,
    /// What it is: the words of the first row that refers to it.
    pub prose: String,
    /// The first of its tables.
    pub table: TableFacts,
}

/// A response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseFacts {
    /// The status code.
    pub status: u16,
    /// What it means, in the page's words.
    pub prose: String,
    /// Its header and body.
    pub tables: Vec<(Location, TableFacts)>,
}

/// A rule for the whole request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConstraintFacts {
    /// Members and the values for which it holds.
    pub when: Vec<(String, String)>,
    /// File formats that are accepted.
    pub formats: Vec<String>,
    /// The largest file that is accepted.
    pub max_size: Option<String>,
    /// The rule, in the page's words.
    pub prose: String,
}

impl PageFacts {
    /// Every table with rows: of the request, of the responses, of the objects.
    pub fn tables(&self) -> impl Iterator<Item = &TableFacts> {
        let responses = self.responses.iter().flat_map(|response| &response.tables);
        let located = self.request.iter().chain(responses).map(|(_, table)| table);
        located.chain(self.objects.iter().map(|object| &object.table))
    }
}

/// What a page says, operation by operation.
pub fn page(page: &ReferencePage) -> Vec<PageFacts> {
    page.operations
        .iter()
        .map(|operation| of_operation(page, operation))
        .collect()
}

fn of_operation(page: &ReferencePage, operation: &Operation) -> PageFacts {
    let mut reader = Reader {
        page,
        numbers: numbers(page),
        objects: Objects::of(page),
        facts: PageFacts {
            title: page.title.clone(),
            updated: page.updated.as_deref().and_then(date),
            operation: operation.clone(),
            doubts: page.doubts.clone(),
            ..PageFacts::default()
        },
    };
    reader.request();
    reader.responses();
    reader.objects();
    nested::settle(&mut reader.facts);
    let doubts = std::mem::take(&mut reader.objects.doubts);
    reader.facts.doubts.extend(doubts);
    rules::read(page, &mut reader.facts);
    reader.row_doubts();
    reader.facts.doubts.sort_by_key(|doubt| doubt.line);
    reader.facts.doubts.dedup();
    reader.facts
}

/// The day in `2025-12-08 GMT+08:00`.
fn date(text: &str) -> Option<String> {
    let date = text.trim().get(..10)?;
    let digits = |range: std::ops::Range<usize>| {
        date.get(range)
            .is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit()))
    };
    let sound = digits(0..4)
        && digits(5..7)
        && digits(8..10)
        && date.get(4..5) == Some("-")
        && date.get(7..8) == Some("-");
    sound.then(|| date.to_owned())
}

/// The number of each table, made unique: a spec tells tables by it.
fn numbers(page: &ReferencePage) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut unnumbered = 0;
    let tables = page.tables.iter().map(|table| {
        let Some(number) = &table.number else {
            unnumbered += 1;
            return format!("unnumbered {unnumbered}");
        };
        let times = seen.entry(number.clone()).or_default();
        *times += 1;
        match *times {
            1 => number.clone(),
            times => format!("{number} ({times})"),
        }
    });
    tables.collect()
}

struct Reader<'a> {
    page: &'a ReferencePage,
    numbers: Vec<String>,
    objects: Objects<'a>,
    facts: PageFacts,
}

impl<'a> Reader<'a> {
    fn doubt(&mut self, line: usize, read: &str, why: impl Into<String>) {
        let read = read.chars().take(160).collect();
        self.facts.doubts.push(Doubt {
            line,
            read,
            why: why.into(),
        });
    }

    /// A table's rows as facts; names stand once.
    fn table(&mut self, index: usize, table: &'a Table, side: Side) -> TableFacts {
        let mut rows: Vec<RowFacts> = Vec::new();
        for row in self.objects.rows(index, table, side) {
            match rows.iter().find(|known| known.name == row.name) {
                Some(known) if known.facts == row.facts => {
                    self.doubt(row.line, &row.name, "the row stands twice in its table");
                }
                Some(_) => self.doubt(
                    row.line,
                    &row.name,
                    "the table has another row of this name; the first was taken",
                ),
                None if row.name.trim().is_empty() => {}
                None if row.name.chars().count() > NAME => {
                    self.doubt(row.line, &row.name, "this is no name; the row was left out");
                }
                None => rows.push(row),
            }
        }
        TableFacts {
            number: self.numbers.get(index).cloned().unwrap_or_default(),
            line: table.line,
            rows,
        }
    }

    fn request(&mut self) {
        let placeholders = placeholders(&self.facts.operation.path);
        let page = self.page;
        for (index, table) in page.tables.iter().enumerate() {
            let location = match table.kind {
                Kind::Path | Kind::PathAndQuery => Location::Path,
                Kind::Query => Location::Query,
                Kind::Header => Location::Header,
                Kind::Body => Location::Body,
                _ => continue,
            };
            let read = self.table(index, table, Side::Request);
            let (mut path, mut other) = (read.clone(), read);
            path.rows.retain(|row| placeholders.contains(&row.name));
            match location {
                Location::Path => {
                    other.rows.retain(|row| !placeholders.contains(&row.name));
                    if table.kind == Kind::Path {
                        for row in &other.rows {
                            let why = "the path has no such placeholder; it was taken for a query parameter";
                            self.doubt(row.line, &row.name, why);
                        }
                    }
                    self.add(Location::Path, path);
                    self.add(Location::Query, other);
                }
                // A query table may hold the placeholders, too.
                Location::Query => {
                    other.rows.retain(|row| !placeholders.contains(&row.name));
                    self.add(Location::Path, path);
                    self.add(Location::Query, other);
                }
                location => self.add(location, other),
            }
        }
        self.undescribed(&placeholders);
        self.facts.request.sort_by_key(|(location, _)| *location);
    }

    /// Adds a table of the request; a second one of its kind is one with the first.
    fn add(&mut self, location: Location, mut table: TableFacts) {
        if location != Location::Body {
            let mut strange = Vec::new();
            for row in &mut table.rows {
                let notation = &row.facts.notation;
                let fits = match notation {
                    TypeNotation::Array(items) => location == Location::Query && items.is_scalar(),
                    other => other.is_scalar(),
                };
                if !fits {
                    strange.push((row.line, format!("{}: {notation}", row.name)));
                    let array = location == Location::Query && notation.has_items();
                    row.facts.notation = if array {
                        TypeNotation::Array(Box::new(TypeNotation::String))
                    } else {
                        TypeNotation::String
                    };
                }
                if location == Location::Path {
                    row.facts.mandatory = Some(true);
                }
            }
            for (line, read) in strange {
                self.doubt(
                    line,
                    &read,
                    format!(
                        "a value of this type cannot travel in the {}; it was taken for a text",
                        location.word()
                    ),
                );
            }
        }
        let known = self
            .facts
            .request
            .iter_mut()
            .find(|(known, _)| *known == location);
        let Some((_, known)) = known else {
            if !table.rows.is_empty() {
                self.facts.request.push((location, table));
            }
            return;
        };
        let mut added = Vec::new();
        for row in table.rows {
            if known.rows.iter().all(|known| known.name != row.name) {
                added.push(row.name.clone());
                known.rows.push(row);
            }
        }
        if !added.is_empty() && location != Location::Path {
            let why = format!(
                "a further table of the {}; its rows were added to table {}",
                location.word(),
                known.number
            );
            let line = table.line;
            self.doubt(line, &added.join(", "), why);
        }
    }

    /// Placeholders that no table describes.
    fn undescribed(&mut self, placeholders: &[String]) {
        for name in placeholders {
            let described = self.facts.request.iter().any(|(location, table)| {
                *location == Location::Path && table.rows.iter().any(|row| row.name == *name)
            });
            if described {
                continue;
            }
            let line = self.facts.operation.line;
            self.doubt(
                line,
                name,
                "no table describes this placeholder of the path; a row was made up",
            );
            let row = RowFacts {
                name: name.clone(),
                line,
                facts: Facts::of_placeholder(),
            };
            let mut path = self.facts.request.iter_mut();
            match path.find(|(location, _)| *location == Location::Path) {
                Some((_, table)) => table.rows.push(row),
                None => {
                    let number = "unnumbered 0".to_owned();
                    self.facts.request.push((
                        Location::Path,
                        TableFacts {
                            number,
                            line,
                            rows: vec![row],
                        },
                    ));
                }
            }
        }
    }

    fn responses(&mut self) {
        let page = self.page;
        let codes: Vec<(u16, String)> = page
            .status_codes
            .iter()
            .filter_map(|code| Some((status(&code.code)?, code.description.clone())))
            .collect();
        let success = codes
            .iter()
            .map(|(code, _)| *code)
            .find(|code| (200..300).contains(code));
        for (index, table) in page.tables.iter().enumerate() {
            let location = match table.kind {
                Kind::ResponseHeader => Location::Header,
                Kind::ResponseBody => Location::Body,
                _ => continue,
            };
            let status = table
                .status
                .as_deref()
                .and_then(status)
                .or(success)
                .unwrap_or(200);
            let read = self.table(index, table, Side::Response);
            if read.rows.is_empty() {
                continue;
            }
            let response = self.response(status);
            match response
                .tables
                .iter_mut()
                .find(|(known, _)| *known == location)
            {
                None => response.tables.push((location, read)),
                Some((_, known)) => {
                    let new: Vec<RowFacts> = read
                        .rows
                        .into_iter()
                        .filter(|row| known.rows.iter().all(|known| known.name != row.name))
                        .collect();
                    let number = known.number.clone();
                    let names: Vec<String> = new.iter().map(|row| row.name.clone()).collect();
                    known.rows.extend(new);
                    if !names.is_empty() {
                        let why = format!(
                            "a further {} table of the response {status}; its rows were added to table {number}",
                            location.word()
                        );
                        self.doubt(read.line, &names.join(", "), why);
                    }
                }
            }
        }
        for (code, prose) in &codes {
            let response = self.response(*code);
            if response.prose.is_empty() {
                response.prose.clone_from(prose);
            }
        }
        for example in page.examples.iter().filter(|example| example.json_valid) {
            let of_response = example.role == Some(crate::reference::Side::Response);
            let Some(code) = example
                .status
                .as_deref()
                .and_then(status)
                .filter(|_| of_response)
            else {
                continue;
            };
            let title = example.title.clone().unwrap_or_default();
            let response = self.response(code);
            if response.prose.is_empty() {
                response.prose = title;
            }
        }
        if self
            .facts
            .responses
            .iter()
            .all(|response| !(200..300).contains(&response.status))
        {
            self.response(200);
            self.doubt(
                1,
                &page.title,
                "the page names no status of success; 200 was taken",
            );
        }
        self.one_success();
        self.facts.responses.sort_by_key(|response| response.status);
        for response in &mut self.facts.responses {
            response.tables.sort_by_key(|(location, _)| *location);
        }
    }

    fn response(&mut self, status: u16) -> &mut ResponseFacts {
        let responses = &mut self.facts.responses;
        let index = responses
            .iter()
            .position(|response| response.status == status)
            .unwrap_or_else(|| {
                responses.push(ResponseFacts {
                    status,
                    ..ResponseFacts::default()
                });
                responses.len() - 1
            });
        &mut responses[index]
    }

    /// An operation has one response type: of several statuses of success the first with a body stays.
    fn one_success(&mut self) {
        let is_success = |response: &ResponseFacts| (200..300).contains(&response.status);
        let successes: Vec<&ResponseFacts> = self
            .facts
            .responses
            .iter()
            .filter(|response| is_success(response))
            .collect();
        let first = successes
            .iter()
            .find(|response| !response.tables.is_empty())
            .or(successes.first());
        let Some(kept) = first.map(|response| response.status) else {
            return;
        };
        let (stay, go): (Vec<_>, Vec<_>) = std::mem::take(&mut self.facts.responses)
            .into_iter()
            .partition(|response| !is_success(response) || response.status == kept);
        self.facts.responses = stay;
        for response in go {
            let line = response.tables.first().map_or(1, |(_, table)| table.line);
            let read = format!("{} {}", response.status, response.prose);
            self.doubt(
                line,
                read.trim(),
                format!("a further status of success, which a spec cannot hold; {kept} stays"),
            );
        }
    }

    /// The objects that something refers to.
    fn objects(&mut self) {
        let used = self.objects.reachable(&self.facts);
        let page = self.page;
        let mut found: Vec<ObjectFacts> = Vec::new();
        for (index, table) in page.tables.iter().enumerate() {
            if table.kind != Kind::Object {
                if table.kind == Kind::Other && !table.rows.is_empty() {
                    let caption = table
                        .raw_caption
                        .clone()
                        .unwrap_or_else(|| table.columns.join(", "));
                    self.doubt(
                        table.line,
                        &caption,
                        "the table describes no parameters; it was left out",
                    );
                }
                continue;
            }
            let number = self.numbers.get(index).cloned().unwrap_or_default();
            let Some(name) = used.get(&index) else {
                let caption = table
                    .raw_caption
                    .clone()
                    .unwrap_or_else(|| table.columns.join(", "));
                if !self.objects.is_duplicate(index, &used) {
                    self.doubt(
                        table.line,
                        &caption,
                        "no row refers to this table; it was left out",
                    );
                }
                continue;
            };
            if let Some(known) = found.iter_mut().find(|object| object.name == *name) {
                known.tables.push(number);
                continue;
            }
            let side = self.objects.side(index);
            let read = self.table(index, table, side);
            let caption = match &table.object {
                Some(object) if object == name => String::new(),
                _ => table.caption.clone(),
            };
            found.push(ObjectFacts {
                name: name.clone(),
                caption,
                tables: vec![number],
                prose: String::new(),
                table: read,
            });
        }
        self.facts.objects = found;
        let mut words: BTreeMap<String, String> = BTreeMap::new();
        for row in self.facts.tables().flat_map(|table| &table.rows) {
            if let (TypeNotation::Object(name), Some(prose)) =
                (row.facts.notation.item(), row.facts.prose.first())
            {
                words.entry(name.clone()).or_insert_with(|| prose.clone());
            }
        }
        for object in &mut self.facts.objects {
            object.prose = words.remove(&object.name).unwrap_or_default();
        }
    }

    /// The doubts of the rows; what holds for all rows of a table is said once.
    fn row_doubts(&mut self) {
        let mut doubts: Vec<Doubt> = Vec::new();
        for table in self.facts.tables() {
            let mut untyped = 0;
            for doubt in table.rows.iter().flat_map(|row| &row.facts.doubts) {
                if doubt.why == "the page gives no type" {
                    untyped += 1;
                    if untyped > 1 {
                        continue;
                    }
                }
                doubts.push(doubt.clone());
            }
        }
        // The reader and the types have one opinion of one cell.
        for doubt in doubts {
            let known = self
                .facts
                .doubts
                .iter()
                .any(|known| known.line == doubt.line && doubt.read.contains(&known.read));
            if !known {
                self.facts.doubts.push(doubt);
            }
        }
    }
}

/// The placeholders of a path.
fn placeholders(path: &str) -> Vec<String> {
    let segments = path
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let mut names: Vec<String> = Vec::new();
    for name in segments {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The status code at the beginning of a text.
pub(super) fn status(text: &str) -> Option<u16> {
    let digits: String = text
        .trim()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let code = digits.parse().ok()?;
    (digits.len() == 3 && (100..600).contains(&code)).then_some(code)
}

/// The paragraphs that say what an operation does.
pub(super) fn describes(text: &str) -> bool {
    !sentences::is_nothing(text) && !sentences::is_reference(text)
}
