//! Flat text, as it is copied from a browser, into blocks. Tables have no marks in it: a caption or the heads of the
//! columns begin one; a title, the next caption or an outer list ends it.

use super::block::{Block, RawRow, RawTable, squeeze};
use super::caption::{Caption, caption_of, is_about_table, is_row};
use super::code::{self, Code};
use super::line::{Line, lines};
use super::rows::{self, Evidence, Piece};
use super::scores::{mandatory_score, name_score, type_score};
use super::words::{Role, is_title, role};
use super::{Doubt, Prose, operation};

/// The blocks of a page.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = text.trim_start_matches('\u{feff}');
    let source: Vec<&str> = text.lines().collect();
    let lines = lines(&source);
    let mut evidence = Evidence::default();
    for operation in lines
        .iter()
        .filter_map(|line| operation::find(&line.text, line.number))
    {
        evidence
            .names
            .extend(operation::placeholders(&operation.path));
    }
    let codes = code::find(&lines, &source);
    for line in codes
        .iter()
        .filter_map(|code| lines.get(code.from..code.to))
        .flatten()
    {
        evidence.names.extend(code::keys(&line.text));
    }
    for (index, line) in lines.iter().enumerate() {
        if let Some(caption) = Caption::at(&lines, index)
            && let [object] = caption.rest.split(' ').take(2).collect::<Vec<_>>()[..]
        {
            evidence.objects.insert(object.to_owned());
        } else if let Some((_, rest)) = caption_of(&line.text) {
            // `Table 4 tags parameters`.
            evidence.objects.extend(
                rest.split(' ')
                    .next()
                    .filter(|word| name_score(word) > 3.0)
                    .map(str::to_owned),
            );
        }
    }
    Reader {
        lines: &lines,
        codes: &codes,
        evidence: &evidence,
        at: 0,
        next_code: 0,
        blocks: Vec::new(),
        titled: false,
        tables: 0,
    }
    .read()
}

