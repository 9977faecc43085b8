//! Reference pages transcribed: the text of the spec, what is doubtful, and what happens when a page changes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::source::SpecFiles;
use proptest::prelude::*;
use tests::synthetic::{Dice, Oddities, page};
use transcriber::draft::{Change, Draft, Operation, Transcript, merge, transcribe};
use transcriber::verify::SavedPage;

#[path = "transcribe/merge.rs"]
mod merge;

const SERVICE: &str = "lamps";

/// A page of this repository, by its file's name.
fn fixture(name: &str) -> String {
    let path = tests::root().join("tests/transcribe").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A page transcribed into a spec.
fn transcribed(page: &SavedPage, service: &str, spec: &SpecFiles) -> Transcript {
    transcribe(std::slice::from_ref(page), service, spec)
        .unwrap_or_else(|problems| panic!("{}: {problems}", page.path))
}

fn draft(operation: &Operation) -> &Draft {
    let draft = operation.draft.as_ref();
    draft.unwrap_or_else(|| panic!("{} is in the spec already", operation.uri))
}

/// The files of a spec with these drafts in it.
fn with(transcript: &Transcript, mut spec: SpecFiles, service: &str) -> SpecFiles {
    let service_yaml = transcript.service.clone();
    spec.files
        .extend(service_yaml.map(|text| (format!("{service}/service.yaml"), text)));
    for operation in &transcript.operations {
        let yaml = operation.draft.as_ref().map(|draft| draft.yaml.clone());
        spec.files
            .extend(yaml.map(|yaml| (operation.path.clone(), yaml)));
    }
    let krate = "name: draft\ndescription: A draft.\n".to_owned();
    spec.files.entry("crate.yaml".to_owned()).or_insert(krate);
    spec
}

/// The drafts' texts, and the doubts below each.
fn shown(transcript: &Transcript) -> String {
    let mut text = String::new();
    for operation in &transcript.operations {
        let draft = draft(operation);
        let counts = draft.counts;
        let _ = writeln!(
            text,
            "# {}\n# tables {}, rows {}, objects {}, enumerations {}, examples {}\n{}",
            operation.path,
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
        let transcript = transcribed(
            &SavedPage::read(&name, &text),
            SERVICE,
            &SpecFiles::default(),
        );
        assert!(!transcript.operations.is_empty(), "{name}");
        let spec = with(&transcript, SpecFiles::default(), SERVICE);
        generator::generate(&spec).unwrap_or_else(|problems| panic!("{name}: {problems}"));
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(name.replace('.', "_"), shown(&transcript));
        });
    }
}

#[test]
fn a_draft_says_what_its_page_says() {
    for (name, text) in tests::files(&tests::root().join("tests/transcribe")) {
        let page = SavedPage::read(&name, &text);
        let transcript = transcribed(&page, SERVICE, &SpecFiles::default());
        faithful(&page, &transcript, SERVICE);
    }
}

/// What a draft says otherwise than its page is among its doubts.
fn faithful(page: &SavedPage, transcript: &Transcript, service: &str) {
    let spec = with(transcript, SpecFiles::default(), service);
    let again = transcribed(page, service, &spec);
    assert_eq!(again.service, None);
    for (first, again) in transcript.operations.iter().zip(&again.operations) {
        assert_eq!((&again.path, again.draft.is_none()), (&first.path, true));
        let merged = merge(page, &again.facts, &spec, &again.path);
        let doubts = &draft(first).doubts;
        let told = |change: &Change| {
            doubts.iter().any(|doubt| {
                let row = doubt.read.split(':').next().unwrap_or_default();
                doubt.line == change.line || change.what.contains(&format!(".{row}`"))
            })
        };
        let mut found = merged.done.iter().chain(&merged.by_hand);
        let untold = found.find(|change| !told(change));
        assert!(untold.is_none(), "{}: {untold:#?}", page.path);
    }
}

