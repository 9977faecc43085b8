//! Specs at revisions, as the program `git` gives them.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use generator::release;
use generator::source::SpecFiles;

/// Every YAML file below the folder at a revision.
pub(crate) fn spec(folder: &Path, name: &str, revision: &str) -> Result<SpecFiles, String> {
    is_repository(folder)?;
    // A revision that begins with a dash would be an option.
    let commit = format!("{revision}^{{commit}}");
    let commit = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit], "")
        .map_err(|_| {
            format!("error: `{revision}` is neither a folder nor a revision; `git log` and `git tag` show those that are")
        })?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let listed = git(folder, &["ls-tree", "-r", "-z", "--name-only", &commit], "")?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let paths: Vec<&str> = listed.split('\0').filter(|path| is_of_spec(path)).collect();
    if paths.is_empty() {
        return Err(format!(
            "error: there is no YAML file in {name} at `{revision}`; name its folder there with --spec"
        ));
    }
    let asked: Vec<String> = paths
        .iter()
        .map(|path| format!("{commit}:./{path}"))
        .collect();
    let asked = asked.join("\n") + "\n";
    let answer = git(folder, &["cat-file", "--batch"], &asked)?;
    let mut spec = SpecFiles {
        root: format!("{revision}:{name}"),
        ..SpecFiles::default()
    };
    let mut rest = answer.as_slice();
    for path in paths {
        let (text, after) = object(rest).ok_or_else(|| {
            format!("error: git does not give {path} of `{revision}`; `git fsck` says more")
        })?;
        spec.files
            .insert(path.to_owned(), String::from_utf8_lossy(text).into_owned());
        rest = after;
    }
    Ok(spec)
}

/// The first object of an answer of `cat-file --batch`, and what follows it.
fn object(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answer.iter().position(|byte| *byte == b'\n')?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let size: usize = head.rsplit(' ').next()?.parse().ok()?;
    let text = answer.get(end + 1..end + 1 + size)?;
    Some((text, answer.get(end + 2 + size..)?))
}

/// As on disk: what is hidden, and what is not YAML, is no part of a spec.
fn is_of_spec(path: &str) -> bool {
    let ending = Path::new(path).extension();
    let is_yaml =
        ending.is_some_and(|it| it.eq_ignore_ascii_case("yaml") || it.eq_ignore_ascii_case("yml"));
    is_yaml && !path.split('/').any(|name| name.starts_with('.'))
}

/// The version of the workspace at a revision, if its manifest has one.
pub(crate) fn version(folder: &Path, revision: &str) -> Option<String> {
    let manifest = git(
        folder,
        &[
            "show",
            "--end-of-options",
            &format!("{revision}:Cargo.toml"),
        ],
        "",
    )
    .ok()?;
    let manifest = String::from_utf8(manifest).ok()?;
    release::version_of(&manifest).map(str::to_owned)
}

/// The newest tag `v…` that the working tree descends from, if there is one.
pub(crate) fn newest_release(folder: &Path) -> Result<Option<String>, String> {
    is_repository(folder)?;
    let tags = [
        "tag",
        "--list",
        "v[0-9]*",
        "--merged",
        "HEAD",
        "--sort=-v:refname",
    ];
    let tags = git(folder, &tags, "")?;
    let tags = String::from_utf8_lossy(&tags);
    Ok(tags.lines().next().map(str::to_owned))
}

/// What is not committed, one file in a line.
pub(crate) fn changed_files(folder: &Path) -> Result<String, String> {
    is_repository(folder)?;
    let files = git(folder, &["status", "--porcelain"], "")?;
    Ok(String::from_utf8_lossy(&files).into_owned())
}

/// Whether there is a tag of this version, wherever it leads.
pub(crate) fn has_tag(folder: &Path, version: &str) -> Result<bool, String> {
    let tag = format!("v{version}");
    let tags = git(folder, &["tag", "--list", &tag], "")?;
    Ok(!tags.is_empty())
}

fn is_repository(folder: &Path) -> Result<(), String> {
    if !folder.is_dir() {
        return Err(format!(
            "error: {}: there is no such folder; name one with --spec",
            folder.display()
        ));
    }
    let inside = git(folder, &["rev-parse", "--is-inside-work-tree"], "");
    inside.map(|_| ()).map_err(|error| {
        format!("error: {} is in no git repository, so there are no revisions of it; compare two folders ({error})", folder.display())
    })
}

/// What a command of git writes.
fn git(folder: &Path, arguments: &[&str], input: &str) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("error: git cannot be run: {error}");
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut stdin = child.stdin.take();
    let input = input.to_owned();
    // Both pipes are full sooner or later, unless one is read while the other is written.
    let writer =
        std::thread::spawn(move || stdin.as_mut().map(|it| it.write_all(input.as_bytes())));
    let output = child.wait_with_output().map_err(failed)?;
    _ = writer.join();
    if output.status.success() {
        Ok(output.stdout)
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        Err(format!("git {}: {}", arguments[0], why.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_told_apart_by_their_sizes() {
        let answer = b"ab12 blob 3\na\nb\ncd34 blob 0\n\n";
        let (first, rest) = object(answer).unwrap();
        assert_eq!(first, b"a\nb");
        assert_eq!(object(rest).unwrap(), (&b""[..], &b""[..]));
        assert_eq!(object(b"ab12 missing\n"), None);
        assert_eq!(object(b"ab12 blob 9\nabc"), None);
    }

    #[test]
    fn hidden_files_are_no_part_of_a_spec() {
        for (path, is_one) in [
            ("a/b.yaml", true),
            ("c.YML", true),
            (".a/b.yaml", false),
            ("a/.b.yaml.swp", false),
            ("README.md", false),
        ] {
            assert_eq!(is_of_spec(path), is_one, "{path}");
        }
    }
}
