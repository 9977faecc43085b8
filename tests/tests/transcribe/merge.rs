//! Pages that have changed since they were transcribed: what is merged into the spec, and what is left to a person.

use generator::source::SpecFiles;
use transcriber::draft::{Change, merge};
use transcriber::verify::SavedPage;

use super::{SERVICE, draft, fixture, transcribed, with};

/// A changed page, what is merged into the spec of the old one, what is left to a person.
fn update(
    edits: &[(&str, &str)],
    by_person: &[(&str, &str)],
) -> (Vec<String>, Vec<String>, String, String) {
    let old = fixture("labelled.txt");
    let first = transcribed(
        &SavedPage::read("labelled", &old),
        SERVICE,
        &SpecFiles::default(),
    );
    let mut spec = with(&first, SpecFiles::default(), SERVICE);
    let path = first.operations[0].path.clone();
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
    let page = SavedPage::read("labelled", &new);
    let again = transcribed(&page, SERVICE, &spec);
    let merged = merge(&page, &again.operations[0].facts, &spec, &path);
    let lines = |changes: &[Change]| changes.iter().map(|change| change.what.clone()).collect();
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
            "`CreateLamp.name`: the page says `length: 1..128`, the spec `length: 1..64`",
            "`CreateLamp.brightness`: the page says `range: 1..100`, the spec `range: 0..100`",
            "the page has the row `CreateLamp.height`, the spec does not",
            "`CreateLamp.colour`: the page lists `DARK`, the spec does not",
            "the page says `updated: 2026-03-04`, the spec `updated: 2026-02-03`",
        ]
    );
    assert_eq!(by_hand, [""; 0]);
    // All other lines are as they were.
    let kept: Vec<&str> = before
        .lines()
        .filter(|line| after.lines().any(|other| other == *line))
        .collect();
    assert_eq!(kept.len() + 3, before.lines().count());
    // The page's words are marked.
    let mark = "# DRAFT, the page's words: write them afresh, and delete this line.\n";
    let option = format!("        6500K: daylight\n        {mark}        DARK: no light\n");
    assert!(after.contains(&option), "{after}");
    let row = format!("      default: 80\n    {mark}    height:\n      type: Integer\n");
    assert!(after.contains(&row), "{after}");
}

#[test]
fn facts_that_are_new_on_the_page_are_added_in_their_places() {
    for (from, to) in [
        ("      length: 1..64\n", ""),
        ("      range: 0..100\n", ""),
        ("      default: 80\n", ""),
        ("      default: WARM\n", ""),
    ] {
        let (done, by_hand, before, after) = update(&[NEWER], &[(from, to)]);
        assert_eq!((done.len(), by_hand), (2, Vec::new()));
        let count = |text: &str| text.matches(from).count();
        assert!(count(&before) < count(&after), "{from}\n{after}");
    }
    // In a row of one line, too.
    let row = "      type: Integer\n      doc: How bright the lamp is, in percent.\n";
    let text = fixture("labelled.txt");
    let first = transcribed(
        &SavedPage::read("labelled", &text),
        SERVICE,
        &SpecFiles::default(),
    );
    let yaml = &draft(&first.operations[0]).yaml;
    let begin = yaml.find("    brightness:\n").unwrap();
    let end = begin + yaml[begin..].find("      default: 80\n").unwrap() + 18;
    let block = &yaml[begin..end];
    assert!(block.contains(row), "{block}");
    let line =
        "    brightness: { type: Integer, doc: \"Brightness, in percent.\", unit: \"%\" } # kept\n";
    let (done, by_hand, _, after) = update(&[NEWER], &[(block, line)]);
    assert_eq!((done.len(), by_hand), (3, Vec::new()));
    let line = "    brightness: { type: Integer, doc: \"Brightness, in percent.\", range: 0..100, unit: \"%\", default: 80 } # kept\n";
    assert!(after.contains(line), "{after}");
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
        ["`CreateLamp.colour`: the page says `default: 012`, the spec `default: WARM`"]
    );
    assert_eq!(
        by_hand,
        [
            "`CreateLamp.brightness`: the spec says `default: 80`, the page does not",
            "the page calls the row `CreateLamp.dimmer`, the spec `CreateLamp.dimmable`",
            "`Switching.state`: the spec lists `ON`, the page does not",
            "the page says `updated: 2026-03-04`, the spec `updated: 2026-02-03`",
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
        ["`CreateLamp.brightness`: the page says `range: 0..100`, the spec `range: 5..95`"]
    );
    assert_eq!(before, after);
}

#[test]
fn tables_are_renumbered_all_at_once() {
    // A table more: the numbers behind it move up by one.
    let mut edits = vec![NEWER];
    let renumbered = [
        ("Table 7 ", "Table 8 "),
        ("Table 6 ", "Table 7 "),
        ("Table 5 ", "Table 6 "),
        ("Table 4 ", "Table 5 "),
    ];
    edits.extend(renumbered);
    let (done, by_hand, ..) = update(&edits, &[]);
    assert_eq!((done.len(), by_hand), (5, Vec::new()));
}

#[test]
fn an_older_page_changes_nothing() {
    let older = ("2026-02-03", "2026-01-31");
    let (done, by_hand, before, after) = update(&[older, ("0~100", "1~100")], &[]);
    assert_eq!((done.len(), by_hand.len()), (0, 2));
    assert_eq!(before, after);
}

#[test]
fn a_spec_without_a_date_gets_the_page_s() {
    let (done, by_hand, before, after) = update(&[], &[("  updated: 2026-02-03\n", "")]);
    assert_eq!(
        done,
        ["the page says `updated: 2026-02-03`, the spec does not"]
    );
    assert_eq!(by_hand, [""; 0]);
    assert!(!before.contains("updated:") && after.contains("  updated: 2026-02-03\n"));
}

