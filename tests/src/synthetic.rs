//! Reference pages made up at random, in both forms in which pages are saved, with what their tables say.

use std::fmt::Write as _;

use crate::flat::flat;

/// A page: what its tables say, as HTML, as text.
#[derive(Debug)]
pub struct Page {
    /// The rows of each table: name, mandatory, type, description.
    pub tables: Vec<Vec<Row>>,
    /// As a browser saves it.
    pub html: String,
    /// As it is copied from a browser.
    pub text: String,
}

/// Name, mandatory if there is such a column, type if there is, description.
pub type Row = (String, Option<String>, Option<String>, String);

/// What is made up.
#[derive(Clone, Copy, Debug)]
pub struct Oddities {
    /// One in so many cells is empty; 0 for none.
    pub empty: u64,
    /// One in so many paragraphs looks like another column's cell; 0 for none.
    pub disguised: u64,
    /// Whether tables may lack the Type or the Mandatory column.
    pub columns: bool,
}

/// Numbers that look random and are the same in every run.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % sides.max(1)
    }

    fn one_in(&mut self, sides: u64) -> bool {
        sides > 0 && self.roll(sides) == 0
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let count = u64::try_from(words.len()).unwrap_or(1);
        let index = usize::try_from(self.roll(count)).unwrap_or(0);
        words.get(index).copied().unwrap_or_default()
    }
}

enum Part {
    Paragraph(String),
    /// Text with the list in one paragraph.
    Lead(String, Vec<String>),
    List(Vec<String>),
    Note(String),
}

const WORDS: &[&str] = &[
    "harbour", "ship", "crane", "pier", "cargo", "berth", "tide", "anchor", "manifest", "pilot",
    "tug", "buoy", "dock", "quota", "region", "owner", "weight", "length", "state", "label",
];
const PLAIN: &[&str] = &[
    "name",
    "type",
    "id",
    "description",
    "value",
    "status",
    "code",
    "limit",
    "offset",
    "key",
    "url",
    "size",
    "date",
    "string",
    "list",
    "range",
    "options",
    "mandatory",
    "parameter",
    "object",
];
const TYPES: &[&str] = &[
    "String",
    "Integer",
    "Long",
    "Boolean",
    "Float",
    "Object",
    "Array of strings",
    "Array of Berth objects",
    "Berth object",
    "List<Berth>",
    "Map<String,String>",
    "Array",
    "string",
    "Array<Array<Integer>>",
    "String(255)",
    "JSON Array",
    "Array of Map",
    "Dict<berth>",
    "List",
    "Array String",
    "boolean",
    "Double",
    "Timestamp",
    "Array of objects",
    "Map<String, Object>",
    "Berth array",
    "Array of integers",
    "Enum",
    "Number",
    "berth object",
];

fn name(dice: &mut Dice) -> String {
    let (one, two) = (dice.pick(WORDS), dice.pick(WORDS));
    let capital = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    match dice.roll(12) {
        0..=4 => format!("{one}_{two}"),
        5 => format!("{one}{}", capital(two)),
        6 => dice.pick(PLAIN).to_owned(),
        7 => one.to_owned(),
        8 => format!("{one}.{two}.{one}"),
        9 => format!("X-{}-{}", capital(one), capital(two)),
        10 => format!("{}{}", capital(one), capital(two)),
        _ => format!("OS-{}:{one}_{two}", one.to_uppercase()),
    }
}

fn sentence(dice: &mut Dice) -> String {
    let (one, two) = (dice.pick(WORDS), dice.pick(WORDS));
    match dice.roll(8) {
        0 => format!("Specifies the {one} of the {two}."),
        1 => format!("The value of {one}_{two} contains 1 to 64 characters."),
        2 => format!("{} ID", one.to_uppercase()),
        3 => format!("Whether the {one} is in the {two}. The default value is false."),
        4 => "For details, see Table 3.".to_owned(),
        5 => format!("Value range: 1 to {}", dice.roll(900) + 10),
        6 => format!("Number of {one}s in the {two}"),
        _ => format!("Example: {{\"{one}\":\"{two}\"}}"),
    }
}

