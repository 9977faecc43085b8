//! Documented defaults, in every format: what a service takes where nothing is sent.

use hostile::bodies::Publish;
use hostile::values::Options;
use hostile::{Nullable, Operation};
use serde_json::{Value, json};

use crate::facts::facts;
use crate::notations::notations;
use crate::{body, destination, limits, uri};

/// What is in a body only by default.
fn defaults<O: Operation>(operation: O) -> Value {
    let sent = body(&operation);
    let mut all = body(&operation.with_defaults());
    let members = all.as_object_mut().unwrap();
    members.retain(|name, _| sent.get(name).is_none());
    all
}

#[test]
fn every_format_has_its_default() {
    let mut of_notations = defaults(notations());
    let decimal = of_notations.as_object_mut().unwrap().remove("decimal");
    assert!(decimal.is_some());
    assert_eq!(
        of_notations,
        json!({
            "int32": -2_147_483_647, "uint64": u64::MAX, "int32_text": "-7",
            "int64_text": "-9223372036854775808", "uint32_text": "4294967295", "decimal_text": "-0.10",
            "utc": "2026-12-31T23:59:59Z", "date": "2024-02-29", "compact_date": "20240229", "seconds": 0,
            "seconds_text": "1767268800", "rfc_one": "2026-01-01T00:00:00.5+08:00",
            "civil_one": "2026-01-01T00:00:00", "clock": "100:00:00", "ratio": 0.5,
        })
    );
    assert_eq!(
        defaults(limits()),
        json!({
            "long_greatest": i64::MAX, "long_one": 7, "integer": i32::MIN, "float": 0.1, "float_negative": -1.5e-7,
            "float_long": std::f64::consts::PI, "float_whole": 0.0, "text_none": "", "text_one": "\"",
            "text_any": "\\", "text_default": "a `b` ``c`` \\", "flag_true": true, "joined": "a,b",
            "compact": "20260101000000", "secret": "none", "url": "https://h.example/a?b=\"c\"",
        })
    );
    assert_eq!(
        defaults(Options::new()),
        json!({ "text": "", "integer": i64::MAX, "flag": true })
    );
}

#[test]
fn no_digit_of_a_decimal_is_lost_and_parameters_have_defaults_too() {
    let notations = notations().with_defaults();
    let request = notations.to_request(&destination()).unwrap();
    let body = str::from_utf8(request.body()).unwrap();
    let decimal = r#""decimal":0.123456789012345678901234567890,"#;
    assert!(body.contains(decimal), "{body}");
    assert_eq!(
        uri(&notations),
        "POST /v1/notations/18446744073709551615/20240229?page=4294967295&price=0.10&ratio=0.75&live=true\
         &since=1767268800&at=2026-02-28%2023%3A59%3A59"
    );
    let headers = request.headers();
    assert_eq!(headers["X-Until"], "1767268800000");
    assert_eq!(headers["X-Length"], "P1DT0.5S");
}

#[test]
fn null_is_no_absence() {
    assert_eq!(defaults(facts()), json!({ "wide": "ü", "which": "B-2" }));
    let nulls = facts().which(Nullable::Null).with_defaults();
    assert_eq!(body(&nulls)["which"], Value::Null);
}

#[test]
fn an_object_that_arrived_with_nothing_gets_what_has_a_default() {
    let mut notations = notations();
    notations.shared = serde_json::from_str("{}").unwrap();
    let shared = notations.with_defaults().shared;
    assert_eq!((shared.width, shared.height), (Some(9), Some(0)));
    assert_eq!(shared.day, None);
}

#[test]
fn a_body_that_may_be_absent_is_not_made_of_defaults() {
    assert_eq!(Publish::new().with_defaults(), Publish::new());
}
