//! Where a response differs from its page.

use http::Response;
use huaweicloud_runtime::{
    List, Map, Operation, Surprise, Unrecognized, object, operation, options, response,
};

#[derive(Clone, Debug, PartialEq)]
enum Status {
    Created,
    Unrecognized(Unrecognized<Self>),
}

options! {
    Status {
        Created = "CREATED";
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Flag {
    No,
    Unrecognized(Unrecognized<Self, i64>),
}

options! {
    Flag: i64 {
        No = 0;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Asset {
    id: String,
    status: Status,
    flag: Option<Flag>,
    size: Option<i64>,
    ratio: Option<f64>,
    live: Option<bool>,
    tags: List<String>,
    sizes: Map<Vec<i64>>,
    parent: Option<Box<Asset>>,
}

object! {
    Asset {
        id = "id", mandatory;
        status = "status", mandatory;
        flag = "flag";
        size = "size";
        ratio = "ratio";
        live = "live";
        tags = "tags";
        sizes = "sizes";
        parent = "parent";
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct ListAssets {}

operation! {
    ListAssets -> ListAssetsResponse {
        GET "/assets" of crate::SERVICE;
    }
}

#[derive(Clone, Debug, PartialEq)]
struct ListAssetsResponse {
    assets: List<Asset>,
}

response! {
    ListAssetsResponse {
        body assets = "assets";
    }
}

/// The drift of one asset's members beside `id` and `status`.
#[track_caller]
fn differs(members: &str, expected: &[(&str, Surprise)]) {
    let body = format!(
        r#"{{"assets": [{{"id": "0", "status": "CREATED"}}, {{"id": "a", "status": "CREATED", {members}}}]}}"#
    );
    let drift = ListAssets::drift(&Response::new(body));
    let found: Vec<(&str, Surprise)> = drift
        .iter()
        .map(|it| (it.path.as_str(), it.surprise))
        .collect();
    assert_eq!(found, expected);
}

use Surprise::{NullItem, UnknownMember, UnknownValue, WrongKind};

#[test]
fn what_the_page_says_is_no_drift() {
    differs(
        r#""flag": 0, "size": 1, "ratio": 1, "live": false, "tags": ["x"], "sizes": {"a": [1]}"#,
        &[],
    );
    differs(
        r#""flag": null, "size": null, "tags": null, "parent": null"#,
        &[],
    );
    differs(r#""ratio": 0.5, "tags": [], "sizes": {}"#, &[]);
}

#[test]
fn members_that_are_not_on_the_page_are_told_by_their_path() {
    differs(
        r#""age": {"in": "here"}"#,
        &[("assets[1].age", UnknownMember)],
    );
    differs(
        r#""parent": {"id": "b", "status": "CREATED", "age": 1}"#,
        &[("assets[1].parent.age", UnknownMember)],
    );
}

#[test]
fn values_that_are_not_on_the_page_are_told_without_the_value() {
    differs(r#""flag": 7"#, &[("assets[1].flag", UnknownValue)]);
    differs(
        r#""parent": {"id": "b", "status": "LOST"}"#,
        &[("assets[1].parent.status", UnknownValue)],
    );
    let body = r#"{"assets": [{"id": "a", "status": "LOST"}]}"#;
    let drift = ListAssets::drift(&Response::new(body));
    assert_eq!(
        drift[0].to_string(),
        "ListAssets: assets[0].status is a value that the page does not list"
    );
}

#[test]
fn other_kinds_are_told_whether_they_can_be_converted_or_not() {
    differs(r#""size": "12""#, &[("assets[1].size", WrongKind)]);
    differs(r#""size": "many""#, &[("assets[1].size", WrongKind)]);
    differs(r#""size": 1.5"#, &[("assets[1].size", WrongKind)]);
    differs(r#""live": "true""#, &[("assets[1].live", WrongKind)]);
    differs(r#""live": 1"#, &[("assets[1].live", WrongKind)]);
    differs(r#""flag": "0""#, &[("assets[1].flag", WrongKind)]);
    differs(r#""ratio": "0.5""#, &[("assets[1].ratio", WrongKind)]);
    differs(r#""tags": "x""#, &[("assets[1].tags", WrongKind)]);
    differs(r#""tags": {"x": "y"}"#, &[("assets[1].tags", WrongKind)]);
    differs(
        r#""tags": ["x", 1, [2]]"#,
        &[
            ("assets[1].tags[1]", WrongKind),
            ("assets[1].tags[2]", WrongKind),
        ],
    );
    differs(r#""sizes": [1]"#, &[("assets[1].sizes", WrongKind)]);
    differs(
        r#""sizes": {"a": 1, "b": ["2"]}"#,
        &[
            ("assets[1].sizes.a", WrongKind),
            ("assets[1].sizes.b[0]", WrongKind),
        ],
    );
    differs(r#""parent": []"#, &[("assets[1].parent", WrongKind)]);
    differs(r#""parent": 1"#, &[("assets[1].parent", WrongKind)]);
}

#[test]
fn items_that_are_null_are_told_since_those_behind_them_move_up() {
    differs(
        r#""tags": ["a", null, "b"], "sizes": {"a": null, "b": [null, 1]}"#,
        &[
            ("assets[1].tags[1]", NullItem),
            ("assets[1].sizes.a", NullItem),
            ("assets[1].sizes.b[0]", NullItem),
        ],
    );
}

#[test]
fn an_object_in_place_of_an_array_is_the_one_item_of_it() {
    let told = |body: &str| {
        let response = Response::new(body.to_owned());
        let told: Vec<_> = ListAssets::drift(&response)
            .into_iter()
            .map(|it| (it.path, it.surprise))
            .collect();
        (ListAssets::read_response(&response).unwrap().assets, told)
    };
    let (assets, drift) = told(r#"{"assets": {"id": "a", "status": "LOST", "age": 1}}"#);
    assert_eq!((assets.len(), &*assets[0].id), (1, "a"));
    let expected = [
        ("assets".to_owned(), WrongKind),
        ("assets.status".to_owned(), UnknownValue),
        ("assets.age".to_owned(), UnknownMember),
    ];
    assert_eq!(drift, expected);
    // What lacks a mandatory member, or has none that is known, is something else.
    for other in ["{}", r#"{"status": "CREATED"}"#, r#"{"a": {"id": "a"}}"#] {
        let (assets, drift) = told(&format!(r#"{{"assets": {other}}}"#));
        assert!(assets.is_absent(), "{other}");
        assert_eq!(drift[0], ("assets".to_owned(), WrongKind), "{other}");
    }
}

#[test]
fn of_one_place_one_difference_is_told() {
    differs(r#""age": 1, "age": 2"#, &[("assets[1].age", UnknownMember)]);
    let body = r#"{"assets": [{"id": "a", "status": 7}]}"#;
    let drift = ListAssets::drift(&Response::new(body));
    let told: Vec<_> = drift.iter().map(|it| (&*it.path, it.surprise)).collect();
    assert_eq!(told, [("assets[0].status", WrongKind)]);
}

#[test]
fn of_a_body_that_cannot_be_read_nothing_is_told() {
    let broken = Response::new(r#"{"assets": [{"id": "a", "age": 1, "status": "LOST""#);
    assert_eq!(ListAssets::drift(&broken), []);
    let fine = Response::new(r#"{"assets": [{"id": "a", "status": "CREATED"}]}"#);
    assert_eq!(ListAssets::drift(&fine), []);
}
