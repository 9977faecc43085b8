//! Reference pages transcribed: the text of the spec, what is doubtful, and what happens when a page changes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::reference::{ReferencePage, read};
use generator::source::SpecFiles;
use generator::transcribe::{Draft, changes, existing, merge, transcribe};
use proptest::prelude::*;
use tests::synthetic::{Dice, Oddities, page};

const SERVICE: &str = "lamps";

/// A page of this repository, by its file's name.
fn fixture(name: &str) -> String {
    let path = tests::root().join("tests/transcribe").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn parsed(name: &str, text: &str) -> ReferencePage {
    let stem = name.split('.').next().unwrap_or_default();
    read(stem, text)
}

/// The files of a spec with these drafts in it.
fn with(drafts: &[Draft], mut spec: SpecFiles, service: &str) -> SpecFiles {
    for draft in drafts {
        if let Some(text) = &draft.service {
            spec.files
                .insert(format!("{service}/service.yaml"), text.clone());
        }
        spec.files.insert(draft.path.clone(), draft.yaml.clone());
    }
    let krate = "name: draft\ndescription: A draft.\n".to_owned();
    spec.files.entry("crate.yaml".to_owned()).or_insert(krate);
    spec
}

/// The draft's text, and the doubts below it.
fn shown(drafts: &[Draft]) -> String {
    let mut text = String::new();
    for draft in drafts {
        let counts = draft.counts;
        let _ = writeln!(
            text,
            "# {}\n# tables {}, rows {}, objects {}, enumerations {}, examples {}\n{}",
            draft.path,
            counts.tables,
            counts.rows,
            counts.objects,
            counts.enumerations,
            counts.examples,
            draft.yaml
        );
        for doubt in &draft.doubts {
            let _ = writeln!(
                text,
                "# line {}: {}\n#   {}",
                doubt.line, doubt.read, doubt.why
            );
        }
    }
    text
}

#[test]
fn pages_become_specs_that_the_generator_accepts() {
    for (name, text) in tests::files(&tests::root().join("tests/transcribe")) {
        let drafts = transcribe(&parsed(&name, &text), SERVICE, &SpecFiles::default());
        assert!(!drafts.is_empty(), "{name}");
        let spec = with(&drafts, SpecFiles::default(), SERVICE);
        generator::generate(&spec).unwrap_or_else(|problems| panic!("{name}: {problems}"));
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(name.replace('.', "_"), shown(&drafts));
        });
    }
}

#[test]
fn a_draft_says_what_its_page_says() {
    for (name, text) in tests::files(&tests::root().join("tests/transcribe")) {
        let page = parsed(&name, &text);
        for draft in transcribe(&page, SERVICE, &SpecFiles::default()) {
            faithful(&name, &page, &draft, SERVICE);
        }
    }
}

/// What a draft says otherwise than its page is among its doubts.
fn faithful(name: &str, page: &ReferencePage, draft: &Draft, service: &str) {
    let spec = with(std::slice::from_ref(draft), SpecFiles::default(), service);
    assert_eq!(
        existing(&spec, service, &draft.uri).as_ref(),
        Some(&draft.path),
        "{name}"
    );
    let found = changes(page, &draft.facts, &spec, &draft.path);
    let told = |line: usize| draft.doubts.iter().any(|doubt| doubt.line == line);
    let untold: Vec<_> = found.iter().filter(|change| !told(change.line)).collect();
    assert!(untold.is_empty(), "{name}: {untold:#?}");
}

#[test]
fn a_second_page_takes_over_what_a_person_wrote_for_the_first() {
    let text = fixture("labelled.txt");
    let first = transcribe(&parsed("labelled", &text), SERVICE, &SpecFiles::default());
    let mut spec = with(&first, SpecFiles::default(), SERVICE);
    for text in spec.files.values_mut() {
        *text = text
            .replace("The lamp shines.", "It shines.")
            .replace("State.", "What it does.")
            .replace("enumeration: State", "enumeration: LampState");
    }
    // The same objects on a page of another operation.
    let text = text.replace(
        "POST /v1/{project_id}/rooms/{room_id}/lamps",
        "PUT /v1/{project_id}/rooms/{room_id}/lamps",
    );
    let text = text
        .replace("Creating a Lamp", "Replacing a Lamp")
        .replace("POST https", "PUT https");
    let second = transcribe(&parsed("replacing", &text), SERVICE, &spec);
    let yaml = &second[0].yaml;
    assert!(yaml.contains("ON\": It shines."), "{yaml}");
    assert!(
        yaml.contains("enumeration: LampState") && yaml.contains("doc: What it does."),
        "{yaml}"
    );
    assert!(!yaml.contains("rust:"), "{yaml}");
    generator::generate(&with(&second, spec, SERVICE)).unwrap();
}

