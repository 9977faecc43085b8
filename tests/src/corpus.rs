//! Pages written in short, with what a careful person reads in them. See `tests/corpus/README.md` for the notation.

use std::fmt::Write as _;

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
    columns: usize,
    explicit: bool,
    in_table: bool,
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
        if std::mem::take(&mut self.in_table) {
            self.page.html.push_str("</tbody></table></div>\n");
        }
        self.columns = 0;
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
            self.in_table = true;
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

/// The lines of a cell.
fn lines(html: &str, between: &str) -> String {
    let text = flat(html);
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| match line.split_once(". ") {
            Some((number, rest))
                if html.contains("<ol") && number.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                format!("• {rest}")
            }
            _ => line.to_owned(),
        });
    lines.collect::<Vec<_>>().join(between)
}

/// `one // two // - item // + item with a paragraph // -- inner item // ! note`.
fn cell(source: &str) -> String {
    let raw = ["<p>", "<div", "<ul>", "<ol>", "<pre>", "<span"];
    if raw.iter().any(|tag| source.starts_with(tag)) || source.is_empty() {
        return source.replace("\\n", "\n");
    }
    let parts: Vec<&str> = source.split(" // ").collect();
    let is_item = |part: &&str| part.starts_with("- ") || part.starts_with("-- ");
    let mut html = String::new();
    // Open lists, and whether a lead is open.
    let (mut depth, mut lead) = (0, false);
    for (index, part) in parts.iter().enumerate() {
        let (wanted, text) = match part.split_once(' ') {
            Some(("-" | "+", text)) => (1, text),
            Some(("--", text)) => (2, text),
            _ => (0, *part),
        };
        while depth > wanted {
            html.push_str("</li></ul>\n");
            depth -= 1;
        }
        if wanted == 0 && std::mem::take(&mut lead) {
            html.push_str("</div>\n");
        }
        if wanted > 0 {
            html.push_str(if depth == wanted {
                "</li><li>"
            } else {
                "<ul><li>"
            });
            depth = wanted;
            let paragraph = part.starts_with('+');
            let _ = if paragraph {
                writeln!(html, "<p>{}</p>", inline(text))
            } else {
                write!(html, "{}", inline(text))
            };
        } else if let Some(note) = part.strip_prefix("! ") {
            let _ = write!(
                html,
                "<div class=\"note\"><span class=\"notetitle\"> NOTE: </span><div class=\"notebody\"><p>{}</p>\n</div></div>\n",
                inline(note)
            );
        } else if part.ends_with(':') && parts.get(index + 1).is_some_and(is_item) {
            let _ = write!(html, "<div class=\"p\">{}", inline(part));
            lead = true;
        } else {
            let _ = writeln!(html, "<p>{}</p>", inline(part));
        }
    }
    html.push_str(&"</li></ul>".repeat(depth));
    html.push_str(if lead { "</div>" } else { "" });
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Bold between `**`, links at `Table 3`.
fn inline(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in escaped(text).split("**").enumerate() {
        match index % 2 {
            0 => html.push_str(part),
            _ => {
                let _ = write!(html, "<strong>{part}</strong>");
            }
        }
    }
    let mut rest = html.as_str();
    let mut out = String::new();
    while let Some(at) = rest.find("see Table ") {
        let (before, after) = rest.split_at(at + 4);
        out.push_str(before);
        let digits = after["Table ".len()..].bytes();
        let end = "Table ".len() + digits.take_while(u8::is_ascii_digit).count();
        let (link, after) = after.split_at(end);
        let _ = write!(out, "<a href=\"#t{}\">{link}</a>", &link["Table ".len()..]);
        rest = after;
    }
    out.push_str(rest);
    out
}