#[test]
fn bodies_as_a_whole_and_further_statuses_of_success_are_compared() {
    let page = SavedPage::read("page.html", &fixture("whole_bodies.html"));
    let transcript = transcribed(&page, SERVICE, &SpecFiles::default());
    let spec = with(&transcript, SpecFiles::default(), SERVICE);
    let operation = transcribed(&page, SERVICE, &spec).operations.remove(0);
    let told = |from: &str, to: &str| -> Vec<String> {
        let mut spec = spec.clone();
        let text = spec.files.get_mut(&operation.path).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
        let merged = merge(&page, &operation.facts, &spec, &operation.path);
        let changes = merged.done.iter().chain(&merged.by_hand);
        changes.map(|change| change.what.clone()).collect()
    };
    assert_eq!(told("", ""), [""; 0]);
    for (from, to, expected) in [
        ("items: 1..10", "items: 1..9", "`TagCandlesInBatches.body`"),
        (
            "  type: Array of CandleTag objects\n",
            "  type: CandleTag object\n",
            "`TagCandlesInBatches.body`",
        ),
        (
            "type: Array of strings",
            "type: String",
            "`TagCandlesInBatchesResponse.body`",
        ),
        (
            "  204:\n    doc: There was nothing to do.\n",
            "",
            "status 204",
        ),
        ("job_id: {", "job: {", "`TagCandlesInBatchesResponse.job"),
    ] {
        let told = told(from, to);
        assert!(
            told.iter().any(|what| what.contains(expected)),
            "{from}: {told:?}"
        );
    }
}

#[test]
fn a_second_page_takes_over_what_a_person_wrote_for_the_first() {
    let text = fixture("labelled.txt");
    let first = transcribed(
        &SavedPage::read("labelled", &text),
        SERVICE,
        &SpecFiles::default(),
    );
    let mut spec = with(&first, SpecFiles::default(), SERVICE);
    for text in spec.files.values_mut() {
        *text = text
            .replace("The lamp shines.", "It shines.")
            .replace("State.", "What it does.")
            .replace("enumeration: SwitchingState", "enumeration: LampState");
    }
    // The same objects on a page of another operation.
    let text = text.replace(
        "POST /v1/{project_id}/rooms/{room_id}/lamps",
        "PUT /v1/{project_id}/rooms/{room_id}/lamps",
    );
    let text = text
        .replace("Creating a Lamp", "Replacing a Lamp")
        .replace("POST https", "PUT https");
    let second = transcribed(&SavedPage::read("replacing", &text), SERVICE, &spec);
    let yaml = &draft(&second.operations[0]).yaml;
    assert!(yaml.contains("ON\": It shines."), "{yaml}");
    assert!(
        yaml.contains("enumeration: LampState") && yaml.contains("doc: What it does."),
        "{yaml}"
    );
    let renamed = yaml.lines().any(|line| line.trim().starts_with("rust:"));
    assert!(!renamed, "{yaml}");
    assert!(
        yaml.contains("# described as on another page: compare the words"),
        "{yaml}"
    );
    generator::generate(&with(&second, spec, SERVICE)).unwrap();
}

