//! Maps, arrays of arrays and free JSON: read leniently, written exactly, held against their limits.

use std::collections::BTreeMap;

use hostile::collections::{Both, Collect, CollectResponse, Kind, Level, Thing};
use hostile::serde_json::{self, from_str, json, to_value};
use hostile::{Json, Map, Operation};

use crate::{body, problem};

/// Only the mandatory members set.
fn collect() -> Collect {
    Collect::new(
        json!({}),
        [("a", "b")],
        [[0.5]],
        [("free", 1)],
        [("none", [])],
    )
}

fn read(text: &str) -> CollectResponse {
    from_str(text).unwrap()
}

#[test]
fn whoever_calls_gives_what_is_at_hand() {
    let request = collect()
        .free("a text")
        .frees([json!(null), json!([1])])
        .free_maps([[("a", true)]])
        .texts([("k".to_owned(), "v")])
        .integers(BTreeMap::from([("n".to_owned(), 1)]))
        .things([(
            "t",
            Thing::new()
                .name("x")
                .grid([[Thing::new()], [Thing::new()]]),
        )])
        .kinds([("known", Kind::A), ("new", "C".into())])
        .levels([("l", [1, 3])])
        .kind_lists([vec!["A"], vec![]])
        .matrix([vec![1, 2], vec![]])
        .words([["a", "b"]])
        .tables([[("a", "b")]])
        .deep([("a", [("b", [[Thing::new()]])])]);
    assert_eq!(
        body(&request),
        json!({
            "free_needed": {},
            "texts_needed": { "a": "b" },
            "matrix_needed": [[0.5]],
            "frees_needed": { "free": 1 },
            "lists_needed": { "none": [] },
            "free": "a text",
            "frees": [null, [1]],
            "free_maps": [{ "a": true }],
            "texts": { "k": "v" },
            "integers": { "n": 1 },
            "things": { "t": { "name": "x", "grid": [[{}], [{}]] } },
            "kinds": { "known": "A", "new": "C" },
            "levels": { "l": [1, 3] },
            "kind_lists": [["A"], []],
            "matrix": [[1, 2], []],
            "words": [["a", "b"]],
            "tables": [{ "a": "b" }],
            "deep": { "a": { "b": [[{}]] } },
        })
    );
    assert_eq!(request.kinds["known"], Kind::A);
    assert_eq!(request.levels["l"][0], Level::_1);
    assert!(!request.levels["l"][1].is_known());
    let sent = serde_json::to_vec(&body(&request)).unwrap();
    let received = Collect::from_body(&sent).unwrap();
    // `null` is left out of arrays.
    assert_eq!(received.frees, [json!([1])]);
    assert_eq!(
        (received.deep, received.kinds),
        (request.deep, request.kinds)
    );
}

