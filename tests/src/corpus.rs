//! Pages written in short, with what a careful person reads in them. See `tests/corpus/README.md` for the notation.

use std::fmt::Write as _;

mod cell;

use cell::{cell, escaped, inline, lines};

use crate::flat::flat;

/// A page, and what it says.
#[derive(Debug, Default)]
pub struct Page {
    /// As a browser saves it.
    pub html: String,
    /// As it is copied from a browser.
    pub text: String,
    /// `METHOD path`.
    pub operations: Vec<String>,
    /// The tables, in order.
    pub tables: Vec<Table>,
    /// Forms that do not tell everything, with what they lack.
    pub unclear: Vec<(String, String)>,
}

/// A table, and what it says.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Its caption as it is on the page.
    pub caption: String,
    /// Kind, then object or status if it has one.
    pub what: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// Name, mandatory if there is such a column, type if there is, description; or the cells.
pub type Row = Vec<Option<String>>;

const NAMES: &[&str] = &["parameter", "name", "field", "attribute", "key", "element"];
const MANDATORY: &[&str] = &["mandatory", "mandatory or not", "required", "is mandatory"];
const TYPES: &[&str] = &["type", "data type", "parameter type", "value type"];
const DESCRIPTIONS: &[&str] = &["description", "remarks", "meaning"];

#[derive(Default)]
struct Writer {
    page: Page,
    list: bool,
    heads: Vec<Option<usize>>,
    /// How many columns the open table has.
    columns: usize,
    /// Whether the table's rows are written out behind `%`.
    explicit: bool,
    in_pre: bool,
}

/// Reads the notation.
pub fn page(source: &str) -> Page {
    let mut writer = Writer::default();
    for line in source.lines() {
        writer.line(line);
    }
    writer.close();
    writer.close_list();
    let mut page = writer.page;
    page.text = format!("Updated on 2026-02-03 GMT+08:00\n\n{}", flat(&page.html));
    page
}

impl Writer {
    fn line(&mut self, line: &str) {
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        if mark != ">" && self.in_pre {
            self.page.html.push_str("</pre>\n");
            self.in_pre = false;
        }
        if mark != "|" && mark != "%" {
            self.close();
        }
        let html = &mut self.page.html;
        match mark {
            "" | "#" => {}
            "=" => {
                let _ = writeln!(html, "<h1>{}</h1>", inline(rest));
            }
            "==" => {
                self.close_list();
                let html = &mut self.page.html;
                let _ = write!(html, "<h4>{}</h4>", inline(rest));
            }
            "*" => {
                html.push_str(if self.list { "</li><li>" } else { "<ul><li>" });
                let _ = writeln!(html, "<p>{}</p>", inline(rest));
                self.list = true;
            }
            "*." => self.close_list(),
            ">" => {
                html.push_str(if self.in_pre { "\n" } else { "<pre>" });
                html.push_str(&escaped(rest));
                self.in_pre = true;
            }
            "@" => self.page.operations.push(rest.to_owned()),
            "?" => {
                let (form, why) = rest.split_once(' ').unwrap_or((rest, ""));
                self.page.unclear.push((form.to_owned(), why.to_owned()));
            }
            "^" => self.caption(rest),
            "|" => self.cells(rest),
            "%" => self.expected(rest),
            _ if line.starts_with('<') => {
                let _ = writeln!(html, "{line}");
            }
            _ => {
                let _ = writeln!(html, "<p>{}</p>", inline(line));
            }
        }
    }

    fn close_list(&mut self) {
        if std::mem::take(&mut self.list) {
            self.page.html.push_str("</li></ul>\n");
        }
    }

    /// The end of a table.
    fn close(&mut self) {
        if std::mem::take(&mut self.columns) > 0 {
            self.page.html.push_str("</tbody></table></div>\n");
        }
    }

    fn caption(&mut self, rest: &str) {
        let (caption, what) = rest.split_once("=> ").unwrap_or((rest, ""));
        self.explicit = false;
        self.page.tables.push(Table {
            caption: caption.trim().to_owned(),
            what: what.split(' ').map(str::to_owned).collect(),
            rows: Vec::new(),
        });
    }

    fn expected(&mut self, rest: &str) {
        let Some(table) = self.page.tables.last_mut() else {
            return;
        };
        if !std::mem::replace(&mut self.explicit, true) {
            table.rows.clear();
        }
        let cells = rest.split(" | ").map(str::trim);
        let cells = cells.map(|cell| (cell != "~").then(|| cell.replace("\\n", "\n")));
        table.rows.push(cells.collect());
    }

    fn cells(&mut self, rest: &str) {
        let cells: Vec<&str> = rest.trim().split('|').map(str::trim).collect();
        let Some(table) = self.page.tables.last_mut() else {
            return;
        };
        if self.columns == 0 {
            self.columns = cells.len();
            self.heads = roles(&cells);
            let html = &mut self.page.html;
            html.push_str("<div class=\"tablenoborder\">");
            let number = table.caption.strip_prefix("Table ");
            let number = number.and_then(|rest| rest.split(' ').next());
            if let Some(number) = number {
                let _ = write!(html, "<a name=\"t{number}\"></a>");
            }
            html.push_str("<table>");
            if !table.caption.is_empty() {
                let _ = write!(html, "<caption>{}</caption>", inline(&table.caption));
            }
            html.push_str("<thead><tr>");
            for cell in &cells {
                let head = cell.split(':').next().unwrap_or_default();
                let _ = writeln!(html, "<th><p>{}</p>\n</th>", inline(head));
            }
            html.push_str("</tr></thead>\n<tbody>");
            return;
        }
        let html: Vec<String> = cells.iter().map(|cell| self::cell(cell)).collect();
        self.page.html.push_str("<tr>");
        for cell in &html {
            let _ = writeln!(self.page.html, "<td>{cell}</td>");
        }
        self.page.html.push_str("</tr>\n");
        if self.explicit {
            return;
        }
        let said = |index: usize, between: &str| html.get(index).map(|cell| lines(cell, between));
        table.rows.push(match self.heads.as_slice() {
            [Some(name), mandatory, kind, description] => vec![
                said(*name, " "),
                mandatory.and_then(|index| said(index, " ")),
                kind.and_then(|index| said(index, " ")),
                Some(
                    description
                        .and_then(|index| said(index, "\n"))
                        .unwrap_or_default(),
                ),
            ],
            _ => (0..cells.len()).map(|index| said(index, "\n")).collect(),
        });
    }
}

/// Which columns hold name, mandatory, type, description.
fn roles(heads: &[&str]) -> Vec<Option<usize>> {
    let role = |names: &[&str], mark: &str| {
        heads
            .iter()
            .position(|head| head.ends_with(mark))
            .or_else(|| {
                heads
                    .iter()
                    .position(|head| names.contains(&head.to_lowercase().as_str()))
            })
    };
    vec![
        role(NAMES, ":name"),
        role(MANDATORY, ":mandatory"),
        role(TYPES, ":type"),
        role(DESCRIPTIONS, ":description"),
    ]
}