struct Reader<'a> {
    lines: &'a [Line],
    codes: &'a [Code],
    evidence: &'a Evidence,
    at: usize,
    next_code: usize,
    blocks: Vec<Block>,
    /// Whether the page's title was seen.
    titled: bool,
    tables: usize,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<Block> {
        while let Some(line) = self.lines.get(self.at) {
            while self
                .codes
                .get(self.next_code)
                .is_some_and(|code| code.from < self.at)
            {
                self.next_code += 1;
            }
            if self.is_page_title(line) {
                self.titled = true;
                self.blocks.push(Block::Heading {
                    line: line.number,
                    level: 1,
                    text: line.text.clone(),
                });
                self.at += 1;
            } else if let Some(code) = self.code_at(self.at) {
                let (text, to) = (code.text.clone(), code.to);
                self.blocks.push(Block::Code {
                    line: line.number,
                    text,
                });
                self.at = to;
            } else if let Some(caption) = Caption::at(self.lines, self.at) {
                self.table(&caption);
            } else if self.is_title(self.at) {
                self.blocks.push(Block::Heading {
                    line: line.number,
                    level: 4,
                    text: line.text.clone(),
                });
                self.at += 1;
            } else {
                self.paragraph(line);
                self.at += 1;
            }
        }
        self.blocks
    }

    fn code_at(&self, at: usize) -> Option<&Code> {
        let codes = self.codes.get(self.next_code..).unwrap_or_default();
        codes
            .iter()
            .take_while(|code| code.from <= at)
            .find(|code| code.from == at)
    }

    /// The first line that is neither date nor navigation.
    fn is_page_title(&self, line: &Line) -> bool {
        !self.titled && !line.text.starts_with("Updated on ") && self.code_at(self.at).is_none()
    }

    fn is_title(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else {
            return false;
        };
        let next = self.lines.get(at + 1);
        line.indent == 0
            && !line.bullet
            && line.gap
            && next.is_none_or(|next| {
                next.gap
                    || next.bullet
                    || caption_of(&next.text).is_some()
                    || code::begins(&next.text)
            })
            && is_title(&line.text, self.tables == 0)
            // `Authorization`, `No`, `String` is a row.
            && next.is_none_or(|next| mandatory_score(&next.text) < 5.0 && type_score(&next.text) < 5.0)
    }

    /// Whether a line stands where a row's description begins: `error_code`, `String`, `Error code`.
    fn is_description(&self, columns: &[String], at: usize) -> bool {
        let position = columns
            .iter()
            .position(|head| role(head) == Role::Description);
        let before = position.and_then(|position| columns.get(position.checked_sub(1)?));
        let above = at.checked_sub(1).and_then(|above| self.lines.get(above));
        let (Some(before), Some(above)) = (before, above.filter(|above| !above.bullet)) else {
            return false;
        };
        let fits = match role(before) {
            Role::Name => name_score(&above.text) >= 4.0,
            Role::Mandatory => mandatory_score(&above.text) >= 8.0,
            Role::Type => type_score(&above.text) >= 5.0,
            _ => false,
        };
        // Several words with capitals are a title all the same; so is what stands above a table or an example.
        let title = self.lines.get(at).is_none_or(|line| {
            let mut words = line.text.split(' ').skip(1).peekable();
            words.peek().is_some()
                && words.all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        });
        let example = self
            .lines
            .get(at + 1)
            .is_some_and(|next| code::begins(&next.text));
        fits && (!title && !example && Caption::at(self.lines, at + 1).is_none()
            || is_row(self.lines, columns, at + 1))
    }

    fn paragraph(&mut self, line: &Line) {
        // A further paragraph of a list item stands below the item's text.
        let depth = if line.bullet {
            line.indent / 2
        } else {
            (line.indent / 2).saturating_sub(1)
        };
        self.blocks.push(Block::Prose(Prose {
            line: line.number,
            bullet: line.bullet,
            depth: depth.max(usize::from(line.bullet)),
            text: line.text.clone(),
        }));
    }

    fn table(&mut self, caption: &Caption) {
        let Some(first) = self.lines.get(self.at) else {
            return;
        };
        self.tables += 1;
        let from = caption.end;
        let base = self
            .lines
            .get(from.saturating_sub(1))
            .map_or(0, |line| line.indent);
        let end = self.end(&caption.columns, from, base);
        let pieces = self.pieces(from, end, base);
        let mut rows = rows::rows(&caption.columns, pieces, self.evidence);
        // What stands below the last row belongs to the page again.
        let last = self.tail(&caption.columns, &mut rows);
        self.at = last
            .and_then(|number| (from..end).find(|at| self.lines[*at].number >= number))
            .unwrap_or(end);
        self.blocks.push(Block::Table(RawTable {
            line: first.number,
            caption: caption.text.map(squeeze),
            columns: caption.columns.clone(),
            rows,
            anchors: Vec::new(),
            doubts: Vec::<Doubt>::new(),
        }));
    }

    /// The first line that is not the table's any more.
    fn end(&self, columns: &[String], from: usize, base: usize) -> usize {
        let mut at = from;
        while let Some(line) = self.lines.get(at) {
            if line.indent < base
                || self.is_title(at) && !self.is_description(columns, at)
                || Caption::at(self.lines, at).is_some_and(|caption| {
                    caption.text.is_some() || !is_row(self.lines, columns, at + 1)
                })
                || is_status_line(line)
            {
                break;
            }
            // An item of the list around the next table.
            let next = self.lines.get(at + 1);
            if line.bullet
                && (is_tail(&line.text)
                    || next.is_some_and(|next| next.indent > line.indent)
                        && Caption::at(self.lines, at + 1).is_some())
            {
                break;
            }
            if !line.bullet
                && line.gap
                && is_tail(&line.text)
                && next.is_some_and(|next| code::begins(&next.text))
            {
                break;
            }
            // A sentence about the next table.
            if line.indent == base
                && !line.bullet
                && caption_of(&line.text).is_some_and(|(_, rest)| is_about_table(rest))
                && (Caption::at(self.lines, at + 1).is_some() || self.is_title(at + 1))
            {
                break;
            }
            at += 1;
        }
        // `Splitting by size:` is about what stands below.
        let last = at.checked_sub(1).filter(|last| *last > from);
        let leads = last
            .and_then(|last| self.lines.get(last))
            .is_some_and(|line| {
                line.indent == base && !line.bullet && line.gap && line.text.ends_with(':')
            });
        at - usize::from(leads && Caption::at(self.lines, at).is_some())
    }

    fn pieces(&self, from: usize, end: usize, base: usize) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut listed = false;
        let mut at = from;
        while let Some(line) = self.lines.get(at).filter(|_| at < end) {
            if let Some(code) = self.code_at_any(at) {
                let text = squeeze(&code.text);
                pieces.push(Piece {
                    prose: Prose {
                        line: line.number,
                        text,
                        ..Prose::default()
                    },
                    gap: line.gap,
                    base: false,
                });
                at = code.to.max(at + 1);
                continue;
            }
            at += 1;
            let inner = line.indent.saturating_sub(base);
            if inner == 0 || line.bullet {
                listed = line.bullet;
            } else if !listed && let Some(last) = pieces.last_mut() {
                // Indented without a list: typed so, as code is.
                last.prose.text.push(' ');
                last.prose.text.push_str(&squeeze(&line.text));
                continue;
            }
            // A list inside of a list has its bullets where the outer list has its text.
            let lists = inner / 2 + usize::from(base > 0);
            let depth = match (line.bullet, inner) {
                (true, _) => lists.max(1),
                (false, 0) => 0,
                (false, _) => lists.saturating_sub(1),
            };
            pieces.push(Piece {
                prose: Prose {
                    line: line.number,
                    bullet: line.bullet,
                    depth,
                    text: squeeze(&line.text),
                },
                gap: line.gap,
                base: inner == 0 && !line.bullet,
            });
        }
        pieces
    }

    fn code_at_any(&self, at: usize) -> Option<&Code> {
        let index = self.codes.partition_point(|code| code.from < at);
        self.codes.get(index).filter(|code| code.from == at)
    }

    /// Whether an example of several lines begins in a line.
    fn is_long_code(&self, number: usize) -> bool {
        let at = self.lines.partition_point(|line| line.number < number);
        self.code_at_any(at)
            .is_some_and(|code| code.to - code.from > 2)
    }

    /// Cuts off what is written below the table, and tells the number of its first line.
    fn tail(&self, columns: &[String], rows: &mut [RawRow]) -> Option<usize> {
        let codes = columns.first().is_some_and(|head| role(head) == Role::Code);
        let (last, others) = rows.split_last_mut()?;
        let plain = others
            .iter()
            .all(|row| row.cells.iter().all(|cell| cell.prose.len() < 2));
        let cell = last
            .cells
            .iter_mut()
            .rev()
            .find(|cell| !cell.prose.is_empty())?;
        let cut = cell.prose.iter().enumerate().skip(1).find(|(_, prose)| {
            let text = &prose.text;
            let below = !prose.bullet && prose.depth == 0;
            below
                && (is_tail(text)
                    || codes && plain && text.len() > 20
                    || caption_of(text).is_some_and(|(_, rest)| is_about_table(rest)))
                || self.is_long_code(prose.line)
        });
        let cut = cut.map(|(index, _)| index)?;
        let number = cell.prose.get(cut)?.line;
        cell.prose.truncate(cut);
        Some(number)
    }
}

/// `Status code: 200`.
fn is_status_line(line: &Line) -> bool {
    !line.bullet && super::page::status_of(&line.text).is_some()
}

/// What stands below tables, in pages that have no title there.
fn is_tail(text: &str) -> bool {
    let lower = text.trim_end_matches([':', '.']).to_lowercase();
    [
        "example request",
        "example response",
        "request example",
        "response example",
        "sample request",
        "sample response",
        "example requests",
        "example responses",
        "example normal response",
        "response body example",
        "request body example",
        "normal response",
        "abnormal response",
        "error response",
    ]
    .contains(&lower.as_str())
        || lower.starts_with("example request ")
        || lower.starts_with("example response ")
        || lower.contains("status code") && lower.contains("see ") && lower.len() < 100
        || lower.starts_with("the following is an example")
        || lower.starts_with("the following shows an example")
        || lower.starts_with("an example of the re")
        || lower.starts_with("a response example")
}
