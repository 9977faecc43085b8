//! Definitions imported: the text of the spec, what was decided, and what a second import finds.

use std::fmt::Write as _;
use std::path::Path;

use generator::service::Definition as Type;
use generator::source::SpecFiles;
use transcriber::draft::{Known, Merged, Transcript, import, merge};
use transcriber::import::{Definition, Definitions, ServiceFacts, read};

const SERVICE: &str = "rooms";

/// The operations of all files of a folder of this repository, or beside it.
fn definitions(folder: &Path) -> (Vec<Definition>, ServiceFacts) {
    let mut operations = Vec::new();
    let mut about = None;
    let is_definition = |path: &str| [".json", ".yaml"].iter().any(|end| path.ends_with(end));
    let files = tests::files(folder).into_iter();
    for (name, text) in files.filter(|(path, _)| is_definition(path)) {
        let read: Definitions = read(&name, &text).unwrap_or_else(|why| panic!("{name}: {why}"));
        about.get_or_insert(read.service);
        operations.extend(read.operations);
    }
    (operations, about.unwrap_or_default())
}

fn imported(
    operations: &[Definition],
    about: &ServiceFacts,
    spec: &SpecFiles,
) -> (Transcript, SpecFiles) {
    let transcript = import(operations, about, SERVICE, spec);
    let transcript = transcript.unwrap_or_else(|problems| panic!("{problems}"));
    let mut spec = spec.clone();
    let service = transcript.service.clone();
    spec.files
        .extend(service.map(|text| (format!("{SERVICE}/service.yaml"), text)));
    for operation in &transcript.operations {
        let yaml = operation.draft.as_ref().map(|draft| draft.yaml.clone());
        spec.files
            .extend(yaml.map(|yaml| (operation.path.clone(), yaml)));
    }
    let krate = "name: draft\ndescription: A draft.\n".to_owned();
    spec.files.entry("crate.yaml".to_owned()).or_insert(krate);
    (transcript, spec)
}

fn merged(operations: &[Definition], transcript: &Transcript, spec: &SpecFiles) -> Vec<Merged> {
    let pairs = operations.iter().zip(&transcript.operations);
    let merged = pairs.map(|(definition, operation)| {
        merge(&definition.saved, &operation.facts, spec, &operation.path)
    });
    merged.collect()
}

/// Imported once, all is accepted; imported twice, nothing changes.
fn holds(operations: &[Definition], about: &ServiceFacts) -> (Transcript, SpecFiles) {
    let (transcript, spec) = imported(operations, about, &SpecFiles::default());
    assert!(transcript.operations.iter().all(|it| it.draft.is_some()));
    let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let found: usize = krate
        .services
        .iter()
        .map(|it| it.operations().count())
        .sum();
    assert_eq!(found, operations.len());
    let (again, same) = imported(operations, about, &spec);
    assert_eq!(again.service, None);
    assert_eq!(same.files, spec.files);
    let known = Known::of(SERVICE, &spec);
    for (definition, operation) in operations.iter().zip(&again.operations) {
        let (saved, facts) = (&definition.saved, &operation.facts);
        if !known.says(saved, facts, &operation.path) {
            let merged = merge(saved, facts, &spec, &operation.path);
            assert!(merged.is_settled(), "{merged:#?}");
        }
    }
    (transcript, spec)
}

#[test]
fn hard_definitions_become_specs_that_the_generator_accepts() {
    let (operations, about) = definitions(&tests::root().join("tests/import"));
    let (transcript, _) = holds(&operations, &about);
    for operation in &transcript.operations {
        let draft = operation.draft.as_ref().unwrap();
        let mut shown = draft.yaml.clone();
        for doubt in &draft.doubts {
            let _ = writeln!(shown, "# {}\n#   {}", doubt.read, doubt.why);
        }
        let stem = operation.path.rsplit('/').next().unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(stem.trim_end_matches(".yaml"), shown);
        });
    }
}

#[test]
fn published_definitions_become_specs_that_the_generator_accepts() {
    let folder = tests::root().join("../shared/definitions/vod");
    if !folder.is_dir() {
        tests::skipped("there are no published definitions beside the repository");
        return;
    }
    let (operations, about) = definitions(&folder);
    assert_eq!(operations.len(), 73);
    holds(&operations, &about);
}