#[test]
fn operations_of_one_name_are_numbered() {
    let mut spec = SpecFiles::default();
    for number in 1..=4 {
        let text = fixture("labelled.txt").replace("/lamps", &format!("/lamps{number}"));
        let drafts = transcribe(&parsed("labelled", &text), SERVICE, &spec);
        let (name, file) = match number {
            1 => ("CreateLamp".to_owned(), "create_lamp".to_owned()),
            _ => (
                format!("CreateLamp{number}"),
                format!("create_lamp_{number}"),
            ),
        };
        assert_eq!(drafts[0].path, format!("{SERVICE}/{file}.yaml"));
        let operation = format!("\noperation: {name}  #");
        assert!(drafts[0].yaml.contains(&operation), "{}", drafts[0].yaml);
        spec = with(&drafts, spec, SERVICE);
    }
    generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
}

/// A changed page, what is merged into the spec of the old one, what is left to a person.
fn update(
    edits: &[(&str, &str)],
    by_person: &[(&str, &str)],
) -> (Vec<String>, Vec<String>, String, String) {
    let old = fixture("labelled.txt");
    let drafts = transcribe(&parsed("labelled", &old), SERVICE, &SpecFiles::default());
    let mut spec = with(&drafts, SpecFiles::default(), SERVICE);
    let path = drafts[0].path.clone();
    let text = spec.files.get_mut(&path).unwrap();
    for (from, to) in by_person {
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    }
    let before = text.clone();
    let mut new = old;
    for (from, to) in edits {
        assert!(new.contains(from), "{from}");
        new = new.replacen(from, to, 1);
    }
    let page = parsed("labelled", &new);
    let facts = transcribe(&page, SERVICE, &SpecFiles::default())
        .remove(0)
        .facts;
    let merged = merge(&page, &facts, &spec, &path);
    let lines = |changes: &[generator::transcribe::Change]| {
        changes
            .iter()
            .map(|change| format!("{}: {}", change.place, change.what))
            .collect()
    };
    spec.files.insert(path, merged.text.clone());
    generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    (
        lines(&merged.done),
        lines(&merged.by_hand),
        before,
        merged.text,
    )
}

const NEWER: (&str, &str) = ("2026-02-03", "2026-03-04");

#[test]
fn a_changed_page_is_merged_line_by_line() {
    let row = "Default Value\n\n80\n\nheight\n\nNo\n\nInteger\n\nHeight, in pixels.\n";
    let edits = [
        NEWER,
        ("Default Value\n\n80\n", row),
        ("0~100", "1~100"),
        (
            "  • 6500K: daylight\n",
            "  • 6500K: daylight\n\n  • DARK: no light\n",
        ),
        ("contains 1 to 64", "contains 1 to 128"),
    ];
    let by_person = [
        (
            "How bright the lamp is, in percent.",
            "Brightness.  # checked",
        ),
        ("WARM: warm white", "WARM: White like a bulb."),
    ];
    let (done, by_hand, before, after) = update(&edits, &by_person);
    assert_eq!(
        done,
        [
            "body.name: length: 1..64 in the spec, 1..128 on the page",
            "body.brightness: range: 0..100 in the spec, 1..100 on the page",
            "body.height: the row is new on the page: Integer",
            "body.colour: the option `DARK` is new on the page",
            "page: date: 2026-02-03 in the spec, 2026-03-04 on the page",
        ]
    );
    assert_eq!(by_hand, [""; 0]);
    // All other lines are as they were.
    let kept: Vec<&str> = before
        .lines()
        .filter(|line| after.lines().any(|other| other == *line))
        .collect();
    assert_eq!(kept.len() + 3, before.lines().count());
    assert!(
        after.contains("        6500K: daylight\n        DARK: no light\n"),
        "{after}"
    );
    assert!(
        after.contains("      default: 80\n    height:\n      type: Integer\n"),
        "{after}"
    );
}

