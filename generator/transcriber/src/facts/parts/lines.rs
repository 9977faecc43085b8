//! The lines of a description, however they were typed: rows of inner tables, items with dashes, bold type in Markdown.

use crate::read::block::POWER;
use crate::read::words::label;
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

/// Lines that are numbered one behind the other, as the items of a list: `1. one`, `(2) two`.
pub(super) fn numbered(prose: Vec<Prose>) -> Vec<Prose> {
    let ranks: Vec<Option<(u32, usize)>> = prose
        .iter()
        .map(|line| rank(&line.text).filter(|_| !line.bullet))
        .collect();
    let follows = |at: usize| matches!((ranks[at], ranks.get(at + 1)), (Some((a, _)), Some(Some((b, _)))) if a + 1 == *b);
    let mut within = false;
    let mut lines = Vec::with_capacity(prose.len());
    for (at, line) in prose.into_iter().enumerate() {
        within = match ranks[at] {
            Some((1, _)) => follows(at),
            Some(_) => within && at > 0 && follows(at - 1),
            None => false,
        };
        lines.push(match ranks[at].filter(|_| within) {
            Some((_, length)) => Prose {
                bullet: true,
                depth: line.depth.max(1),
                text: line.text[length..].trim_start().to_owned(),
                ..line
            },
            None => line,
        });
    }
    lines
}

/// Items that begin with labels as lines of their own: `• Function: …`, `• Value range: …`. One alone is an item.
pub(super) fn labelled(prose: Vec<Prose>) -> Vec<Prose> {
    let is_label = |line: &&Prose| {
        line.bullet && (label(&line.text).is_some() || line.text.starts_with(FUNCTION))
    };
    let Some(depth) = prose.iter().filter(is_label).map(|line| line.depth).min() else {
        return prose;
    };
    let labels = prose.iter().filter(is_label);
    let several = labels.filter(|line| line.depth == depth).count() > 1;
    // `• true: … • false: … • Default value: false`
    let default = |line: &Prose| line.text.starts_with("Default value:");
    let lines = prose.into_iter().map(|line| {
        if line.depth != depth || !is_label(&&line) || !(several || default(&line)) {
            return line;
        }
        Prose {
            bullet: false,
            text: line
                .text
                .strip_prefix(FUNCTION)
                .unwrap_or(&line.text)
                .trim()
                .to_owned(),
            ..line
        }
    });
    lines.collect()
}

/// What the first of such items begins with: it says what the row is.
const FUNCTION: &str = "Function:";

/// The number that a line begins with, and how long it is with its mark.
fn rank(text: &str) -> Option<(u32, usize)> {
    let open = usize::from(text.starts_with('('));
    let digits = text[open..]
        .chars()
        .take_while(char::is_ascii_digit)
        .count();
    let mark = text[open + digits..].chars().next()?;
    let closes = mark == ')' || mark == '.' && open == 0;
    let end = open + digits + 1;
    let number = text[open..open + digits].parse().ok()?;
    (closes && text[end..].starts_with(' ')).then_some((number, end))
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