#[test]
fn an_operation_that_is_in_the_spec_is_compared_and_merged() {
    let (mut operations, about) = definitions(&tests::root().join("tests/import/fragments"));
    let (_, mut spec) = holds(&operations, &about);
    let path = format!("{SERVICE}/list_rooms.yaml");
    let text = spec.files.get_mut(&path).unwrap();
    for (from, to) in [
        // Words of a person stay.
        ("doc: How many.", "doc: Rooms on each page."),
        ("range: 1..100", "range: 1..50"),
        ("        count: { type: Integer, doc: Count. }\n", ""),
    ] {
        assert!(text.contains(from), "{from}\n{text}");
        *text = text.replacen(from, to, 1);
    }
    operations.retain(|it| it.facts.official.as_deref() == Some("ListRooms"));
    let (transcript, _) = imported(&operations, &about, &spec);
    let merged = merged(&operations, &transcript, &spec).remove(0);
    let done: Vec<&str> = merged.done.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(
        done,
        [
            "`ListRooms.limit`: the definition says `range: 1..100`, the spec `range: 1..50`",
            "the definition has the row `ListRoomsResponse.count`, the spec does not"
        ]
    );
    assert!(merged.by_hand.is_empty(), "{:?}", merged.by_hand);
    assert!(merged.text.contains("doc: Rooms on each page."));
    assert!(merged.text.contains("range: 1..100"));
    assert!(
        merged.text.contains("# DRAFT, the definition's words"),
        "{}",
        merged.text
    );
    // What was written from a page is that page's.
    let text = spec.files.get_mut(&path).unwrap();
    *text = text.replacen(
        "  title: Listing Rooms\n",
        "  title: Listing Rooms\n  updated: 2026-01-16\n",
        1,
    );
    let merged = self::merged(&operations, &transcript, &spec).remove(0);
    assert!(merged.done.is_empty() && merged.not_merged_because.is_some());
    assert_eq!(merged.by_hand.len(), 2, "{:?}", merged.by_hand);
}

/// What a page of the service says under a key at the margin.
fn said<'a>(spec: &'a SpecFiles, stem: &str, key: &str) -> Option<&'a str> {
    let text = &spec.files[&format!("{SERVICE}/{stem}.yaml")];
    let mut lines = text.lines();
    lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
}

#[test]
fn definitions_of_one_method_and_path_are_operations_of_their_own() {
    let (operations, about) = definitions(&tests::root().join("tests/import/fragments"));
    let named = |names: &[&str]| -> Vec<Definition> {
        let find = |name: &&str| {
            let of_name = |it: &&Definition| it.facts.official.as_deref() == Some(*name);
            operations.iter().find(of_name).unwrap().clone()
        };
        names.iter().map(find).collect()
    };
    let actions = named(&["UnlockRoom", "LockRoom", "AirRoom"]);
    let (_, spec) = holds(&actions, &about);
    let shares = |spec, stem| said(spec, stem, "shares_uri_with");
    assert_eq!(shares(&spec, "unlock_room"), None);
    assert_eq!(shares(&spec, "lock_room"), Some("[UnlockRoom]"));
    // What placeholders are called makes no difference.
    assert_eq!(shares(&spec, "air_room"), Some("[UnlockRoom, LockRoom]"));

    // One that comes later is told from those that are there.
    let (_, spec) = holds(&named(&["LockRoom"]), &about);
    let (transcript, spec) = imported(&named(&["LockRoom", "UnlockRoom"]), &about, &spec);
    let drafted: Vec<bool> = transcript
        .operations
        .iter()
        .map(|it| it.draft.is_some())
        .collect();
    assert_eq!(drafted, [false, true]);
    assert_eq!(shares(&spec, "unlock_room"), Some("[LockRoom]"));
    assert!(generator::read(&spec).is_ok());
}

#[test]
fn a_page_of_another_name_is_the_operation_unless_a_definition_has_that_name() {
    let (operations, about) = definitions(&tests::root().join("tests/import/fragments"));
    let (_, mut spec) = holds(&operations, &about);
    let lock = format!("{SERVICE}/lock_room.yaml");
    let unlock = format!("{SERVICE}/unlock_room.yaml");
    let air = format!("{SERVICE}/air_room.yaml");
    spec.files.remove(&unlock);
    spec.files.remove(&air);
    // The name that somebody gave to a page without an official one.
    let text = spec.files.get_mut(&lock).unwrap();
    *text = text
        .replace("operation: LockRoom", "operation: ActOnRoom")
        .replace("shares_uri_with: [AirRoom]\n", "");
    let paths = |names: &[&str]| -> Vec<String> {
        let chosen = operations.iter();
        let chosen = chosen.filter(|it| names.contains(&it.facts.official.as_deref().unwrap()));
        let chosen: Vec<Definition> = chosen.cloned().collect();
        let (transcript, spec) = imported(&chosen, &about, &spec);
        generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
        transcript
            .operations
            .into_iter()
            .map(|it| it.path)
            .collect()
    };
    assert_eq!(paths(&["LockRoom"]), std::slice::from_ref(&lock));
    // It is one operation, and not two.
    assert_eq!(paths(&["LockRoom", "UnlockRoom"]), [lock, unlock]);
}

