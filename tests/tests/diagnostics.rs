//! What the generator says about a spec that is wrong.
//!
//! Each folder of `cases` holds the files of one spec and is named after what it shows. Files that
//! do not matter are filled in, unless the case lists them in a file `without`; what cannot be read is
//! listed in a file `unreadable`, with the reason. The report of each case is a snapshot, and the case
//! itself stands in the snapshot's header.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use generator::diagnostic::{Code, Diagnostics};
use generator::source::SpecFiles;

const FILLED_IN: [(&str, &str); 2] = [
    ("crate.yaml", "name: demo\ndescription: A demonstration.\n"),
    (
        "demo/service.yaml",
        "service: Demo\ntitle: Demo Service\ndoc: Shows things.\nendpoint: https://demo.{region}.example.com\n",
    ),
];

#[derive(Clone, Debug)]
struct Case {
    /// The folder's name: what the case shows.
    claim: String,
    /// Path to text.
    files: BTreeMap<String, String>,
    /// Files that shall be missing.
    without: Vec<String>,
    /// What cannot be read, and why.
    unreadable: BTreeMap<String, String>,
}

impl Case {
    fn all() -> Vec<Self> {
        let mut folders: Vec<PathBuf> = entries(&root().join("cases"))
            .filter(|path| path.is_dir())
            .collect();
        folders.sort();
        folders.iter().map(|folder| Self::read(folder)).collect()
    }

    fn read(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        walk(folder, "", &mut files);
        let without = files.remove("without").unwrap_or_default();
        let unreadable = files.remove("unreadable").unwrap_or_default();
        let unreadable = unreadable.lines().filter_map(|line| line.split_once(": "));
        Self {
            claim: name(folder),
            files,
            without: without.lines().map(str::to_owned).collect(),
            unreadable: unreadable
                .map(|(path, why)| (path.to_owned(), why.to_owned()))
                .collect(),
        }
    }

    fn problems(&self) -> Option<Diagnostics> {
        let mut files = self.files.clone();
        for (path, text) in FILLED_IN {
            if !self.without.iter().any(|without| without == path) {
                files.entry(path.to_owned()).or_insert(text.to_owned());
            }
        }
        generator::read(&SpecFiles {
            root: "spec".to_owned(),
            files,
            unreadable: self.unreadable.clone(),
        })
        .err()
    }

    /// The files as they stand in the snapshot's header, with what cannot be seen made visible.
    fn description(&self) -> String {
        let mut text = String::new();
        for (path, file) in &self.files {
            text += &format!("# {path}\n");
            for line in file.split_inclusive('\n') {
                let line = line.strip_suffix('\n').unwrap_or(line);
                let visible: String = line.chars().map(visible).collect();
                let cut: String = visible.chars().take(120).collect();
                text += cut.trim_end();
                text += if cut.len() < visible.len() {
                    "…\n"
                } else {
                    "\n"
                };
            }
        }
        for path in &self.without {
            text += &format!("# without {path}\n");
        }
        for (path, why) in &self.unreadable {
            text += &format!("# {path}: {why}\n");
        }
        text
    }
}

#[test]
fn every_case_is_reported_as_its_snapshot_says() {
    let mut wrong = Vec::new();
    for case in Case::all() {
        let report = case
            .problems()
            .map_or_else(String::new, |it| it.render(false));
        let checked = catch_unwind(AssertUnwindSafe(|| {
            insta::with_settings!({ description => case.description(), omit_expression => true }, {
                insta::assert_snapshot!(case.claim.as_str(), report);
            });
        }));
        if checked.is_err() {
            wrong.push(case.claim);
        }
    }
    assert!(wrong.is_empty(), "reported otherwise: {wrong:#?}");
}

#[test]
fn every_case_has_a_problem() {
    for case in Case::all() {
        assert!(case.problems().is_some(), "{}", case.claim);
    }
}

