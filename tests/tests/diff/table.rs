//! The tables in `mutations/`: edits of specs, and the verdicts that a careful person gives. Its README has the notation.

use std::collections::{BTreeMap, BTreeSet};

use generator::source::SpecFiles;

pub(crate) struct Mutation {
    pub(crate) title: String,
    pub(crate) spec: &'static str,
    pub(crate) edits: Vec<Edit>,
    /// What is found from the old spec to the new one, and back, sorted.
    pub(crate) there: Vec<String>,
    pub(crate) back: Vec<String>,
    /// Whether a place has begun, and whether something came in it.
    open: bool,
    came: bool,
}

pub(crate) enum Edit {
    /// The lines of a file in this place, and what they become.
    Lines(String, Vec<Hunk>),
    Copy(String, String, Vec<Hunk>),
    Move(String, String),
    Remove(String),
}

/// Lines before, and after.
pub(crate) type Hunk = (Vec<String>, Vec<String>);

/// Every mutation of every table.
pub(crate) fn mutations() -> Vec<Mutation> {
    let folder = tests::root().join("tests/tests/diff/mutations");
    let mut tables = tests::files(&folder);
    tables.remove("README.md");
    tables.values().flat_map(|text| table(text)).collect()
}

fn table(text: &str) -> Vec<Mutation> {
    let mut all: Vec<Mutation> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# ") {
            all.push(Mutation {
                title: title.to_owned(),
                spec: "",
                edits: Vec::new(),
                there: Vec::new(),
                back: Vec::new(),
                open: false,
                came: false,
            });
            continue;
        }
        let mutation = all.last_mut().expect("a title comes first");
        match line.split_at_checked(1) {
            Some(("@", rest)) => file(mutation, rest.trim()),
            Some((">", rest)) => mutation.there.extend(finding(rest)),
            Some(("<", rest)) => mutation.back.extend(finding(rest)),
            Some((mark @ (" " | "-" | "+"), rest)) => hunk(mutation, mark, rest),
            _ => assert!(line.is_empty(), "{line}"),
        }
    }
    for mutation in &mut all {
        mutation.there.sort();
        mutation.back.sort();
    }
    all
}

fn finding(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn file(mutation: &mut Mutation, text: &str) {
    let words: Vec<&str> = text.split(' ').collect();
    mutation.open = false;
    mutation.came = false;
    mutation.spec = match words[0] {
        "real" => "spec",
        "hostile" => "tests/hostile/spec",
        other => panic!("{other} is no spec"),
    };
    mutation.edits.push(match words[1..] {
        [path] => Edit::Lines(path.to_owned(), Vec::new()),
        ["-", path] => Edit::Remove(path.to_owned()),
        [to, "=", from] => Edit::Move(from.to_owned(), to.to_owned()),
        [to, "+", from] => Edit::Copy(from.to_owned(), to.to_owned(), Vec::new()),
        _ => panic!("{text}"),
    });
}

fn hunk(mutation: &mut Mutation, mark: &str, line: &str) {
    // What goes after something came is another place.
    let begins = !mutation.open || mark == "-" && mutation.came;
    mutation.open = true;
    mutation.came = mark == "+" || mutation.came && !begins;
    let Some(Edit::Lines(_, hunks) | Edit::Copy(_, _, hunks)) = mutation.edits.last_mut() else {
        panic!("{line} is of no file");
    };
    if begins {
        hunks.push((Vec::new(), Vec::new()));
    }
    let (old, new) = hunks.last_mut().expect("one was pushed");
    if mark != "+" {
        old.push(line.to_owned());
    }
    if mark != "-" {
        new.push(line.to_owned());
    }
}

impl Mutation {
    /// The spec that it makes of this one.
    pub(crate) fn apply(&self, spec: &SpecFiles) -> SpecFiles {
        let mut spec = spec.clone();
        let files = &mut spec.files;
        for edit in &self.edits {
            match edit {
                Edit::Lines(path, hunks) => {
                    let text = self.edited(files, path, hunks);
                    files.insert(path.clone(), text);
                }
                Edit::Copy(from, to, hunks) => {
                    let text = self.edited(files, from, hunks);
                    files.insert(to.clone(), text);
                }
                Edit::Move(from, to) => {
                    let text = files.remove(from).unwrap_or_else(|| panic!("no {from}"));
                    files.insert(to.clone(), text);
                }
                Edit::Remove(path) => {
                    assert!(files.remove(path).is_some(), "no {path}");
                }
            }
        }
        spec
    }

    /// The folders of the files that it edits, before and after.
    pub(crate) fn folders(&self) -> BTreeSet<&str> {
        let paths = self.edits.iter().flat_map(|edit| match edit {
            Edit::Lines(path, _) | Edit::Remove(path) => vec![path],
            Edit::Copy(from, to, _) | Edit::Move(from, to) => vec![from, to],
        });
        paths
            .filter_map(|path| Some(path.split_once('/')?.0))
            .collect()
    }

    /// Of a spec, the files of the services that it edits, and those of no service; the whole spec if it edits none.
    pub(crate) fn narrowed(&self, spec: &SpecFiles) -> SpecFiles {
        let folders = self.folders();
        let mut spec = spec.clone();
        spec.files.retain(|path, _| {
            let folder = path.split_once('/');
            folder.is_none_or(|(folder, _)| folders.is_empty() || folders.contains(folder))
        });
        spec
    }

    /// Whether what stands under this key changes anywhere.
    pub(crate) fn touches(&self, key: &str) -> bool {
        let hunks = self.edits.iter().flat_map(|edit| match edit {
            Edit::Lines(_, hunks) | Edit::Copy(_, _, hunks) => hunks.as_slice(),
            Edit::Move(..) | Edit::Remove(_) => &[],
        });
        let mut hunks = hunks.into_iter();
        hunks.any(|(old, new)| values(old, key) != values(new, key))
    }

    fn edited(&self, files: &BTreeMap<String, String>, path: &str, hunks: &[Hunk]) -> String {
        let title = &self.title;
        let mut text = files
            .get(path)
            .unwrap_or_else(|| panic!("{title}: no {path}"))
            .clone();
        for (old, new) in hunks {
            let whole = |lines: &[String]| {
                let mut text = lines.join("\n");
                text.extend((!lines.is_empty()).then_some('\n'));
                text
            };
            let (old, new) = (whole(old), whole(new));
            // A place begins where a line does.
            let at = format!("\n{text}").find(&format!("\n{old}"));
            let at = at.unwrap_or_else(|| panic!("{title}: {path} does not have\n{old}"));
            text.replace_range(at..at + old.len(), &new);
        }
        text
    }
}

/// What stands under a key, wherever it is, up to the next key.
fn values<'a>(lines: &'a [String], key: &str) -> Vec<&'a str> {
    let key = format!("{key}:");
    let mut found = Vec::new();
    for line in lines {
        for (at, _) in line.match_indices(&key) {
            let begins = line[..at].chars().last().is_none_or(|c| " {,".contains(c));
            let rest = &line[at + key.len()..];
            let ends: &[char] = if rest.starts_with(" [") {
                &[']']
            } else {
                &[',', '}']
            };
            found.extend(begins.then(|| rest.split(ends).next().unwrap_or(rest)));
        }
    }
    found
}