#[test]
fn a_page_whose_examples_differ_is_not_of_its_date_yet() {
    let example = ("\"Ceiling\"", "\"Floor\"");
    let (done, by_hand, before, after) = update(&[NEWER, ("0~100", "1~100"), example], &[]);
    assert_eq!(
        done,
        ["`CreateLamp.brightness`: the page says `range: 1..100`, the spec `range: 0..100`"]
    );
    assert_eq!(by_hand.len(), 2, "{by_hand:?}");
    assert!(
        by_hand[0].starts_with("the example request differs: "),
        "{by_hand:?}"
    );
    assert!(
        by_hand[1].starts_with("the page says `updated: "),
        "{by_hand:?}"
    );
    assert_eq!(before.replace("0..100", "1..100"), after);
}

#[test]
fn a_file_keeps_its_line_ends() {
    let old = fixture("labelled.txt");
    let first = transcribed(
        &SavedPage::read("labelled", &old),
        SERVICE,
        &SpecFiles::default(),
    );
    let mut spec = with(&first, SpecFiles::default(), SERVICE);
    let path = &first.operations[0].path;
    let row = "Default Value\n\n80\n\nheight\n\nNo\n\nInteger\n\nHeight, in pixels.\n";
    let new = old
        .replacen(NEWER.0, NEWER.1, 1)
        .replacen("Default Value\n\n80\n", row, 1);
    let page = SavedPage::read("labelled", &new);
    let again = transcribed(&page, SERVICE, &spec);
    let facts = &again.operations[0].facts;
    let plain = merge(&page, facts, &spec, path);
    let text = spec.files.get_mut(path).unwrap();
    *text = text.replace('\n', "\r\n");
    let windows = merge(&page, facts, &spec, path);
    assert_eq!(plain.done.len(), 2);
    assert_eq!(windows.text, plain.text.replace('\n', "\r\n"));
}

#[test]
fn a_new_row_comes_with_its_new_objects() {
    let head = "Parameter\n\nMandatory\n\nType\n\nDescription\n\n";
    let row = "Default Value\n\n80\n\nshade\n\nNo\n\nShade object\n\nShade of the lamp.\n";
    let objects = format!(
        "Table 5 Shade\n\n{head}fold\n\nNo\n\nArray of Fold objects\n\nFolds.\n\nTable 6 Fold\n\n{head}kind\n\nNo\n\nString\n\nKind of fold.\n\nOptions:\n\n  • BOX: wide\n\n  • KNIFE: narrow\n\n"
    );
    let fourth = "Response Parameters\n\n";
    let with_objects = format!("{objects}{fourth}");
    let edits = [
        NEWER,
        ("Table 7 ", "Table 9 "),
        ("Table 6 ", "Table 8 "),
        ("Table 5 ", "Table 7 "),
        ("Default Value\n\n80\n", row),
        (fourth, &with_objects),
    ];
    let (done, by_hand, before, after) = update(&edits, &[]);
    assert_eq!(by_hand, [""; 0]);
    assert_eq!(done.len(), 7, "{done:#?}");
    let mark = "# DRAFT, the page's words: write them afresh, and delete this line.\n";
    for new in [
        format!("    {mark}    shade: {{ type: Shade object, doc: Shade of the lamp. }}\n"),
        format!("\n\n  {mark}  Shade:\n    table: 5\n"),
        format!("\n\n  {mark}  Fold:\n    table: 6\n"),
        "        enumeration: Kind\n        options:\n          BOX: wide\n".to_owned(),
    ] {
        assert!(
            !before.contains(&new) && after.contains(&new),
            "{new}\n{after}"
        );
    }
}

#[test]
fn a_new_object_may_be_the_first() {
    let head = "Parameter\n\nMandatory\n\nType\n\nDescription\n\n";
    let row = "Default Value\n\n80\n\nshade\n\nNo\n\nShade object\n\nShade of the lamp.\n";
    let object = format!("Table 4 Shade\n\n{head}fold\n\nNo\n\nString\n\nFold.\n\n");
    let known = "Table 4 Switching";
    let with_object = format!("{object}Table 5 Switching");
    let edits = [
        NEWER,
        ("Table 7 ", "Table 8 "),
        ("Table 6 ", "Table 7 "),
        ("Table 5 ", "Table 6 "),
        ("Default Value\n\n80\n", row),
        (known, &with_object),
    ];
    let comment = ("  Switching:\n", "  # Kept.\n  Switching:\n");
    let (done, by_hand, _, after) = update(&edits, &[comment]);
    assert_eq!(by_hand, [""; 0]);
    assert_eq!(done.len(), 7, "{done:#?}");
    let mark = "# DRAFT, the page's words: write them afresh, and delete this line.\n";
    let begin = format!("\nobjects:\n  {mark}  Shade:\n    table: 4\n");
    assert!(
        after.contains(&begin) && after.contains("\n\n  # Kept.\n  Switching:\n"),
        "{after}"
    );
}

#[test]
fn a_range_and_a_default_move_together() {
    let edits = [
        NEWER,
        ("0~100", "100~200"),
        ("Default Value\n\n80\n", "Default Value\n\n150\n"),
    ];
    let (done, by_hand, _, after) = update(&edits, &[]);
    assert_eq!((done.len(), by_hand), (3, Vec::new()));
    assert!(
        after.contains("range: 100..200") && after.contains("default: 150"),
        "{after}"
    );
}