/// Every `rust:` name that a report proposes is written where it belongs; then no conflict is left.
#[test]
fn the_names_that_are_proposed_settle_a_conflict() {
    let mut settled = 0;
    for mut case in Case::all() {
        let Some(problems) = case.problems() else {
            continue;
        };
        let conflict = |problems: &Diagnostics| {
            let mut problems = problems.iter();
            problems.any(|problem| problem.code == Code::ConflictingObject)
        };
        if !conflict(&problems) {
            continue;
        }
        let mut object = "";
        let report = problems.render(false);
        for line in report.lines() {
            let quoted: Vec<&str> = line.split('`').collect();
            match quoted.as_slice() {
                [before, name, ..] if before.ends_with("the object ") => object = name,
                [before, name, ..] if before.ends_with("help: then ") => object = name,
                [_, proposal, files] if proposal.starts_with("rust: ") => {
                    for file in files.trim_start_matches(" in ").split(", ") {
                        let text = case.files.get_mut(file).unwrap();
                        let bare = format!("  {object}: {{ table:");
                        assert!(text.contains(&bare), "{}: {line}", case.claim);
                        *text = text.replace(&bare, &format!("  {object}: {{ {proposal}, table:"));
                    }
                }
                _ => {}
            }
        }
        let left = case.problems();
        assert!(!left.as_ref().is_some_and(conflict), "{}", left.unwrap());
        settled += 1;
    }
    assert!(settled > 5, "{settled}");
}

#[test]
fn the_readme_lists_every_code() {
    let mut table = "| code | what is wrong |\n|---|---|\n".to_owned();
    for (code, meaning) in Code::ALL {
        table += &format!("| `{code}` | {} |\n", meaning.trim());
    }
    let readme = fs::read_to_string(root().join("../spec/README.md")).unwrap();
    let (_, listed) = readme.split_once("## Diagnostics\n").unwrap_or_default();
    let listed = listed
        .split_inclusive('\n')
        .skip_while(|line| !line.starts_with('|'));
    let listed: String = listed.collect();
    assert!(
        listed == table,
        "spec/README.md should end with this table:\n\n{table}"
    );
}

#[test]
fn every_code_has_a_case() {
    let codes = Code::ALL.iter().map(|(code, _)| code.as_str());
    // The others are for a spec beside saved pages; see `verify.rs`.
    let mut missing: BTreeSet<&str> = codes.filter(|code| code.starts_with('S')).collect();
    for problems in Case::all().iter().filter_map(Case::problems) {
        for problem in problems.iter() {
            missing.remove(problem.code.as_str());
        }
    }
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn every_snapshot_has_a_case() {
    let claims: BTreeSet<String> = Case::all().into_iter().map(|case| case.claim).collect();
    for path in entries(&root().join("tests/snapshots")) {
        let name = name(&path);
        if let Some(claim) = name.strip_prefix("diagnostics__") {
            let claim = claim
                .trim_end_matches(".snap")
                .trim_end_matches(".snap.new");
            assert!(claims.contains(claim), "{name} is of no case: delete it");
        }
    }
}

#[test]
fn every_snapshot_shows_its_case() {
    for case in Case::all() {
        let path = root().join(format!("tests/snapshots/diagnostics__{}.snap", case.claim));
        let snapshot = fs::read_to_string(path).unwrap_or_default();
        let header: Vec<&str> = snapshot.lines().skip(3).map(str::trim).collect();
        let shown: Vec<String> = case.description().lines().map(str::to_owned).collect();
        let same = shown
            .iter()
            .zip(header)
            .all(|(line, header)| line.trim() == header);
        assert!(
            same && !snapshot.is_empty(),
            "the header of {} is out of date; run\n\
             INSTA_UPDATE=force cargo test --package tests --test diagnostics",
            case.claim
        );
    }
}

#[test]
fn a_report_is_the_same_each_time() {
    for case in Case::all() {
        let (once, again) = (case.problems().unwrap(), case.problems().unwrap());
        assert_eq!(once.render(false), once.render(false), "{}", case.claim);
        assert_eq!(once.render(true), again.render(true), "{}", case.claim);
    }
}

#[test]
fn every_problem_says_where_and_how_to_mend_it() {
    for case in Case::all() {
        let report = case.problems().unwrap().render(false);
        for problem in report
            .split("\n\n")
            .filter(|problem| !problem.trim().is_empty())
        {
            assert!(
                problem.starts_with("error[S0"),
                "{}:\n{problem}",
                case.claim
            );
            assert!(problem.contains("--> spec/"), "{}:\n{problem}", case.claim);
            assert!(problem.contains("= help: "), "{}:\n{problem}", case.claim);
        }
    }
}

#[test]
fn no_files_and_deep_blocks_are_reported_too() {
    let report = |files: &[(&str, String)]| {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.clone()));
        let files = SpecFiles {
            files: files.collect(),
            ..SpecFiles::default()
        };
        generator::read(&files).unwrap_err().render(false)
    };
    assert!(report(&[]).contains("--> crate.yaml"));
    let lines: Vec<_> = (0..200).map(|depth| format!("{:depth$}a:", "")).collect();
    let deep = lines.join("\n");
    assert!(report(&[("demo/page.yaml", deep)]).contains("nested too deeply"));
    let deeper = "[".repeat(100_000);
    assert!(report(&[("demo/page.yaml", deeper)]).contains("demo/page.yaml:1:"));
}

