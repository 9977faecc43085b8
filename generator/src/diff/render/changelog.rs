//! Changes as entries of a changelog: one line each, what breaks first.

use super::super::change::Change;
use super::super::verdict::{Level, Verdict};
use super::{code, title, why};

/// The changes under headings: what breaks in Rust, what breaks on the wire alone, what is added, and what else there is.
/// Empty without changes.
pub fn changelog(changes: &[Change]) -> String {
    let mut text = String::new();
    for (heading, belongs) in HEADINGS {
        let mut entries = changes.iter().filter(|change| belongs(change)).peekable();
        if entries.peek().is_some() {
            text += &format!("{heading}:\n\n");
            text.extend(entries.map(entry));
            text.push('\n');
        }
    }
    text
}

/// Whether a change belongs under a heading.
type Belongs = fn(&Change) -> bool;

/// Each change belongs under one of them.
const HEADINGS: [(&str, Belongs); 4] = [
    ("Breaking in Rust", |it| it.level().is_breaking()),
    ("Breaking on the wire", |it| {
        !it.level().is_breaking() && it.verdict() == Verdict::Breaking
    }),
    ("Added", |it| it.level() == Level::Minor && !breaks(it)),
    ("Changed", |it| it.level() == Level::Patch && !breaks(it)),
];

fn breaks(change: &Change) -> bool {
    change.level().is_breaking() || change.verdict() == Verdict::Breaking
}

fn entry(change: &Change) -> String {
    let place = match title(change) {
        title if title.is_empty() => change.section.to_owned(),
        title => format!("{title}, {}", change.section),
    };
    let what = code(&format!("{} {}", change.sign.mark(), change.subject));
    let values = match change.values() {
        values if values.is_empty() => String::new(),
        values => format!(": {}", code(&values)),
    };
    let why = match why(change) {
        why if why.is_empty() => String::new(),
        // It may quote a spec.
        why => format!(
            " ({})",
            why.replace('<', "&lt;").replace(char::is_control, " ")
        ),
    };
    format!("- {place}: {what}{values}{why}\n")
}