#[test]
fn absent_and_empty_are_told_apart() {
    for (text, texts, matrix) in [
        ("{}", None, None),
        (r#"{"texts":null,"matrix":null,"free":null}"#, None, None),
        (r#"{"matrix":[],"texts":{}}"#, Some(0), Some(0)),
        (r#"{"matrix":[[]],"texts":{"":""}}"#, Some(1), Some(1)),
    ] {
        let response = read(text);
        assert_eq!(
            (!response.texts.is_absent()).then_some(response.texts.len()),
            texts
        );
        assert_eq!(
            (!response.matrix.is_absent()).then_some(response.matrix.len()),
            matrix
        );
        assert_eq!(response.free, None);
        let back = to_value(&response).unwrap();
        assert_eq!(
            back,
            if texts.is_some() {
                from_str(text).unwrap()
            } else {
                json!({})
            }
        );
    }
    assert_eq!(
        body(&collect().texts(Map::<String>::default()))["texts"],
        json!({})
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_absent_and_the_page_is_read_on() {
    for wrong in ["null", "true", "1", "-0.5", "\"{}\"", "[1]", "[[]]"] {
        let response = read(&format!(
            r#"{{"texts": {wrong}, "integers": {wrong}, "things": {wrong}, "lists": {wrong},
                 "free_map": {wrong}, "both": {{"labels": {wrong}, "lists": {wrong}}}, "kinds": {{"a": "B"}}}}"#
        ));
        assert!(
            response.texts.is_absent() && response.integers.is_absent(),
            "{wrong}"
        );
        assert!(
            response.things.is_absent() && response.lists.is_absent(),
            "{wrong}"
        );
        assert!(response.free_map.is_absent(), "{wrong}");
        let both = response.both.unwrap();
        assert!(both.labels.is_absent() && both.lists.is_absent() && both.free.is_none());
        assert_eq!(response.kinds["a"], Kind::B);
    }
    for wrong in ["null", "true", "1", "-0.5", "\"[]\"", "{}", "{\"a\": [1]}"] {
        let response = read(&format!(
            r#"{{"matrix": {wrong}, "tables": {wrong}, "texts": {{"a": "b"}}}}"#
        ));
        assert!(
            response.matrix.is_absent() && response.tables.is_absent(),
            "{wrong}"
        );
        assert_eq!(response.texts["a"], "b");
    }
}

#[test]
fn an_item_of_the_wrong_kind_is_left_out_at_every_depth() {
    let response = read(
        r#"{
            "texts": { "a": "b", "b": null, "c": {}, "d": 1, "e": [] },
            "integers": { "a": "7", "b": "x", "c": 1.5, "d": 18446744073709551615 },
            "matrix": [[1, "2", null, "x", [3]], 4, null, {}, []],
            "tables": [{ "a": "b", "c": [] }, [], "x"],
            "lists": { "a": [{ "name": "x" }, 1, null], "b": 2, "c": [], "d": { "a": [] } },
            "things": { "a": { "name": [], "parts": { "b": { "name": "y" }, "c": [] } }, "b": "z" },
            "kinds": { "a": "Z", "b": null }
        }"#,
    );
    assert_eq!(
        to_value(&response).unwrap(),
        json!({
            "texts": { "a": "b", "d": "1" },
            "integers": { "a": 7 },
            "matrix": [[1, 2], []],
            "tables": [{ "a": "b" }],
            "lists": { "a": [{ "name": "x" }], "c": [] },
            "things": { "a": { "parts": { "b": { "name": "y" } } } },
            "kinds": { "a": "Z" },
        })
    );
}

#[test]
fn of_a_key_that_comes_twice_the_last_item_counts() {
    let texts = read(r#"{"texts": {"a": "1", "b": "2", "a": "3", "b": null}}"#).texts;
    assert_eq!(texts, Map::from([("a", "3".to_owned())]));
}

#[test]
fn a_number_is_no_map_however_serde_json_represents_it() {
    // With serde_json's feature `arbitrary_precision` a number arrives like this.
    let number = r#"{"$serde_json::private::Number": "4"}"#;
    let response = read(&format!(
        r#"{{"texts": {number}, "things": {number}, "integers": {{"a": {number}}}}}"#
    ));
    assert!(response.texts.is_absent());
    assert_eq!(response.integers["a"], 4);
}

#[test]
fn free_json_stays_as_it_is() {
    for value in [
        "true",
        "0",
        "-9223372036854775808",
        "18446744073709551615",
        "1e+300",
        "0.1",
        r#""""#,
        r#""a\nb""#,
        "[]",
        "{}",
        r#"[null,[null],{"a":null}]"#,
        r#"{"a":{"b":[1,"2",3.0,false]},"ä":"\u0000"}"#,
    ] {
        let text = format!(r#"{{"free":{value},"frees":[{value}],"free_map":{{"":{value}}}}}"#);
        let response = read(&text);
        assert_eq!(serde_json::to_string(&response).unwrap(), text);
        assert_eq!(
            response.free.as_ref(),
            Some(&from_str::<Json>(value).unwrap())
        );
    }
    let both = Both::new([("a", "b")], [("c", ["d"])], json!({ "e": null }));
    assert_eq!(
        to_value(&both).unwrap(),
        json!({ "labels": { "a": "b" }, "lists": { "c": ["d"] }, "free": { "e": null } })
    );
}

#[test]
fn what_is_mandatory_must_be_there() {
    for lacking in [
        "free_needed",
        "texts_needed",
        "matrix_needed",
        "frees_needed",
        "lists_needed",
    ] {
        let mut sent = body(&collect());
        sent[lacking] = json!(null);
        let error = Collect::from_body(sent.to_string().as_bytes()).unwrap_err();
        assert!(error.reason().contains(lacking), "{error}");
    }
    let both = from_str::<Both>("{}").unwrap();
    let found = problem(&collect().both(both));
    assert_eq!(
        found,
        "both.labels: missing; both.lists: missing; both.free: missing"
    );
}

#[test]
fn limits_are_of_all_items_at_whatever_depth() {
    collect()
        .texts([("any key", "abc")])
        .integers([("a", 0), ("b", 9)])
        .floats([("a", -0.5)])
        .matrix([vec![0, 9], vec![]])
        .words([["", "価価価"]])
        .validate()
        .unwrap();
    for (beyond, found) in [
        (
            collect().texts([("", "a"), ("b", "b"), ("c.d", "abcd")]),
            "texts: 3 items, at most 2 allowed; texts.c.d: 4 characters, at most 3 allowed",
        ),
        (
            collect().texts([("", ""); 0]),
            "texts: 0 items, at least 1 needed",
        ),
        (
            collect().texts([("a", "")]),
            "texts.a: 0 characters, at least 1 needed",
        ),
        (
            collect().integers([("a", 1), ("b", 10)]),
            "integers.b: 10 is above the maximum of 9",
        ),
        (
            collect().floats([("a", f64::NAN)]),
            "floats.a: NaN and infinities cannot be sent",
        ),
        (
            collect().things([("a", Thing::new()), ("b", Thing::new().name("long"))]),
            "things.b.name: 4 characters, at most 3 allowed; things: 2 items, at most 1 allowed",
        ),
        (
            collect().matrix([vec![1], vec![2, -1], vec![]]),
            "matrix: 3 items, at most 2 allowed; matrix[1][1]: -1 is below the minimum of 0",
        ),
        (
            collect().words([vec![], vec!["abcd"]]),
            "words[1][0]: 4 characters, at most 3 allowed",
        ),
        (
            collect().tables([[("a", "abcd")]]),
            "tables[0].a: 4 characters, at most 3 allowed",
        ),
        (
            collect().frees([1, 2, 3]),
            "frees: 3 items, at most 2 allowed",
        ),
        (
            collect().longs([("a", 1)]).frees([1]),
            "longs: has no effect beside frees",
        ),
        (
            collect().deep([("a", [("b", [[Thing::new(), Thing::new().name("long")]])])]),
            "deep.a.b[0][1].name: 4 characters, at most 3 allowed",
        ),
    ] {
        assert_eq!(problem(&beyond), found);
    }
    let none = Collect::new(1, [("", ""); 0], [[0.5, 2.0]], [("", 0); 0], [("", []); 0]);
    assert_eq!(
        problem(&none),
        "texts_needed: 0 items, at least 1 needed; matrix_needed[0][1]: 2 is above the maximum of 1"
    );
    collect()
        .longs([("a", 1)])
        .frees([0; 0])
        .validate()
        .unwrap();
}

#[test]
fn a_number_json_lacks_is_an_error_that_names_its_place() {
    let request = collect().doubles([("a", f64::INFINITY)]);
    let error = request.to_request(&crate::destination()).unwrap_err();
    assert!(error.to_string().contains("doubles.a"), "{error}");
}

#[test]
fn names_that_generated_code_uses_itself_give_way() {
    use hostile::collections::{BTreeMap_, Json_, Map_};
    let request = collect()
        .r#type([("a", Json_::new(1))])
        .key([("b", BTreeMap_::new([("c", "d")]))])
        .items([[[("e", "f")]]]);
    assert_eq!(body(&request)["type"], json!({ "a": { "json": 1 } }));
    assert_eq!(
        body(&request)["key"],
        json!({ "b": { "texts": { "c": "d" } } })
    );
    assert_eq!(body(&request)["items"], json!([[{ "e": "f" }]]));
    assert_eq!(
        to_value(Map_::new().map([("a", "b")])).unwrap(),
        json!({ "map": { "a": "b" } })
    );
}