#[test]
fn what_is_not_plain_is_left_to_a_person() {
    let edits = [
        NEWER,
        ("dimmable\n\nNo\n\nBoolean", "dimmer\n\nNo\n\nBoolean"),
        ("  • ON: The lamp shines.\n\n", ""),
        ("Default Value\n\n80\n", "Default Value\n\nN/A\n"),
        ("WARM\n\ndimm", "012\n\ndimm"),
    ];
    let (done, by_hand, before, after) =
        update(&edits, &[("default: WARM", "default: \"WARM\"  # certain")]);
    assert_eq!(
        done,
        [
            "body.colour: default: WARM in the spec, 012 on the page",
            "body.dimmer: the row is new on the page: Boolean"
        ]
    );
    assert_eq!(
        by_hand,
        [
            "body.brightness: default: 80 in the spec, nothing on the page",
            "body.dimmable: the page has no such row",
            "Switching.state: the page has no option `ON`",
            "page: date: 2026-02-03 in the spec, 2026-03-04 on the page",
        ]
    );
    assert!(before.contains("dimmable:") && after.contains("dimmable:"));
    assert!(after.contains("default: \"012\"  # certain"), "{after}");
}

#[test]
fn a_page_of_the_same_date_changes_nothing() {
    let (done, by_hand, before, after) = update(&[], &[("range: 0..100", "range: 5..95")]);
    assert_eq!(done, [""; 0]);
    assert_eq!(
        by_hand,
        ["body.brightness: range: 5..95 in the spec, 0..100 on the page"]
    );
    assert_eq!(before, after);
}

#[test]
fn a_page_whose_examples_differ_is_not_of_its_date_yet() {
    let example = ("\"Ceiling\"", "\"Floor\"");
    let (done, by_hand, before, after) = update(&[NEWER, ("0~100", "1~100"), example], &[]);
    assert_eq!(
        done,
        ["body.brightness: range: 0..100 in the spec, 1..100 on the page"]
    );
    assert_eq!(by_hand.len(), 2, "{by_hand:?}");
    assert!(by_hand[0].starts_with("page: date: "), "{by_hand:?}");
    assert!(
        by_hand[1].contains(": the example request differs: "),
        "{by_hand:?}"
    );
    assert_eq!(before.replace("0..100", "1..100"), after);
}

#[test]
fn a_file_keeps_its_line_ends() {
    let old = fixture("labelled.txt");
    let drafts = transcribe(&parsed("labelled", &old), SERVICE, &SpecFiles::default());
    let mut spec = with(&drafts, SpecFiles::default(), SERVICE);
    let path = &drafts[0].path;
    let row = "Default Value\n\n80\n\nheight\n\nNo\n\nInteger\n\nHeight, in pixels.\n";
    let new = old
        .replacen(NEWER.0, NEWER.1, 1)
        .replacen("Default Value\n\n80\n", row, 1);
    let page = parsed("labelled", &new);
    let facts = transcribe(&page, SERVICE, &SpecFiles::default())
        .remove(0)
        .facts;
    let plain = merge(&page, &facts, &spec, path);
    let text = spec.files.get_mut(path).unwrap();
    *text = text.replace('\n', "\r\n");
    let windows = merge(&page, &facts, &spec, path);
    assert_eq!(plain.done.len(), 2);
    assert_eq!(windows.text, plain.text.replace('\n', "\r\n"));
}

/// Saved pages beside the repository, by their path below this folder; none, saying so, if it is absent.
fn shared(folder: &str) -> BTreeMap<String, String> {
    let path = tests::root().join("../shared").join(folder);
    if !path.is_dir() {
        eprintln!("skipped: there are no saved pages beside the repository");
        return BTreeMap::new();
    }
    let mut files = tests::files(&path);
    files.retain(|name, _| {
        [".txt", ".html"]
            .iter()
            .any(|ending| name.ends_with(ending))
    });
    files
}

#[test]
fn saved_pages_become_specs_that_the_generator_accepts() {
    for ending in [".txt", ".html"] {
        let mut spec = SpecFiles::default();
        let pages = shared("pages").into_iter().chain(shared("sample-pages"));
        for (name, text) in pages.filter(|(name, _)| name.ends_with(ending)) {
            let page = parsed(&name, &text);
            let drafts = transcribe(&page, &page.service, &spec);
            assert_eq!(drafts.len(), page.operations.len(), "{name}");
            for draft in &drafts {
                assert!(draft.counts.rows > 0, "{name}");
                faithful(&name, &page, draft, &page.service);
            }
            spec = with(&drafts, spec, &page.service);
        }
        if !spec.files.is_empty() {
            generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
        }
    }
}

