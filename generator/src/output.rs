//! [`OutputTree`] → [`Plan`]: what to create, change and remove, decided before anything is touched.

use std::collections::BTreeMap;

use crate::source::is_conflict;

/// The words by which a file is known as generated, in its first line.
const MARK: &str = "by `cargo xtask codegen`; do not edit.";

/// The licences, whose text a package must hold. Nothing may be added to them, be it a header.
pub(crate) const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
];

/// The header of a file that comes from this part of the spec.
pub(crate) fn header(source: &str) -> String {
    format!("Generated from spec/{source} {MARK}")
}

/// The files of the generated crate: path below its folder, with forward slashes, to text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree(pub BTreeMap<String, String>);

/// What lies in the folder now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Existing {
    /// A file that can be read as text.
    Text(String),
    /// Anything else: a link, a device, bytes that are no text.
    Other,
}

/// What has to happen for the folder to hold exactly the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files that are missing.
    pub create: Vec<String>,
    /// Files whose text differs.
    pub change: Vec<String>,
    /// Generated files that are no longer produced.
    pub remove: Vec<String>,
    /// Files that stay as they are.
    pub unchanged: Vec<String>,
    /// Files that codegen did not write: nothing may be done while they are there.
    pub foreign: Vec<String>,
}

impl OutputTree {
    /// Compares the tree with what is there.
    pub fn plan(&self, existing: &BTreeMap<String, Existing>) -> Plan {
        let mut plan = Plan::default();
        for (path, text) in &self.0 {
            let list = match existing.get(path) {
                None => &mut plan.create,
                Some(Existing::Text(old)) if old == text => &mut plan.unchanged,
                // Of an empty file nothing is lost.
                Some(Existing::Text(old)) if is_generated(old) || is_blank(old) => &mut plan.change,
                Some(_) => &mut plan.foreign,
            };
            list.push(path.clone());
        }
        for (path, file) in existing {
            if self.0.contains_key(path) {
                continue;
            }
            let list = match file {
                Existing::Text(old) if is_generated(old) => &mut plan.remove,
                _ => &mut plan.foreign,
            };
            list.push(path.clone());
        }
        plan.foreign.sort_unstable();
        plan
    }
}

impl Plan {
    /// Whether the folder holds the tree already.
    pub fn is_empty(&self) -> bool {
        self.create.is_empty() && self.change.is_empty() && self.remove.is_empty()
    }
}

/// Whether codegen wrote a file: its first line says so, or it is a licence to the letter. Where the file is in conflict
/// there, the first line of both sides.
pub fn is_generated(text: &str) -> bool {
    let mut lines = text.lines();
    let is_mine = |line: Option<&str>| line.is_some_and(|line| line.contains(MARK));
    match lines.next() {
        Some(line) if is_conflict(line, '<') => {
            is_mine(lines.next())
                && lines.any(|line| is_conflict(line, '='))
                && is_mine(lines.next())
        }
        _ if LICENCES.iter().any(|(_, licence)| *licence == text) => true,
        first => is_mine(first),
    }
}

/// Whether nothing is in a file.
pub fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_creates_changes_removes_and_refuses() {
        let mine = |text: &str| format!("// {}\n{text}", header("a.yaml"));
        let tree = OutputTree(BTreeMap::from([
            ("changed".to_owned(), mine("new")),
            ("created".to_owned(), mine("new")),
            ("emptied".to_owned(), mine("new")),
            ("same".to_owned(), mine("same")),
            ("taken".to_owned(), mine("new")),
        ]));
        let existing = BTreeMap::from([
            ("blank".to_owned(), Existing::Text("\n".to_owned())),
            ("changed".to_owned(), Existing::Text(mine("old"))),
            ("emptied".to_owned(), Existing::Text(String::new())),
            ("gone".to_owned(), Existing::Text(mine("old"))),
            ("link".to_owned(), Existing::Other),
            (
                "notes.txt".to_owned(),
                Existing::Text("a person's".to_owned()),
            ),
            ("same".to_owned(), Existing::Text(mine("same"))),
            (
                "taken".to_owned(),
                Existing::Text("fn main() {}".to_owned()),
            ),
        ]);
        let plan = tree.plan(&existing);
        assert_eq!(plan.create, ["created"]);
        assert_eq!(plan.change, ["changed", "emptied"]);
        assert_eq!(plan.remove, ["gone"]);
        assert_eq!(plan.unchanged, ["same"]);
        assert_eq!(plan.foreign, ["blank", "link", "notes.txt", "taken"]);
    }

    #[test]
    fn a_file_in_conflict_is_generated_if_both_sides_are() {
        let mine = format!("// {}", header("a.yaml"));
        let conflict = |ours: &str, theirs: &str| {
            format!("<<<<<<< HEAD\n{ours}\nfn a() {{}}\n=======\n{theirs}\n>>>>>>> other\n")
        };
        assert!(is_generated(&conflict(&mine, &mine)));
        let base = format!("{mine}\n||||||| 1f2e3d4\n{mine}\nfn b() {{}}");
        assert!(is_generated(&conflict(&base, &mine)));
        for (ours, theirs) in [(&*mine, "fn main() {}"), ("fn main() {}", &mine), ("", "")] {
            assert!(!is_generated(&conflict(ours, theirs)), "{ours} {theirs}");
        }
        assert!(!is_generated(&format!("<<<<<<< HEAD\n{mine}\n")));
    }
}
