//! What a change of the spec costs a reviewer: its diff in words, and how many lines it moves in the YAML, in the outline and
//! in the generated crate.

#[allow(dead_code, reason = "shared with the test of the verdicts")]
#[path = "diff/table.rs"]
mod table;

use std::collections::{BTreeMap, BTreeSet};

use generator::diff::{diff, text};
use generator::service::Crate;
use generator::source::SpecFiles;
use similar::{ChangeTag, TextDiff};

/// Of the mutations in the tables, every third: as many as a person reads.
const STEP: usize = 3;

#[test]
fn a_change_moves_its_own_lines_in_each_layer() {
    let mut report = String::new();
    let mut specs: BTreeMap<(&str, Vec<String>), (SpecFiles, Crate)> = BTreeMap::new();
    let mut seen = 0;
    for mutation in table::mutations().into_iter().step_by(STEP) {
        let folders = mutation.folders().into_iter();
        let key = folders.map(str::to_owned).collect();
        let (before, old) = specs.entry((mutation.spec, key)).or_insert_with(|| {
            let spec = mutation.narrowed(&tests::spec(&tests::root().join(mutation.spec)));
            let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
            (spec, krate)
        });
        let after = mutation.apply(before);
        let new = generator::read(&after).unwrap_or_else(|problems| panic!("{problems}"));
        let changes = diff(old, &new);
        report += &format!(
            "{}\n  yaml {}, outline {}, generated {}\n{}\n",
            mutation.title,
            moved(&before.files, &after.files),
            moved(&generator::outline(old), &generator::outline(&new)),
            moved(&generator::write(old).0, &generator::write(&new).0),
            text(&changes, "demo", None),
        );
        seen += 1;
    }
    assert!(seen >= 40, "only {seen} mutations");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("layers", report);
    });
}

/// The lines that come and go from one set of texts to another: `+2/−1`.
fn moved(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> String {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let (mut came, mut went) = (0, 0);
    for path in paths {
        let text = |side: &BTreeMap<String, String>| side.get(path).cloned().unwrap_or_default();
        let (old, new) = (text(before), text(after));
        if old == new {
            continue;
        }
        for change in TextDiff::from_lines(&old, &new).iter_all_changes() {
            came += usize::from(change.tag() == ChangeTag::Insert);
            went += usize::from(change.tag() == ChangeTag::Delete);
        }
    }
    format!("+{came}/−{went}")
}
