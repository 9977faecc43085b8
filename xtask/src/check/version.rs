//! The version of the workspace against what the spec has become since the last release.

use std::path::Path;

use generator::diff::{self, Verdict};
use generator::release;
use generator::service::Crate;

use super::Step;
use crate::disk;
use crate::since_release::since_release;

const MANIFEST: &str = "Cargo.toml";

/// Whether the version has followed, if the spec has changed in a breaking way since the newest tag `v…`.
pub(super) fn step(root: &Path, krate: &Crate) -> Result<Step, disk::Error> {
    let not_compared = |why: &str| Ok(Step::passed(format!("version: not compared: {why}\n")));
    let since = match since_release(root, krate) {
        Ok(Some(since)) => since,
        Ok(None) => return not_compared("there is no tag `v…` yet"),
        Err(why) => return not_compared(why.trim_start_matches("error: ")),
    };
    let tag = &since.tag;
    let Some(changes) = &since.changes else {
        return not_compared(&format!("this generator does not read the spec of {tag}"));
    };
    let manifest = disk::read_text(&root.join(MANIFEST))?.unwrap_or_default();
    let Some(now) = release::version_of(&manifest) else {
        return not_compared(&format!("{MANIFEST} has no version of the workspace"));
    };
    let breaks = diff::rust(changes).is_breaking() || diff::wire(changes) == Verdict::Breaking;
    let next = since.next_version().filter(|_| breaks);
    let Some(next) = next.filter(|next| !release::is_at_least(now, &next.new)) else {
        return Ok(Step::passed(format!("version {now} follows {tag}\n")));
    };
    let message = format!(
        "the spec has changed since {tag} ({}), and the version is {now}: at least {} must follow",
        next.reason, next.new
    );
    let help = format!(
        "`cargo xtask diff --since-release` shows the changes; set {} in {MANIFEST}, of the workspace and of its two \
         dependencies that have a version, and build once for Cargo.lock",
        next.new
    );
    let said = format!("{message}\nhelp: {help}\n");
    Ok(Step::failed(said, "version", MANIFEST, message, help))
}
