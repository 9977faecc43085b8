//! What becomes of whatever arrives: every kind of member, and every JSON that may come for it.
//!
//! The snapshots are the document. Each line of them was decided. `kept` is what the page promises; `told` is
//! converted, since it can mean only one thing, or kept though the page does not list it; all else is absent. Behind
//! `!` stands what the hook is told.

use std::fmt::Write as _;

use huaweicloud_runtime::{
    CommaSeparated, CompactTime, Decimal, Drift, Json, List, Map, Operation, Quoted, Secret,
    Service, Surprise, UnixSeconds, Unrecognized, http, object, operation, options, response,
};

use serde_json::json;

const SERVICE: Service = Service::new("Arrivals", "https://arrivals.example.com", &[]);

#[derive(Clone, Debug, PartialEq)]
enum Colour {
    Red,
    Unrecognized(Unrecognized<Self>),
}

options! { Colour { Red = "RED"; } }

#[derive(Clone, Debug, PartialEq)]
enum Flag {
    Off,
    On,
    Unrecognized(Unrecognized<Self, i64>),
}

options! { Flag: i64 { Off = 0; On = 1; } }

#[derive(Clone, Debug, Default, PartialEq)]
struct Thing {
    id: Option<String>,
}

object! { Thing { id = "id"; } }

/// An operation whose response has one member of the kind.
macro_rules! kinds {
    ($($kind:literal $name:ident: $field:ty;)*) => {
        $(
            mod $name {
                use super::*;

                #[derive(Clone, Debug, Default, PartialEq)]
                pub(super) struct Show {}

                operation! { Show -> Answer { GET "/" of SERVICE; } }

                #[derive(Clone, Debug, Default, PartialEq)]
                pub(super) struct Answer {
                    member: $field,
                }

                response! { Answer { body member = "member"; } }
            }
        )*

        const KINDS: &[(&str, fn(&[u8]) -> Outcome)] = &[$(($kind, outcome::<$name::Show>)),*];
    };
}

kinds! {
    "String" text: Option<String>;
    "String, secret" secret: Option<Secret>;
    "String, comma-separated" comma: Option<CommaSeparated>;
    "String, a time" time: Option<CompactTime>;
    "String, options: RED" colour: Option<Colour>;
    "String, a number in it" quoted_number: Option<Quoted<i64>>;
    "String, a Boolean in it" quoted_flag: Option<Quoted<bool>>;
    "Integer, Long" integer: Option<i64>;
    "Integer, 32 bits without a sign" narrow: Option<u32>;
    "Integer, options: 0, 1" flag: Option<Flag>;
    "Integer, seconds since 1970" unix: Option<UnixSeconds>;
    "Float, Double" float: Option<f64>;
    "Float, decimal" decimal: Option<Decimal>;
    "Boolean" boolean: Option<bool>;
    "Object" json: Option<Json>;
    "Thing object" thing: Option<Thing>;
    "Array of strings" texts: List<String>;
    "Array of integers" integers: List<i64>;
    "Array of Thing objects" things: List<Thing>;
    "Array of arrays of integers" nested: List<Vec<i64>>;
    "Array of objects" objects: List<Json>;
    "Map of strings" map: Map<String>;
    "Map of arrays of integers" map_of_arrays: Map<Vec<i64>>;
}

/// What may come for a member, as it stands in the body.
const ARRIVES: &[&[u8]] = &[
    b"null",
    b"true",
    b"false",
    b"0",
    b"1",
    b"244",
    b"-7",
    b"244.0",
    b"2.50",
    b"1e2",
    b"9007199254740993.0",
    b"18446744073709551615",
    b"18446744073709551616",
    b"1e400",
    b"NaN",
    b"\"\"",
    b"\"RED\"",
    b"\"red\"",
    b"\"a,b\"",
    b"\"20190704144303\"",
    b"\"true\"",
    b"\"FALSE\"",
    b"\"1\"",
    b"\" 244 \"",
    b"\"244.0\"",
    b"\"2.50\"",
    b"\"1e400\"",
    b"\"\\ud83d\"",
    b"\"caf\xe9\"",
    b"\"a\tb\"",
    b"[]",
    b"[1]",
    b"[\"a\", null, 2, [3]]",
    b"[{\"id\": \"a\"}, null]",
    b"[1, NaN, 18446744073709551616]",
    b"{}",
    b"{\"id\": \"a\"}",
    b"{\"id\": \"a\", \"new\": 1}",
    b"{\"b\": {\"id\": \"a\"}}",
    b"{\"b\": null, \"c\": [1, \"2\"]}",
];

/// The value, written again, and what is told.
type Outcome = (Option<String>, Vec<Drift>);

fn outcome<O: Operation<Response: serde::Serialize>>(body: &[u8]) -> Outcome {
    let response = http::Response::new(body);
    let value = O::read_response(&response).unwrap_or_else(|error| panic!("{error}"));
    let value = serde_json::to_string(&value).unwrap();
    let member = value.strip_prefix("{\"member\":");
    let member = member.and_then(|value| value.strip_suffix('}'));
    (member.map(str::to_owned), O::drift(&response))
}

