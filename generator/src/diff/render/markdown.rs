//! Changes as a table for a comment on a pull request.

use super::super::change::Change;
use super::super::verdict::Verdict;
use super::super::version::Versions;
use super::{NOTHING, level, title, wire_reason};

/// The changes, those that break first.
pub fn markdown(changes: &[Change], krate: &str, versions: Option<&Versions>) -> String {
    if changes.is_empty() {
        return format!("The spec: {NOTHING}.\n");
    }
    let mut sorted: Vec<&Change> = changes.iter().collect();
    // The sort is stable: what is as bad stays in order.
    sorted.sort_by_key(|it| std::cmp::Reverse((it.verdict().max(in_rust(it)), it.level())));
    let mut text = String::new();
    if let Some(versions) = versions {
        text += &format!(
            "**{krate} {} → {}** ({})\n\n",
            versions.old, versions.new, versions.reason
        );
    }
    text += "| where | what | wire | Rust | why |\n|---|---|---|---|---|\n";
    for change in sorted {
        let wire = match change.verdict() {
            Verdict::Breaking => "**breaking**",
            other => other.word(),
        };
        let what = format!("{} {}", change.sign.mark(), change.subject);
        let values = change.values();
        let values = if values.is_empty() {
            String::new()
        } else {
            format!(": {}", code(&values))
        };
        let cells = [
            format!("{}, {}", cell(&title(change)), change.section),
            format!("{}{values}", code(&what)),
            wire.to_owned(),
            level(change.level()),
            cell(&why(change)),
        ];
        text += &format!("| {} |\n", cells.join(" | "));
    }
    text
}

/// The verdict in Rust among those on the wire.
fn in_rust(change: &Change) -> Verdict {
    if change.level().is_breaking() {
        Verdict::Breaking
    } else {
        Verdict::Compatible
    }
}

/// The reasons of what is not compatible.
fn why(change: &Change) -> String {
    let mut reasons = Vec::new();
    if change.verdict() != Verdict::Compatible {
        reasons.push(wire_reason(change));
    }
    if change.level().is_breaking() {
        reasons.push(change.rust_reason());
    }
    reasons.extend(change.note.clone());
    reasons.join("; ")
}

/// A text as it is, in a cell.
fn cell(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
}

/// A text as code, in a cell: with more backticks around it than are in it.
fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{}{space}{fence}", text.replace('|', "\\|"))
}