/// A paragraph that could be a cell of another column.
fn disguised(dice: &mut Dice) -> String {
    match dice.roll(6) {
        0 => "Reserved".to_owned(),
        1 => format!("{}_{}", dice.pick(WORDS), dice.pick(WORDS)),
        2 => "None".to_owned(),
        3 => dice.pick(WORDS).to_owned(),
        4 => dice.pick(&["String", "Boolean", "Object"]).to_owned(),
        _ => dice.pick(&["Yes", "No", "N/A", "ACTIVE"]).to_owned(),
    }
}

fn description(dice: &mut Dice, oddities: Oddities) -> Vec<Part> {
    if dice.one_in(oddities.empty) {
        return Vec::new();
    }
    let mut parts = Vec::new();
    if dice.one_in(6) {
        let labels = if dice.one_in(2) {
            ["Definition", "Constraints", "Range", "Default Value"]
        } else {
            ["Details:", "Constraints:", "Options:", "Default value:"]
        };
        for (index, label) in labels.into_iter().enumerate() {
            parts.push(Part::Paragraph(label.to_owned()));
            parts.push(match (index, dice.roll(3)) {
                (0, _) | (_, 0) => Part::Paragraph(sentence(dice)),
                (2, 1) => Part::List(items(dice)),
                _ => Part::Paragraph(
                    dice.pick(&["N/A", "None", "0", "false", "berth", "v2"])
                        .to_owned(),
                ),
            });
        }
        return parts;
    }
    for index in 0..=dice.roll(3) {
        parts.push(match dice.roll(9) {
            0 if index > 0 => Part::List(items(dice)),
            1 => Part::Lead(sentence(dice), items(dice)),
            2 if index > 0 => Part::Note(sentence(dice)),
            _ if dice.one_in(oddities.disguised) => Part::Paragraph(disguised(dice)),
            _ => Part::Paragraph(sentence(dice)),
        });
    }
    parts
}

fn items(dice: &mut Dice) -> Vec<String> {
    (0..=dice.roll(4))
        .map(|_| {
            let (one, two) = (dice.pick(WORDS), dice.pick(WORDS));
            match dice.roll(3) {
                0 => one.to_uppercase(),
                1 => format!("{one}: The {two} is meant."),
                _ => format!("{one}_{two}"),
            }
        })
        .collect()
}

/// A page of some tables.
pub fn page(dice: &mut Dice, oddities: Oddities) -> Page {
    let mut page = Page {
        tables: Vec::new(),
        html: String::new(),
        text: String::new(),
    };
    page.html.push_str("<h1>Querying Berths</h1>\n");
    let section = |page: &mut Page, title: &str| {
        let _ = write!(page.html, "<h4>{title}</h4>");
    };
    section(&mut page, "URI");
    page.html.push_str("<p>PUT /v1/{harbour_id}/berths</p>\n");
    for number in 1..=2 + dice.roll(4) {
        match number {
            1 => section(&mut page, "Request Parameters"),
            3 => section(&mut page, "Response"),
            _ => {}
        }
        let caption = match dice.roll(4) {
            0 => format!("Table {number} Berth"),
            1 => format!("Table {number} {} field description", dice.pick(WORDS)),
            2 => format!("Table {number} Parameter description"),
            _ => format!(
                "Table {number} Data structure of the {} field",
                dice.pick(WORDS)
            ),
        };
        let in_list = dice.one_in(5);
        table(dice, oddities, &caption, in_list, &mut page);
    }
    section(&mut page, "Example Request");
    page.html.push_str("<pre>{\n  \"ship_id\" : 1\n}</pre>\n");
    section(&mut page, "Status Codes");
    page.html.push_str("<p>See Status Codes.</p>");
    page.text = format!("Updated on 2026-02-03 GMT+08:00\n\n{}", flat(&page.html));
    page
}

