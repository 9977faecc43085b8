//! Manifest, lock file and changelog of one version → those of the next one.

/// The version of the workspace's packages, in the text of its root manifest.
pub fn version_of(manifest: &str) -> Option<&str> {
    let mut lines = manifest.lines().map(str::trim);
    lines.find(|line| *line == "[workspace.package]")?;
    let mut lines = lines.take_while(|line| !line.starts_with('['));
    lines.find_map(|line| {
        let value = line
            .strip_prefix("version")?
            .trim_start()
            .strip_prefix('=')?;
        value.trim_start().strip_prefix('"')?.split('"').next()
    })
}

/// Whether a version is another one or a later one. What is behind a dash does not count.
pub fn is_at_least(version: &str, other: &str) -> bool {
    numbers(version) >= numbers(other)
}

fn numbers(version: &str) -> Vec<u64> {
    let version = version.split(['-', '+']).next().unwrap_or_default();
    let numbers = version.split('.').map(|it| it.parse().unwrap_or_default());
    numbers.collect()
}
