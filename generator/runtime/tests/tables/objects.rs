//! `object!`: leniency when reading, exactness when writing.

use huaweicloud_runtime::__table::MemberRead;
use huaweicloud_runtime::{
    CommaSeparated, CompactTime, List, Object, SignedUrl, Unrecognized, object, options,
};
use serde::de::MapAccess;
use serde::de::value::MapDeserializer;
use serde_json::{from_str, to_string};

#[derive(Clone, Debug, Default, PartialEq)]
struct Scalars {
    text: Option<String>,
    integer: Option<i64>,
    float: Option<f64>,
    boolean: Option<bool>,
    kind: Option<Kind>,
    level: Option<Level>,
    time: Option<CompactTime>,
    tags: Option<CommaSeparated>,
    r#type: Option<SignedUrl>,
}

object! {
    Scalars {
        text = "text";
        integer = "integer";
        float = "float";
        boolean = "boolean";
        kind = "kind";
        level = "level";
        time = "time";
        tags = "tags";
        r#type = "type";
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Four,
    Unrecognized(Unrecognized<Self>),
}

options! {
    Kind {
        Four = "4";
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Level {
    Low,
    High,
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Level: i64 {
        Low = -1;
        High = 4;
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Outer {
    inner: Option<Scalars>,
    list: List<Scalars>,
    numbers: List<i64>,
}

object! {
    Outer {
        inner = "inner";
        list = "list";
        numbers = "numbers";
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Strict {
    name: String,
    size: i64,
    tags: Vec<String>,
    inner: Option<Box<Strict>>,
}

object! {
    Strict {
        name = "name", mandatory, length(1..=9);
        size = "size", mandatory, range(0..);
        tags = "tags", mandatory;
        inner = "inner";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Nothing {}

object! { Nothing {} }

/// All members given the same value.
fn all(value: &str) -> Scalars {
    let names = [
        "text", "integer", "float", "boolean", "kind", "level", "time", "tags", "type",
    ];
    let members: Vec<String> = names
        .iter()
        .map(|name| format!("\"{name}\": {value}"))
        .collect();
    from_str(&format!("{{{}}}", members.join(","))).unwrap()
}

/// The members which hold any text as it is.
fn texts(text: &str) -> Scalars {
    Scalars {
        text: Some(text.into()),
        kind: Some(text.into()),
        time: from_str(&to_string(text).unwrap()).unwrap(),
        tags: Some([text].into()),
        r#type: Some(text.into()),
        ..Scalars::default()
    }
}

#[test]
fn null_and_values_of_another_kind_are_absent() {
    for value in [
        "null",
        "[]",
        "[1]",
        r#"[["x"]]"#,
        "{}",
        r#"{"a": "4"}"#,
        r#"{"a": {"b": [1]}}"#,
    ] {
        assert_eq!(all(value), Scalars::default(), "{value}");
    }
}

#[test]
fn an_integer_is_read_wherever_it_makes_sense() {
    let expected = Scalars {
        integer: Some(4),
        float: Some(4.0),
        level: Some(Level::High),
        ..texts("4")
    };
    assert_eq!(all("4"), expected);
    assert_eq!(all("4").kind, Some(Kind::Four));
}

#[test]
fn a_quoted_number_is_a_number() {
    assert_eq!(all("\"4\""), all("4"));
    assert_eq!(all("\"-1\""), all("-1"));
    assert_eq!(all("\"-1\"").level, Some(Level::Low));
    assert_eq!(
        all("\"2.5\""),
        Scalars {
            float: Some(2.5),
            ..texts("2.5")
        }
    );
    for text in ["", " ", "4x", "0x4", "4 4", "NaN", "inf", "-infinity"] {
        assert_eq!(
            all(&to_string(text).unwrap()),
            Scalars {
                tags: Some(if text.is_empty() {
                    [""; 0].into()
                } else {
                    [text].into()
                }),
                ..texts(text)
            }
        );
    }
}

#[test]
fn a_text_in_place_of_a_number_is_the_number_that_stands_in_it() {
    for text in [" 4 ", "4.0", "04", "+4", "4e0", "0.4E1", "\t4"] {
        let read = all(&to_string(text).unwrap());
        let level = Some(Level::High);
        assert_eq!((read.integer, read.level), (Some(4), level), "{text}");
        assert_eq!(read.float, Some(4.0), "{text}");
    }
    let integer = |text: &str| all(&format!("\"{text}\"")).integer;
    assert_eq!(integer("9007199254740993.00"), Some(9_007_199_254_740_993));
    assert_eq!(integer("922337203685477580.7e1"), Some(i64::MAX));
    assert_eq!(integer("-9223372036854775808.0"), Some(i64::MIN));
    for text in [
        "9223372036854775808.0",
        "2.5",
        "1e-1",
        "1e99",
        "1e999999999",
        "-",
    ] {
        assert_eq!(integer(text), None, "{text}");
    }
}

#[test]
fn a_float_is_an_integer_if_nothing_is_lost() {
    assert_eq!(all("244.0").integer, Some(244));
    assert_eq!(all("4.0").level, Some(Level::High));
    assert_eq!(all("-9223372036854775808.0").integer, Some(i64::MIN));
    for value in [
        "0.5",
        "9223372036854775808.0",
        "-9223372036854777856.0",
        "1e300",
    ] {
        assert_eq!(
            (all(value).integer, all(value).level),
            (None, None),
            "{value}"
        );
    }
    assert_eq!(
        all("2.5"),
        Scalars {
            float: Some(2.5),
            ..texts("2.5")
        }
    );
}

#[test]
fn integers_too_large_are_texts_and_floats() {
    let read = all("9223372036854775807");
    assert_eq!(read.integer, Some(i64::MAX));

    let read = all("18446744073709551615");
    assert_eq!((read.integer, read.level), (None, None));
    assert_eq!(read.text.as_deref(), Some("18446744073709551615"));
    assert_eq!(read.float, Some(18_446_744_073_709_551_615.0));
}

#[test]
fn booleans_are_read_quoted_and_become_texts() {
    for (value, text, integer, boolean) in [
        ("true", "true", 1, true),
        ("\"true\"", "true", 1, true),
        ("false", "false", 0, false),
        ("\"False\"", "False", 0, false),
        ("\" TRUE \"", " TRUE ", 1, true),
    ] {
        let expected = Scalars {
            boolean: Some(boolean),
            integer: Some(integer),
            level: Some(Level::from(integer)),
            ..texts(text)
        };
        assert_eq!(all(value), expected, "{value}");
    }
}

#[test]
fn one_and_zero_are_booleans_and_nothing_else_is() {
    for value in ["1", "1.0", "\"1\"", "\" 1\""] {
        assert_eq!(all(value).boolean, Some(true), "{value}");
    }
    for value in ["0", "-0.0", "\"0\""] {
        assert_eq!(all(value).boolean, Some(false), "{value}");
    }
    for value in [
        "2", "-1", "0.5", "\"\"", "\"yes\"", "\"t\"", "[true]", "null",
    ] {
        assert_eq!(all(value).boolean, None, "{value}");
    }
}

#[test]
fn numbers_are_read_even_if_another_crate_changes_how_serde_json_represents_them() {
    // With serde_json's feature `arbitrary_precision` a number arrives like this.
    let number = |digits: &str| {
        all(&format!(
            r#"{{"$serde_json::private::Number": "{digits}"}}"#
        ))
    };
    assert_eq!(number("4"), all("4"));
    assert_eq!(number("4.0").integer, Some(4));
    assert_eq!(number("1.50").text.as_deref(), Some("1.50"));
    assert_eq!(number("1e400").float, None);
    assert_eq!(
        all(r#"{"$serde_json::private::Number": {}}"#),
        Scalars::default()
    );
}

#[test]
fn unknown_members_are_passed_over() {
    let read: Scalars =
        from_str(r#"{"new": {"a": [1, {"b": null}]}, "integer": 1, "": 2}"#).unwrap();
    assert_eq!(
        read,
        Scalars {
            integer: Some(1),
            ..Scalars::default()
        }
    );
    assert_eq!(from_str::<Nothing>(r#"{"a": 1}"#).unwrap(), Nothing {});
}

#[test]
fn an_object_says_what_became_of_a_member() {
    for (name, value, expected) in [
        ("numbers", serde_json::json!([]), MemberRead::Present),
        ("numbers", serde_json::json!("no"), MemberRead::Absent),
        ("inner", serde_json::json!({}), MemberRead::Present),
        ("inner", serde_json::json!(1), MemberRead::Absent),
        ("number", serde_json::json!(1), MemberRead::Unknown),
    ] {
        let mut members = MapDeserializer::new([(name, value)].into_iter());
        let _: Option<String> = members.next_key().unwrap();
        let read: Result<MemberRead, serde_json::Error> = Outer::empty().read(name, &mut members);
        assert_eq!(read.unwrap(), expected, "{name}");
    }
}

#[test]
fn the_last_of_duplicate_members_wins() {
    let read = |json| from_str::<Outer>(json).unwrap();
    assert_eq!(read(r#"{"numbers": [1], "numbers": [2]}"#).numbers, [2]);
    assert!(
        read(r#"{"numbers": [1], "numbers": null}"#)
            .numbers
            .is_absent()
    );

    from_str::<Strict>(r#"{"name": null, "size": 1, "tags": [], "name": "a"}"#).unwrap();
    from_str::<Strict>(r#"{"name": "a", "size": 1, "tags": [], "name": null}"#).unwrap_err();
}

#[test]
fn names_and_values_with_escapes_are_read() {
    let read: Scalars = from_str(r#"{"\u0074ext": "a\n\u00e9", "inte\u0067er": 1}"#).unwrap();
    assert_eq!(
        (read.text.as_deref(), read.integer),
        (Some("a\né"), Some(1))
    );
}

#[test]
fn reads_from_slices_readers_and_trees_alike() {
    let json = r#"{"inner": {"text": "a", "type": "b?c"}, "list": [{"level": 7}]}"#;
    let read: Outer = serde_json::from_slice(json.as_bytes()).unwrap();
    assert_eq!(
        serde_json::from_reader::<_, Outer>(json.as_bytes()).unwrap(),
        read
    );
    let tree: serde_json::Value = from_str(json).unwrap();
    assert_eq!(serde_json::from_value::<Outer>(tree.clone()).unwrap(), read);
    assert_eq!(serde_json::to_value(&read).unwrap(), tree);
}

#[test]
fn odd_elements_of_an_array_are_left_out() {
    let read: Outer = from_str(r#"{"numbers": [1, null, "2", {}, [3], 4.5, 5]}"#).unwrap();
    assert_eq!(read.numbers, [1, 2, 5]);

    let read: Outer = from_str(r#"{"list": [null, {"integer": 1}, 2, "x", []]}"#).unwrap();
    assert_eq!(read.list.len(), 1);
}

#[test]
fn what_is_no_array_or_no_object_is_absent_there() {
    for value in ["null", "true", "-1", "1", "0.5", "\"[]\""] {
        let json = format!(r#"{{"inner": {value}, "list": {value}, "numbers": {value}}}"#);
        assert_eq!(
            from_str::<Outer>(&json).unwrap(),
            Outer::default(),
            "{value}"
        );
    }
    let read: Outer = from_str(r#"{"inner": [{}], "list": {"a": [1]}, "numbers": {}}"#).unwrap();
    assert_eq!(read, Outer::default());
}

#[test]
fn absent_and_empty_arrays_survive_a_round_trip() {
    for json in ["{}", r#"{"list":[]}"#, r#"{"list":[{}],"numbers":[]}"#] {
        assert_eq!(to_string(&from_str::<Outer>(json).unwrap()).unwrap(), json);
    }
}

#[test]
fn what_is_set_is_written_in_the_order_of_the_table() {
    let scalars = Scalars {
        r#type: Some("".into()),
        boolean: Some(false),
        integer: Some(0),
        float: Some(244.0),
        tags: Some(["a", "b"].into()),
        text: Some("é\"".into()),
        level: Some(Level::Low),
        ..Scalars::default()
    };
    assert_eq!(
        to_string(&scalars).unwrap(),
        r#"{"text":"é\"","integer":0,"float":244.0,"boolean":false,"level":-1,"tags":"a,b","type":""}"#
    );
}

#[test]
fn floats_that_json_lacks_are_refused_rather_than_lost() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = to_string(&Scalars {
            float: Some(value),
            ..Scalars::default()
        })
        .unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("{value} is not a number that JSON can carry")
        );
    }
}

#[test]
fn all_missing_mandatory_members_are_named_at_once() {
    let error = from_str::<Strict>(r#"{"name": null, "size": {}, "tags": []}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Strict lacks `name`, `size` (missing, null or of the wrong kind) at line 1 column 38"
    );
    let error = from_str::<Strict>("{}").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("Strict lacks `name`, `size`, `tags` ("),
        "{error}"
    );
}

#[test]
fn mandatory_members_are_read_and_written_plainly() {
    let json = r#"{"name":"a","size":1,"tags":[],"inner":{"name":"b","size":2,"tags":["c"]}}"#;
    let read: Strict = from_str(json).unwrap();
    assert_eq!(read.inner.as_ref().unwrap().tags, ["c"]);
    assert_eq!(to_string(&read).unwrap(), json);

    // Absent would be wrong here: the caller sent it, and it is not what it must be.
    from_str::<Strict>(r#"{"name": "a", "size": 1, "tags": [], "inner": {}}"#).unwrap_err();
}

#[test]
fn broken_json_is_never_read() {
    for json in [
        "",
        "{",
        r#"{"text": "#,
        r#"{"text": "a" "b"}"#,
        r#"{"new": tru}"#,
        r#"{"float": 1e400}"#,
        "{} x",
    ] {
        from_str::<Scalars>(json).unwrap_err();
    }
    let not_utf_8 = b"{\"text\": \"\xff\"}";
    serde_json::from_slice::<Scalars>(not_utf_8).unwrap_err();
}

#[test]
fn what_is_passed_over_may_be_nested_at_will() {
    let deep = format!(
        r#"{{"text": {}{}}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    assert_eq!(from_str::<Scalars>(&deep).unwrap(), Scalars::default());
}

#[test]
fn alone_a_value_must_be_what_it_is_read_as() {
    for json in ["null", "[]", "1", "\"a\"", "true"] {
        let error = from_str::<Scalars>(json).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("this value cannot be read as Scalars"),
            "{error}"
        );
    }
    from_str::<Level>("\"high\"").unwrap_err();
    from_str::<Kind>("null").unwrap_err();
}