/// Every fact that a careful person put into the specs of three pages is found.
#[test]
fn the_specs_of_the_saved_pages_say_what_the_pages_say() {
    let spec = tests::spec(&tests::root().join("spec"));
    for (name, text) in shared("pages") {
        let page = parsed(&name, &text);
        for draft in transcribe(&page, &page.service, &spec) {
            let path = existing(&spec, &page.service, &draft.uri)
                .unwrap_or_else(|| panic!("{name} has no spec"));
            let found = changes(&page, &draft.facts, &spec, &path);
            assert!(found.is_empty(), "{name}: {found:#?}");
        }
    }
}

/// Which files an operation accepts, as a spec says and as a page does.
#[test]
fn rules_about_files_are_facts() {
    let krate = tests::krate();
    let pages = || {
        krate
            .services
            .iter()
            .flat_map(|service| &service.modules)
            .filter_map(|module| module.page.as_ref())
    };
    for (name, text) in shared("pages") {
        let page = parsed(&name, &text);
        let known = pages().find(|known| known.title == page.title);
        let known = known
            .map(|known| known.constraints.as_slice())
            .unwrap_or_default();
        let known = known
            .iter()
            .filter(|rule| !rule.formats.is_empty())
            .map(|rule| {
                let when = rule
                    .when
                    .iter()
                    .map(|(member, value)| (member.value.clone(), value.value.clone()));
                (
                    when.collect::<Vec<_>>(),
                    rule.formats.clone(),
                    rule.max_size.clone(),
                )
            });
        let facts = transcribe(&page, &page.service, &SpecFiles::default())
            .remove(0)
            .facts;
        let found = facts
            .constraints
            .into_iter()
            .filter(|rule| !rule.formats.is_empty());
        let found = found.map(|rule| (rule.when, rule.formats, rule.max_size));
        assert_eq!(
            found.collect::<Vec<_>>(),
            known.collect::<Vec<_>>(),
            "{name}"
        );
    }
}

#[test]
fn pages_made_up_at_random_become_specs_that_the_generator_accepts() {
    let odd = Oddities {
        empty: 10,
        disguised: 8,
        columns: true,
    };
    for seed in 0..24 {
        let made = page(&mut Dice::new(seed), odd);
        for text in [&made.text, &made.html] {
            let page = parsed("lamps-random", text);
            let drafts = transcribe(&page, SERVICE, &SpecFiles::default());
            let spec = with(&drafts, SpecFiles::default(), SERVICE);
            if !drafts.is_empty() {
                generator::read(&spec).unwrap_or_else(|problems| panic!("seed {seed}: {problems}"));
            }
        }
    }
}

/// The lines of a page, some of them in other places, twice, or not at all.
fn shuffled() -> impl Strategy<Value = String> {
    let names = vec![
        "labelled.txt",
        "old_style.txt",
        "odd_names.txt",
        "contradictions.txt",
    ];
    let edit = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0..4_u8,
        "[-a-z0-9:{}\"'.,*&#]{0,6}",
    );
    (
        prop::sample::select(names),
        proptest::collection::vec(edit, 1..24),
    )
        .prop_map(|(name, edits)| {
            let text = fixture(name);
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            for (a, b, what, text) in edits {
                let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                match what {
                    0 => lines.swap(a, b),
                    1 => lines[a].push_str(&text),
                    2 => lines.insert(a, lines[b].clone()),
                    _ if lines.len() > 1 => drop(lines.remove(a)),
                    _ => {}
                }
            }
            lines.join("\n")
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn broken_pages_become_specs_that_the_generator_accepts(text in shuffled()) {
        let drafts = transcribe(&parsed("lamps-broken", &text), SERVICE, &SpecFiles::default());
        let spec = with(&drafts, SpecFiles::default(), SERVICE);
        if !drafts.is_empty() {
            prop_assert!(generator::read(&spec).is_ok(), "{}", generator::read(&spec).err().map(|problems| problems.to_string()).unwrap_or_default());
        }
    }
}
