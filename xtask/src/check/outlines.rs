//! The committed outlines against those of the crate.

use std::path::Path;

use generator::service::Crate;

use super::Step;
use crate::{disk, report};

const FOLDER: &str = "tests/tests/snapshots";
const COMMAND: &str = "INSTA_UPDATE=always cargo test -p tests --test outline";

/// Whether there is an outline of every service and of no other, and each is the crate's.
pub(super) fn step(root: &Path, krate: &Crate) -> Result<Step, disk::Error> {
    let outlines = generator::outline(krate);
    let mut said = String::new();
    let mut reports = Vec::new();
    for (name, outline) in &outlines {
        let path = format!("{FOLDER}/outline__{name}.snap");
        let text = disk::read_text(&root.join(&path))?;
        let committed = text.as_deref().map_or("", content);
        if committed.trim_end() == outline.trim_end() {
            continue;
        }
        said += &report::diff(&path, committed, "as the spec gives it", outline);
        let message = format!("{path} is not the outline of spec");
        let help = format!("read the diff, then run `{COMMAND}` and commit what it changes");
        reports.push((path, message, help));
    }
    for file in disk::names(&root.join(FOLDER))? {
        let name = file.strip_prefix("outline__");
        let name = name.and_then(|it| it.strip_suffix(".snap"));
        if name.is_some_and(|it| !outlines.contains_key(it)) {
            let path = format!("{FOLDER}/{file}");
            let message = format!("{path} is the outline of a service that spec does not have");
            let help = format!("delete it: `git rm {path}`");
            reports.push((path, message, help));
        }
    }
    if reports.is_empty() {
        return Ok(Step::passed("the outlines are those of spec\n"));
    }
    let mut step = Step::passed(said);
    for (path, message, help) in reports {
        let said = format!("\n{message}\nhelp: {help}\n");
        let failed = Step::failed(said, "stale", &path, message, help);
        step.said += &failed.said;
        step.reports.extend(failed.reports);
    }
    Ok(step)
}

/// A snapshot without its header, which stands between two lines of dashes.
fn content(snapshot: &str) -> &str {
    let header = snapshot.strip_prefix("---\n");
    let parts = header.and_then(|it| it.split_once("\n---\n"));
    parts.map_or(snapshot, |(_, content)| content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_of_a_snapshot_is_no_part_of_it() {
        assert_eq!(
            content("---\nsource: a.rs\n---\na\n---\nb\n"),
            "a\n---\nb\n"
        );
        assert_eq!(content("a\n---\nb\n"), "a\n---\nb\n");
    }
}
