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

/// The root manifest with another version: of the workspace's packages, and of those among its dependencies. None if it
/// does not say the old one.
pub fn manifest(text: &str, old: &str, new: &str) -> Option<String> {
    (version_of(text)? == old).then_some(())?;
    let (old, new) = (format!("\"{old}\""), format!("\"{new}\""));
    let mut table = "";
    let lines = text.split_inclusive('\n').map(|line| {
        if line.starts_with('[') {
            table = line.trim();
        }
        let is_own = match table {
            "[workspace.package]" => line.trim_start().starts_with("version"),
            "[workspace.dependencies]" => line.contains("path = "),
            _ => false,
        };
        if is_own {
            line.replacen(&old, &new, 1)
        } else {
            line.to_owned()
        }
    });
    Some(lines.collect())
}

/// The lock file with another version of the workspace's packages, which are those without a source.
pub fn lock(text: &str, old: &str, new: &str) -> String {
    let packages = text.split("\n\n").map(|package| {
        let is_own = package.trim_start().starts_with("[[package]]")
            && !package.lines().any(|line| line.starts_with("source = "));
        if is_own {
            let (old, new) = (
                format!("\nversion = \"{old}\""),
                format!("\nversion = \"{new}\""),
            );
            package.replacen(&old, &new, 1)
        } else {
            package.to_owned()
        }
    });
    packages.collect::<Vec<_>>().join("\n\n")
}

/// The heading of what is not released yet.
const UNRELEASED: &str = "## Unreleased";

/// The changelog with a section for a version. What stands under `## Unreleased`, if there is such a heading, becomes part
/// of it, before the entries. None if the section would be empty.
pub fn changelog(text: &str, version: &str, date: &str, entries: &str) -> Option<String> {
    let heading = format!("## {version} ({date})");
    let lines = || {
        text.split_inclusive('\n').scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
    };
    let unreleased = lines().find(|(_, line)| line.trim_end() == UNRELEASED);
    let (before, written, after) = match unreleased {
        Some((start, line)) => {
            let rest = &text[start + line.len()..];
            let end = rest.find("\n## ").map_or(rest.len(), |at| at + 1);
            (&text[..start], rest[..end].trim(), &rest[end..])
        }
        None => {
            let first = lines().find(|(_, line)| line.starts_with("## "));
            let (before, after) = text.split_at(first.map_or(text.len(), |(at, _)| at));
            (before, "", after)
        }
    };
    let parts = [
        before.trim(),
        &heading,
        written,
        entries.trim(),
        after.trim(),
    ];
    if parts[2..4].iter().all(|part| part.is_empty()) {
        return None;
    }
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(parts.join("\n\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = r#"[workspace]
[workspace.package]
rust-version = "0.1.0"
version = "0.1.0"
[workspace.dependencies]
mine = { path = "mine", version = "0.1.0" }
other = "0.1.0"
[profile]
version = "0.1.0"
"#;

    #[test]
    fn the_manifest_changes_in_its_own_packages_alone() {
        let changed = manifest(MANIFEST, "0.1.0", "0.2.0").unwrap();
        assert_eq!(version_of(&changed), Some("0.2.0"));
        let expected = MANIFEST
            .replace(
                "\nversion = \"0.1.0\"\n[workspace.d",
                "\nversion = \"0.2.0\"\n[workspace.d",
            )
            .replace("mine\", version = \"0.1.0\"", "mine\", version = \"0.2.0\"");
        assert_eq!(changed, expected);
        assert_eq!(manifest(MANIFEST, "0.1.1", "0.2.0"), None);
        assert_eq!(version_of("[package]\nversion = \"1.0.0\"\n"), None);
    }

    #[test]
    fn the_lock_file_changes_in_packages_without_a_source() {
        let package = |version: &str, more: &str| {
            format!("[[package]]\nname = \"a\"\nversion = \"{version}\"\n{more}")
        };
        let text = |version: &str| {
            let mine = package(version, "dependencies = [\n \"b\",\n]\n");
            let other = package("0.1.0", "source = \"registry\"\n");
            format!("version = 4\n\n{mine}\n{other}\n{}", package("0.1.9", ""))
        };
        assert_eq!(lock(&text("0.1.0"), "0.1.0", "0.2.0"), text("0.2.0"));
    }

    #[test]
    fn what_is_unreleased_becomes_the_version() {
        let released = |text: &str, entries: &str| changelog(text, "0.2.0", "2026-01-31", entries);
        let before =
            "# Changelog\n\n## Unreleased\n\n- By hand.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n";
        let after = "# Changelog\n\n## 0.2.0 (2026-01-31)\n\n- By hand.\n\nAdded:\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n";
        assert_eq!(
            released(before, "Added:\n\n- New.\n\n").as_deref(),
            Some(after)
        );
        let without = "# Changelog\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n";
        let after =
            "# Changelog\n\n## 0.2.0 (2026-01-31)\n\n- New.\n\n## 0.1.0 (2026-01-01)\n\n- Old.\n";
        assert_eq!(released(without, "- New.\n").as_deref(), Some(after));
        assert_eq!(released(without, ""), None);
        assert_eq!(released("# Changelog\n\n## Unreleased\n", ""), None);
    }

    #[test]
    fn versions_are_compared_by_their_numbers() {
        for (version, other, expected) in [
            ("0.10.0", "0.9.9", true),
            ("0.2.0", "0.2.0", true),
            ("0.2.0-rc.1", "0.2.0", true),
            ("0.1.9", "0.2.0", false),
        ] {
            assert_eq!(is_at_least(version, other), expected, "{version} {other}");
        }
    }
}
