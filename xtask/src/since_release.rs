//! What has changed since the newest release, for the commands that deal with versions.

use std::path::Path;

use generator::diff::{self, Change, Versions};
use generator::service::Crate;

use crate::git;

/// The newest release, and what has changed since.
pub(crate) struct SinceRelease {
    /// Its tag.
    pub(crate) tag: String,
    /// The version of the workspace there.
    pub(crate) version: String,
    /// What has changed; none if this generator does not read the spec of the release.
    pub(crate) changes: Option<Vec<Change>>,
}

impl SinceRelease {
    /// The least version that may follow, if the changes are known.
    pub(crate) fn next_version(&self) -> Option<Versions> {
        let changes = self.changes.as_deref()?;
        diff::next_version(&self.version, diff::rust(changes), diff::wire(changes))
    }
}

/// Compares the crate with that of the newest tag `v…`; none if there is no such tag.
pub(crate) fn since_release(root: &Path, krate: &Crate) -> Result<Option<SinceRelease>, String> {
    let Some(tag) = git::newest_release(root)? else {
        return Ok(None);
    };
    let version = git::version(root, &tag).ok_or_else(|| {
        format!("error: Cargo.toml of {tag} has no version of the workspace; see `git show {tag}:Cargo.toml`")
    })?;
    let before = generator::read(&git::spec(&root.join("spec"), "spec", &tag)?).ok();
    Ok(Some(SinceRelease {
        tag,
        version,
        changes: before.map(|before| diff::diff(&before, krate)),
    }))
}
