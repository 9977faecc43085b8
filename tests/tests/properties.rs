//! What holds for any value: enumerations keep it, limits hold exactly.

use std::collections::BTreeSet;

use generator::service::{Base, Definition};
use harbour::goods::StoreGoods;
use harbour::ships::ListShips;
use harbour::{CompactTime, Object, Operation};
use proptest::prelude::*;
use serde_json::json;
use tests::checks::{self, keeps_integer, keeps_text};

/// Runs one of the checks on every enumeration of a kind, and names those it ran on.
macro_rules! every {
    ($check:ident, $value:expr, $($module:ident::{$($name:ident),*}),*) => {
        [$($({ $check::<harbour::$module::$name>($value); stringify!($name) }),*),*]
    };
}

macro_rules! every_text {
    ($check:ident, $value:expr) => {
        every!(
            $check, $value,
            goods::{Carrier, GoodsKind, GoodsState, GrainSort, PropertyAction, SharedWith, TaskKind},
            ships::{CargoState, Engine, Route, ShipClass, ShipState}
        )
    };
}

macro_rules! every_integer {
    ($check:ident, $value:expr) => {
        every!($check, $value, ships::{Clearance, Truncation})
    };
}

proptest! {
    #[test]
    fn any_text_survives_every_enumeration(text in any::<String>()) {
        every_text!(keeps_text, &text);
    }

    #[test]
    fn any_number_survives_every_enumeration_of_integers(number in any::<i64>()) {
        every_integer!(keeps_integer, number);
    }

    #[test]
    fn any_text_survives_the_query(text in any::<String>()) {
        let to = harbour::Destination::new("https://example.com").unwrap().project_id("p");
        let request = ListShips::new().search(text.as_str()).to_request(&to).unwrap();
        let query = request.uri().query().unwrap().strip_prefix("search=").unwrap().to_owned();
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        let mut decoded = Vec::new();
        let mut bytes = query.bytes();
        while let Some(byte) = bytes.next() {
            let hex = (byte == b'%').then(|| [bytes.next().unwrap(), bytes.next().unwrap()]);
            decoded.push(hex.map_or(byte, |hex| {
                u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap()
            }));
        }
        prop_assert_eq!(String::from_utf8(decoded).unwrap(), text);
    }
}

#[test]
fn the_lists_above_name_every_enumeration_and_every_known_value_is_kept() {
    let mut listed: BTreeSet<_> = every_text!(keeps_text, "MOORED").into_iter().collect();
    listed.extend(every_integer!(keeps_integer, 1));
    let krate = tests::harbour();
    let types = krate.services.iter().flat_map(|service| &service.types);
    let enumerations = types.filter(|ty| matches!(ty.definition, Definition::Enumeration(_)));
    let existing: BTreeSet<_> = enumerations.map(|ty| ty.name.as_str()).collect();
    assert_eq!(listed, existing);
    for value in krate
        .services
        .iter()
        .flat_map(generator::service::Service::enumerations)
        .filter(|enumeration| enumeration.base == Base::Text)
        .flat_map(|enumeration| &enumeration.variants)
    {
        every_text!(keeps_text, value.option.value.value.as_str());
    }
}

#[test]
fn requests_validate_exactly_at_their_limits() {
    let (service, operation) = tests::harbour_operation(StoreGoods::NAME);
    let cases = tests::limits::cases(&service, &operation);
    let violated: BTreeSet<_> = cases.iter().flat_map(|case| &case.violated).collect();
    assert!(violated.len() > 35, "{violated:?}");
    for case in &cases {
        let found = checks::violations::<StoreGoods>(&case.body);
        assert_eq!(found, case.violated, "{}", case.body);
    }
}

#[test]
fn all_violations_are_reported_at_once() {
    let mut body = json!({ "name": "x".repeat(257), "kind": "GRAIN" });
    body["labels"] = json!(vec!["y".repeat(129); 51]);
    body["details"] =
        json!({ "grain": { "silo": -1, "climate": { "temperature_at_night": 50.1 } } });
    let request = StoreGoods::from_body(body.to_string().as_bytes()).unwrap();
    let violations = request.validate().unwrap_err();
    let paths: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    for path in [
        "name",
        "labels",
        "labels[0]",
        "labels[50]",
        "details.grain.silo",
        "details.grain.climate.temperature_at_night",
    ] {
        assert!(
            paths.iter().any(|found| found == path),
            "{path} is not in {paths:?}"
        );
    }
    assert_eq!(paths.len(), 1 + 1 + 51 + 2);
}

#[test]
fn queries_validate_exactly_at_their_limits() {
    let paths = |request: ListShips| -> Vec<String> {
        let violations = request.validate().err();
        violations
            .iter()
            .flat_map(|all| all.iter())
            .map(|violation| violation.path().to_string())
            .collect()
    };
    let new = ListShips::new;
    assert_eq!(paths(new().ship_id(["x"; 10])), [""; 0]);
    assert_eq!(paths(new().ship_id(["x"; 11])), ["ship_id"]);
    assert_eq!(paths(new().labels(vec!["é".repeat(24); 16])), [""; 0]);
    assert_eq!(paths(new().labels(vec!["é".repeat(25)])), ["labels[0]"]);
    assert_eq!(paths(new().labels(vec!["t"; 17])), ["labels"]);
    assert_eq!(paths(new().labels(["a,b"])), ["labels[0]"]);
    for (size, valid) in [(0, false), (1, true), (100, true), (101, false)] {
        assert_eq!(paths(new().size(size)).is_empty(), valid, "{size}");
    }
    assert_eq!(
        paths(new().ship_id([""; 0]).page(0)),
        [""; 0],
        "an empty list is not sent"
    );
    let time = "20170725181000".parse::<CompactTime>().unwrap();
    let ignored = new()
        .ship_id(["x"])
        .arrived_after(time.clone())
        .arrived_before(time)
        .page(0)
        .size(1);
    assert_eq!(
        paths(ignored),
        ["arrived_after", "arrived_before", "page", "size"]
    );
}