/// A page with an object `Room`, and what another source says of it.
const PAGE: &str = "\
page: { title: Painting a Room, updated: 2026-01-16 }
operation: PaintRoom
uri: POST /v1/rooms/paint
doc: Paints a room.
responses:
  200:
    doc: It is painted.
    body: { table: 1, rows: { room: { type: Room object, doc: The room. } } }
objects:
  Room:
    table: 2
    doc: A painted room.
    rows:
      state: { type: String, doc: State., enumeration: Paint, options: { WET: Wet. } }
";
const LEDGER: &str = "\
states:
  places: [Room.state]
  page: Lists one value.
  other: Lists `LIT`, too.
  evidence: Somebody.
  effect: { add_options: { LIT: Lit. } }
";

#[test]
fn what_the_ledger_says_of_an_object_it_does_not_say_of_others_of_the_name() {
    let (mut operations, about) = definitions(&tests::root().join("tests/import/fragments"));
    operations.retain(|it| it.facts.official.as_deref() == Some("ShowRoom"));
    let files = [("paint_room", PAGE), ("discrepancies", LEDGER)];
    let files = files.map(|(stem, text)| (format!("{SERVICE}/{stem}.yaml"), text.to_owned()));
    let before = SpecFiles::of(files.into());
    let (_, spec) = imported(&operations, &about, &before);
    let krate = generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    let rust = said(&spec, "show_room", "    rust");
    assert_eq!(rust, Some("RoomInfo"));
    let values = |name: &str| -> Vec<String> {
        let mut types = krate.services[0].types.iter();
        let found = types.find(|ty| ty.name == name).unwrap();
        let Type::Enumeration(found) = &found.definition else {
            panic!("{name} is an enumeration");
        };
        let values = found.variants.iter();
        values.map(|it| it.option.value.value.clone()).collect()
    };
    assert_eq!(values("Paint"), ["WET", "LIT"]);
    // The other is called by its Rust name.
    let mut spec = spec;
    let ledger = spec.files.get_mut(&format!("{SERVICE}/discrepancies.yaml"));
    let ledger = ledger.unwrap();
    *ledger = LEDGER.replace("[Room.state]", "[RoomInfo.state]");
    let problems = generator::read(&spec).unwrap_err().to_string();
    assert!(
        problems.contains("it adds the option `LIT`, which is there"),
        "{problems}"
    );
}

#[test]
fn a_name_that_does_not_help_is_not_tried_for_ever() {
    let (mut operations, about) = definitions(&tests::root().join("tests/import/fragments"));
    operations.retain(|it| it.facts.official.as_deref() == Some("ShowRoom"));
    // What the ledger adds, the definition has: no name of the enumeration makes that right.
    let ledger = (format!("{SERVICE}/discrepancies.yaml"), LEDGER.to_owned());
    let (transcript, spec) = imported(&operations, &about, &SpecFiles::of([ledger].into()));
    assert!(generator::read(&spec).is_err());
    let draft = transcript.operations[0].draft.as_ref().unwrap();
    let doubts: Vec<(&str, &str)> = draft
        .doubts
        .iter()
        .map(|doubt| (doubt.read.as_str(), doubt.why.as_str()))
        .filter(|(_, why)| why.starts_with("whatever"))
        .collect();
    assert_eq!(
        doubts,
        [(
            "enumeration ShowRoomState3",
            "whatever it is called, other files contradict it: compare the two"
        )]
    );
}

#[test]
fn published_definitions_stand_beside_the_pages_of_their_service() {
    let folder = tests::root().join("../shared/definitions/vod");
    if !folder.is_dir() {
        tests::skipped("there are no published definitions beside the repository");
        return;
    }
    let (operations, about) = definitions(&folder);
    let mut files = tests::files(&tests::root().join("spec"));
    let is_yaml = |path: &str| Path::new(path).extension().is_some_and(|end| end == "yaml");
    files.retain(|path, _| is_yaml(path));
    let mut spec = SpecFiles::of(files);
    let transcript = import(&operations, &about, "vod", &spec).unwrap_or_else(|it| panic!("{it}"));
    let mut drafted = 0;
    for operation in transcript.operations {
        if let Some(draft) = operation.draft {
            spec.files.insert(operation.path, draft.yaml);
            drafted += 1;
        }
    }
    assert_eq!(drafted, 72);
    generator::read(&spec).unwrap_or_else(|problems| panic!("{problems}"));
}
