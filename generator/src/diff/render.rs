//! Changes → text for a terminal, Markdown for a pull request, entries of a changelog, JSON for tools, and the derivation of each verdict.

mod changelog;
mod explain;
mod json;
mod markdown;

pub use changelog::changelog;
pub use explain::explain;
pub use json::json;
pub use markdown::markdown;

use super::change::Change;
use super::verdict::{Level, Verdict};
use super::version::Versions;

/// What is said where there is no change.
const NOTHING: &str = "nothing of the model has changed";

/// Columns of a terminal that lines fit into, as far as they can.
const WIDTH: usize = 100;

/// Columns that a subject and its values take before the verdicts; values that are longer stand below.
const SUBJECT: usize = 46;

/// Columns of values that are shown below their line; the rest is in JSON and Markdown.
const VALUES: usize = 240;

/// The changes as people read them: by service and operation, one line each, with the reason where something breaks or
/// depends.
pub fn text(changes: &[Change], krate: &str, versions: Option<&Versions>) -> String {
    let mut text = String::new();
    let groups = groups(changes);
    let width = |of: &dyn Fn(&Change) -> usize| changes.iter().map(of).max().unwrap_or(0);
    let section = width(&|it| it.section.len());
    let subject = width(&|it| subject(it).chars().count());
    for (title, changes) in groups {
        if !title.is_empty() {
            text += &format!("  {title}\n");
        }
        for change in changes {
            let wire = verdict(change.verdict());
            let rust = if change.level().is_breaking() {
                "BREAKING"
            } else {
                "compatible"
            };
            let line = format!(
                "    {:section$}  {} {:subject$}  wire: {wire:10}  rust: {rust}",
                change.section,
                change.sign.mark(),
                self::subject(change),
            );
            text += &with_reasons(&line, change);
        }
    }
    if changes.is_empty() {
        text += &format!("  {NOTHING}\n");
    }
    if let Some(versions) = versions.filter(|_| !changes.is_empty()) {
        text += &format!(
            "  {krate} {} → {} ({})\n",
            versions.old, versions.new, versions.reason
        );
    }
    text
}

/// A line with what it has no room for, and with the reasons of what is not compatible: at its end if there is room, or
/// else below.
fn with_reasons(line: &str, change: &Change) -> String {
    let mut reasons = Vec::new();
    let below = (!fits(change)).then(|| cut(&change.values(), VALUES));
    if change.verdict() != Verdict::Compatible {
        reasons.push(format!("wire: {}", wire_reason(change)));
    }
    if change.level().is_breaking() {
        reasons.push(format!("rust: {}", change.rust_reason()));
    }
    reasons.extend(change.note.clone());
    if let (None, [one]) = (&below, reasons.as_slice()) {
        let (_, clause) = one.split_once(": ").unwrap_or(("", one));
        let whole = format!("{line}  ({clause})");
        if whole.chars().count() <= WIDTH {
            return whole + "\n";
        }
    }
    let mut text = line.trim_end().to_owned() + "\n";
    for clause in below.into_iter().chain(reasons) {
        for (index, part) in textwrap::wrap(&clause, WIDTH - 18).into_iter().enumerate() {
            text += &format!("{}{part}\n", " ".repeat(if index == 0 { 16 } else { 18 }));
        }
    }
    text
}

/// The reason of the verdict on the wire.
fn wire_reason(change: &Change) -> String {
    let guard = change
        .wire
        .guard
        .filter(|_| change.verdict() == Verdict::Depends);
    match guard {
        Some(guard) => format!("{}, {}", change.wire.reason, guard.reason()),
        None => change.wire.reason.clone(),
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "BREAKING",
        other => other.word(),
    }
}

/// The subject, with its values if a line has room for them.
fn subject(change: &Change) -> String {
    if fits(change) {
        with_values(change)
    } else {
        cut(&change.subject, SUBJECT)
    }
}

fn with_values(change: &Change) -> String {
    match change.values() {
        values if values.is_empty() => cut(&change.subject, SUBJECT),
        values => one_line(&format!("{}  {values}", change.subject)),
    }
}

/// Whether a line has room for the values.
fn fits(change: &Change) -> bool {
    with_values(change).chars().count() <= SUBJECT
}

/// A text of at most this many columns.
fn cut(text: &str, columns: usize) -> String {
    let text = one_line(text);
    if text.chars().count() <= columns {
        return text;
    }
    text.chars().take(columns - 1).chain(['…']).collect()
}

/// A text without the control characters that would end its line.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

/// Changes by what they belong to, in the order in which that is first met.
fn groups(changes: &[Change]) -> Vec<(String, Vec<&Change>)> {
    let mut groups: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in changes {
        let title = title(change);
        match groups.iter_mut().find(|(it, _)| *it == title) {
            Some((_, group)) => group.push(change),
            None => groups.push((title, vec![change])),
        }
    }
    for (_, group) in &mut groups {
        group.sort_by_key(|change| SECTIONS.iter().position(|it| *it == change.section));
    }
    groups
}

/// The parts of an operation, in the order in which they are read; what is none of them comes before.
const SECTIONS: [&str; 13] = [
    "operation",
    "constraint",
    "path",
    "query",
    "header",
    "body",
    "request",
    "status",
    "response header",
    "response",
    "both",
    "type",
    "paging",
];

/// `vod ShowAssetMeta`, or of a shared type also where it is used.
fn title(change: &Change) -> String {
    let name = format!("{} {}", change.service, change.owner);
    match change.reaches.as_slice() {
        [] => name.trim().to_owned(),
        [all @ .., last] if all.len() < 3 => format!("{name}, in {} and {last}", all.join(", ")),
        [first, rest @ ..] => format!("{name}, in {first} and {} more operations", rest.len()),
    }
}

/// The level as a word for tables; a breaking one stands out.
fn level(level: Level) -> String {
    if level.is_breaking() {
        format!("**{}**", level.word())
    } else {
        level.word().to_owned()
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

/// A text as code in Markdown: with more backticks around it than are in it.
fn code(text: &str) -> String {
    let text = text.replace(char::is_control, " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{text}{space}{fence}")
}
