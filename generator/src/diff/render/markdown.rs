//! Changes as a table for a comment on a pull request.

use super::super::change::Change;
use super::super::verdict::Verdict;
use super::super::version::Versions;
use super::{NOTHING, code, level, title, why};

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
            format!("{}{values}", code(&what)).replace('|', "\\|"),
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