#[test]
fn operations_of_one_name_are_numbered() {
    let pages: Vec<SavedPage> = (1..=4)
        .map(|number| fixture("labelled.txt").replace("/lamps", &format!("/lamps{number}")))
        .map(|text| SavedPage::read("labelled", &text))
        .collect();
    // One by one, and all at once.
    let mut spec = SpecFiles::default();
    for page in &pages {
        let transcript = transcribed(page, SERVICE, &spec);
        spec = with(&transcript, spec, SERVICE);
    }
    let transcript = transcribe(&pages, SERVICE, &SpecFiles::default()).unwrap();
    assert_eq!(
        with(&transcript, SpecFiles::default(), SERVICE).files,
        spec.files
    );
    for (index, operation) in transcript.operations.iter().enumerate() {
        let (name, file) = match index + 1 {
            1 => ("CreateLamp".to_owned(), "create_lamp".to_owned()),
            number => (
                format!("CreateLamp{number}"),
                format!("create_lamp_{number}"),
            ),
        };
        assert_eq!(operation.path, format!("{SERVICE}/{file}.yaml"));
        let yaml = &draft(operation).yaml;
        assert!(yaml.contains(&format!("\noperation: {name}  #")), "{yaml}");
    }
    generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn examples_of_another_operation_are_left_out() {
    let text = fixture("labelled.txt").replace(
        "POST /v1/{project_id}/rooms/{room_id}/lamps\n",
        "POST /v1/{project_id}/rooms/{room_id}/lamps*\n",
    );
    let transcript = transcribed(
        &SavedPage::read("labelled", &text),
        SERVICE,
        &SpecFiles::default(),
    );
    let spec = with(&transcript, SpecFiles::default(), SERVICE);
    generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let draft = draft(&transcript.operations[0]);
    let told = draft
        .doubts
        .iter()
        .any(|doubt| doubt.why.contains("of another operation"));
    assert!(told && !draft.yaml.contains("requests:"), "{}", draft.yaml);
}

/// What looks like a secret in an example is neither in the draft nor in what is doubtful of it.
#[test]
fn secrets_of_examples_do_not_reach_the_spec() {
    let secrets = [
        "hunter2pass",
        "AKIDEXAMPLE99",
        "c2lnbmF0dXJl",
        "MIIFtokenXYZ",
    ];
    let example = r#"{"name": "Ceiling", "adminPass": "hunter2pass", "log": "https://h/l?AccessKeyId=AKIDEXAMPLE99&Signature=c2lnbmF0dXJl", "data": "{\"token\": \"MIIFtokenXYZ\"}"}"#;
    let row = "dimmable\n\nNo\n\nBoolean";
    let rows = [
        ("adminPass", "hunter2pass"),
        ("log", "https://h/l?Signature=c2lnbmF0dXJl"),
        ("data", r#"{"token":"MIIFtokenXYZ"}"#),
    ];
    let rows = rows
        .map(|(name, shown)| format!("{name}\n\nNo\n\nString\n\nText.\n\nExample: {shown}\n\n"));
    let text = fixture("labelled.txt");
    let begin = text.find("{\n").unwrap();
    let end = begin + text[begin..].find("\n}\n").unwrap() + 3;
    let text = format!("{}{example}\n{}", &text[..begin], &text[end..]);
    for (name, rows) in [("held", rows.concat()), ("contradicting", String::new())] {
        let text = text.replacen(row, &format!("{rows}{row}"), 1);
        let transcript = transcribed(
            &SavedPage::read(name, &text),
            SERVICE,
            &SpecFiles::default(),
        );
        let shown = shown(&transcript);
        let marked = shown.contains("contradicts:");
        assert_eq!(marked, name == "contradicting", "{shown}");
        assert!(shown.contains("SCRUBBED"), "{shown}");
        for secret in secrets {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
    }
}

#[test]
fn a_page_saved_twice_is_one_operation_with_its_date() {
    let text = fixture("labelled.txt");
    let page = SavedPage::read("labelled", &text);
    // Saved HTML has no date.
    let (_, dateless) = text.split_once('\n').unwrap();
    let dateless = SavedPage::read("labelled", dateless);
    let pages = [dateless, page.clone()];
    let transcript = transcribe(&pages, SERVICE, &SpecFiles::default()).unwrap();
    let [first, second] = &transcript.operations[..] else {
        panic!("{transcript:?}");
    };
    assert_eq!(first.path, second.path);
    assert!(draft(first).yaml.contains("\n  updated: 2026-02-03\n") && second.draft.is_none());
}

/// An object that another page describes, too, but for one fact.
#[test]
fn what_another_page_says_of_an_object_does_not_replace_what_this_one_says() {
    let page = |operation: &str, more: &str| {
        let head = "Parameter\n\nMandatory\n\nType\n\nDescription\n\n";
        let text = format!(
            "Making a Crate\n\nURI\n\n{operation}\n\nRequest\n\nTable 1 Request body parameters\n\n{head}crate\n\nNo\n\nCrate object\n\nThe crate.\n\nTable 2 Crate\n\n{head}size\n\nNo\n\nInteger\n\nSize. The value ranges from 1 to 9.\n\nname\n\nNo\n\nString\n\nName.{more}\n"
        );
        SavedPage::read(operation, &text)
    };
    for (more, own) in [
        ("", false),
        (" This parameter is deprecated.", true),
        (" This parameter is invalid when size is specified.", true),
        ("\n\nOnly letters are allowed.", true),
    ] {
        let pages = [page("POST /v1/crates", ""), page("PUT /v1/crates", more)];
        let transcript = transcribe(&pages, SERVICE, &SpecFiles::default()).unwrap();
        let second = draft(&transcript.operations[1]);
        assert_eq!(
            second.yaml.contains("rust: "),
            own,
            "{more}: {}",
            second.yaml
        );
        // What was inferred stays marked.
        assert!(
            second
                .yaml
                .contains("# from: \"The value ranges from 1 to 9.\""),
            "{}",
            second.yaml
        );
        let spec = with(&transcript, SpecFiles::default(), SERVICE);
        let merged = merge(
            &pages[1],
            &transcript.operations[1].facts,
            &spec,
            &transcript.operations[1].path,
        );
        assert!(merged.by_hand.is_empty(), "{more}: {:?}", merged.by_hand);
    }
}

/// Saved pages beside the repository, by their path below this folder; none, saying so, if it is absent.
fn shared(folder: &str) -> BTreeMap<String, String> {
    let path = tests::root().join("../shared").join(folder);
    if !path.is_dir() {
        tests::skipped("there are no saved pages beside the repository");
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
            let page = SavedPage::read(&name, &text);
            let service = &page.page.service;
            let transcript = transcribed(&page, service, &spec);
            assert_eq!(
                transcript.operations.len(),
                page.page.operations.len(),
                "{name}"
            );
            let counts = transcript
                .operations
                .iter()
                .map(|operation| draft(operation).counts);
            assert!(counts.into_iter().all(|counts| counts.rows > 0), "{name}");
            faithful(
                &page,
                &transcribed(&page, service, &SpecFiles::default()),
                service,
            );
            spec = with(&transcript, spec, service);
        }
        if !spec.files.is_empty() {
            generator::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
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
            .map(|module| &module.page)
    };
    for (name, text) in shared("pages") {
        let page = SavedPage::read(&name, &text);
        let known = pages().find(|known| known.title == page.page.title);
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
        let mut facts = transcriber::facts::page(&page.page);
        let found = facts
            .remove(0)
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
    let accepted = |pages: &[SavedPage]| {
        let none = SpecFiles::default();
        let transcript = transcribe(pages, SERVICE, &none).unwrap();
        let spec = with(&transcript, none, SERVICE);
        if !transcript.operations.is_empty() {
            generator::read(&spec)
                .unwrap_or_else(|problems| panic!("{}: {problems}", pages[0].path));
        }
    };
    let mut pages = Vec::new();
    for seed in 0..24 {
        let made = page(&mut Dice::new(seed), odd);
        for text in [&made.text, &made.html] {
            let text = text.replace("/berths", &format!("/berths/{}", pages.len()));
            let page = SavedPage::read(&format!("ships-{seed}"), &text);
            accepted(std::slice::from_ref(&page));
            pages.push(page);
        }
    }
    // In one service, what is sound alone may clash.
    accepted(&pages);
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
        let page = SavedPage::read("lamps-broken", &text);
        let transcript = transcribed(&page, SERVICE, &SpecFiles::default());
        let spec = with(&transcript, SpecFiles::default(), SERVICE);
        if !transcript.operations.is_empty() {
            prop_assert!(generator::read(&spec).is_ok(), "{}", generator::read(&spec).err().map(|problems| problems.to_string()).unwrap_or_default());
        }
    }
}