fn told(drift: &[Drift]) -> String {
    let told = drift.iter().map(|drift| match drift.path.as_str() {
        "member" => format!("{:?}", drift.surprise),
        path => format!(
            "{:?} at {}",
            drift.surprise,
            path.trim_start_matches("member").trim_start_matches('.')
        ),
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What came, so that a reader can see all of it.
fn shown(bytes: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\t' => shown += "<tab>",
                '\r' => shown += "<cr>",
                '\n' => shown += "<lf>",
                '\u{feff}' => shown += "<bom>",
                character if character.is_control() => {
                    _ = write!(shown, "<{:02x}>", u32::from(character));
                }
                character => shown.push(character),
            }
        }
        for byte in chunk.invalid() {
            _ = write!(shown, "<{byte:02x}>");
        }
    }
    if shown.trim().is_empty() {
        shown += "<empty>";
    }
    shown
}

#[test]
fn each_kind_of_member_and_what_arrives_for_it() {
    let mut page = String::new();
    for (kind, outcome) in KINDS {
        _ = writeln!(page, "{kind}");
        let mut absent: Vec<(String, String)> = Vec::new();
        for arrives in ARRIVES {
            let body = [b"{\"member\": ", *arrives, b"}"].concat();
            let (value, drift) = outcome(&body);
            let (shown, told) = (shown(arrives), told(&drift));
            match (value, told.as_str()) {
                (None, _) => match absent.iter_mut().find(|(known, _)| *known == told) {
                    Some((_, arrivals)) => *arrivals += &format!("   {shown}"),
                    None => absent.push((told, shown)),
                },
                (Some(value), "") => _ = writeln!(page, "    kept       {shown:24} {value}"),
                (Some(value), told) => {
                    _ = writeln!(page, "    told       {shown:24} {value}  ! {told}");
                }
            }
        }
        for (told, arrivals) in absent {
            let told = if told.is_empty() {
                ""
            } else {
                &format!("  ! {told}")
            };
            _ = writeln!(page, "    absent{told}:  {arrivals}");
        }
        page.push('\n');
    }
    insta::assert_snapshot!(page);
}

#[test]
fn bodies_that_are_almost_json() {
    let mut page = String::new();
    let bodies: &[&[u8]] = &[
        b"",
        b" \r\n",
        b"null",
        b"[]",
        b"{\"member\": \"a\"",
        b"{\"member\": \"a\"} x",
        b"\xef\xbb\xbf{\"member\": \"a\"}",
        b"{\"member\": \"a\", \"new\": NaN}",
        b"{\"member\": \"a\", \"\xff\": \"\xff\"}",
        b"{\"member\": \"\\ud83d and \\ud83d\\ude00\", \"deep\": [{\"x\": \"\x01\"}]}",
        b"{\"member\": \"it\\'s\"}",
        b"{\"member\": \"\\ud83d\"",
        b"{\"member\": 'a'}",
        b"{\"member\": \"a\",}",
    ];
    for body in bodies {
        let response = http::Response::new(*body);
        let read = match text::Show::read_response(&response) {
            Ok(answer) => json!(answer).to_string(),
            Err(error) => error.to_string(),
        };
        let drift = text::Show::drift(&response);
        let drift = drift.iter().map(|drift| format!("\n      ! {drift}"));
        _ = writeln!(
            page,
            "{}\n    {read}{}",
            shown(body),
            drift.collect::<String>()
        );
    }
    insta::assert_snapshot!(page);
}

#[test]
fn one_bad_text_does_not_take_the_other_assets_away() {
    let ships: Vec<String> = (0..100)
        .map(|index| format!(r#"{{"ship_id": "{index}", "details": {{"name": "N"}}}}"#))
        .collect();
    let body = format!(r#"{{"ships": [{}]}}"#, ships.join(", "));
    let broken = body.replacen("\"7\"", "\"\\ud83d\"", 1);
    let response = http::Response::new(broken);
    let page = harbour::ships::ListShips::read_response(&response).unwrap();
    assert_eq!(page.ships.len(), 100);
    assert_eq!(page.ships[7].ship_id.as_deref(), Some("\u{fffd}"));
    assert_eq!(page.ships[99].ship_id.as_deref(), Some("99"));
    let drift = harbour::ships::ListShips::drift(&response);
    assert_eq!(drift.len(), 1, "{drift:?}");
    assert_eq!(
        (&*drift[0].path, drift[0].surprise),
        ("ships[7].ship_id", Surprise::BrokenText)
    );
}

#[test]
fn the_end_of_the_pages_is_seen_whatever_says_so() {
    use harbour::Paged as _;
    for end in ["0", "false", "\"0\"", "\"false\"", "0.0", "\" 0 \""] {
        let body = format!(r#"{{"ships": [{{"ship_id": "1"}}], "is_truncated": {end}}}"#);
        let list = harbour::ships::ListShips::new();
        let page = harbour::ships::ListShips::read_response(&http::Response::new(body)).unwrap();
        assert_eq!(list.next_page(&page), None, "{end}");
    }
}
