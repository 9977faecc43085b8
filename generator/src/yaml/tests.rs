//! Trees as they were written, and where their nodes begin.

use super::*;

fn root(text: &str) -> Kind {
    Document::parse(text).unwrap().root.kind
}

fn scalars(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Scalar(text) => vec![text.clone()],
        Kind::Sequence(nodes) => nodes.iter().flat_map(|n| scalars(&n.kind)).collect(),
        Kind::Mapping(entries) => entries
            .iter()
            .flat_map(|(k, v)| [scalars(&k.kind), scalars(&v.kind)].concat())
            .collect(),
        Kind::Null | Kind::Odd(_) => Vec::new(),
    }
}

#[test]
fn scalars_arrive_as_the_text_that_was_written() {
    let text = "[Yes, NO, 4K, 0, 012, 1e3, 0x1F, 1.0, -1, true, '~', \"\", 2026-01-16]";
    assert_eq!(
        scalars(&root(text)),
        [
            "Yes",
            "NO",
            "4K",
            "0",
            "012",
            "1e3",
            "0x1F",
            "1.0",
            "-1",
            "true",
            "~",
            "",
            "2026-01-16"
        ]
    );
}

#[test]
fn keys_arrive_as_text_and_equal_keys_all_remain() {
    assert_eq!(
        scalars(&root("200: a\nNo: b\nnull: c\n200: d")),
        ["200", "a", "No", "b", "null", "c", "200", "d"]
    );
}

#[test]
fn nothing_is_not_an_empty_text() {
    let Kind::Mapping(entries) = root("a:\nb: ''\nc: ~") else {
        panic!("a mapping was written");
    };
    assert!(matches!(entries[0].1.kind, Kind::Null));
    assert!(matches!(&entries[1].1.kind, Kind::Scalar(text) if text.is_empty()));
    assert!(matches!(entries[2].1.kind, Kind::Null));
}

#[test]
fn tags_and_keys_that_are_not_text_are_odd_but_do_not_end_the_walk() {
    let Kind::Mapping(entries) = root("a: !x 1\n[b]: 2\nc: !y {d: 1}\ne: 5") else {
        panic!("a mapping was written");
    };
    assert!(matches!(entries[0].1.kind, Kind::Odd(_)));
    assert!(matches!(entries[1].0.kind, Kind::Odd(_)));
    assert!(matches!(entries[2].1.kind, Kind::Odd(_)));
    assert_eq!(scalars(&entries[3].1.kind), ["5"]);
}

#[test]
fn tags_of_yaml_itself_are_odd() {
    let Kind::Mapping(entries) = root("a: !!str 1\nb: &x !!int 2\nc: '!!str'\nd: 1!!\n!!str e: 5")
    else {
        panic!("a mapping was written");
    };
    let odd = |node: &Node| matches!(node.kind, Kind::Odd(_));
    let odd: Vec<_> = entries.iter().map(|(k, v)| (odd(k), odd(v))).collect();
    let (key, value) = ((true, false), (false, true));
    assert_eq!(odd, [value, value, (false, false), (false, false), key]);
}

#[test]
fn every_node_can_be_located_in_block_and_flow_style() {
    let text = "a:\n  é: [1, {b: x}]\n  c: |\n    text\n  [k]: !t { u: v }\n  d:\n";
    let document = Document::parse(text).unwrap();
    let found: Vec<_> = (0..)
        .map_while(|id| document.locate(text, id))
        .map(|at| {
            text[at..]
                .split_inclusive([':', ',', '|', '{', '[', ']'])
                .next()
        })
        .map(Option::unwrap_or_default)
        .collect();
    assert_eq!(
        found,
        [
            "a:", "a:", "é:", "é:", "[", "1,", "{", "b:", "x}]", "c:", "|", "[", "!t {", "d:", "\n"
        ]
    );
}

#[test]
fn nodes_are_located_as_the_walk_that_ends_there_does_it() {
    let text = "- &x { k: v, l: [] }\n- *x\n- \"q\\n\"\n-\n- {a: {b: [c, {}]}}\n- x\u{2028}- ü\n";
    let document = Document::parse(text).unwrap();
    let (scalars, containers) = (document.scalars(text), document.containers(text));
    assert_eq!((scalars.len(), containers.len()), (13, 6));
    for (&id, &at) in scalars.iter().chain(containers) {
        assert_eq!(walk::locate(text, &document.shape, id), Some(at), "{id}");
    }
}

#[test]
fn a_node_is_found_by_its_number() {
    let document = Document::parse("a: {b: [c, d]}\ne: f").unwrap();
    let texts = (0..)
        .map_while(|id| document.node(id))
        .map(|node| match &node.kind {
            Kind::Scalar(text) => text.as_str(),
            _ => "-",
        });
    assert_eq!(texts.collect::<String>(), "-a-b-cdef");
}

#[test]
fn broken_text_says_where() {
    let error = Document::parse("a: [1, 2\nb: 3").unwrap_err();
    assert_eq!(error.message, "did not find expected ',' or ']'");
    assert_eq!(error.at, Some(10));
    assert_eq!(
        error.within,
        Some(("while parsing a flow sequence".to_owned(), 3))
    );
}

#[test]
fn a_character_that_yaml_forbids_says_where() {
    let error = Document::parse("a: é\u{1}").unwrap_err();
    assert_eq!(error.message, "control characters are not allowed");
    assert_eq!(error.at, Some(5));
}

#[test]
fn a_second_document_says_where() {
    for text in [
        "a: 1\n---\nb: 2",
        "---\na: 1\n--- [b]",
        "a: 1\n---\n",
        "1\n---\n2",
    ] {
        let error = Document::parse(text).unwrap_err();
        assert_eq!(error.at, text.rfind("---"), "{text}");
    }
}

#[test]
fn nothing_is_a_document() {
    for text in ["", "\n", "# why\n"] {
        assert!(matches!(root(text), Kind::Null), "{text:?}");
    }
}