fn table(dice: &mut Dice, oddities: Oddities, caption: &str, in_list: bool, page: &mut Page) {
    let (mandatory, kind) = if oddities.columns {
        [
            (true, true),
            (true, true),
            (false, true),
            (false, true),
            (true, false),
        ][usize::try_from(dice.roll(5)).unwrap_or(0)]
    } else {
        (true, true)
    };
    let mut heads = vec![dice.pick(&["Parameter", "Name", "Field"])];
    heads.extend(mandatory.then(|| dice.pick(&["Mandatory", "Mandatory or Not", "Required"])));
    heads.extend(kind.then(|| dice.pick(&["Type", "Data Type", "Parameter Type"])));
    heads.push("Description");
    let swapped = mandatory && kind && oddities.columns && dice.one_in(4);
    if swapped {
        heads.swap(1, 2);
    }
    if in_list {
        page.html.push_str("<ul><li><p>Parameter description</p>\n");
    }
    let _ = write!(
        page.html,
        "<div><table><caption>{caption}</caption><thead><tr>"
    );
    for head in &heads {
        let _ = write!(page.html, "<th><p>{head}</p>\n</th>");
    }
    page.html.push_str("</tr></thead><tbody>");
    let mut rows: Vec<Row> = Vec::new();
    for _ in 0..=dice.roll(9) {
        let name = name(dice);
        if rows.iter().any(|row| row.0 == name) {
            continue;
        }
        let mut cell = |text: String| {
            if dice.one_in(oddities.empty) {
                String::new()
            } else {
                text
            }
        };
        let yes = if name.len().is_multiple_of(2) {
            "Yes"
        } else {
            "No"
        };
        let yes = mandatory.then(|| cell(yes.to_owned()));
        let empty = cell("-".to_owned()).is_empty();
        let kind = kind.then(|| {
            if empty {
                String::new()
            } else {
                dice.pick(TYPES).to_owned()
            }
        });
        let parts = description(dice, oddities);
        page.html.push_str("<tr>");
        let mut simple = vec![Some(&name), yes.as_ref(), kind.as_ref()];
        if swapped {
            simple.swap(1, 2);
        }
        for text in simple.into_iter().flatten() {
            let escaped = text.replace('<', "&lt;");
            let _ = write!(page.html, "<td><p>{escaped}</p>\n</td>");
        }
        let mut lines = Vec::new();
        page.html.push_str("<td>");
        for part in &parts {
            part.write(&mut page.html, &mut lines);
        }
        page.html.push_str("</td></tr>\n");
        rows.push((name, yes, kind, lines.join("\n")));
    }
    page.html.push_str("</tbody></table></div>\n");
    if in_list {
        page.html.push_str("</li></ul>");
    }
    page.tables.push(rows);
}

impl Part {
    fn write(&self, html: &mut String, lines: &mut Vec<String>) {
        let list = |html: &mut String, lines: &mut Vec<String>, items: &[String]| {
            html.push_str("<ul>");
            for item in items {
                let _ = write!(html, "<li>{item}</li>");
                lines.push(format!("• {item}"));
            }
            html.push_str("</ul>");
        };
        match self {
            Self::Paragraph(text) => {
                let _ = writeln!(html, "<p>{text}</p>");
                lines.push(text.clone());
            }
            Self::Lead(text, items) => {
                let _ = write!(html, "<div class=\"p\">{text}");
                lines.push(text.clone());
                list(html, lines, items);
                html.push_str("</div>");
            }
            Self::List(items) => list(html, lines, items),
            Self::Note(text) => {
                let _ = writeln!(
                    html,
                    "<div><span> NOTE: </span><div><p>{text}</p></div></div>"
                );
                lines.extend(["NOTE:".to_owned(), text.clone()]);
            }
        }
    }
}