/// Each object is within the one before it: no walk may go down all of them at once.
#[test]
fn a_chain_of_objects_has_an_end() {
    let case = Case::all()
        .into_iter()
        .find(|case| case.claim == "objects_within_one_another_too_deeply")
        .unwrap();
    let mut long = case.clone();
    let page = long.files.get_mut("demo/page.yaml").unwrap();
    let last = "  Thing49: { table: 249, doc: A thing., rows: { name: { type: String, doc: A name. } } }\n";
    let (before, after) = page.split_once(last).unwrap();
    let chain = (49..3000).map(|number| {
        let (table, next) = (number + 200, number + 1);
        format!("  Thing{number}: {{ table: {table}, doc: A thing., rows: {{ inner: {{ type: Thing{next} object, doc: Inner. }} }} }}\n")
    });
    let chain = chain.collect::<Vec<_>>().concat();
    let end = last.replace("Thing49", "Thing3000").replace("249", "3200");
    *page = format!("{before}{chain}{end}{after}");
    let codes = |case: &Case| -> Vec<&str> {
        case.problems()
            .unwrap()
            .iter()
            .map(|problem| problem.code.as_str())
            .collect()
    };
    assert_eq!(codes(&case), ["S017"]);
    assert_eq!(codes(&long), ["S017"]);
}

#[test]
fn a_thousand_problems_are_reported_at_once() {
    let case = Case::all()
        .into_iter()
        .find(|case| case.claim == "the_minimum_is_above_the_maximum")
        .unwrap();
    let page = &case.files["demo/page.yaml"];
    let (head, tail) = page.split_once("    size: ").unwrap();
    let (row, tail) = tail.split_once('\n').unwrap();
    let page = |rows: usize, operation: &str| {
        let rows = (0..rows).map(|row_of| format!("    size_{row_of}: {row}\n"));
        let page = format!("{head}{}{tail}", rows.collect::<String>());
        let page = page.replace("GET /v1/", &format!("GET /v1/{operation}/"));
        page.replace("ShowThings", operation)
    };
    for (pages, rows) in [(200, 5), (1, 1000)] {
        let mut case = case.clone();
        case.files = (0..pages)
            .map(|number| {
                (
                    format!("demo/page_{number}.yaml"),
                    page(rows, &format!("Show{number}")),
                )
            })
            .collect();
        let problems = case.problems().unwrap();
        assert_eq!(problems.iter().count(), 1000);
        assert_eq!(problems.render(false).matches("error[S051]").count(), 1000);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    /// Whatever slips into a case, there is a report or there is none, but never a panic.
    #[test]
    fn no_slip_of_the_pen_ends_the_generator(
        case in proptest::sample::select(Case::all()),
        file in proptest::prelude::any::<proptest::sample::Index>(),
        at in proptest::prelude::any::<proptest::sample::Index>(),
        length in 0..12_usize,
        slip in "[\\[\\]{}:,|>'\"#&*!%@`?~ \\t\\n\\r\\-\u{feff}\u{2028}é🎬a-z0-9]{0,4}",
    ) {
        let mut case = case;
        let file = file.index(case.files.len());
        if let Some(text) = case.files.values_mut().nth(file) {
            let characters: Vec<char> = text.chars().collect();
            let start = at.index(characters.len() + 1);
            let end = (start + length).min(characters.len());
            let (before, after) = (&characters[..start], &characters[end..]);
            *text = before.iter().copied().chain(slip.chars()).chain(after.iter().copied()).collect();
        }
        if let Some(problems) = case.problems() {
            assert!(!problems.render(true).is_empty());
        }
    }
}

/// A character as it can be shown in a header.
fn visible(c: char) -> String {
    match c {
        '\t' => "<TAB>".to_owned(),
        '\r' => "<CR>".to_owned(),
        '\u{feff}' => "<BOM>".to_owned(),
        '\u{2028}' => "<LS>".to_owned(),
        c if c.is_control() => format!("<{:02X}>", u32::from(c)),
        c => c.to_string(),
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
}

fn walk(folder: &Path, before: &str, files: &mut BTreeMap<String, String>) {
    for path in entries(folder) {
        let below = format!("{before}{}", name(&path));
        if path.is_dir() {
            walk(&path, &format!("{below}/"), files);
        } else {
            // As the disk is read for codegen.
            let bytes = fs::read(&path).unwrap();
            files.insert(below, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
}
