//! What the commands print.

use std::collections::BTreeMap;
use std::time::Duration;

use generator::output::{Existing, OutputTree, Plan};
use generator::service::{Crate, Service};

/// Lines of one file's diff that are shown.
const DIFF_LINES: usize = 24;

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
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
        .map(|operation| operation.request.len() + operation.response.len())
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
            text += &diff(&format!("{out}/{path}"), old, &tree.0[path]);
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

fn diff(path: &str, old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    let unified = diff
        .unified_diff()
        .context_radius(2)
        .header(path, "as the spec gives it")
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
