//! What the commands print.

use std::collections::BTreeMap;
use std::time::Duration;

use generator::output::{Existing, OutputTree, Plan};
use generator::service::{Crate, Service};
use transcriber::draft::{Change, Draft, Merged, Operation};
use transcriber::facts::Source;

/// Lines of one file's diff that are shown.
const DIFF_LINES: usize = 24;

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// What was transcribed, and what a person should look at.
pub(crate) fn draft(operation: &Operation, draft: &Draft, spec: &str) -> String {
    let counts = draft.counts;
    let read = [
        count(counts.tables, "table"),
        count(counts.rows, "row"),
        count(counts.objects, "object"),
        count(counts.enumerations, "enumeration"),
        count(counts.examples, "example"),
    ];
    let mut text = format!(
        "  {}   {}\n  {} → {spec}/{}\n",
        operation.facts.title,
        operation.uri,
        read.join(", "),
        operation.path
    );
    let doubts = draft.doubts.len();
    if doubts > 0 {
        let verb = if doubts == 1 { "wants" } else { "want" };
        text += &format!("  {} {verb} a look:\n", count(doubts, "place"));
    }
    for doubt in &draft.doubts {
        let line = line(doubt.line);
        text += &format!("    {line}{}\n      {}\n", doubt.read, doubt.why);
    }
    text
}

/// `line 7: `; nothing, if there is no line to speak of.
fn line(line: usize) -> String {
    match line {
        0 => String::new(),
        line => format!("line {line}: "),
    }
}

/// What has changed on a page since its spec was written.
pub(crate) fn changes(operation: &Operation, merged: &Merged, merge: bool, path: &str) -> String {
    let mut text = format!("  {}   {}\n", operation.facts.title, operation.uri);
    let list = |heading: &str, changes: &[Change]| {
        let mut text = String::new();
        if !changes.is_empty() {
            text += &format!("  {heading}:\n");
        }
        for change in changes {
            text += &format!("    {}{}\n", line(change.line), change.what);
            if let Some(why) = &change.why {
                text += &format!("      not merged: {why}\n");
            }
        }
        text
    };
    if merged.done.is_empty() && merged.by_hand.is_empty() {
        return text
            + &format!(
                "  {path} says what the {} says\n",
                operation.facts.source.word()
            );
    }
    if operation.facts.source == Source::Definition && merged.is_settled() {
        let refused = count(merged.by_hand.len(), "place");
        return text
            + &format!(
                "  {path} says what the definition says, but in {refused} that the generator refuses\n"
            );
    }
    let differences = count(merged.done.len() + merged.by_hand.len(), "difference");
    text += &format!("  {path}: {differences}\n");
    let heading = if merge {
        "merged"
    } else {
        "can be merged with --merge"
    };
    text += &list(heading, &merged.done);
    if let Some(why) = merged.not_merged_because.filter(|_| merge) {
        text += &format!("  {why}\n");
    }
    text + &list("by hand, or left as it is on purpose", &merged.by_hand)
}

/// What codegen did.
pub(crate) fn summary(krate: &Crate, plan: &Plan, out: &str, time: Duration) -> String {
    let mut text = String::new();
    let width = krate
        .services
        .iter()
        .map(|service| service.module.len())
        .max()
        .unwrap_or(0)
        .max(out.len());
    for service in &krate.services {
        text += &format!("{:width$}  {}\n", service.module, describe(service));
    }
    for (what, paths) in [
        ("created", &plan.create),
        ("changed", &plan.change),
        ("removed", &plan.remove),
    ] {
        for path in paths {
            text += &format!("{:width$}  {what} {path}\n", "");
        }
    }
    text += &format!(
        "{out:width$}  {} created, {} changed, {} removed, {} unchanged in {} ms\n",
        plan.create.len(),
        plan.change.len(),
        plan.remove.len(),
        plan.unchanged.len(),
        time.as_millis()
    );
    text
}

fn describe(service: &Service) -> String {
    let members = service
        .operations()
        .map(|operation| operation.request.len() + operation.received().count())
        .chain(service.objects().map(|object| object.members.len()))
        .sum();
    [
        count(service.operations().count(), "operation"),
        count(service.objects().count(), "object"),
        count(service.enumerations().count(), "enumeration"),
        count(members, "member"),
    ]
    .join(", ")
}

/// Why codegen refuses to touch the folder.
pub(crate) fn foreign(plan: &Plan, out: &str) -> String {
    let mut text =
        format!("error: {out} holds files that codegen did not write; nothing was touched\n");
    for path in &plan.foreign {
        text += &format!("  {out}/{path}\n");
    }
    text + "help: move them elsewhere, or delete them: what belongs there, codegen writes anew\n"
}

/// What codegen would do, as short diffs.
pub(crate) fn check(
    tree: &OutputTree,
    existing: &BTreeMap<String, Existing>,
    plan: &Plan,
    out: &str,
    command: &str,
) -> String {
    if plan.is_empty() && plan.foreign.is_empty() {
        return format!("{out} is what the spec gives\n");
    }
    let mut text = String::new();
    for path in &plan.create {
        text += &format!("missing: {out}/{path}\n");
    }
    for path in &plan.remove {
        text += &format!("no longer produced: {out}/{path}\n");
    }
    for path in &plan.change {
        if let Some(Existing::Text(old)) = existing.get(path) {
            text += &diff(
                &format!("{out}/{path}"),
                old,
                "as the spec gives it",
                &tree.0[path],
            );
        }
    }
    for path in &plan.foreign {
        text += &format!("not written by codegen: {out}/{path}\n");
    }
    let differences =
        plan.create.len() + plan.change.len() + plan.remove.len() + plan.foreign.len();
    text += &format!(
        "\n{out} is not what the spec gives: {}\n",
        count(differences, "difference")
    );
    if plan.foreign.is_empty() {
        text += &format!("help: run `{command}` and commit what it changes\n");
    } else {
        text += &format!(
            "help: move the files that codegen did not write elsewhere, then run `{command}`\n"
        );
    }
    text
}

/// The first lines of what differs between what a file says and what this gives.
pub(crate) fn diff(path: &str, old: &str, by: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    let unified = diff
        .unified_diff()
        .context_radius(2)
        .header(path, by)
        .to_string();
    let mut text = String::new();
    for line in unified.lines().take(DIFF_LINES) {
        text += line;
        text.push('\n');
    }
    let more = unified.lines().count().saturating_sub(DIFF_LINES);
    if more > 0 {
        text += &format!("… and {}\n", count(more, "more line"));
    }
    text
}
