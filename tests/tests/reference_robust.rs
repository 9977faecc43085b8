//! The reader of reference pages on pages that are broken: it never fails, and its time grows with the page, not faster.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use tests::synthetic::{Dice, Oddities, page};
use transcriber::read::read;

const ODD: Oddities = Oddities {
    empty: 10,
    disguised: 8,
    columns: true,
};

/// What happens to a page.
#[derive(Clone, Debug)]
enum Mutation {
    Cut(prop::sample::Index),
    Remove(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
    Swap(prop::sample::Index, prop::sample::Index),
    Insert(prop::sample::Index, String),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<prop::sample::Index>;
    let text = prop_oneof![
        any::<String>(),
        prop::sample::select(vec![
            "<table>",
            "</table>",
            "<td rowspan=70000 colspan=70000>",
            "<tr>",
            "<pre>",
            "</pre>",
            "<li>",
            "<ul>",
            "</ul>",
            "<h4>",
            "<h1>",
            "<script>",
            "<svg>",
            "</nav>",
            "<!--",
            "&#0;",
            "&nbsp",
            "Table 1",
            "Table 99999999999999999999 x",
            "Parameter",
            "Status code: 200",
            "{",
            "}",
            "[",
            "\"",
            "GET /",
            "\u{feff}",
            "\t",
            "\r",
            "\u{a0}",
            "  • ",
            "•",
            "1. ",
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        index().prop_map(Mutation::Cut),
        (index(), 1..30_usize).prop_map(|(at, count)| Mutation::Remove(at, count)),
        (index(), 1..30_usize).prop_map(|(at, count)| Mutation::Repeat(at, count)),
        (index(), index()).prop_map(|(one, other)| Mutation::Swap(one, other)),
        (index(), text).prop_map(|(at, text)| Mutation::Insert(at, text)),
    ]
}

fn mutated(text: &str, mutations: &[Mutation]) -> String {
    let mut text = text.to_owned();
    for mutation in mutations {
        let boundary = |at: usize| {
            (0..=at)
                .rev()
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(0)
        };
        let mut lines: Vec<&str> = text.split('\n').collect();
        let count = lines.len();
        text = match mutation {
            Mutation::Cut(at) => text[..boundary(at.index(text.len() + 1))].to_owned(),
            Mutation::Insert(at, new) => {
                let at = boundary(at.index(text.len() + 1));
                format!("{}{new}{}", &text[..at], &text[at..])
            }
            Mutation::Remove(at, length) => {
                let at = at.index(count);
                lines.drain(at..(at + length).min(count));
                lines.join("\n")
            }
            Mutation::Repeat(at, length) => {
                let at = at.index(count);
                let again = lines[at..(at + length).min(count)].to_vec();
                lines.splice(at..at, again);
                lines.join("\n")
            }
            Mutation::Swap(one, other) => {
                lines.swap(one.index(count), other.index(count));
                lines.join("\n")
            }
        };
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn mutated_pages_are_read(seed in 1..5000_u64, html: bool, mutations in prop::collection::vec(mutation(), 1..8)) {
        let page = page(&mut Dice::new(seed), ODD);
        let text = mutated(if html { &page.html } else { &page.text }, &mutations);
        let page = read("demo-page", &text);
        let lines = text.lines().count().max(1);
        // Every place is one of the page's.
        for table in &page.tables {
            prop_assert!((1..=lines).contains(&table.line), "{} of {lines}", table.line);
            for row in table.parameters() {
                prop_assert!((1..=lines).contains(&row.line), "{} of {lines}", row.line);
            }
        }
        for doubt in &page.doubts {
            prop_assert!((1..=lines).contains(&doubt.line), "{doubt:?} of {lines}");
        }
        prop_assert!(serde_json::to_string(&page).is_ok());
    }

    #[test]
    fn any_text_is_read(text: String) {
        let _ = read("", &text);
        let _ = read("", &format!("<{text}"));
    }
}

#[test]
fn windows_line_ends_and_trailing_blanks_change_nothing() {
    for seed in 1..8 {
        let page = page(&mut Dice::new(seed), ODD);
        let pasted = format!("\u{feff}{}", page.text.replace('\n', "  \r\n"));
        // Blanks behind the lines of an example are part of it.
        let mut expected = read("demo", &page.text);
        let mut found = read("demo", &pasted);
        expected.examples.clear();
        found.examples.clear();
        assert_eq!(found, expected);
        let upper = page
            .html
            .replace("<td>", "<TD CLASS=x>")
            .replace("</td>", "</TD>")
            .replace("<table>", "<TABLE>");
        assert_eq!(read("demo", &upper), read("demo", &page.html));
        let saved = format!(
            "<!DOCTYPE html><html><head><title>x</title><style>td {{}}</style></head><body><nav><h1>Docs</h1>\
             <table><tr><th>Parameter</th><th>Type</th></tr><tr><td>no</td><td>String</td></tr></table></nav>\
             <script>if (1 < 2) document.write('<table>')</script><div id=\"main\">{}</div><footer><p>End</p></footer></body></html>",
            page.html
        );
        assert_eq!(read("demo", &saved).tables, read("demo", &page.html).tables);
    }
}

/// The shortest of some runs.
fn time(text: &str) -> Duration {
    let runs = (0..3).map(|_| {
        let start = Instant::now();
        let page = read("demo", text);
        let duration = start.elapsed();
        drop(page);
        duration
    });
    runs.min().unwrap_or_default()
}

#[test]
fn the_time_grows_with_the_page_and_not_faster() {
    let head = "Title\n\nURI\n\nGET /v1/x\n\nTable 1 Path Parameters\n\nParameter\n\nType\n\nDescription\n\n";
    for (before, piece) in [
        ("", "{\n\n"),
        ("", "[ ]\n\n"),
        ("", "GET /v1/{a}\n{\n"),
        ("", "Updated on 1\n"),
        ("", "Table 1 Path Parameters\n\n"),
        (
            "",
            "Table 1 X\n\nParameter\n\nType\n\nDescription\n\nname\n\nString\n\nText.\n\n",
        ),
        ("", "URI\n\nGET /v1/things/PLACE\n\n"),
        ("", "Table 1 Sizes\n\nKind\n\nCores\n\nA\n\n2\n\n"),
        (head, "Table PLACE Kinds\n\nkind\n\n"),
        (head, "Examples\n\n"),
        (head, "Requests are listed in Table 2 PLACE\n\n"),
        (head, "name\n\nString\n\nSome text.\n\n"),
        (head, "name_PLACE\n\n"),
        (head, "  • item: text\n"),
        (head, "String\tString\tString\n"),
        (head, "      deep\n"),
        (head, "Status code: 200\n\n"),
        (head, "Definition\n\nRange\n\nOptions PLACE: x\n\n"),
        ("<h1>t</h1>", "<div>"),
        ("<h1>t</h1>", "<table><tr><td>x"),
        (
            "<h1>t</h1>",
            "<table><tr><th>Parameter<th>Type<tr><td>x<td>y</table>",
        ),
        (
            "<h1>t</h1><table><tr><th>Parameter<th>Type",
            "<tr><td rowspan=60000>x_PLACE<td>String see Table 1",
        ),
        (
            "<h1>t</h1><table><tr><th>Parameter<th>Type<tr><td colspan=60000 rowspan=60000>",
            "<p>x",
        ),
        ("<h1>t</h1><ul>", "<li><ul><p>x"),
        ("<h1>t</h1>", "<a name=PLACE><a href=#PLACE>"),
        ("<h1>t</h1><pre>", "<b>\n"),
        ("<h1>t</h1>", "<svg><nav><h4>x"),
        ("<h1>t</h1>", "&lt;&nbsp;&#x41;"),
        (
            "<h1>t</h1>",
            "<h4>URI</h4><p>GET /v1/PLACE</p><pre>POST /v2/PLACE\n{}</pre>",
        ),
    ] {
        let text = |bytes: usize| {
            let mut text = before.to_owned();
            let mut count = 0;
            while text.len() < bytes {
                text.push_str(&piece.replace("PLACE", &count.to_string()));
                count += 1;
            }
            text
        };
        let (small, large) = (text(3_000), text(24_000));
        // Eight times the page. Quadratic would be 64 times the time, and on a busy machine, too, each time.
        let mut measured = (0..5).map(|_| (time(&small), time(&large)));
        let fits = |(small, large)| large < small * 30 + Duration::from_millis(60);
        assert!(
            measured.any(fits),
            "{piece:?}: eight times the page is no eightfold time"
        );
    }
}
