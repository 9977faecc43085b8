//! The lines of a description, however they were typed: rows of inner tables, items with dashes, bold type in Markdown.

use crate::read::block::POWER;
use crate::read::{Parameter, Prose};

/// Rows of a table inside of the cell as the items of a list: `VALUE: meaning`.
pub(super) fn tabled(prose: Vec<Prose>) -> Vec<Prose> {
    let mut lines: Vec<Prose> = Vec::with_capacity(prose.len());
    for line in prose {
        match (line.inner_row, lines.last_mut()) {
            (None, _) => lines.push(line),
            (Some(0), _) => {}
            (row, Some(last)) if last.inner_row == row => {
                let mark = if last.text.contains(": ") { ", " } else { ": " };
                last.text = format!("{}{mark}{}", last.text, line.text);
            }
            _ => lines.push(Prose {
                bullet: true,
                depth: line.depth.max(1),
                ..line
            }),
        }
    }
    lines
}

/// Items that were typed with a dash, the first of them behind the words that announce it:
/// `The options are as follows: - month: …`, `- **day**: …`.
pub(super) fn dashed(prose: Vec<Prose>) -> Vec<Prose> {
    let dash = |prose: &Prose| {
        !prose.bullet && (prose.text.starts_with("- ") || prose.text.starts_with("– "))
    };
    let mut lines: Vec<Prose> = Vec::with_capacity(prose.len());
    let mut prose = prose.into_iter().peekable();
    while let Some(mut line) = prose.next() {
        let next = prose.peek().is_some_and(dash);
        let start = match line.text.find(": - ") {
            // One alone is a dash.
            _ if dash(&line) && (next || lines.last().is_some_and(|last| last.bullet)) => 0,
            Some(at) if !line.bullet && next => at + 2,
            _ => {
                lines.push(line);
                continue;
            }
        };
        let items = line.text.split_off(start);
        let items = items_of(&items).into_iter().map(|text| Prose {
            bullet: true,
            depth: line.depth.max(1),
            text,
            ..line.clone()
        });
        let items: Vec<Prose> = items.collect();
        if start > 0 {
            line.text.truncate(start - 1);
            lines.push(line);
        }
        lines.extend(items);
    }
    lines
}

/// `- a: one - b: two`: each item begins with a word and a colon.
fn items_of(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for part in text.trim_start_matches(['-', '–']).split(" - ") {
        let word = part.split(':').next().unwrap_or_default();
        let begins = part.contains(": ") && !word.trim().contains(' ');
        match items.last_mut().filter(|_| !begins) {
            Some(last) => {
                last.push_str(" - ");
                last.push_str(part);
            }
            None => items.push(part.trim().to_owned()),
        }
    }
    items
}

/// The lines of a description, bullets told by their mark.
pub(super) fn from_text(row: &Parameter) -> Vec<Prose> {
    let lines = row
        .description
        .lines()
        .filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let item = line.trim_start().strip_prefix("• ");
            Prose {
                line: row.line,
                bullet: item.is_some(),
                depth: item.is_some().into(),
                text: item.unwrap_or(line).trim().to_owned(),
                ..Prose::default()
            }
        })
        .collect()
}

/// The text without what marks bold type in Markdown.
pub(super) fn unmarked(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("**") {
        plain.push_str(before);
        // `2**32` is a power.
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digit(before.chars().next_back()) && digit(behind.chars().next()) {
            plain.push('^');
        }
        rest = behind;
    }
    plain.push_str(rest);
    plain.replace(POWER, "^").trim().to_owned()
}
