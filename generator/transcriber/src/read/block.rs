//! What both readers, of HTML and of flat text, hand on: headings, paragraphs, code and tables, in the page's order.

use crate::read::reference_page::Prose;

/// A piece of a page, in the page's order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// The title of the page (level 1), of a section, of a subsection.
    Heading {
        line: usize,
        level: u8,
        text: String,
        /// Names of the title's anchors, and of those right before it.
        anchors: Vec<String>,
    },
    /// A paragraph or list item.
    Prose(Prose),
    /// Text that stands as it was typed.
    Code { line: usize, text: String },
    /// A table.
    Table(RawTable),
}

/// A table, not yet understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RawTable {
    pub(super) line: usize,
    pub(super) caption: Option<String>,
    pub(super) columns: Vec<String>,
    /// Whether the columns' heads are marked as such, or known words.
    pub(super) headed: bool,
    pub(super) rows: Vec<RawRow>,
    /// The names by which links find the table.
    pub(super) anchors: Vec<String>,
}

/// A row; it has as many cells as the table has columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RawRow {
    pub(super) line: usize,
    /// Whether one cell goes over all columns: a title above further rows.
    pub(super) title: bool,
    pub(super) cells: Vec<RawCell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RawCell {
    pub(super) prose: Vec<Prose>,
    /// Where links in it lead to, inside of the page.
    pub(super) links: Vec<String>,
    /// Whether it belongs to a row further up.
    pub(super) spanned: bool,
}

impl RawCell {
    /// The text in one line, for names and types.
    pub(super) fn inline(&self) -> String {
        let texts: Vec<String> = self.prose.iter().map(shown).collect();
        texts.join(" ")
    }

    /// The text in one line without footnotes and without quotation marks around it, for names.
    pub(super) fn name(&self) -> String {
        let texts = self.prose.iter().map(|prose| {
            if prose.bullet {
                format!("• {}", prose.text)
            } else {
                prose.text.clone()
            }
        });
        let text = texts.collect::<Vec<_>>().join(" ");
        let mut name = String::new();
        for (index, part) in text.split(RAISED).enumerate() {
            // Every second part is raised.
            if index % 2 == 0 {
                name.push_str(part.split(POWER).next().unwrap_or_default());
            }
        }
        let name = squeeze(&name);
        for (open, close) in [
            ('“', '”'),
            ('«', '»'),
            ('"', '"'),
            ('‘', '’'),
            ('\'', '\''),
            ('`', '`'),
        ] {
            let inner = name
                .strip_prefix(open)
                .and_then(|name| name.strip_suffix(close));
            if let Some(inner) = inner {
                return inner.trim().to_owned();
            }
        }
        name
    }

    /// The text, a line for each paragraph and list item.
    pub(super) fn lines(&self) -> String {
        let lines: Vec<String> = self.prose.iter().map(shown).collect();
        lines.join("\n")
    }
}

/// A paragraph or list item as the neutral form shows it.
pub(super) fn shown(prose: &Prose) -> String {
    let text = prose.text.replace([POWER, RAISED], "");
    if prose.bullet {
        format!("• {text}")
    } else {
        text
    }
}

/// Stands before an exponent in the text of a cell, and is not shown: a browser copies 2<sup>31</sup> as 231.
pub(crate) const POWER: char = '\u{2060}';

/// Stands around what is raised behind a letter, in the text of a cell: a footnote, in names.
pub(super) const RAISED: char = '\u{2061}';

/// Marks without a width, which browsers break words at.
pub(super) const INVISIBLE: [char; 4] = ['\u{200b}', '\u{200c}', '\u{feff}', '\u{ad}'];

/// One space for any white space, none around.
pub(super) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !squeezed.is_empty() {
            squeezed.push(' ');
        }
        squeezed.extend(word.split(INVISIBLE));
    }
    squeezed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_squeezed() {
        assert_eq!(squeeze("  a\n b\u{a0}c\u{200b}d "), "a b cd");
    }

    #[test]
    fn names_have_no_footnotes_and_no_quotation_marks() {
        for (text, name) in [
            ("size\u{2061}1\u{2061}", "size"),
            ("size \u{2061}[2]\u{2061}", "size"),
            ("h264\u{2060}1", "h264"),
            ("“size”", "size"),
            ("« size »", "size"),
            ("size", "size"),
        ] {
            let text = text.to_owned();
            let prose = vec![Prose {
                text,
                ..Prose::default()
            }];
            assert_eq!(
                RawCell {
                    prose,
                    ..RawCell::default()
                }
                .name(),
                name
            );
        }
    }

    #[test]
    fn a_cell_has_lines_or_is_one() {
        let prose = |bullet, text: &str| Prose {
            bullet,
            text: text.to_owned(),
            ..Prose::default()
        };
        let cell = RawCell {
            prose: vec![prose(false, "one"), prose(true, "two")],
            ..RawCell::default()
        };
        assert_eq!(
            (cell.inline(), cell.lines()),
            ("one • two".to_owned(), "one\n• two".to_owned())
        );
    }
}
