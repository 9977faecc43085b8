//! Everything that is written reads back as it was written.

use generator::yaml::{Document, Kind, Node};

use super::*;

fn text(text: &str) -> Entry {
    Value::Text(text.to_owned()).into()
}

fn key(text: &str) -> Key {
    Key::Text(text.to_owned())
}

/// What a reader finds: the same shape, all scalars as texts.
fn same(value: &Value, node: &Node) -> bool {
    match (value, &node.kind) {
        (Value::Word(text) | Value::Text(text) | Value::Lines(text), Kind::Scalar(found)) => {
            text == found
        }
        (Value::List(entries), Kind::Sequence(nodes)) => {
            entries.len() == nodes.len()
                && entries
                    .iter()
                    .zip(nodes)
                    .all(|(entry, node)| same(&entry.value, node))
        }
        (Value::Map(entries) | Value::Short(entries), Kind::Mapping(nodes)) => {
            entries.len() == nodes.len()
                && entries
                    .iter()
                    .zip(nodes)
                    .all(|((name, entry), (key, node))| {
                        let (Key::Word(name) | Key::Text(name)) = name;
                        matches!(&key.kind, Kind::Scalar(found) if found == name)
                            && same(&entry.value, node)
                    })
        }
        _ => false,
    }
}

fn survives(entries: Vec<(Key, Entry)>) {
    let written = write(&entries);
    let document = Document::parse(&written).unwrap_or_else(|error| panic!("{error:?}\n{written}"));
    assert!(same(&Value::Map(entries), &document.root), "{written}");
}

#[test]
fn texts_that_readers_take_for_something_else_are_quoted() {
    for odd in [
        "",
        "Yes",
        "no",
        "on",
        "Y",
        "null",
        "~",
        "012",
        "1e3",
        "0x1F",
        "1_000",
        "1:30",
        "+1",
        "-1",
        ".5",
        "1.0",
        "2026-01-16",
        "- a",
        "* a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a`",
        "a: b",
        "a #b",
        "a:",
        "? a",
        "[a]",
        "{a}",
        "#a",
        "'a'",
        "\"a\"",
        "a\nb",
        "a\tb",
        " a",
        "a ",
        "<<",
        "---",
        "|",
        ">",
        "=",
        "\u{feff}a",
        "\u{85}",
        "a\u{2028}b",
    ] {
        let written = scalar(odd);
        assert!(written.starts_with('"'), "{odd:?} → {written}");
        survives(vec![(key(odd), text(odd))]);
    }
    for plain in [
        "4K",
        "MPEG-2",
        "H.264",
        "a, b",
        "it's",
        "12 GB",
        "ISO 8601",
        "http://a/b?c=d",
        "1..100",
        "V3_2",
    ] {
        assert_eq!(scalar(plain), plain);
        survives(vec![(key(plain), text(plain))]);
    }
}

#[test]
fn it_looks_as_a_person_would_write_it() {
    let row = |doc: &str| -> Entry {
        Value::Short(vec![
            (Key::Word("type".to_owned()), text("String")),
            (Key::Word("doc".to_owned()), text(doc)),
        ])
        .into()
    };
    let mut sized = row("Size, in bytes.");
    sized.apart = true;
    let mut range = text("1..100");
    range.above = vec!["from: \"1 to 100\"".to_owned()];
    let long = "word ".repeat(30);
    let written = write(&[
        (key("short"), row("A name.")),
        (key("size"), sized),
        (
            key("limits"),
            Value::Map(vec![(key("range"), range)]).into(),
        ),
        (key("doc"), text(long.trim())),
        (
            key("formats"),
            Value::List(vec![text("MP4"), text("3GP")]).into(),
        ),
        (
            key("rules"),
            Value::List(vec![text("One rule."), text("Another: rule.")]).into(),
        ),
        (
            key("requests"),
            Value::List(vec![
                Value::Map(vec![(
                    key("body"),
                    Value::Lines("{\n  \"a\": 1\n}\n".to_owned()).into(),
                )])
                .into(),
            ])
            .into(),
        ),
    ]);
    let expected = "\
short: { type: String, doc: A name. }

size:
  type: String
  doc: Size, in bytes.
limits:
  # from: \"1 to 100\"
  range: 1..100
doc: >-
  word word word word word word word word word word word word word word word word word word word word word
  word word word word word word word word word
formats: [MP4, 3GP]
rules:
  - One rule.
  - \"Another: rule.\"
requests:
  - body: |
      {
        \"a\": 1
      }
";
    assert_eq!(written, expected);
}

mod random {
    use proptest::prelude::*;

    use super::*;

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[ -~]{0,12}",
            "[-?:,#&*!|>'\"%@`~=<. ]{1,3}[a-z0-9]{0,3}",
            "[0-9][0-9eEx_.:+-]{0,6}",
            "([a-z]{1,9} ){20,40}[a-z]{1,9}",
            "(\\{?\"?[a-z ]{0,5}\n){0,4}[a-z]{0,3}\n?",
        ]
    }

    fn values() -> impl Strategy<Value = Entry> {
        let leaf = prop_oneof![
            texts().prop_map(Value::Text),
            texts().prop_map(Value::Lines)
        ];
        let leaf = (leaf, proptest::option::of("[ -~]{0,9}")).prop_map(|(value, behind)| Entry {
            behind,
            ..Entry::from(value)
        });
        leaf.prop_recursive(4, 24, 5, |inner| {
            let inner = (
                inner,
                any::<bool>(),
                proptest::collection::vec("[ -~]{0,9}", 0..2),
            )
                .prop_map(|(entry, apart, above)| Entry {
                    apart,
                    above,
                    ..entry
                });
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5)
                    .prop_map(|entries| Value::List(entries).into()),
                (
                    proptest::collection::btree_map(texts(), inner, 0..5),
                    any::<bool>()
                )
                    .prop_map(|(entries, short)| {
                        let entries = entries
                            .into_iter()
                            .map(|(name, entry)| (Key::Text(name), entry))
                            .collect();
                        if short {
                            Value::Short(entries).into()
                        } else {
                            Value::Map(entries).into()
                        }
                    }),
            ]
        })
    }

    proptest! {
        #[test]
        fn everything_reads_back_as_it_was_written(entries in proptest::collection::btree_map(texts(), values(), 1..6)) {
            survives(entries.into_iter().map(|(name, entry)| (Key::Text(name), entry)).collect());
        }
    }
}
